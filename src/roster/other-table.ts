import type { Diagnostic } from '../diagnostics.ts'
import type { SheetName } from '../facts/catalogue/field.ts'
import { headerKey, headersOf, type Target } from './columns.ts'
import { LABEL } from './footer-words.ts'
import type { Header } from './header.ts'
import { MOST_ROWS } from './header-rows.ts'
import { cellName, type Sheet, textAt, textsOf } from './sheet.ts'
import { tidy } from './values/text.ts'

const LIKE_A_HEADER = /[姓名人员]|name/iu
/** What a form about one person begins its second row with, besides known columns. */
const OF_A_FORM =
  /^(?:籍贯|民族|政治面貌|健康状况|婚姻状况|(?:工作|学习|个人)(?:简历|经历)|主要(?:工作)?业绩|家庭住址)$/u

/** What may stand above another column than the names, in the header of another table. */
const BESIDE_NAMES: ReadonlySet<string> = new Set([
  ...headersOf('人员').keys(),
  ...headersOf('岗位').keys(),
  '序号',
  '编号',
])
/** So many texts of a row that are headers make it one; somebody may be called like a column. */
const MOST_LIKE_HEADERS = 2

/** Tells the header of another table below the first one. */
export class OtherTable {
  private readonly file: string
  private readonly sheet: Sheet
  private readonly header: Header
  private readonly nameColumn: number
  private readonly known: ReadonlyMap<string, Target>
  private readonly headerNames: ReadonlySet<string>

  /** `kind`: the sheet by what it holds; `nameColumn`: where its rows say whom or what they are about. */
  constructor(file: string, sheet: Sheet, kind: SheetName | '岗位', header: Header, nameColumn: number) {
    this.file = file
    this.sheet = sheet
    this.header = header
    this.nameColumn = nameColumn
    this.known = headersOf(kind)
    const names = header.columns.filter(({ column }) => column === nameColumn).map((one) => headerKey(one.header))
    this.headerNames = new Set(['姓名', ...names])
  }

  /** What begins with this row, if it is such a header; `name` is the text of its name cell. */
  begin(row: number, name: string): Diagnostic | undefined {
    if (LABEL.test(name)) return undefined
    const isForm = OF_A_FORM.test(name) && this.isFirst(row)
    if (isForm || (this.header.columns.length === 1 && BESIDE_NAMES.has(name))) return this.transposed(row, name)
    return this.looksLikeHeader(row, name) ? this.otherColumn(row) : undefined
  }

  /** Whether a text is what the column of names is called. */
  isHeaderName(name: string): boolean {
    if (!LIKE_A_HEADER.test(name)) return false
    const key = headerKey(name)
    // 申报人 is how another page may call the column; 申报人16 is somebody.
    return this.headerNames.has(key) || (!/\d/u.test(name) && headersOf('人员').get(key) === 'name')
  }

  private isFirst(row: number): boolean {
    return this.sheet.usedRows.find((one) => one >= this.header.body) === row
  }

  /** A header that knows nothing but names, and below them what columns are called: people stand in columns. */
  private transposed(row: number, name: string): Diagnostic | undefined {
    if (this.sheet.usedColumns(row).length < 2) return undefined
    const { file, sheet, nameColumn } = this
    const cell = cellName(sheet.name, row, nameColumn)
    return { severity: 'error', code: 'transposed', params: { header: name }, file, sheet: sheet.name, cell }
  }

  private looksLikeHeader(row: number, name: string): boolean {
    const isName = this.isHeaderName(name)
    if (!isName && !BESIDE_NAMES.has(name)) return false
    const texts = [...textsOf(this.sheet, row).values()]
    const known = texts.filter((text) => BESIDE_NAMES.has(headerKey(text)))
    return known.length >= MOST_LIKE_HEADERS || (!isName && texts.some((text) => this.isHeaderName(tidy(text))))
  }

  private otherColumn(row: number): Diagnostic | undefined {
    for (const [column, text] of textsOf(this.sheet, row)) {
      const key = headerKey(text)
      const own = this.header.columns.find((one) => one.column === column)
      if (key === '' || own?.target === this.known.get(key) || this.headerAt(column).has(key)) continue
      return this.changed(row, column, textAt(this.sheet, this.header.row, column) || '—', text)
    }
    return undefined
  }

  private changed(row: number, column: number, header: string, other: string): Diagnostic {
    const { file, sheet } = this
    const cell = cellName(sheet.name, row, column)
    return { severity: 'error', code: 'header-changes', params: { header, other }, file, sheet: sheet.name, cell }
  }

  /** What the header says of a column, its groups among it: a page may begin with any of its rows. */
  private headerAt(column: number): ReadonlySet<string> {
    const rows = this.sheet.usedRows.slice(0, this.sheet.usedRows.indexOf(this.header.row) + 1).slice(-MOST_ROWS)
    return new Set(rows.map((row) => headerKey(textAt(this.sheet, row, column))))
  }
}
