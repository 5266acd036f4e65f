import { parsePartialDate } from '../../facts/partial-date.ts'
import { dated, datedShort, spell, spellMonths } from './calendar-date.ts'
import { type Cell, none, nothing, type Reading, refused, remarked } from './cell.ts'
import { arabic } from './chinese-numerals.ts'
import { type DateOptions, readDigits } from './date-number.ts'
import { isNone, isUnknown, tidy } from './text.ts'

const COMMON = /^(\d{4})(?:([-./])(\d{1,2})(?:\2(\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})日)?)$/
const TIME = /[\sT]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/
const WEEKDAY = /(?:星期|周|礼拜)[一二三四五六日天]$/
const ABOUT = /^(?:大约|大概|约)|(?:前后|左右|上下)$/g
const SINCE = /^[自从于]/
const EVENT =
  /(?:起聘?|以来|开始|毕业|取得|获得|评审通过|通过|评定|认定|批准|晋升|任命|聘任?|受聘|入职|参加工作|出?生)$/
/** Places for a month and a day that a form leaves blank: 2016年9月 日. */
const BLANK_PARTS = /(?<=年)月日?$|(?<=月)日$/
/** What stands beside a birth date. */
const AGE = /\s+\d{2}周?岁$/
/** 甘职改办〔2018〕24号: a document number holds a year that is not the date. */
const DOCUMENT = /\p{Script=Han}*[〔[(【]\d{4}[〕\])】](?:第?[\dx×*_]*号)?/giu
const BRACKETED = /[〔[(【]([^〔[(【〕\])】]*)[〕\])】]/g
const DATE_LIKE = /\d{4}|\d{2}[.年]\d/
/** What databases write where there is no date. */
const ZERO_DAY = /^1900[-./]0?[01][-./]0?[01]$/
const ZERO_SECOND = /^1970[-./]0?1[-./]0?1[\sT]+0?[08]:00(?::00(?:\.0+)?)?$/
/** 11/1/18 may be month, day and year as well as year, month and day. */
const EITHER_WAY = /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/\d{2}$/
const NO_YEAR = /^\d{1,2}月/
const DATE =
  /^(\d{4}|\d{2})(?:([-./年])(\d{1,2})(?:(?:\2|月)(\d{1,2})[日号]?|月)?)?[-./年]*(底|末|初|中|份|度|[上中下]旬|[上下]半年|第?[1-4]季度|[春夏秋冬]季?)?\.?$/

/** First and last month that a word after a year stands for; the words that are missing here do not narrow the year. */
const partsOfYear: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  初: [1, 6],
  下半年: [7, 12],
  底: [7, 12],
  末: [7, 12],
}

function monthsOf(word: string): readonly [number, number] | undefined {
  if (!word.endsWith('季度')) return partsOfYear[word]
  const quarter = Number(word.at(-3))
  return [quarter * 3 - 2, quarter * 3]
}

/** One sign for each kind of separator; kinds are not mixed, because 2016.9—12 is not a day. */
function separators(text: string): string {
  return text
    .replace(/[-‐‑–—―−─]+/g, '-')
    .replace(/[.、。,·•_]+/g, '.')
    .replace(/[\\/]+/g, '/')
}

function withWord(text: string, year: number, month: number | undefined, word: string): Reading<string> {
  const months = month === undefined ? monthsOf(word) : undefined
  const plain = dated(text, year, month)
  if (plain.value === undefined || (month !== undefined && word === '份')) return plain
  const value = months ? spellMonths(year, months[0], months[1]) : plain.value
  return remarked(value, 'imprecise-date', { text, value })
}

function readParts(cell: Cell, written: string): Reading<string> | undefined {
  const parts = DATE.exec(written)
  if (!parts) return undefined
  const [, yearText = '', separator, monthText, dayText, word] = parts
  const month = monthText === undefined ? undefined : Number(monthText)
  const day = dayText === undefined ? undefined : Number(dayText)
  const short = yearText.length === 2
  if (short && month === undefined && !written.includes('年')) return undefined
  if (day !== undefined && (word !== undefined || separator === undefined)) return undefined
  const whole = short
    ? datedShort(cell.text, Number(yearText), month, day)
    : dated(cell.text, Number(yearText), month, day)
  if (word === undefined || whole.value === undefined) return whole
  return withWord(cell.text, Number(whole.value.slice(0, 4)), month, word)
}

/** The date left when document numbers and bracketed remarks are taken away; two dates in one cell are refused. */
function readBesideText(cell: Cell, written: string): Reading<string> | undefined {
  const inner: string[] = []
  const bare = written.replace(DOCUMENT, '').replace(BRACKETED, (_, inside: string) => {
    inner.push(inside)
    return ''
  })
  if (bare === written) return undefined
  const remarks = inner.filter((text) => DATE_LIKE.test(text))
  const [only] = remarks
  if (bare !== '' && only !== undefined) return refused('several-dates', { text: cell.text })
  const found = readParts(cell, bare === '' && only !== undefined ? only : bare)
  if (found?.value === undefined) return found
  const value = found.value
  const told = remarked(value, 'text-beside-date', { text: cell.text, value })
  return found.problems ? { value, problems: [...found.problems, ...(told.problems ?? [])] } : told
}

/** Reads a date that is typed as text, in any of the spellings people use. */
export function readDateText(cell: Cell, options: DateOptions): Reading<string> {
  const common = COMMON.exec(cell.text)
  if (common && !ZERO_DAY.test(cell.text)) {
    const day = common[4] ?? common[6]
    const month = Number(common[3] ?? common[5])
    return dated(cell.text, Number(common[1]), month, day === undefined ? undefined : Number(day))
  }
  if (isUnknown(cell.text)) return nothing
  if (isNone(cell.text)) return none
  const typed = tidy(cell.text.normalize('NFKC').trim().replace(TIME, '').replace(AGE, ''))
  if (ZERO_DAY.test(typed) || ZERO_SECOND.test(cell.text.trim())) return refused('impossible-date', { text: cell.text })
  if (/^\d+$/.test(typed)) {
    // 2018 6 is no number.
    const apart = /^(\d{4})\s+(\d{1,2})(?:\s+(\d{1,2}))?$/.exec(cell.text.normalize('NFKC').trim())
    if (apart) return dated(cell.text, Number(apart[1]), Number(apart[2]), apart[3] ? Number(apart[3]) : undefined)
    return readDigits(cell, typed, options)
  }
  if (typed[0] === '[' && parsePartialDate(typed)) return { value: typed }
  const certain = typed.replace(ABOUT, '')
  const written = separators(arabic(certain.replace(WEEKDAY, '').replace('元月', '1月')))
    .replace(SINCE, '')
    .replace(EVENT, '')
    .replace(BLANK_PARTS, '')
    .replace(/年年/, '年')
  if (EITHER_WAY.test(written)) return refused('two-digit-year', { text: cell.text })
  if (NO_YEAR.test(written)) return refused('year-not-shown', { text: cell.text })
  const found = readParts(cell, written) ?? readBesideText(cell, written)
  if (!found) return refused('unreadable-date', { text: cell.text })
  if (certain === typed || found.value === undefined) return found
  const value = spell(Number(/\d{4}/.exec(found.value)?.[0]))
  return remarked(value, 'imprecise-date', { text: cell.text, value })
}
