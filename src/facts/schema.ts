import * as z from 'zod'
import type { Applicant } from './applicant.ts'
import { type Field, longestOf, rangeOf } from './catalogue/field.ts'
import { parseMoment } from './moment.ts'
import { parsePartialDate } from './partial-date.ts'
import { applicantTree, type Node } from './tree.ts'
import { codesOf } from './vocabulary.ts'

const nonBlank = (max: number): z.ZodType =>
  z
    .string()
    .max(max)
    .refine((text) => text.trim() !== '', { params: { kind: 'json-text' } })

/** Text that reads as a value, else an issue of a kind the diagnostics know. */
const readAs = <T>(parse: (text: string) => T | undefined, kind: string): z.ZodType =>
  z.string().transform((text, context) => {
    const value = parse(text)
    if (value === undefined) context.addIssue({ code: 'custom', params: { kind }, input: text })
    return value as T
  })

function schemaOf(field: Field): z.ZodType {
  const [min, max] = rangeOf(field)
  switch (field.type) {
    case 'text':
      return nonBlank(longestOf(field))
    case 'date':
      return readAs(parsePartialDate, 'json-date')
    case 'moment':
      return readAs(parseMoment, 'json-moment')
    case 'yes-no':
      return z.boolean()
    case 'word':
      return z.enum(codesOf(field.vocabulary))
    case 'year':
    case 'whole':
      return z.int().min(min).max(max)
    case 'number':
    case 'percent':
      return z.number().min(min).max(max)
  }
}

function nodeSchema(node: Node, path: string): z.ZodType {
  if (node.field) {
    const described = schemaOf(node.field).meta({ title: node.field.zh, description: node.field.help[0] })
    return node.field.required ? described : described.optional()
  }
  const shape: Record<string, z.ZodType> = {}
  for (const [key, child] of node.children) shape[key] = nodeSchema(child, path ? `${path}.${key}` : key)
  const object = z.strictObject(shape)
  if (path === '') return object
  if (node.list) return z.array(object).optional()
  return path === 'title' ? object.nullable().optional() : object.optional()
}

/**
 * The schema of one applicant as JSON, made from the field catalogue: dates and moments come out read, unknown keys
 * are errors.
 */
export const applicantSchema = nodeSchema(applicantTree, '') as z.ZodType<Applicant>
