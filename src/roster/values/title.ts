import type { TitleLevel } from '../../facts/applicant.ts'
import { isSenior } from '../../facts/levels.ts'
import { type Cell, nothing, type Reading, refused, remarked } from './cell.ts'
import { isNone, isUnknown, wordKey } from './text.ts'
import { type TitleName, titleAt, titleNamed } from './title-dictionary.ts'
import { unknownWord } from './words.ts'

const NO_TITLE = new Set('无职称 暂无职称 没有职称 未评 未评定 未评职称 未取得 未取得职称 未定级'.split(' '))
const SENIOR = new Set(['高级', '高级职称', '高级级'])
/** Professional qualifications, which 附件1·二 has another column for. */
const QUALIFICATION =
  /^(?:注册|执业|职业资格|国家注册)|注册|^[一二]级(?:建造师|造价|建筑师|结构工程师|消防工程师)|^(?:监理|造价|安全|消防|咨询|设备监理|结构|岩土|环评|环境影响评价)工程师$|^(?:建造师|建筑师|城乡?规划师|评估师|计量师)$/u
const SKILL_GRADES = new Set('技师 高级技师 特级技师 首席技师 初级工 中级工 高级工 普工 普通工'.split(' '))
const SCOPE = /基层|艰苦|有效/
/** A date, or how the title is held and came about: 2016.12取得, 待聘, 外省, 破格. Other words in brackets tell the specialty. */
const SAYS_MORE = /\d|聘|取得|通过|外省|省外|外地|破格|考试|考取|认定|原|转|军队|部队|企业内部|自评/
/** What is applied for, under review or taken away again is not held; 待聘 and 未聘 are about the appointment. */
const NOT_HELD =
  /拟(?!聘)|申报|公示|评审|待(?:发|评|审|批)|在(?:评|审|报)|[初复送终]审(?!合格|通过)|上报|失效|过期|到期|作废|注销|吊销|撤销|取消|推荐|未(?:通过|取得|评|发)|^拟/
/** A round that is not this one, or no application at all. */
const NOT_APPLIED = /\d{4}|放弃|不(?:再)?(?:申)?报|暂|缓|取消|撤回|明年|后年|下年|去年|今后/
/** Validity that is not the whole province's. */
const LIMITED = /基层|艰苦/
const BRACKETED = /\(([^()]*)\)/g
const JOINERS = /^(?:[、/,;.·+|]|兼任|兼|担任|任|及|和)+|(?:[、/,;.·+|]|兼任|兼|及|和)+$/g
/** 总工程师 and the like are posts although they end like a title. */
const POST =
  /^\p{Script=Han}{0,8}?(?:总工程师|总工|总经济师|总会计师|总农艺师|总畜牧师|总监理工程师|主任工程师|主管工程师|专责工程师|经理|总监|主任|主管|专责|干事|科员|书记|主席|董事长?|监事|总裁|负责人|[部处科局院所站厂队室组段班校镇乡县]长)(?:助理)?$/u
/** Before a title and without a sign between, only these close a post: 主任工程师 is one post. */
const ENDS_A_POST = /(?:师|总工|长|经理)$/

const without = (text: string): string => text.replace(JOINERS, '')

/** A title and a post in one cell, in either order; two different titles are refused. */
function readRunTogether(text: string, key: string): Reading<TitleName> | undefined {
  for (const end of ['start', 'end'] as const) {
    const found = titleAt(end, key)
    const title = found && titleNamed(found.name)
    if (!title) continue
    const rest = without(found.rest)
    if (end === 'end' && rest === found.rest && !ENDS_A_POST.test(rest)) continue
    const other = titleNamed(rest)
    if (other) return sameTitle(title, other) ?? refused('several-titles', { text })
    if (POST.test(rest)) return remarked(title, 'title-with-post', { text, title: found.name, post: rest })
  }
  return undefined
}

/** Two names of one title: 副高 beside 高级工程师. */
function sameTitle(one: TitleName, other: TitleName): Reading<TitleName> | undefined {
  const agree = one.level === other.level && (!one.series || !other.series || one.series === other.series)
  return agree ? { value: one.series ? one : other } : undefined
}

function readNamed(text: string, key: string): Reading<TitleName> | undefined {
  const { inner, bare } = withoutBrackets(key)
  const title = titleNamed(bare)
  if (title && !inner.every(isHeld)) return refused('title-not-held', { text, title: bare })
  if (!title) return readRunTogether(text, key.replace(/[()]/g, '/').replace(/^\/|\/$/g, ''))
  const beside = namedBeside(title, inner)
  if (beside) return sameTitle(title, beside) ?? refused('several-titles', { text })
  if (saysOtherwise(title, inner)) return refused('several-titles', { text })
  if (inner.some((remark) => SCOPE.test(remark))) return remarked(title, 'title-scope', { text, title: bare })
  return inner.some((remark) => SAYS_MORE.test(remark))
    ? remarked(title, 'title-remark', { text, title: bare })
    : { value: title }
}

/** Whether a remark leaves a title held: 评审通过 does, 评审中 does not. */
const isHeld = (remark: string): boolean => /(?<!未)(?:评审)?通过/u.test(remark) || !NOT_HELD.test(remark)

/** The grade of the post: 工程师十级, 高级工程师七级岗. */
const GRADE = /(?:专技|专业技术)?[一二三四五六七八九十]{1,2}级(?:岗位?)?$/u
const SAYS_THAT_IT_IS_ONE = /(?:任职)?资格$/u

/** A title with the grade of a post behind it, or beside a qualification, a skill grade; 工程师任职资格 is 工程师. */
function readWithMore(text: string, key: string): Reading<TitleName> | undefined {
  const named = titleNamed(key.replace(SAYS_THAT_IT_IS_ONE, ''))
  if (named) return { value: named }
  const graded = GRADE.test(key) ? key.replace(GRADE, '') : ''
  const title = titleNamed(graded)
  if (title) return remarked(title, 'title-remark', { text, title: graded })
  const pieces = key.split(/[、,/;+]/u).filter(Boolean)
  const [one, another] = pieces.filter((piece) => titleNamed(piece))
  const held = one === undefined || another !== undefined ? undefined : titleNamed(one)
  const isBeside = pieces.every((piece) => piece === one || QUALIFICATION.test(piece) || SKILL_GRADES.has(piece))
  return held && pieces.length > 1 && isBeside ? remarked(held, 'title-remark', { text, title: one ?? '' }) : undefined
}

/** A title and a date in one cell: 工程师/2018.12, 工程师 2018年12月. */
const WITH_DATE = /^(\P{N}+?)[/、,，;；\s]*((?:19|20)\d{2}[年./-].*)$/u

/** A title with a date behind it; the date is told, and belongs in a column of its own. */
function readDated(text: string): Reading<TitleName> | undefined {
  const [, name = '', date] = WITH_DATE.exec(text.trim()) ?? []
  const title = date === undefined ? undefined : titleNamed(wordKey(name))
  if (!title || date === undefined) return undefined
  return isHeld(date)
    ? remarked(title, 'title-remark', { text, title: name })
    : refused('title-not-held', { text, title: name })
}

/** The title that stands in brackets behind another; 初级 comprises 技术员, too. */
const namedBeside = ({ level }: TitleName, inner: readonly string[]): TitleName | undefined =>
  inner
    .filter((one) => level !== 'technician' || one !== '初级')
    .map(titleNamed)
    .find((other) => other !== undefined)

/** A text without its brackets, and what stands in them. */
function withoutBrackets(key: string): { readonly inner: readonly string[]; readonly bare: string } {
  const plain = key.replace(/[【〔[]/g, '(').replace(/[】〕\]]/g, ')')
  return { inner: [...plain.matchAll(BRACKETED)].map((match) => match[1] ?? ''), bare: plain.replace(BRACKETED, '') }
}

/**
 * Reads the title a person holds: null for none (无, 未评), the level alone where the cell names no series (中级).
 * A post (总工程师), a worker's grade (技师), 高级 alone and a name the dictionary lacks give a warning and no value.
 */
export function readTitle(cell: Cell): Reading<TitleName | null> {
  const { text } = cell
  const key = wordKey(text)
  if (isUnknown(text)) return nothing
  if (isNone(text) || NO_TITLE.has(key)) return { value: null }
  const { inner, bare } = withoutBrackets(key)
  if (SENIOR.has(bare)) {
    const beside = inner.map(titleNamed).find((other) => other !== undefined && isSenior(other.level))
    return beside ? { value: beside } : refused('senior-unclear', { text })
  }
  if (SKILL_GRADES.has(key)) return refused('skill-grade-not-title', { text })
  const found = readNamed(text, key) ?? readWithMore(text, key) ?? readDated(text)
  if (found) return found
  if (QUALIFICATION.test(bare)) return refused('qualification-not-title', { text })
  return POST.test(key) ? refused('post-not-title', { text }) : refused('unknown-title', { value: text })
}

/**
 * Reads the level applied for, from a level or an engineering title; 高级 alone is taken as the associate level, with a
 * warning. What stands in brackets must say the same: 高级工程师（正高级） and （放弃） are refused.
 */
export function readTargetLevel(cell: Cell): Reading<TitleLevel> {
  const { text } = cell
  if (isUnknown(text)) return nothing
  const key = wordKey(text)
  const { inner, bare: whole } = withoutBrackets(key)
  const scope = /^基层(?=\p{Script=Han}*工程师$)/u.exec(whole)?.[0]
  const bare = whole.replace(/^拟?(?:申报|晋升|评审)|^基层(?=\p{Script=Han}*工程师$)|^工程(?:技术)?系列(?=高级$)/u, '')
  if (SENIOR.has(bare)) {
    const beside = inner.map(titleNamed).find((other) => other !== undefined)
    if (beside) return isSenior(beside.level) ? { value: beside.level } : refused('several-titles', { text })
    return remarked('associate-senior', 'senior-presumed', { text })
  }
  const title = titleNamed(bare)
  if (!title || (title.series ?? 'engineering') !== 'engineering') return unknownWord('titleLevel', text)
  if (inner.some((remark) => NOT_APPLIED.test(remark))) return unknownWord('titleLevel', text)
  const beside = namedBeside(title, inner)
  const differs = beside ? beside.level !== title.level : saysOtherwise(title, inner)
  if (differs) return refused('several-titles', { text })
  return scope || inner.some((remark) => LIMITED.test(remark))
    ? remarked(title.level, 'title-scope', { text, title: bare })
    : { value: title.level }
}

/** Whether 高级 stands in brackets behind a title that is none of those. */
const saysOtherwise = (title: TitleName, inner: readonly string[]): boolean =>
  inner.some((one) => SENIOR.has(one)) && !isSenior(title.level)
