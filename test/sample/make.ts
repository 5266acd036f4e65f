import { writeFileSync } from 'node:fs'
import * as XLSX from 'xlsx'
import { columns, fictionalId, people } from './people.ts'
import { lists } from './sheets.ts'

/** Writes the sample roster: run with `npm run sample` after changing the people. */
const header: (string | number)[][] = [
  ['2022年度工程系列职称申报人员花名册（示例：单位和人员均为虚构）'],
  ['填报单位：平凉市虚构主管局', '', '', '', '', '', '填报日期：2022年9月16日'],
  [...columns],
]
const rows = people.map((person, index) =>
  columns.map((column) => {
    if (column === '序号') return index + 1
    if (column === '身份证号') return fictionalId(index, String(person.出生年月 ?? ''))
    return person[column] ?? ''
  }),
)
const footer: (string | number)[][] = [
  ['合计', `${people.length}人`],
  ['填表人：示例', '', '', '审核人：示例'],
]

const main = XLSX.utils.aoa_to_sheet([...header, ...rows, ...footer])
main['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: columns.length - 1 } }]
main['!cols'] = columns.map((column) => ({ wch: column.length > 6 ? 18 : 12 }))
for (const address of Object.keys(main)) {
  const cell = main[address] as XLSX.CellObject
  // Day numbers stand for dates somebody typed into a date cell.
  if (cell.t === 'n' && Number(cell.v) > 40_000) cell.z = 'yyyy/m/d'
}

const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, main, '人员')
for (const [name, cells] of Object.entries(lists)) {
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells.map((row) => [...row])), name)
}
const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
writeFileSync(new URL('../../templates/示例花名册.xlsx', import.meta.url), bytes)
