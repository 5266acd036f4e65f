import type { Applicant } from '../facts/applicant.ts'
import { fieldAt, pattern } from '../facts/catalogue/catalogue.ts'
import { parseMoment } from '../facts/moment.ts'
import { parsePartialDate } from '../facts/partial-date.ts'
import { circumstances, evidenceLists, isOpenedBy, isWithin } from './circumstances.ts'
import type { Answer, AnswerValue } from './question.ts'
import { isAnswer } from './values.ts'

/** Everything said so far, in order; the applicant is always made anew from it, so that nothing stale is kept. */
export interface Session {
  readonly answers: readonly Answer[]
}

export const emptySession: Session = { answers: [] }

/** Whether something that was saved is a session: then everything in it can be judged, shown and asked again. */
export const isSession = (saved: unknown): saved is Session => {
  const { answers } = (saved ?? {}) as Partial<Session>
  return Array.isArray(answers) && answers.every(isAnswer)
}

export const answerTo = ({ answers }: Session, id: string): Answer | undefined => answers.find((one) => one.id === id)

/** Whether a question has been answered and is not to be asked again. */
export function isSettled(session: Session, id: string): boolean {
  const answer = answerTo(session, id)
  return answer !== undefined && !answer.again
}

/** Adds an answer, or puts it in the place of the earlier one to the same question. */
export function withAnswer(session: Session, answer: Answer): Session {
  const at = session.answers.findIndex(({ id }) => id === answer.id)
  const answers = at < 0 ? [...session.answers, answer] : session.answers.with(at, answer)
  const applicant = applicantOf({ answers })
  const kept = { answers: answers.filter((one) => one.id === answer.id || applies(one, answers, applicant)) }
  return TITLE.includes(answer.id) ? withBoxesAgain(session, kept) : kept
}

/** What decides which circumstances can concern a person. */
const TITLE: readonly string[] = ['title.level', 'title.series']

/** Another title may open boxes that were not shown before: the question comes again, with what was ticked. */
function withBoxesAgain(before: Session, { answers }: Session): Session {
  const [was, is] = [before, { answers }].map((session) => applicantOf(session)) as [Applicant, Applicant]
  const more = circumstances.some(({ applies }) => applies(is) && !applies(was))
  return {
    answers: more ? answers.map((one) => (one.id === 'circumstances' ? { ...one, again: true } : one)) : answers,
  }
}

/** What hangs on another answer falls with it: the dates of a title that is not held, what boxes no longer ticked opened. */
function applies({ id }: Answer, answers: readonly Answer[], applicant: Applicant): boolean {
  const said = (other: string): Answer | undefined => answers.find((one) => one.id === other)
  if (id.startsWith('title.') && id !== 'title.level' && said('title.level')?.value === null) return false
  const isTicked = (question: string, boxes: readonly string[]): boolean => {
    const value = said(question)?.value
    return !Array.isArray(value) || boxes.some((box) => value.includes(box))
  }
  const evidence = evidenceLists.filter((list) => isWithin(id, list))
  if (evidence.length > 0) return isTicked('evidence', evidence)
  // What a box cannot open for this person was asked for another reason.
  const openers = circumstances.filter((box) => isOpenedBy(box, id) && box.applies(applicant))
  return (
    openers.length === 0 ||
    isTicked(
      'circumstances',
      openers.map(({ code }) => code),
    )
  )
}

type Plain = Record<string, unknown>

/** Stands for a name that was not said: without one no file of a person can be read, and no item is one. */
const NAMELESS = '？'

/** What items of evidence are called; no condition looks at it. */
const ITEM_NAMES: ReadonlySet<string> = new Set([
  'papers[].title',
  'awards[].name',
  'recommendations[].content',
  'achievements[].name',
])

/** The person as plain JSON, in the format that `check` reads. */
export function plainApplicant({ answers }: Session): Plain {
  const person: Plain = { name: NAMELESS }
  for (const { id, value, unknown } of answers) {
    const said = unknown && ITEM_NAMES.has(pattern(id)) ? NAMELESS : value
    if (said !== undefined && fieldAt(id)) place(person, id, said)
  }
  for (const [key, needed] of WHOLE) {
    const object = person[key] as Plain | null | undefined
    if (object && needed.some((name) => object[name] === undefined)) delete person[key]
  }
  return prune(person)
}

/** Objects that say nothing until all of this is known. */
const WHOLE: readonly (readonly [string, readonly string[]])[] = [
  ['title', ['series', 'level']],
  ['formerTitle', ['series', 'level']],
  ['skill', ['grade']],
]

/** Items that are not complete yet do not count as stated. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  papers: ['title', 'level'],
  awards: ['name', 'kind'],
  recommendations: ['content'],
  achievements: ['name'],
  education: ['level'],
  qualifications: ['name'],
  'title.appointments': ['from'],
  'work.ruralService': ['from'],
}

function prune(person: Plain): Plain {
  for (const [path, needed] of Object.entries(REQUIRED)) {
    const steps = path.split('.')
    const key = steps.pop() as string
    const holder = steps.reduce<Plain | undefined>((at, step) => at?.[step] as Plain | undefined, person)
    const items = holder?.[key] as (Plain | undefined)[] | undefined
    if (!holder || !items) continue
    const kept = items.filter((item) => item && needed.every((name) => item[name] !== undefined))
    if (kept.length > 0) holder[key] = kept
    else delete holder[key]
  }
  return person
}

function place(person: Plain, id: string, value: AnswerValue): void {
  if (id === 'title.level' && value === null) {
    person.title = null
    return
  }
  let holder: Plain = person
  const steps = id.split('.')
  const last = steps.pop() as string
  for (const step of steps) {
    const next = enter(holder, step)
    if (!next) return
    holder = next
  }
  holder[last] = value
}

/** The object at a step: a member, an item by its place, or the training record of a year. */
function enter(holder: Plain, step: string): Plain | undefined {
  const list = /^(\w+)\[(?:(year)=)?(\d+)\]$/u.exec(step)
  if (!list) {
    if (holder[step] === null) return undefined
    holder[step] ??= {}
    return holder[step] as Plain
  }
  const [, key = '', byYear, number] = list
  holder[key] ??= []
  const items = holder[key] as Plain[]
  if (!byYear) {
    items[Number(number)] ??= {}
    return items[Number(number)]
  }
  let record = items.find(({ year }) => year === Number(number))
  if (!record) {
    record = { year: Number(number) }
    items.push(record)
  }
  return record
}

/** The person as the core judges it: dates and moments read. */
export function applicantOf(session: Session): Applicant {
  return readDates(plainApplicant(session), '') as Applicant
}

function readDates(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => readDates(item, `${path}[]`))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, readDates(child, path === '' ? key : `${path}.${key}`)]),
    )
  }
  const type = typeof value === 'string' ? fieldAt(path)?.type : undefined
  if (type === 'date') return parsePartialDate(value as string)
  return type === 'moment' ? parseMoment(value as string) : value
}
