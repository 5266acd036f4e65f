import type { Column } from './column.ts'
import { headerKey, type Target } from './columns.ts'
import { isApplied } from './strangers.ts'

/** Groups whose columns are about a post, a party office or the like, never about the title. */
const OTHER_GROUP = /行政|现职务|党内|党政|领导|兼职|社会职务/u
/** Groups about a post that are about the title or the employer all the same: 现职务及职称, 单位行政隶属. */
const OWN_GROUP = /职称|专业技术|单位/u
/** Groups about somebody else: 联系人, the expert who recommends. */
const OTHER_PERSON = /联系人|专家|推荐人|举荐|证明人|配偶|家庭|填报人|填表人|审核人/u
const OF_EVIDENCE = /^(?:papers|awards|recommendations|achievements)\[\]/u
/** 现职称 is the title held whatever stands above it. */
const SAYS_HELD = /^(?:现|原|已|任)/u
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
  const own = targetOf(header)
  if (group) {
    const joined = targetOf(`${group}${header}`)
    if (joined) return joined
    if (OTHER_PERSON.test(group)) return own !== undefined && OF_EVIDENCE.test(own) ? own : undefined
    if (OTHER_GROUP.test(group) && !OWN_GROUP.test(group)) return undefined
    if (isApplied(group)) {
      const applied = targetOf(`申报${header}`) ?? own
      const isTitle = applied === 'title.level' || applied === 'title.series'
      return isTitle && !SAYS_HELD.test(headerKey(header)) ? undefined : applied
    }
    const part = targetOf(group) === 'title.level' ? TITLE_PARTS.get(headerKey(header)) : undefined
    if (part) return part
  }
  if (own) return own
  const key = headerKey(header)
  const education = targetOf(key.replace(EDUCATION_PREFIX, ''))
  if (education?.startsWith('education[].')) return education
  const counted = targetOf(key.replace(COUNTED, '$1'))
  return counted?.includes('[].') ? counted : undefined
}

const PREFIX = /^(?:第一|最高|全日制|在职|申报|后续|第二)/u

/** The education that a column names by its group, its prefix or its own name. */
function educationNamed(header: string, group: string, target: Target): string | undefined {
  if (/学历|学位|教育/u.test(group)) return headerKey(group)
  const prefix = PREFIX.exec(headerKey(header))?.[0]
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
