import type { Period } from '../facts/applicant.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import { parsePartialDate } from '../facts/partial-date.ts'
import type { Target } from './columns.ts'
import { type Cell, none, nothing, type Reading } from './values/cell.ts'
import { readDate } from './values/dates.ts'
import { readEducation } from './values/education.ts'
import { possible, readField, readText, type Written } from './values/field.ts'
import { readYearList } from './values/lists.ts'
import { readWhole } from './values/numbers.ts'
import { readDateWithYears, readPeriod } from './values/periods.ts'
import { type Problem, problem } from './values/problems.ts'
import { checkResidentId } from './values/resident-id.ts'
import { isNone, isUnknown, tidy } from './values/text.ts'
import { readTargetLevel, readTitle } from './values/title.ts'
import { readWord, readYesNo } from './values/words.ts'

type Facts = readonly { readonly path: string; readonly value: unknown }[]

const stated = (path: string, reading: Reading<unknown>): Reading<unknown> & { facts: Facts } => ({
  ...reading,
  facts: reading.value === undefined ? [] : [{ path, value: reading.value }],
})

/** An end that has not come. */
const STILL_RUNNING = /^(?:至?今|迄今|现在|目前|在聘|在任|长期|未到期|无固定期限)$/u

/** Reads a cell by what its column holds; most columns are a fact of the catalogue. */
export function readTarget(
  target: Target,
  cell: Cell,
  asOf: number,
  written: Written = {},
): Reading<unknown> & { facts: Facts } {
  switch (target) {
    case 'name':
      return nameFacts(cell.text)
    case 'id':
      return stated('id', checkResidentId(cell.text, cell.number !== undefined))
    case '#staff':
      return stated('#staff', { value: tidy(cell.text) })
    case '#kind':
      return stated('#kind', readText(cell))
    case '#held':
      // A post is none of our business here.
      return stated('#held', { value: readTitle(cell).value ?? undefined })
    case '#appointed':
      // A post that is no title is none to the title either.
      return stated('#appointed', {
        value: readTitle(cell).value ?? (isUnknown(cell.text) || isNone(cell.text) ? undefined : {}),
      })
    case '#appointed-until':
      return STILL_RUNNING.test(tidy(cell.text)) ? { ...nothing, facts: [] } : stated(target, endOf(cell))
    case '#posts':
      return stated('#posts', isNone(cell.text) ? { value: 0 } : readWhole(cell))
    case 'continuingEducation[].#general':
      return stated(target, readTarget('continuingEducation[].hours', cell, asOf))
    case '#years':
      return stated('#years', readYearList(cell))
    case 'qualifications[].name':
      return qualificationFacts(target, cell)
    case '#span':
    case '#rural':
      return stated(target, periodOf(cell))
    case 'application.type':
      // 申报类型 is also what the notice calls the validity.
      return readWord('validity', cell).value
        ? readTarget('application.validity', cell, asOf)
        : fact(target, cell, asOf, written)
    case 'application.level':
      return stated(target, readTargetLevel(cell))
    case '#title-rank':
      return stated(target, readWord('titleLevel', cell))
    case 'title.level':
    case 'formerTitle.level':
      return titleFacts(target.slice(0, target.indexOf('.')), readTitle(cell))
    case 'title.appointedAt':
      return dateOrSpan(target, 'title.appointments', cell, asOf, written)
    case 'education[].graduatedAt':
      return dateOrEnd(target, cell, asOf, written)
    case 'publicity.startsAt':
      return dateOrSpan(target, 'publicity', cell, Number.POSITIVE_INFINITY, written)
  }
  if (target.endsWith('[].to') && STILL_RUNNING.test(tidy(cell.text))) return { ...nothing, facts: [] }
  return fact(target, cell, asOf, written)
}

/** 否 and × say that there is none; that there is one does not name it. */
function qualificationFacts(target: Target, cell: Cell): Reading<unknown> & { facts: Facts } {
  const { value } = /^未(?:取得|获得)|^不具备/u.test(tidy(cell.text)) ? { value: false } : readYesNo(cell)
  if (value === undefined) return stated(target, readText(cell))
  return value ? { problems: [problem('name-not-stated', { text: cell.text })], facts: [] } : { ...none, facts: [] }
}

/** What a cell says of a fact of the catalogue. */
function fact(target: string, cell: Cell, asOf: number, written: Written): Reading<unknown> & { facts: Facts } {
  const field = fieldAt(target)
  if (field?.path === 'education[].degree') {
    const reading = readEducation(undefined, cell)
    const { level, degree } = reading.value ?? {}
    const facts = [
      ...(level === undefined ? [] : [{ path: 'education[].level', value: level }]),
      ...(degree === undefined ? [] : [{ path: 'education[].degree', value: degree }]),
    ]
    return { ...reading, facts }
  }
  return field ? stated(target, readField(field, cell, asOf, written)) : { ...nothing, facts: [] }
}

const PLAIN_NAME = /^[\u4e00-\u9fff]{2,4}$/u

/** What lists put behind a name: 王芳（女）, 马明（回族）, 李强*. */
const BEHIND_NAME =
  /(?<=\p{L})\s*(?:[(](?:[男女]|\p{Script=Han}{1,4}族|中共党员|党员|[男女][,，、]\p{Script=Han}{1,4}族)[)]|[*＊※☆★]+)$/u

/** The name, and the gender that some lists put behind it. */
function nameFacts(text: string): Reading<unknown> & { facts: Facts } {
  const gender = /[(（]([男女])[)）,，、]/u.exec(text)?.[1]
  const facts = [{ path: 'name', value: personName(text) }]
  return { facts: gender ? [...facts, { path: 'gender', value: gender === '女' ? 'female' : 'male' }] : facts }
}

/** Names are compared and shown without the blanks that typists put between two characters. */
export const personName = (text: string): string => {
  if (PLAIN_NAME.test(text)) return text
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^'+(?=\p{L})/u, '')
    .replace(BEHIND_NAME, '')
  return plain
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/[•‧∙・]|(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu, '·')
}

function titleFacts(at: string, reading: ReturnType<typeof readTitle>): Reading<unknown> & { facts: Facts } {
  if (reading.value === undefined) return { ...reading, facts: [] }
  if (reading.value === null) return { ...reading, facts: [{ path: at, value: null }] }
  const { level, series } = reading.value
  const facts: { path: string; value: unknown }[] = [{ path: `${at}.level`, value: level }]
  if (series !== undefined) facts.push({ path: `#named-series ${at}`, value: series })
  return { ...reading, facts }
}

function periodOf(cell: Cell): Reading<Period> {
  const { value, ...rest } = readPeriod(cell)
  const from = value && parsePartialDate(value.from)
  const to = value?.to === undefined ? undefined : parsePartialDate(value.to)
  return from ? { ...rest, value: to ? { from, to } : { from } } : rest
}

/** The day something ends, which may lie ahead. */
function endOf(cell: Cell): Reading<unknown> {
  const { value, ...rest } = readDate(cell)
  return value === undefined ? rest : { ...rest, value: parsePartialDate(value) }
}

/** Several appointments in one cell: 2013.1-2016.1；2018.1-2021.1. */
function periodsOf({ text }: Cell): readonly Period[] | undefined {
  const pieces = text
    .normalize('NFKC')
    .split(/[;、,\n]+/u)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => piece.replace(/起$/u, '至今'))
  const periods = pieces.flatMap((piece) => periodOf({ text: piece }).value ?? [])
  return pieces.length > 1 && periods.length === pieces.length ? periods : undefined
}

/** A date, a date with years behind it (`2018.12/4`), or a span (`2016.09—至今`), which states a period instead. */
function dateOrSpan(
  path: string,
  spanAt: string,
  cell: Cell,
  asOf: number,
  written: Written,
): Reading<unknown> & { facts: Facts } {
  const plain = readDate(cell, { ...written, ...(Number.isFinite(asOf) ? { asOf } : {}) })
  if (plain.value !== undefined)
    return stated(path, possible({ ...plain, value: parsePartialDate(plain.value) }, cell, asOf))
  if (plain.none || !plain.problems) return { ...plain, facts: [] }
  const span = periodOf(cell)
  if (span.value) {
    const facts: Facts =
      spanAt === 'publicity'
        ? [
            { path: 'publicity.startsAt', value: span.value.from },
            ...(span.value.to ? [{ path: 'publicity.endsAt', value: span.value.to }] : []),
          ]
        : [{ path: `${spanAt}[]`, value: span.value }]
    return { ...span, facts }
  }
  const several = spanAt === 'publicity' ? undefined : periodsOf(cell)
  if (several) return { facts: several.map((value) => ({ path: `${spanAt}[]`, value })) }
  const withYears = readDateWithYears(cell)
  if (!withYears.value) return { ...plain, facts: [] }
  const { date, years } = withYears.value
  const problems = [...(withYears.problems ?? []), ...(years === undefined ? [] : doubtYears(cell, date, years, asOf))]
  return stated(path, { problems, value: parsePartialDate(date) })
}

/** Years stated beside a date that it cannot have come to; whether months count and up to which day nobody says. */
function doubtYears({ text }: Cell, date: string, years: number, asOf: number): Problem[] {
  const counted = Math.floor(asOf / 10_000) - Number(/\d{4}/u.exec(date)?.[0])
  return !Number.isFinite(asOf) || Math.abs(years - counted) <= 1
    ? []
    : [problem('years-differ', { text, years, counted })]
}

/** The date of graduation, also where the column states the years of study: 1985.7-1989.7 ends with it. */
function dateOrEnd(path: string, cell: Cell, asOf: number, written: Written): Reading<unknown> & { facts: Facts } {
  const plain = readDate(cell, { ...written, ...(Number.isFinite(asOf) ? { asOf } : {}) })
  const end = plain.value === undefined && plain.problems ? periodOf(cell).value?.to : undefined
  if (!end)
    return stated(
      path,
      possible({ ...plain, value: plain.value ? parsePartialDate(plain.value) : undefined }, cell, asOf),
    )
  const told = problem('text-beside-date', { text: cell.text, value: end.text })
  return stated(path, { value: end, problems: [told] })
}
