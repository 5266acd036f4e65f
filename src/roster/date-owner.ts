import type { Column } from './column.ts'
import { headerKey, type Target } from './columns.ts'

const TITLE_DATES: ReadonlySet<Target> = new Set(['title.obtainedAt', 'title.appointedAt'])

/** Whether a column would hold a date of the title. */
export const isTitleDate = (target: Target | undefined): boolean => TITLE_DATES.has(target ?? '')

const isTitle = ({ target = '' }: Column): boolean => target.startsWith('title.') || target === '#title-rank'

/** What is obtained, and what somebody is appointed to, by columns that nobody reads. */
const OBTAINED = /资格(?<!任职资格)|执业|技能|学位|学历|外语|证书|证$|称号|获奖|奖项|专利|等级|职称/u
const APPOINTED = /(?<!技术)职务|岗位|职位|兼职|职称/u
/** What only describes the column in front of it: number, level, specialty, who issued it. */
const ATTRIBUTE =
  /(?:级别|专业|类别|类型|(?<!称)号|号码|方式|途径|机关|单位|部门|备注)$|^(?:职称|资格|岗位|专业技术|现?职务)?等级$/u

/** The dates that facts have of their own, by what the facts begin with. */
const OWN_DATES: readonly (readonly [fact: RegExp, dates: readonly Target[]])[] = [
  [/^education\[\]/u, ['education[].graduatedAt']],
  [/^qualifications\[\]/u, ['qualifications[].obtainedAt', 'qualifications[].appointedAt']],
  [/^skill\./u, ['skill.obtainedAt']],
  [/^papers\[\]/u, ['papers[].publishedAt']],
  [/^awards\[\]/u, ['awards[].receivedAt']],
  [/^achievements\[\]/u, ['achievements[].achievedAt']],
]

/**
 * Without groups: the column that a bare date belongs to, if it is not the title. Going left, dates of the title and
 * what only describes something are passed over; a fact with a date of its own on the sheet needs no other.
 */
export function ownerOf(date: Column, columns: readonly Column[]): Column | undefined {
  const before = columns.slice(0, columns.indexOf(date))
  const owner = before.findLast(
    ({ target = '', header }) => !isTitleDate(target) && !(isUnread(target) && ATTRIBUTE.test(headerKey(header))),
  )
  if (!owner || isTitle(owner)) return undefined
  const { target = '', header } = owner
  if (target === '')
    return (date.target === 'title.appointedAt' ? APPOINTED : OBTAINED).test(header) ? owner : undefined
  // Nobody is appointed to an education or an award.
  if (date.target === 'title.appointedAt' && !target.startsWith('qualifications[]')) return undefined
  const own = OWN_DATES.find(([fact]) => fact.test(target))?.[1]
  return own && !columns.some((other) => own.includes(other.target ?? '')) ? owner : undefined
}

/** Numbers of certificates stand behind everything that has one. */
const isUnread = (target: Target): boolean => target === '' || target === 'continuingEducation[].certificateNo'

/** What a bare date is of its owner: of what is read, only these have such a date. */
export function dateOf(owner: Column, date: Target): Target | undefined {
  const key = date.slice(date.indexOf('.') + 1)
  if (owner.target === 'qualifications[].name') return `qualifications[].${key}`
  return owner.target === 'skill.grade' && key === 'obtainedAt' ? 'skill.obtainedAt' : undefined
}
