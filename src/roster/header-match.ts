import type { Column } from './column.ts'
import { headerKey, type Target } from './columns.ts'
import { isTitleDate } from './date-owner.ts'
import { aboutOf } from './group.ts'

const OF_EVIDENCE = /^(?:papers|awards|recommendations|achievements)\[\]/u
const OF_TITLE = /^(?:title\.|formerTitle\.|#title-rank|#appointed-until)/u
/** 现职称 is the title held whatever stands above it. */
const SAYS_HELD = /^(?:现|原|已|任)/u
const EDUCATION_PREFIX = /^(?:第一|最高|全日制|在职|申报|后续|第二)(?:学历(?=毕业)|教育)?(?=学历|学位|毕业)/u
/** 论文2题目: the number only says which of several. */
const COUNTED = /^(\p{Script=Han}{2})[1-9一二三四五六七八九](?=\p{Script=Han}{2})/u

/** 职业资格情况 is 职业资格. */
const WORDS = /(?:情况|信息)$/u

/** What the title applied for is called under its group. */
const NAMES = new Set(['名称', '资格名称', '职务', '职称名称'])

/** What the parts of a group about the title are. `#title-rank` is the level beside the title's name. */
const TITLE_PARTS: ReadonlyMap<string, Target> = new Map([
  ['职称', 'title.level'],
  ['职务', 'title.level'],
  ['职务名称', 'title.level'],
  ['专业技术职务名称', 'title.level'],
  ['名称', 'title.level'],
  ['资格名称', 'title.level'],
  ['职称名称', 'title.level'],
  ['级别', '#title-rank'],
  ['等级', '#title-rank'],
  ['任职时间', 'title.appointedAt'],
])

/**
 * What a column holds by its header and the group above it: both together, then the header alone as far as the group is
 * about the person, then without a word in front that only says which education is meant. Always exact: 聘任时间 also
 * stands inside 行政职务聘任时间.
 */
export function targetOfHeader(
  header: string,
  above: string,
  targetOf: (text: string) => Target | undefined,
): Target | undefined {
  const own = targetOf(header)
  if (above) {
    const group = headerKey(above).replace(WORDS, '')
    const whole = targetOf(group)
    // 学位 under 学历 is the degree, whatever 学历学位 together may be.
    if (own?.startsWith('education[].') && whole?.startsWith('education[].')) return own
    const joined = targetOf(`${group}${header}`) ?? educationOfKind(header, group, targetOf)
    if (joined) return joined
    const about = aboutOf(group)
    if (about === 'other') return own !== undefined && OF_EVIDENCE.test(own) ? own : undefined
    if (about === 'certificate' && whole?.startsWith('qualifications[].') && NAMES.has(headerKey(header))) return whole
    // Whose date it is shows beside the other columns.
    if ((about === 'certificate' || about === 'level') && isTitleDate(own)) return own
    if (about === 'post' || about === 'certificate' || about === 'level')
      return own !== undefined && OF_TITLE.test(own) ? undefined : own
    if (about === 'applied') {
      const applied = targetOf(`申报${header}`) ?? (NAMES.has(headerKey(header)) ? 'application.level' : own)
      const isTitle = applied === 'title.level' || applied === 'title.series'
      return isTitle && !SAYS_HELD.test(headerKey(header)) ? undefined : applied
    }
    const part = TITLE_PARTS.get(headerKey(header))
    if (part && whole === 'title.level') return part
    if (part?.startsWith('title.') && whole === 'formerTitle.level') return part.replace('title', 'formerTitle')
  }
  if (own) return own
  const key = headerKey(header)
  const education = targetOf(key.replace(EDUCATION_PREFIX, ''))
  if (education?.startsWith('education[].')) return education
  const counted = targetOf(key.replace(COUNTED, '$1'))
  return counted?.includes('[].') ? counted : undefined
}

/** 全日制 and 在职 under 学历. */
function educationOfKind(
  header: string,
  group: string,
  targetOf: (text: string) => Target | undefined,
): Target | undefined {
  const target = PREFIX.test(headerKey(header)) ? targetOf(`${header}${group}`) : undefined
  return target?.startsWith('education[].') ? target : undefined
}

const PREFIX = /^(?:第一|最高|全日制|在职|申报|后续|第二)/u

/** The education that a column names by its group, its prefix or its own name. */
function educationNamed(header: string, group: string, target: Target): string | undefined {
  const prefix = PREFIX.exec(headerKey(header))?.[0]
  // 第一学历 and 最高学历 under 学历.
  if (/学历|学位|教育/u.test(group) && !(prefix && !PREFIX.test(headerKey(group)))) return headerKey(group)
  if (prefix) return prefix
  return target.endsWith('.level') && headerKey(header) !== '学历' ? headerKey(header) : undefined
}

/** Which education a column belongs to: the one it names, else that of the columns before it. */
export const educationOf = (header: string, group: string, before: string, target: Target): string =>
  educationNamed(header, group, target) ?? before

/** Where the first column about education is a date, dates stand before what was graduated from: 毕业时间 | 最高学历. */
export function educationsAhead(columns: readonly Column[]): readonly Column[] {
  const isNamed = ({ header, group, target = '' }: Column): boolean =>
    educationNamed(header, group, target) !== undefined
  const all = columns.filter(({ target }) => target?.startsWith('education[].'))
  const [first] = all
  if (first?.target !== 'education[].graduatedAt' || isNamed(first)) return columns
  const items = new Map<Column, string>()
  let next: string | undefined
  for (const column of [...all].reverse()) {
    if (column.target !== 'education[].graduatedAt') next = column.item
    else if (!isNamed(column) && next !== undefined) items.set(column, next)
  }
  return columns.map((column) => (items.has(column) ? { ...column, item: items.get(column) ?? '' } : column))
}

/**
 * Where only one column of an education says which it is, 最高学历 beside 学位 and 毕业时间, and none is stated twice, all
 * of them are one education.
 */
export function oneEducation(columns: readonly Column[]): readonly Column[] {
  const all = columns.filter(({ target }) => target?.startsWith('education[].'))
  const items = [...new Set(all.map(({ item = '' }) => item))]
  const unnamed = items.filter((item) => !PREFIX.test(item))
  const once = new Set(all.map(({ target }) => target)).size === all.length
  if (items.length !== 2 || unnamed.length !== 1 || !once) return columns
  return columns.map((column) => (all.includes(column) ? { ...column, item: items[0] ?? '' } : column))
}
