import { type Diagnostic, InputError } from '../diagnostics.ts'
import type { Entry } from '../roster/entry.ts'
import { type Limits, overLimit } from '../roster/limits.ts'
import { count, weighJson } from '../roster/weigh.ts'
import { readApplicant } from './applicant-json.ts'
import { keyTwice } from './key-twice.ts'

/** Reads applicants from JSON text: one, a list, or one a line. A line or item that is wrong never stops the others. */
export function readJson(
  file: string,
  text: string,
  lines: boolean,
  limits: Limits,
): { entries: readonly Entry[]; diagnostics: readonly Diagnostic[] } {
  return lines ? readLines(file, text, limits) : readWhole(file, text, limits)
}

/** People for whom it does not pay to make the schema quick. */
const FEW = 100

function readWhole(file: string, text: string, limits: Limits): ReturnType<typeof readJson> {
  if (weighJson(text) > limits.cells) throw overLimit(file, limits, 'cells')
  let plain: unknown
  try {
    plain = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    throw new InputError({ severity: 'error', ...syntaxError(error, text), file })
  }
  const twice = keyTwice(text, plain)
  if (twice !== undefined) throw new InputError({ severity: 'error', code: 'json-twice', params: { key: twice }, file })
  if (Array.isArray(plain)) {
    if (plain.length === 0) throw new InputError({ severity: 'error', code: 'json-empty', file })
    if (plain.length > limits.rows) throw overLimit(file, limits, 'rows')
    for (const item of plain) refuseKeys(file, item, limits)
    const few = plain.length < FEW
    return collect(
      plain.map((item, index) =>
        readApplicant(item, { file, row: index + 1, shared: `${file}#/`, own: `${index}` }, few),
      ),
    )
  }
  if (typeof plain !== 'object' || plain === null) throw new InputError({ severity: 'error', code: 'json-shape', file })
  if ('schemaVersion' in plain && 'people' in plain)
    throw new InputError({ severity: 'error', code: 'json-report', file })
  refuseKeys(file, plain, limits)
  return collect([readApplicant(plain, { file, row: 1, shared: `${file}#`, own: '' }, true)])
}

/** A person of more keys than a roster has columns would be told key by key. */
function refuseKeys(file: string, plain: unknown, limits: Limits): void {
  const keys = (one: unknown): number => (typeof one === 'object' && one !== null ? Object.keys(one).length : 0)
  if (keys(plain) > limits.columns) throw overLimit(file, limits, 'columns')
}

function readLines(file: string, text: string, limits: Limits): ReturnType<typeof readJson> {
  if (count(text, '\n', limits.rows * 10) > limits.rows * 10) throw overLimit(file, limits, 'rows')
  if (weighJson(text) > limits.cells) throw overLimit(file, limits, 'cells')
  const lines = text.split('\n')
  const read = lines.flatMap((line, index) => readLine(file, line, index + 1) ?? [])
  if (read.length > limits.rows) throw overLimit(file, limits, 'rows')
  return collect(read)
}

/** Reads one line of NDJSON; undefined for a blank one. */
export function readLine(file: string, line: string, number: number): ReturnType<typeof readApplicant> | undefined {
  const text = number === 1 ? line.replace(/^\ufeff/u, '') : line
  if (text.trim() === '') return undefined
  const told = (found: Pick<Diagnostic, 'code' | 'params'>): ReturnType<typeof readApplicant> => ({
    diagnostics: [{ severity: 'error', ...found, file, cell: `${file}:${number}` }],
  })
  try {
    const plain: unknown = JSON.parse(text)
    const twice = keyTwice(text, plain)
    if (twice !== undefined) return told({ code: 'json-twice', params: { key: twice } })
    return readApplicant(plain, { file, row: number, shared: `${file}:`, own: `${number}#` })
  } catch (error) {
    return told(syntaxError(error, text, number))
  }
}

/** What the parser says, without the text of the file: it may be personal. */
function syntaxError(
  error: unknown,
  text: string,
  first = 1,
): { code: string; params?: { line: number; column: number } } {
  const said = String(error)
  if (said.includes('end of JSON input')) return { code: 'json-ends' }
  const position = /position (\d+)/u.exec(said)?.[1]
  if (position === undefined) return { code: 'json-syntax' }
  const before = text.slice(0, Number(position)).split('\n')
  return {
    code: 'json-syntax-at',
    params: { line: first + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 },
  }
}

function collect(read: readonly ReturnType<typeof readApplicant>[]): ReturnType<typeof readJson> {
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}
