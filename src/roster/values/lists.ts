import { type Cell, none, nothing, type Reading, refused } from './cell.ts'
import { isNone, isUnknown } from './text.ts'

/** Hours of continuing education in one year, and how many of them are professional where that is written, too. */
export interface YearHours {
  readonly year: number
  readonly hours: number
  readonly professionalHours?: number
}

const ITEM =
  /[\s;,、。|/]*((?:19|20)\d{2})(?:年度?)?(?:继续教育)?(?:总?学时数?|完成|共|合计)?\s*([::=(/]|-+|—+)?\s*(\d{1,4}(?:\.\d+)?)(?!\d)\s*(?:个?学时|课时|小时)?\)?(?=$|[\s;,、。|/])/y
const YEAR = /(?:19|20)\d{2}/
const REST = /^[\s;,、。|/]*$/

const HOURS = String.raw`(\d{1,4}(?:\.\d+)?)(?:个?学时|课时|小时)?`
/** What may stand behind a year: 90/60, 总学时90，专业学时60, 90学时（其中专业60学时）. */
const BOTH = [
  new RegExp(`^[:=(-]?${HOURS}/${HOURS}[)]?$`, 'u'),
  new RegExp(
    `^[:=-]?(?:总学时|总计|合计|共)?:?${HOURS}[,、;(]*(?:其中)?:?专业(?:课|科目)?(?:学时)?:?${HOURS}[)]*$`,
    'u',
  ),
]

/** 2018-2022年每年90学时: every one of the years, not on average. */
const EACH = new RegExp(
  `^((?:19|20)\\d{2})年?度?[-—–~～至到]+((?:19|20)\\d{2})年?度?(?:每年|各|均为)${HOURS}[。;]?$`,
  'u',
)

function readEach(text: string): readonly YearHours[] | undefined {
  const [, first, last, hours] = EACH.exec(text.replace(/\s/gu, '')) ?? []
  const years = Number(last) - Number(first) + 1
  if (!(years > 0 && years <= MOST_YEARS)) return undefined
  return Array.from({ length: years }, (_, at) => ({ year: Number(first) + at, hours: Number(hours) }))
}
const MOST_YEARS = 30

/** Years with total and professional hours: the text cut before each year. */
function readBoth(text: string): readonly YearHours[] | undefined {
  const parts = text
    .replace(/\s+/gu, ' ')
    .split(/(?:^|[;,、。| ]+)(?=(?:19|20)\d{2}(?:年|[:=/(-]))/u)
    .map((part) => part.replace(/[\s;,、。|]+$/u, '').replace(/\s/gu, ''))
    .filter(Boolean)
  const value: YearHours[] = []
  for (const part of parts) {
    const rest = part.slice(4).replace(/^年度?/u, '')
    const [, hours, professional] = BOTH.map((form) => form.exec(rest)).find(Boolean) ?? []
    if (hours === undefined) return undefined
    value.push({ year: Number(part.slice(0, 4)), hours: Number(hours), professionalHours: Number(professional) })
  }
  return value.length > 0 ? value : undefined
}

/**
 * Reads `2019:90;2020:96`, 2019年90学时、2020年96学时 or 2018-2022年每年90学时, in the order of the cell; a year may occur
 * more than once. Hours are class hours.
 */
export function readYearList(cell: Cell): Reading<readonly YearHours[]> {
  if (isUnknown(cell.text)) return nothing
  if (isNone(cell.text)) return none
  const text = cell.text.normalize('NFKC')
  const value: YearHours[] = []
  let end = 0
  ITEM.lastIndex = 0
  for (let item = ITEM.exec(text); item; item = ITEM.exec(text)) {
    const [, year, sign, hours] = item
    // 2019/2020, 2018-2022 and 2019 2020 are years, 2018/12 and 2021-12 a month.
    if (!/[:=(]/u.test(sign ?? '') && Number(hours) >= 1900) break
    if (/^[-/—]/u.test(sign ?? '') && Number(hours) <= 12) break
    value.push({ year: Number(year), hours: Number(hours) })
    end = ITEM.lastIndex
  }
  ITEM.lastIndex = 0
  if (value.length > 0 && REST.test(text.slice(end))) return { value }
  const years = readBoth(text) ?? readEach(text)
  if (years) return { value: years }
  // 合格, 达标 and 360学时 are of no year.
  return refused(YEAR.test(text) ? 'unreadable-year-list' : 'training-without-years', { text: cell.text })
}
