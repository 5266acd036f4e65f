import type { Column } from './column.ts'
import { headerKey } from './columns.ts'

/** Groups that are about what is applied for: 职称 under them is not the one held. 申报人 is who applies. */
const APPLIED_GROUP = /^(?:拟?申报|拟评|参评)(?!人)/u

export const isApplied = (group: string): boolean => APPLIED_GROUP.test(headerKey(group))

/** A group that is about the title, whatever stands under it. */
const TITLE_GROUP = /职称|专业技术|任职资格|现任|聘任/u
/** Columns that show what a group is about: the person, or the title. */
const ABOUT = new Set(['name', 'title.level', 'title.series', '#title-rank'])
const TITLE_DATES = new Set(['title.obtainedAt', 'title.appointedAt'])

/** What words in brackets say that a fact is of something else: 聘任时间（行政职务）, 职称（拟申报）, 工作单位（原）. */
const ASIDE: readonly (readonly [facts: RegExp, aside: RegExp])[] = [
  [/^title\./u, /[(（【[][^)）】\]]*(?:拟|申报|参评|行政|党|学历|学位|毕业)/u],
  [/^title\.(?:obtained|appointed)At$/u, /[(（【[][^)）】\]]*(?:执业|职业资格|技能)/u],
  [/^employer\./u, /[(（【[](?:原|上级|配偶|父|母)/u],
]

/** The level beside a title's name: 现职称 | 职称等级. */
const RANK = /^(?:现?职称|现有职称|资格|现?任职资格|现职称资格)?(?:级别|等级)$/u

/**
 * Takes no target from a stranger: 取得时间 of a certificate, 聘任时间 of a post are not the title's unless their group is
 * about the title or holds it, and 级别 beside 职称 under what is applied for says the same twice. The level beside the
 * title's name is held against it.
 */
export function withoutStrangers(columns: readonly Column[]): readonly Column[] {
  const peers = (one: Column): readonly Column[] => columns.filter(({ group }) => group === one.group)
  const isStranger = (one: Column): boolean => {
    const { target = '', group, header, chosen } = one
    if (chosen) return false
    if (ASIDE.some(([facts, aside]) => facts.test(target) && aside.test(header))) return true
    if (group === '') return false
    if (target === 'application.level')
      return (
        /^(?:级别|等级)$/u.test(headerKey(header)) &&
        peers(one).some((other) => other !== one && other.target === target)
      )
    if (!TITLE_DATES.has(target) || TITLE_GROUP.test(header) || (TITLE_GROUP.test(group) && !isApplied(group)))
      return false
    return !peers(one).some((other) => ABOUT.has(other.target ?? ''))
  }
  const isRank = ({ target, header }: Column): boolean => target === 'title.level' && RANK.test(headerKey(header))
  const named = columns.some((column) => column.target === 'title.level' && !isRank(column) && !isStranger(column))
  return columns.map((column) => {
    if (isStranger(column)) return { ...column, target: undefined }
    if (named && isRank(column) && !column.chosen) return { ...column, target: '#title-rank' }
    // 学时 under 继续教育 beside 年度 is of that year, not the list of all years in one cell.
    const ofYear = peers(column).some(({ target }) => target === 'continuingEducation[].year')
    if (column.target === '#years' && ofYear && /学时$/u.test(headerKey(column.header)))
      return { ...column, target: 'continuingEducation[].hours' }
    return column
  })
}
