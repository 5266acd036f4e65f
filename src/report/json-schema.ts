import * as z from 'zod'
import type { Copy } from '../copy/words.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import { applicantSchema } from '../facts/schema.ts'
import { policySchema } from '../policy/schema.ts'
import { reportSchema } from './schema.ts'

type Json = { readonly [key: string]: unknown }
type Lang = 'zh-CN' | 'en'

/** A JSON Schema of what a person writes (`applicant`, `policy`) or a program reads (`report`), described in a language. */
export function jsonSchema(name: 'applicant' | 'report' | 'policy', lang: Lang, copy: Copy): Json {
  if (name === 'report') return z.toJSONSchema(reportSchema, { io: 'input' }) as Json
  if (name === 'applicant') {
    return described(z.toJSONSchema(applicantSchema, { io: 'input' }) as Json, (path) => {
      const field = fieldAt(path)
      return (
        field && {
          ...(lang === 'en'
            ? { title: field.en, description: field.help[1] }
            : { title: field.zh, description: field.help[0] }),
          ...(FORMS[field.type] ? { pattern: FORMS[field.type] } : {}),
        }
      )
    })
  }
  const labels: Readonly<Record<string, string>> = copy.policy.labels
  const whole = described(z.toJSONSchema(policySchema, { io: 'input' }) as Json, (path) =>
    labels[path] === undefined ? undefined : { title: labels[path] },
  )
  return derived(whole, copy)
}

/** A file names what it extends and then states only what differs. */
function derived(schema: Json, copy: Copy): Json {
  const { $schema, properties, ...rest } = schema
  const fewer = optional({ ...rest, properties })
  const text = { type: 'string', description: copy.policy.file.extends }
  return { $schema, ...fewer, properties: { extends: text, ...(fewer.properties as Json) } }
}

/** Objects need none of their keys, because the base has them; the items of lists still do. */
function optional({ required: _, ...schema }: Json): Json {
  return mapChildren(schema, (child, key) => (key === 'items' ? child : optional(child)))
}

/** What is said of a path: its title, and what goes with it. */
type Describe = (path: string) => Json | undefined

/** How texts are written, as far as a pattern can say; whether a day is a real one the program tells. */
const DATE = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?'
const FORMS: Readonly<Record<string, string>> = {
  text: '\\S',
  date: `^(?:${DATE}|\\[ *${DATE}(?:\\.\\.${DATE})?(?: *, *${DATE}(?:\\.\\.${DATE})?)* *\\])$`,
  moment: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$',
}

/** Adds titles and descriptions by path; list items have paths with `[]`. */
function described(schema: Json, describe: Describe, path = ''): Json {
  const { title: _, description: __, ...rest } = schema
  return {
    ...mapChildren(rest, (child, key) => {
      if (key === 'items') return described(child, describe, `${path}[]`)
      if (key === 'anyOf') return described(child, describe, path)
      return described(child, describe, path === '' ? key : `${path}.${key}`)
    }),
    ...describe(path),
  }
}

/** Maps the schemas inside a schema: properties by their name, list items as `items`, alternatives as `anyOf`. */
function mapChildren(schema: Json, map: (child: Json, key: string) => Json): Json {
  const { properties, items, anyOf } = schema
  const isSchema = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  return {
    ...schema,
    ...(isSchema(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, child]) => [key, map(child as Json, key)]),
          ),
        }
      : {}),
    ...(isSchema(items) ? { items: map(items, 'items') } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.map((child) => map(child as Json, 'anyOf')) } : {}),
  }
}
