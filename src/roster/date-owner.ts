import type { Column } from './column.ts'
import { headerKey, type Target } from './columns.ts'

const TITLE_DATES: ReadonlySet<Target> = new Set(['title.obtainedAt', 'title.appointedAt'])

/** Whether a column would hold a date of the title. */
export const isTitleDate = (target: Target | undefined): boolean => TITLE_DATES.has(target ?? '')

const isTitle = ({ target = '' }: Column): boolean => target.startsWith('title.') || target === '#title-rank'

/** What only describes the column in front of it: number, level, specialty, who issued it. */
const ATTRIBUTE =
  /(?:级别|专业|系列|类别|类型|(?<!称)号|号码|方式|途径|机关|机构|单位|部门|委员会|评委会|备注)$|^(?:职称|任职资格|专业技术(?:职务|资格))名称$|^(?:职称|资格|专业技术|现?职务)?等级$/u
/** What has a date of its own, whichever of its sides a column is about: 注册类别, 执业资格证书号. */
const APART = /注册|执业|职业资格|技能|外语|计算机|行政/u
/** Columns that nobody obtains and nobody is appointed to. */
const PLAIN =
  /^(?:序号|性别|年龄|民族|籍贯|出生地|政治面貌|身体状况|(?:联系)?电话|手机号?码?|(?:所在|工作)?(?:部门|科室|处室|车间|单位)|备注|用工性质|人员类别)$/u

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
 * what only describes something are passed over; a fact with a date of its own on the sheet needs no other. Of what
 * stands between and is not read nobody here knows whether it has a date: it is not taken from it.
 */
export function ownerOf(date: Column, columns: readonly Column[]): Column | undefined {
  const owner = nearestBefore(date, columns)
  if (!owner || isTitle(owner)) return undefined
  const { target = '', header } = owner
  if (target === '') return PLAIN.test(headerKey(header)) ? undefined : owner
  // Nobody is appointed to an education or an award.
  if (date.target === 'title.appointedAt' && !target.startsWith('qualifications[]')) return undefined
  if (target === 'education[].degree') return owner
  const own = OWN_DATES.find(([fact]) => fact.test(target))?.[1]
  return own && !columns.some((other) => own.includes(other.target ?? '')) ? owner : undefined
}

const nearestBefore = (date: Column, columns: readonly Column[]): Column | undefined =>
  columns
    .slice(0, columns.indexOf(date))
    .findLast((one) => !isTitleDate(one.target) && !isUnreadDate(one) && !describes(one, date))

/** A date that nobody here reads has no date of its own: 调入时间, 评定时间. */
const isUnreadDate = ({ target, header }: Column): boolean =>
  target === undefined && /(?:时间|日期|年月|年限)$/u.test(headerKey(header))

/** The column that another one stands behind, with nothing between but what describes it. */
export const standsBehind = (one: Column, columns: readonly Column[]): Column | undefined =>
  columns.slice(0, columns.indexOf(one)).findLast((other) => !describes(other, one))

/** Whether a column only describes the one in front of it; to a grade of posts somebody is appointed. */
function describes({ target = '', header }: Column, date: Column): boolean {
  const key = headerKey(header)
  if (!isUnread(target) || APART.test(key)) return false
  return ATTRIBUTE.test(key) || (key === '岗位等级' && date.target === 'title.obtainedAt')
}

/** 聘用时间 is the day of hiring unless it stands behind the title; 任现职时间 beside a post is of the post. */
export function isOfEmployment(date: Column, columns: readonly Column[]): boolean {
  const key = headerKey(date.header)
  if (key === '聘用时间') {
    const before = nearestBefore(date, columns)
    return !(before && isTitle(before))
  }
  if (key !== '任现职时间') return false
  const at = columns.indexOf(date)
  return [columns[at - 1], columns[at + 1]].some((one) => one?.target === undefined && POST.test(one?.header ?? ''))
}

const POST = /(?<!技术)职务|职级|职位|岗位/u

/** Numbers of certificates stand behind everything that has one. */
const isUnread = (target: Target): boolean => target === '' || target === 'continuingEducation[].certificateNo'

/** What a bare date is of its owner: of what is read, only these have such a date. */
export function dateOf(owner: Column, date: Target): Target | undefined {
  const key = date.slice(date.indexOf('.') + 1)
  if (owner.target === 'qualifications[].name') return `qualifications[].${key}`
  return owner.target === 'skill.grade' && key === 'obtainedAt' ? 'skill.obtainedAt' : undefined
}
