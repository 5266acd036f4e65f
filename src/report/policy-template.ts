import type { Speaker } from '../copy/speak.ts'
import { outline } from '../policy/outline.ts'
import { type CitationKey, citationKeys, type Policy, type PolicyDate } from '../policy/policy.ts'
import { citedFor } from './phrases.ts'
import { labelOfEntry } from './policy-show.ts'

/** What a new policy file begins with. */
export interface TemplateOptions {
  readonly id: string
  readonly year: number
  readonly city: string | undefined
}

/**
 * A policy file that extends another. What belongs to one notice is left empty with the base's value beside it, so that
 * nothing of another year slips through; everything else stands there commented out, as the base has it: `# ` before
 * the whole line, so that taking these two characters away makes it live; remarks begin with `##`.
 */
export function policyTemplate(base: Policy, { id, year, city }: TemplateOptions, speak: Speaker): string {
  const { file } = speak.copy.policy
  const lines = [
    note(speak.fill(file.head, { base: base.id })),
    note(file.fill),
    '',
    note(file.extends),
    `extends: ${base.id}`,
    `id: ${id}`,
    `version: '1'`,
    `year: ${year}`,
    'document:',
    ...(['number', 'title', 'issuer', 'date'] as const).map((key) =>
      blank(2, key, labelFor(`document.${key}`, speak), base.document[key], base, speak),
    ),
    'dates:',
    ...Object.entries(base.dates).flatMap(([key, date]) => dateLines(key, date, base, speak)),
    '',
    ...namesBlock(base, city, speak),
    '',
    note(file.citations),
    'citations:',
    ...citationKeys.map((key) => citeLine(key, base, speak)),
    '',
    ...restOf(base, speak),
  ]
  return `${lines.join('\n')}\n`
}

/** A remark for the reader, never to be made live. */
const note = (text: string): string => `## ${text}`

/** A line of the file that does not count yet. */
const commented = (line: string): string => `# ${line}`

function citeLine(key: CitationKey, base: Policy, speak: Speaker): string {
  const { listSeparator, sentenceSeparator } = speak.copy.terms
  return `  ${key}: []  # ${citedFor(key, speak)}${sentenceSeparator}${base.citations[key].join(listSeparator)}`
}

const labelFor = (path: string, speak: Speaker): string => labelOfEntry({ path }, speak)

function blank(indent: number, key: string, label: string, value: string, base: Policy, speak: Speaker): string {
  const own = speak.fill(speak.copy.policy.file.own, { base: base.id, value })
  return `${' '.repeat(indent)}${key}:  # ${label}${speak.copy.terms.sentenceSeparator}${own}`
}

/** Required dates are left open; the others are commented out. */
function dateLines(key: string, { date, clause }: PolicyDate, base: Policy, speak: Speaker): string[] {
  const optional = key === 'reviewBy' || key === 'defenceBy'
  const lines = [
    `  ${key}:  # ${labelFor(`dates.${key}`, speak)}`,
    `    date:  # ${speak.fill(speak.copy.policy.file.own, { base: base.id, value: date })}`,
    `    clause:  # ${speak.fill(speak.copy.policy.file.own, { base: base.id, value: clause })}`,
  ]
  return optional ? lines.map(commented) : lines
}

function namesBlock(base: Policy, city: string | undefined, speak: Speaker): string[] {
  const named = Object.entries(base.names).map(([key, value]) => {
    const own = key === 'city' && city !== undefined
    const line = `${key}: ${scalar(own ? city : value)}  # ${labelFor(`names.${key}`, speak)}`
    return own ? `  ${line}` : commented(`  ${line}`)
  })
  const english = Object.entries(base.namesEn ?? {}).map(([key, value]) => commented(`  ${key}: ${scalar(value)}`))
  const head = city === undefined ? commented('names:') : 'names:'
  return [head, ...named, note(speak.copy.policy.file.english), commented('namesEn:'), ...english]
}

const WRITTEN = new Set(['id', 'version', 'year', 'document', 'dates', 'names', 'namesEn', 'citations', 'ledger'])

/** Everything else as the base has it, commented out, with its label. */
function restOf(base: Policy, speak: Speaker): string[] {
  const labels = new Map(outline.map((entry) => [entry.path, labelOfEntry(entry, speak)]))
  return Object.entries(base)
    .filter(([key]) => !WRITTEN.has(key))
    .flatMap(([key, value]) => [...yamlLines(key, value, key, labels).map(commented), ''])
}

function yamlLines(key: string, value: unknown, path: string, labels: ReadonlyMap<string, string>): string[] {
  const label = labels.get(path)
  const remark = label === undefined ? '' : `  # ${label}`
  if (Array.isArray(value)) {
    const rows = value.some((one) => typeof one === 'object')
    if (!rows) return [`${key}: [${value.map(scalar).join(', ')}]${remark}`]
    return [
      `${key}:${remark}`,
      ...value.map(
        (one) =>
          `  - {${Object.entries(one as object)
            .map(([k, v]) => `${k}: ${scalar(v)}`)
            .join(', ')}}`,
      ),
    ]
  }
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).flatMap(([name, child]) => yamlLines(name, child, `${path}.${name}`, labels))
    return [`${key}:${remark}`, ...inner.map((line) => `  ${line}`)]
  }
  return [`${key}: ${scalar(value)}${remark}`]
}

/** A single value as YAML writes it: quoted where it could be taken for something else. */
const scalar = (value: unknown): string =>
  typeof value !== 'string' || /^[\p{Script=Han}a-z][\p{Script=Han}\w〔〕（）()·-]*$/u.test(value)
    ? String(value)
    : JSON.stringify(value)
