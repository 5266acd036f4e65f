import type { Column } from './column.ts'
import { headerKey } from './columns.ts'
import { dateOf, isOfEmployment, isTitleDate, ownerOf, standsBehind } from './date-owner.ts'
import { aboutOf } from './group.ts'
import { columnsOfOthers, NOT_PRESENT, OTHER_EMPLOYER } from './others-columns.ts'

/** A header that says itself that it is about the title. */
const SAYS_TITLE = /职称|专业技术|任职资格|现任|聘任/u
/** Columns that show what a group is about: the person, or the title. */
const ABOUT = new Set(['name', 'title.level', 'title.series', '#title-rank'])

/** Words that alone in brackets say that a fact is of something else: 聘任时间（行政职务）, 职称（拟申报）, 工作单位（原）. */
const ASIDE: readonly (readonly [facts: RegExp, aside: RegExp])[] = [
  [/^title\./u, bracketed('拟?申报|拟评|参评|行政(?:职务)?|党内(?:职务)?|学历|学位|毕业|转系列前')],
  [
    /^title\.(?:obtained|appointed)At$/u,
    bracketed('(?:执业|职业)资格|技能(?:等级)?|管理岗位?|工勤岗?|中层|职务|注册证书|证书|教师资格证?|[一二]建'),
  ],
  [/^employer\./u, bracketed('原|上级')],
  [/^education\[\]\./u, bracketed('在读')],
  [/^(?:title|employer|education|gender|birthDate)/u, bracketed('配偶|爱人|父|母|父亲|母亲|推荐人|联系人')],
]
function bracketed(words: string): RegExp {
  return new RegExp(`[(（【[](?:${words})[)）】\\]]`, 'u')
}

/** Groups about the employer, or the person altogether; 主管部门 and 建设单位 are others. */
const OF_EMPLOYER = /(?<!主管|建设|发证|颁发|授予|评审|发布|出版)单位|基本|个人|人员|申报人|参评|本人|隶属/u
/** Columns that show that a group is about the person, where its name says nothing else. */
const OF_PERSON = /^(?:name|id$|gender|birthDate|title\.|education)/u
/** Groups of study: 单位 there is a school. */
const OF_STUDY = /学|教育|毕业/u
/** Groups of hours by year; 合计 of a year alone may be of anything. */
const OF_TRAINING = /继续教育|培训|学时|学习|公需|专业科目|^\d{4}年?度?$|近.年/u
const SUM_OF_A_YEAR = /^年?度?(?:合计|小计|总计)$/u
/** Headers of dates that say whose they are. */
const SAYS_WHOSE = /职称|专业技术|任职资格/u

/** Groups about the title before the present one. */
const BEFORE = /^(?:原|曾|前|调入前|上一级|第二|兼|其他|初级职)/u

/** The level beside a title's name: 现职称 | 职称等级. */
const RANK = /^(?:现?职称|现有职称|资格|现?任职资格|现职称资格)?(?:级别|等级)$/u
const isRank = ({ target, header }: Column): boolean => target === 'title.level' && RANK.test(headerKey(header))

/**
 * Takes no target from a stranger: 取得时间 of a certificate, 聘任时间 of a post are not the title's unless their group is
 * about the title or holds it, and 级别 beside 职称 under what is applied for says the same twice. The level beside the
 * title's name is held against it, and of two columns about what was held then the one of titles counts.
 */
export function withoutStrangers(columns: readonly Column[]): readonly Column[] {
  const peersOf = (one: Column): readonly Column[] => columns.filter(({ group }) => group === one.group)
  const { others, own } = columnsOfOthers(columns)
  const aside = new Set([
    ...columns.filter((column) => !column.chosen && isStranger(column, peersOf(column), columns)),
    ...others,
    ...ofTitleBefore(columns),
  ])
  const named = columns.some((column) => column.target === 'title.level' && !isRank(column) && !aside.has(column))
  const held = columns.filter(({ target }) => target === '#held')
  const heldBest = held.find(({ header }) => SAYS_TITLE.test(header)) ?? held[0]
  return columns.map((column) => {
    const { target } = column
    const behind = own.get(column)
    if (behind !== undefined && !aside.has(column)) return { ...column, behind }
    if (aside.has(column)) {
      const owner = isTitleDate(target)
        ? (column.group === '' ? ownerOf : certified)(column, peersOf(column))
        : undefined
      const date = owner && dateOf(owner, target ?? '')
      return owner && date !== undefined && !columns.some((other) => other.target === date)
        ? { ...column, target: date, ...(owner.item === undefined ? {} : { item: owner.item }) }
        : { ...column, target: undefined, aside: true }
    }
    if (target === '#held' && column !== heldBest) return { ...column, target: undefined }
    if (named && isRank(column) && !column.chosen) return { ...column, target: '#title-rank' }
    // 学时 under 继续教育 beside 年度 is of that year, not the list of all years in one cell.
    const ofYear = peersOf(column).some((other) => other.target === 'continuingEducation[].year')
    if (target === '#years' && ofYear && /学时$/u.test(headerKey(column.header)))
      return { ...column, target: 'continuingEducation[].hours' }
    return column
  })
}

/** Beside 现职称, 原职称 is the title before it, and so are the dates behind it up to the next title. */
function ofTitleBefore(columns: readonly Column[]): readonly Column[] {
  const titles = columns.filter((column) => column.target === 'title.level' && !column.chosen && !isRank(column))
  const before = titles.find(({ header }) => headerKey(header) === '原职称')
  if (!before || titles.length < 2) return []
  const behind = columns.slice(columns.indexOf(before) + 1)
  const next = behind.findIndex(({ target }) => target === 'title.level')
  const dates = behind
    .slice(0, next < 0 ? undefined : next)
    .filter(
      ({ target, header, chosen }) =>
        (isTitleDate(target) || target === '#appointed-until') && !chosen && !/现/u.test(header),
    )
  return [before, ...dates]
}

function isStranger(one: Column, peers: readonly Column[], columns: readonly Column[]): boolean {
  const { target = '', group, header } = one
  if (ASIDE.some(([facts, aside]) => facts.test(target) && aside.test(header))) return true
  if (one.year !== undefined && target.startsWith('continuingEducation[].'))
    return group === '' ? SUM_OF_A_YEAR.test(headerKey(header).replace(/\d/gu, '')) : !OF_TRAINING.test(group)
  if (target === 'continuingEducation[].certificateNo' && headerKey(header) === '证书编号')
    return (
      !OF_TRAINING.test(group) &&
      !columns.some((other) => other !== one && other.target?.startsWith('continuingEducation[]'))
    )
  if (target === '#appointed-until') return !followsAppointment(one, peers, columns)
  if (group === '' && isTitleDate(target))
    return isOfEmployment(one, peers) || (!SAYS_WHOSE.test(header) && ownerOf(one, peers) !== undefined)
  if (group === '') return isOfWebForm(one, columns)
  if (NOT_PRESENT.test(headerKey(group)) && /^(?:title\.|#title-rank|#appointed)/u.test(target)) return true
  if (BEFORE.test(group) && (isTitleDate(target) || target === 'title.level'))
    return columns.some((other) => other.target === 'title.level' && !BEFORE.test(other.group))
  if (target.startsWith('employer.'))
    return OTHER_EMPLOYER.test(headerKey(group)) || (!OF_EMPLOYER.test(group) && !holdsPerson(group, peers))
  if (target === 'application.level')
    return /^(?:级别|等级)$/u.test(headerKey(header)) && peers.some((other) => other !== one && other.target === target)
  if (!isTitleDate(target)) return false
  const about = aboutOf(group)
  if (about === 'post-and-title' && target === 'title.appointedAt') return !standsBehindTitle(one, peers)
  if (about === 'level') return columns.some((other) => other.target === 'title.level')
  if (about === 'title' || (about === undefined && SAYS_TITLE.test(header))) return false
  return !peers.some((other) => ABOUT.has(other.target ?? ''))
}

/** Whether the end of an appointment stands behind the beginning of the title's own. */
function followsAppointment(one: Column, peers: readonly Column[], columns: readonly Column[]): boolean {
  const before = standsBehind(one, peers)
  return before?.target === 'title.appointedAt' && (before.chosen === true || !isStranger(before, peers, columns))
}

/** 提交时间 beside who submitted, or in front of the name, is of the web form the answers came in by. */
function isOfWebForm(one: Column, columns: readonly Column[]): boolean {
  if (one.target !== 'application.submittedAt' || headerKey(one.header) !== '提交时间') return false
  const name = columns.find(({ target }) => target === 'name')
  return columns.some(({ header }) => WEB_FORM.test(headerKey(header))) || (name?.column ?? 0) > one.column
}

const WEB_FORM = /^(?:提交者|提交人|填写者|填写人|答题者?|答题序号|提交id|来源|用时|所用时间|开始(?:答题|填写)?时间)$/u

/** The certificate or grade in the group of a date. */
const certified = (_: Column, peers: readonly Column[]): Column | undefined =>
  peers.find(({ target }) => target === 'qualifications[].name' || target === 'skill.grade')

/** Whether a group holds the person: the name, or more of the person under a name that says nothing else. */
function holdsPerson(group: string, peers: readonly Column[]): boolean {
  if (peers.some(({ target }) => target === 'name')) return true
  if (aboutOf(group) !== undefined || OF_STUDY.test(group)) return false
  return peers.some(({ target = '' }) => OF_PERSON.test(target))
}

const NAMES_POST = /职务|岗位/u

/** Where posts and titles stand in one group: whether the last of them before a date is the title. */
function standsBehindTitle(one: Column, peers: readonly Column[]): boolean {
  for (const other of peers.slice(0, peers.indexOf(one)).reverse()) {
    if (isTitleDate(other.target)) continue
    if (other.target === 'title.level') return true
    if (NAMES_POST.test(other.header)) return false
  }
  return false
}
