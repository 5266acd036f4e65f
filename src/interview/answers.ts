import { UsageError } from '../errors.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import { headerKey, headersOf } from '../roster/columns.ts'
import { circumstances, evidenceLists, isWithin } from './circumstances.ts'
import { type Answer, BOX_IDS, isQuestionId } from './question.ts'
import type { Session } from './session.ts'
import { isValue } from './values.ts'

/** What a file answers: question id → text, number, yes or no, null for "there is none", or a list of boxes. */
export type Answers = Readonly<Record<string, unknown>>

/**
 * The answers of a file. Questions may be named by their path (`title.obtainedAt`), by what the interview or a roster
 * calls them (取得时间), or nested as in the format of `check`, so that a saved person answers as well. Throws a
 * UsageError for what is no question, and for two answers to one.
 */
export function answersOf(file: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, unknown> = {}
  for (const [key, value] of leaves(file, '')) {
    const id = questionId(key)
    if (id === undefined) throw new UsageError('unknownAnswer', { id: key })
    if (id in answers) throw new UsageError('answerTwice', { id: key })
    answers[id] = value
  }
  return answers
}

type Leaf = readonly [key: string, value: unknown]

function leaves(value: unknown, path: string): readonly Leaf[] {
  if (Array.isArray(value) && value.length === 0 && !BOX_IDS.has(path)) return []
  if (path === 'continuingEducation' && Array.isArray(value))
    return oneAYear(value).flatMap((item, index) => itemLeaves(item, path, index))
  if (Array.isArray(value) && value.some((item) => typeof item === 'object'))
    return value.flatMap((item, index) => itemLeaves(item, path, index))
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
}

type Plain = Readonly<Record<string, unknown>>

/** The interview knows one record of training a year: several add up, any certificate is one of the year. */
function oneAYear(records: readonly unknown[]): readonly unknown[] {
  const years = new Map<unknown, Plain>()
  for (const record of records as readonly Plain[]) {
    const before = years.get(record?.year)
    if (!before) years.set(record?.year, record)
    else {
      const sum = (key: string): Plain => {
        const [one, other] = [before[key], record[key]]
        return typeof one === 'number' && typeof other === 'number' ? { [key]: one + other } : { [key]: undefined }
      }
      years.set(record.year, { ...record, ...before, ...sum('hours'), ...sum('professionalHours') })
    }
  }
  return [...years.values()]
}

/** Records of training are known by their year, everything else by its place. */
function itemLeaves(item: unknown, list: string, index: number): readonly Leaf[] {
  const { year, ...record } = (item ?? {}) as Readonly<Record<string, unknown>>
  return list === 'continuingEducation' && Number.isInteger(year)
    ? leaves(record, `${list}[year=${year}]`)
    : leaves(item, `${list}[${index}]`)
}

function questionId(key: string): string | undefined {
  if (key === 'title') return 'title.level'
  if (isQuestionId(key)) return key
  // Of lists a name does not say which item; the first education is asked of everybody.
  const named = headersOf('人员').get(headerKey(key))?.replace('education[]', 'education[0]')
  return named !== undefined && isQuestionId(named) ? named : undefined
}

/** The boxes that a file ticks: those it names, else those whose questions it answers. */
export function boxesOf(id: string, answers: Answers): readonly string[] {
  const answered = (start: string): boolean => Object.keys(answers).some((key) => isWithin(key, start))
  if (id === 'evidence') return evidenceLists.filter(answered)
  return circumstances
    .filter(({ opens }) => opens.map((open) => (open === 'education' ? 'education[1]' : open)).some(answered))
    .map(({ code }) => code)
}

/** The one person of a JSON text; undefined where it is none. */
export function plainPerson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) && 'name' in read
      ? (read as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

/**
 * The session that a saved person came from, as far as the file tells: what it states is answered, the boxes it shows
 * are ticked, and everything else is still to be asked. Throws a UsageError for what is no person.
 */
export function sessionOf(person: Readonly<Record<string, unknown>>): Session {
  const answers = answersOf(person)
  const boxes = [...BOX_IDS].flatMap((id): Answer[] => {
    const value = boxesOf(id, answers)
    return value.length > 0 ? [{ id, value }] : []
  })
  const items = new Set(Object.keys(answers).flatMap((id) => /^(.*\[[1-9]\d*\])\./u.exec(id)?.[1] ?? []))
  return {
    answers: [
      ...Object.entries(answers).flatMap(([id, value]): Answer[] => {
        if (value === undefined) return []
        if (value === null && id === 'title.level') return [{ id, value }]
        const field = fieldAt(id)
        if (!field || !isValue(field, value)) throw new UsageError('badAnswer', { id, value: String(value) })
        return [{ id, value }]
      }),
      ...boxes,
      ...[...items].map((id): Answer => ({ id, value: true })),
    ],
  }
}
