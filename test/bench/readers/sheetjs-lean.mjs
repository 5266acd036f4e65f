// The leanest way to read a workbook into rows with SheetJS.
import { readFileSync } from 'node:fs'
import { read } from 'xlsx'

const book = read(readFileSync(process.argv[2]), {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
})
const rows = []
for (const line of book.Sheets[book.SheetNames[0]]['!data']) {
  const row = {}
  for (let column = 0; column < line.length; column++) if (line[column]) row[column] = line[column].v
  rows.push(row)
}
process.stdout.write(`${rows.length}\n`)
