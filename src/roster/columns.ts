import { catalogue } from '../facts/catalogue/catalogue.ts'
import type { Field, SheetName } from '../facts/catalogue/field.ts'
import { tidy } from './values/text.ts'

/**
 * What a column holds: the path of a fact, or one of the roster's own columns: `#staff` a staff number, `#years` the
 * years of continuing education in one cell, `#title-rank` the level beside a title's name, `#kind`, `#span` and
 * `#held` (the title held then) of a row of experience, `#appointed-until` the end of the appointment, `#posts` of the
 * quota table, `continuingEducation[].#general` the hours of general courses, which with the professional ones are all
 * hours of a year.
 */
export type Target = string

/** Whether a column holds an item of a list, of which a person may have several. */
export const isListed = (target: Target): boolean => target.includes('[]') || target === '#years' || target === '#rural'

/** What a questionnaire puts in front of a column's name: Q1_ or 一、, and 请填写您的. */
const NUMBERING = /^(?:q\d+[_.、:]?|[一二三四五六七八九十]{1,2}、)/iu
const ASKING = /^(?:请(?:填写|输入|选择|上传))?(?:[您你]的?)?(?:(?:现在|目前)的)?/u

/** The form in which headers are compared: brackets with their content, numbering and marks at the ends removed. */
export function headerKey(text: string): string {
  return tidy(text.normalize('NFKC'))
    .replace(NUMBERING, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》/gu, '')
    .replace(/^[*＊]+|^\d+[.、,]|^\d(?=[^\d年月])(?=\p{Script=Han})/u, '')
    .replace(ASKING, '')
    .replace(/[*＊:：\d]+$/u, '')
    .replace(/[\s_\-/、，,的]/gu, '')
    .toLowerCase()
    .replace(/(?<=^\p{Script=Han}{2,8})[a-z]+$/u, '')
}

/** Headers of a list that are plain enough to stand on the sheet of the people, too. */
const ownLabels = (field: Field): string[] => [field.zh, field.en, field.path]

const allSpellings = (field: Field): string[] => [...ownLabels(field), ...(field.headers ?? [])]

const GENERAL: Target = 'continuingEducation[].#general'
const GENERAL_COURSES = ['公需', '公需学时', '公需课', '公需科目', '公需课学时', '公需科目学时'].flatMap((key) => [
  key,
  `继续教育${key}`,
])

/** Until when somebody was appointed, on the sheet of the people. */
const ENDS =
  '聘任结束时间 聘任结束日期 聘任终止时间 聘任终止日期 聘任截止时间 聘任到期时间 聘任截止日期 解聘日期 聘期结束日期 聘期截止日期 任职结束时间 任职结束日期 聘任止 聘任止时间 聘任至 免聘时间 停聘时间 落聘时间 聘任时间止 聘期止 聘期结束时间 聘期截止时间 现任专业技术职务结束时间 解聘时间'.split(
    ' ',
  )

/** Columns of the roster that are not one fact of the catalogue. */
const special: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  人员: {
    继续教育情况: '#years',
    继续教育: '#years',
    继续教育学时: '#years',
    聘任起止时间: 'title.appointedAt',
    ...Object.fromEntries(ENDS.map((header) => [header, '#appointed-until'])),
    公示起止时间: 'publicity.startsAt',
    乡村工作起止: '#rural',
    乡村工作时间: '#rural',
    乡村工作经历: '#rural',
  },
  任职经历: {
    类别: '#kind',
    经历类别: '#kind',
    任职类别: '#kind',
    起止时间: '#span',
    起止年月: '#span',
    任职时间: '#span',
    聘任时间: '#span',
    聘任起止时间: '#span',
    任职起止时间: '#span',
    聘期: '#span',
    职务: '#held',
    职称: '#held',
    专业技术职务: '#held',
    专业技术职务名称: '#held',
    聘任职务: '#held',
    聘任职称: '#held',
    任职资格: '#held',
  },
  继续教育: {
    ...Object.fromEntries(GENERAL_COURSES.map((header) => [header, GENERAL])),
    专业课: 'continuingEducation[].professionalHours',
    专业科目: 'continuingEducation[].professionalHours',
  },
  论文: { 级别: 'papers[].level' },
  奖励: { 级别: 'awards[].level' },
  岗位: {
    单位: 'employer.name',
    单位名称: 'employer.name',
    工作单位: 'employer.name',
    级别: 'application.level',
    职称级别: 'application.level',
    岗位级别: 'application.level',
    申报级别: 'application.level',
    岗位数: '#posts',
    岗位限额: '#posts',
    限额: '#posts',
    空岗数: '#posts',
    可申报数: '#posts',
    指标: '#posts',
  },
}

/** Staff numbers, told apart from resident IDs on every sheet. */
const STAFF = ['工号', '员工编号', '职工编号', '员工号', '职工号', '人员编号']

/** Headers of the lists that also say on the sheet of the people what they mean: long enough, and of one field only. */
const spelledOnce: ReadonlySet<string> = (() => {
  const uses = new Map<string, number>()
  for (const field of catalogue)
    for (const spelling of new Set(allSpellings(field).map(headerKey)))
      uses.set(spelling, (uses.get(spelling) ?? 0) + 1)
  return new Set([...uses].flatMap(([spelling, times]) => (times === 1 && spelling.length >= 4 ? [spelling] : [])))
})()

const identity = catalogue.filter(({ path }) => path === 'name' || path === 'id')

function spellingsOf(sheet: SheetName | '岗位'): Map<string, Target> {
  const known = new Map<string, Target>()
  const add = (spelling: string, target: Target): void => {
    const key = headerKey(spelling)
    if (!known.has(key)) known.set(key, target)
  }
  for (const [spelling, target] of Object.entries(special[sheet] ?? {})) add(spelling, target)
  if (sheet === '岗位') return known
  for (const spelling of STAFF) add(spelling, '#staff')
  for (const field of identity) for (const spelling of allSpellings(field)) add(spelling, field.path)
  for (const field of catalogue)
    if (field.sheet === sheet) for (const spelling of allSpellings(field)) add(spelling, field.path)
  if (sheet === '人员') {
    for (const field of catalogue) {
      if (field.sheet === '学历') for (const spelling of allSpellings(field)) add(spelling, field.path)
      else if (field.sheet !== '人员' && field.sheet !== '任职经历')
        for (const spelling of [
          ...ownLabels(field),
          ...(field.headers ?? []).filter((one) => spelledOnce.has(headerKey(one))),
        ])
          add(spelling, field.path)
    }
  }
  return known
}

const tables = new Map<string, ReadonlyMap<string, Target>>()

/** The known header spellings of a sheet, in their comparison form. */
export function headersOf(sheet: SheetName | '岗位'): ReadonlyMap<string, Target> {
  let table = tables.get(sheet)
  if (!table) {
    table = spellingsOf(sheet)
    tables.set(sheet, table)
  }
  return table
}

const YEAR = /(20\d\d)年?度?/gu
/** 近三年继续教育学时 over the years. */
const LAST_YEARS = /^近.年度?/u
const OF_A_YEAR: ReadonlyMap<string, Target> = new Map([
  ...[
    '继续教育',
    '继续教育学时',
    '继续教育情况',
    '继续教育总学时',
    '总学时',
    '学时',
    '合计学时',
    '累计学时',
    '合计',
    '小计',
    '总计',
  ].map((key) => [key, 'continuingEducation[].hours'] as const),
  ...[
    '专业',
    '专业课',
    '专业科目',
    '专业学时',
    '专业科目学时',
    '专业课学时',
    '继续教育专业学时',
    '继续教育专业课',
    '继续教育专业科目',
    '继续教育专业',
  ].map((key) => [key, 'continuingEducation[].professionalHours'] as const),
  ...GENERAL_COURSES.map((key) => [key, GENERAL] as const),
  ...['证书编号', '继续教育证书编号', '证书号'].map((key) => [key, 'continuingEducation[].certificateNo'] as const),
])

/** Parts of a year's hours in brackets: 2021年学时（专业科目）. */
const PARTS = [
  ['(公需', GENERAL],
  ['(专业', 'continuingEducation[].professionalHours'],
] as const

/** The year that the name of a sheet says it is about; undefined where it names none, or several. */
export function yearNamed(sheet: string): number | undefined {
  const [year, another] = sheet.matchAll(/20\d\d/gu)
  return year && !another ? Number(year[0]) : undefined
}

/** A column of continuing education that states its year in the header: 2021年学时, 继续教育（2021年）. */
export function ofYear(kind: SheetName | '岗位', header: string): { target: Target; year: number } | undefined {
  if ((kind !== '人员' && kind !== '继续教育') || !header.includes('20')) return undefined
  const text = tidy(header.normalize('NFKC'))
  const [year, another] = text.matchAll(YEAR)
  const part = PARTS.find(([written]) => text.includes(written))?.[1]
  if (part) return year && !another ? { target: part, year: Number(year[1]) } : undefined
  const rest = headerKey(text.replace(YEAR, '')).replace(LAST_YEARS, '')
  // On the sheet of training a year alone heads its hours.
  const alone = kind === '继续教育' && rest === '' ? 'continuingEducation[].hours' : undefined
  const target = year && !another ? (OF_A_YEAR.get(rest) ?? alone) : undefined
  return target && year ? { target, year: Number(year[1]) } : undefined
}
