import { catalogue } from '../facts/catalogue/catalogue.ts'
import type { Field, SheetName } from '../facts/catalogue/field.ts'
import { tidy } from './values/text.ts'

/**
 * What a column holds: the path of a fact, or one of the roster's own columns: `#staff` a staff number, `#years` the
 * years of continuing education in one cell, `#kind` and `#span` of a row of experience, `#posts` of the quota table.
 */
export type Target = string

/** The form in which headers are compared: brackets with their content, numbering and marks at the ends removed. */
export function headerKey(text: string): string {
  return tidy(text.normalize('NFKC'))
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》/gu, '')
    .replace(/^\d+[.、,]/u, '')
    .replace(/[*＊:：\d]+$/u, '')
    .replace(/[\s_\-/、，,]/gu, '')
    .toLowerCase()
}

/** Headers of a list that are plain enough to stand on the sheet of the people, too. */
const ownLabels = (field: Field): string[] => [field.zh, field.en, field.path]

const allSpellings = (field: Field): string[] => [...ownLabels(field), ...(field.headers ?? [])]

/** Columns of the roster that are not one fact of the catalogue. */
const special: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  人员: {
    工号: '#staff',
    员工编号: '#staff',
    职工编号: '#staff',
    员工号: '#staff',
    继续教育情况: '#years',
    继续教育: '#years',
    继续教育学时: '#years',
    聘任起止时间: 'title.appointedAt',
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
  },
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

const identity = catalogue.filter(({ path }) => path === 'name' || path === 'id')

function spellingsOf(sheet: SheetName | '岗位'): Map<string, Target> {
  const known = new Map<string, Target>()
  const add = (spelling: string, target: Target): void => {
    const key = headerKey(spelling)
    if (!known.has(key)) known.set(key, target)
  }
  for (const [spelling, target] of Object.entries(special[sheet] ?? {})) add(spelling, target)
  if (sheet === '岗位') return known
  for (const field of identity) for (const spelling of allSpellings(field)) add(spelling, field.path)
  for (const field of catalogue)
    if (field.sheet === sheet) for (const spelling of allSpellings(field)) add(spelling, field.path)
  if (sheet === '人员') {
    for (const field of catalogue) {
      if (field.sheet === '学历') for (const spelling of allSpellings(field)) add(spelling, field.path)
      else if (field.sheet !== '人员' && field.sheet !== '任职经历')
        for (const spelling of ownLabels(field)) add(spelling, field.path)
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
