import { headerKey } from './columns.ts'
import { type Sheet, textsOf } from './sheet.ts'

/** The columns of 待补充事项 by which a filled sheet is recognised and read, in both languages of the program. */
export const supplementHeaders = {
  name: ['姓名', 'Name'],
  id: ['证号', 'ID number'],
  value: ['填写', 'Fill in'],
  place: ['出处', 'Place'],
  file: ['文件', 'File'],
  path: ['字段', 'Field'],
} as const

export type SupplementColumn = keyof typeof supplementHeaders

/** Sheets that only a report has; a workbook with one of them beside 待补充事项 is a report and holds no roster. */
export const reportSheets = ['条件明细', 'Conditions'] as const

export interface SupplementHeader {
  readonly body: number
  readonly columns: Readonly<Record<SupplementColumn, number>>
}

/** How far down the header may stand below a title. */
const SEARCH_ROWS = 10

/** Finds the header of a sheet of missing facts; undefined where the sheet is none. */
export function findSupplement(sheet: Sheet): SupplementHeader | undefined {
  for (const row of sheet.usedRows.slice(0, SEARCH_ROWS)) {
    const texts = new Map([...textsOf(sheet, row)].reverse().map(([column, text]) => [headerKey(text), column]))
    const at = (name: SupplementColumn): number =>
      Math.max(...supplementHeaders[name].map((spelling) => texts.get(headerKey(spelling)) ?? -1))
    const columns = {
      name: at('name'),
      id: at('id'),
      value: at('value'),
      place: at('place'),
      file: at('file'),
      path: at('path'),
    }
    if (columns.name >= 0 && columns.value >= 0 && columns.path >= 0) return { body: row + 1, columns }
  }
  return undefined
}
