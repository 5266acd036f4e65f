import type { Column } from './column.ts'
import { headerKey, type Target } from './columns.ts'

/** Groups whose columns are about a post, a party office or the like, never about the title. */
const OTHER_GROUP = /行政|现职务|党内|党政|领导|兼职|家庭|社会职务/u
/** Groups that are about what is applied for: 职称 under them is not the one held. */
const APPLIED_GROUP = /^(?:拟?申报|拟评|参评)/u
const EDUCATION_PREFIX = /^(?:第一|最高|全日制|在职|申报|后续|第二)(?:学历(?=毕业)|教育)?(?=学历|学位|毕业)/u
/** 论文2题目: the number only says which of several. */
const COUNTED = /^(\p{Script=Han}{2})[1-9一二三四五六七八九](?=\p{Script=Han}{2})/u

/** What the parts of a group about the title are. `#title-rank` is the level beside the title's name. */
const TITLE_PARTS: ReadonlyMap<string, Target> = new Map([
  ['职务', 'title.level'],
  ['名称', 'title.level'],
  ['资格名称', 'title.level'],
  ['职称名称', 'title.level'],
  ['级别', '#title-rank'],
  ['等级', '#title-rank'],
])

/**
 * What a column holds by its header and the group above it: both together, then the header alone, then without a word
 * in front that only says which education is meant. Always exact: 聘任时间 also stands inside 行政职务聘任时间.
 */
export function targetOfHeader(
  header: string,
  group: string,
  targetOf: (text: string) => Target | undefined,
): Target | undefined {
  if (group) {
    const joined = targetOf(`${group}${header}`)
    if (joined) return joined
    if (OTHER_GROUP.test(group)) return undefined
    if (APPLIED_GROUP.test(headerKey(group))) {
      const applied = targetOf(`申报${header}`) ?? targetOf(header)
      return applied?.startsWith('title.') ? undefined : applied
    }
    const part = targetOf(group) === 'title.level' ? TITLE_PARTS.get(headerKey(header)) : undefined
    if (part) return part
  }
  const own = targetOf(header)
  if (own) return own
  const key = headerKey(header)
  const education = targetOf(key.replace(EDUCATION_PREFIX, ''))
  if (education?.startsWith('education[].')) return education
  const counted = targetOf(key.replace(COUNTED, '$1'))
  return counted?.includes('[].') ? counted : undefined
}

/** Which education a column belongs to: the one its group or prefix names, else that of the columns before it. */
export function educationOf(header: string, group: string, before: string, target: Target): string {
  if (/学历|学位|教育/u.test(group)) return headerKey(group)
  const prefix = /^(?:第一|最高|全日制|在职|申报|后续|第二)/u.exec(headerKey(header))?.[0]
  if (prefix) return prefix
  return target.endsWith('.level') && headerKey(header) !== '学历' ? headerKey(header) : before
}

/** A group that is about the title, whatever stands under it. */
const TITLE_GROUP = /职称|专业技术|任职资格|现任|聘任/u
/** Columns that show what a group is about: the person, or the title. */
const ABOUT = new Set(['name', 'title.level', 'title.series', '#title-rank'])
/** What a date in brackets belongs to that is not the title's: 聘任时间（行政职务）, 取得时间（执业资格）. */
const ASIDE = /[(（【[][^)）】\]]*(?:行政|党内|执业|职业资格|技能)/u
const TITLE_DATES = new Set(['title.obtainedAt', 'title.appointedAt'])

/**
 * Takes no target from a stranger: 取得时间 of a certificate, 聘任时间 of a post are not the title's unless their group is
 * about the title or holds it, and 级别 beside 职称 under what is applied for says the same twice.
 */
export function withoutStrangers(columns: readonly Column[]): readonly Column[] {
  const peers = (one: Column): readonly Column[] => columns.filter(({ group }) => group === one.group)
  const isStranger = (one: Column): boolean => {
    const { target = '', group, header, chosen } = one
    if (chosen) return false
    if (TITLE_DATES.has(target) && ASIDE.test(header)) return true
    if (group === '') return false
    if (target === 'application.level')
      return (
        /^(?:级别|等级)$/u.test(headerKey(header)) &&
        peers(one).some((other) => other !== one && other.target === target)
      )
    if (!TITLE_DATES.has(target) || TITLE_GROUP.test(group) || TITLE_GROUP.test(header)) return false
    return !peers(one).some((other) => ABOUT.has(other.target ?? ''))
  }
  return columns.map((column) => (isStranger(column) ? { ...column, target: undefined } : column))
}
