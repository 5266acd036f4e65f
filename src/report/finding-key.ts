import type { Finding, Note, Params } from '../logic/finding.ts'

/**
 * A text that two findings share exactly where everything a report says of them is the same, whoever they concern:
 * status, reason and figures, further reasons, cautions, needs, gap and day, all but the ledger of ways. Texts come
 * from rosters, so each stands behind its length and none can pass for the parts of another.
 */
export function findingKey({ status, code, params, also, cautions, needs, gap, earliest, basis }: Finding): string {
  // A code goes with one status nearly always; what is met without more needs no key of its own.
  if (status === 'met' && !params && !also && !cautions && !basis) return code
  let key = `${status}|${code}|${basis ?? ''}`
  if (params) key += paramsKey(params)
  if (also) key += `|also${notesKey(also)}`
  if (cautions) key += `|cautions${notesKey(cautions)}`
  if (needs) key += `|needs${listKey(needs)}`
  if (gap) key += `|gap${paramsKey(gap as Params)}`
  if (earliest) key += `|earliest${earliest.day},${earliest.year}`
  return key
}

/** The same for reasons and the facts that would settle them. */
export function notesKey(notes: readonly Note[], needs?: readonly string[]): string {
  let key = `${notes.length}`
  for (const { code, params } of notes) {
    key += `|${code}`
    if (params) key += paramsKey(params)
  }
  return needs && needs.length > 0 ? `${key}|needs${listKey(needs)}` : key
}

function paramsKey(params: Params): string {
  let key = ''
  for (const name in params) {
    const value = params[name]
    if (value === undefined) continue
    key += typeof value === 'object' ? `|${name}[${listKey(value)}` : `|${name}${scalarKey(value)}`
  }
  return key
}

function listKey(list: readonly (string | number)[]): string {
  let key = `${list.length}`
  for (const one of list) key += scalarKey(one)
  return key
}

const scalarKey = (value: string | number | boolean): string =>
  typeof value === 'string' ? `"${value.length}:${value}` : `#${value}`
