import type { Column } from './column.ts'
import { headerKey, type Target } from './columns.ts'
import { aboutOf } from './group.ts'

/** A header that says itself that it is about the title. */
const SAYS_TITLE = /职称|专业技术|任职资格|现任|聘任/u
/** Columns that show what a group is about: the person, or the title. */
const ABOUT = new Set(['name', 'title.level', 'title.series', '#title-rank'])
const TITLE_DATES = new Set(['title.obtainedAt', 'title.appointedAt'])

/** Words that alone in brackets say that a fact is of something else: 聘任时间（行政职务）, 职称（拟申报）, 工作单位（原）. */
const ASIDE: readonly (readonly [facts: RegExp, aside: RegExp])[] = [
  [
    /^title\./u,
    /[(（【[](?:拟?申报|拟评|参评|行政(?:职务)?|党内(?:职务)?|学历|学位|毕业|执业资格|职业资格|技能(?:等级)?)[)）】\]]/u,
  ],
  [/^employer\./u, /[(（【[](?:原|上级|配偶|父|母)[)）】\]]/u],
]

/** The level beside a title's name: 现职称 | 职称等级. */
const RANK = /^(?:现?职称|现有职称|资格|现?任职资格|现职称资格)?(?:级别|等级)$/u

/**
 * Takes no target from a stranger: 取得时间 of a certificate, 聘任时间 of a post are not the title's unless their group is
 * about the title or holds it, and 级别 beside 职称 under what is applied for says the same twice. The level beside the
 * title's name is held against it, and of two columns about what was held then the one of titles counts.
 */
export function withoutStrangers(columns: readonly Column[]): readonly Column[] {
  const peersOf = (one: Column): readonly Column[] => columns.filter(({ group }) => group === one.group)
  const isRank = ({ target, header }: Column): boolean => target === 'title.level' && RANK.test(headerKey(header))
  const aside = new Set(columns.filter((column) => !column.chosen && isStranger(column, peersOf(column))))
  const named = columns.some((column) => column.target === 'title.level' && !isRank(column) && !aside.has(column))
  const held = columns.filter(({ target }) => target === '#held')
  const heldBest = held.find(({ header }) => SAYS_TITLE.test(header)) ?? held[0]
  return columns.map((column) => {
    const { target } = column
    if (aside.has(column)) return { ...column, target: undefined, aside: true }
    if (target === '#held' && column !== heldBest) return { ...column, target: undefined }
    if (named && isRank(column) && !column.chosen) return { ...column, target: '#title-rank' }
    // 学时 under 继续教育 beside 年度 is of that year, not the list of all years in one cell.
    const ofYear = peersOf(column).some((other) => other.target === 'continuingEducation[].year')
    if (target === '#years' && ofYear && /学时$/u.test(headerKey(column.header)))
      return { ...column, target: 'continuingEducation[].hours' }
    return column
  })
}

function isStranger(one: Column, peers: readonly Column[]): boolean {
  const { target = '', group, header } = one
  if (ASIDE.some(([facts, aside]) => facts.test(target) && aside.test(header))) return true
  if (group === '') return false
  if (target === 'application.level')
    return /^(?:级别|等级)$/u.test(headerKey(header)) && peers.some((other) => other !== one && other.target === target)
  if (!TITLE_DATES.has(target)) return false
  const about = aboutOf(group)
  if (about === 'post-and-title' && target === 'title.appointedAt') return !standsBehindTitle(one, peers)
  if (about === 'title' || (about === undefined && SAYS_TITLE.test(header))) return false
  return !peers.some((other) => ABOUT.has(other.target ?? ''))
}

const NAMES_POST = /职务|岗位/u
const isTitleDate = (target: Target | undefined): boolean => TITLE_DATES.has(target ?? '')

/** Where posts and titles stand in one group: whether the last of them before a date is the title. */
function standsBehindTitle(one: Column, peers: readonly Column[]): boolean {
  for (const other of peers.slice(0, peers.indexOf(one)).reverse()) {
    if (isTitleDate(other.target)) continue
    if (other.target === 'title.level') return true
    if (NAMES_POST.test(other.header)) return false
  }
  return false
}
