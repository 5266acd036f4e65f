import type { Diagnostic } from '../diagnostics.ts'
import type { SheetName } from '../facts/catalogue/field.ts'
import { headerKey, headersOf, type Target } from './columns.ts'
import { COUNTED, EXAMPLE, FOOTER, HINT, LABEL, LABEL_REST, LABELS, NO_NAME, SUM } from './footer-words.ts'
import type { Header } from './header.ts'
import { MOST_ROWS } from './header-rows.ts'
import { readTarget } from './read-target.ts'
import { cellName, mergedDown, type Sheet, textAt, textsOf } from './sheet.ts'
import { tidy } from './values/text.ts'

/** The same beside a name, or behind one. */
const EXAMPLE_MARK = /^[(（【[]?(?:填写)?(?:示例|样例|范例|例)[)）】\]]?[:：]?$/u
const EXAMPLE_TAIL = /[(（](?:示例|样例|范例|例)[)）]$/u
const EXAMPLE_IN_ENGLISH = /^\(?example\b/iu
const LIKE_A_HEADER = /[姓名人员]|name/iu
/** The row that numbers the columns of a form, or letters them. */
const COLUMN_NUMBER = /^[(（]?\d{1,3}[)）]?$/u
const COLUMN_LETTER = /^(?:[甲乙丙丁戊己庚辛壬癸]|[A-Z]{1,2}|\d{1,2})$/u
/** Columns whose words are never those of a footer. */
const OF_PERSON: ReadonlySet<Target> = new Set([
  'title.level',
  '#title-rank',
  'application.level',
  'education[].level',
  'education[].degree',
  'gender',
])

/** What the columns of an exchange format are called: A0101. */
const CODE = /^[A-Z]{1,3}\d{2,6}$/u
/** What a form about one person begins its second row with, besides known columns. */
const OF_A_FORM =
  /^(?:籍贯|民族|政治面貌|健康状况|婚姻状况|(?:工作|学习|个人)(?:简历|经历)|主要(?:工作)?业绩|家庭住址)$/u

/** So many cells of a row state a person rather than what a footer says. */
const FULL = 4
/** Single letters may be names; in so many columns they number them. */
const FEW_LETTERS = 2
/** What may stand above another column than the names, in the header of another table. */
const BESIDE_NAMES: ReadonlySet<string> = new Set([
  ...headersOf('人员').keys(),
  ...headersOf('岗位').keys(),
  '序号',
  '编号',
])
/** So many texts of a row that are headers make it one; somebody may be called like a column. */
const MOST_LIKE_HEADERS = 2
/** A line between two parts of a list: 一、技术部; beside the name its number alone. */
const SECTION = /^[(（]?[一二三四五六七八九十]{1,3}(?:[)）]|、)/u
const SECTION_NUMBER = /^[一二三四五六七八九十]{1,3}$/u

const isLabel = (text: string): boolean => FOOTER.test(text) || LABELS.test(text)

/** Tells rows without a person: titles and headers of a further page, examples, sums, signatures, column numbers. */
export class NotPeople {
  private readonly file: string
  private readonly sheet: Sheet
  private readonly header: Header
  private readonly nameColumn: number
  private readonly known: ReadonlyMap<string, Target>
  /** Where people are numbered, in front of their names. */
  private readonly numberColumn: number | undefined
  private readonly headerNames: ReadonlySet<string>
  /** Rows whose name is that of the row above: they go on with somebody. */
  private readonly merged: ReadonlyMap<number, number>
  /** The rows down to the header, by the text they begin with. */
  private readonly head = new Map<string, string[]>()

  /** `kind`: the sheet by what it holds; `nameColumn`: where its rows say whom or what they are about. */
  constructor(file: string, sheet: Sheet, kind: SheetName | '岗位', header: Header, nameColumn: number) {
    this.known = headersOf(kind)
    this.numberColumn = header.numbers.find((column) => column < nameColumn)
    this.file = file
    this.sheet = sheet
    this.header = header
    this.nameColumn = nameColumn
    const above = sheet.usedRows.slice(0, sheet.usedRows.indexOf(header.row) + 1)
    for (const row of above) {
      const texts = [...textsOf(sheet, row).values()]
      const first = texts[0] ?? ''
      this.head.set(first, [...(this.head.get(first) ?? []), texts.join('\n')])
    }
    const names = header.columns.filter(({ column }) => column === nameColumn).map((one) => headerKey(one.header))
    this.headerNames = new Set(['姓名', ...names])
    this.merged = mergedDown(sheet, nameColumn)
  }

  /** Whether a row is none of a person; `name` is the text of its name cell. */
  has(row: number, name: string): boolean {
    if (
      name !== '' &&
      (EXAMPLE.test(name) ||
        EXAMPLE_IN_ENGLISH.test(name) ||
        this.isFooterName(row, name) ||
        EXAMPLE_TAIL.test(name) ||
        LABEL.test(name))
    )
      return true
    const column = this.sheet.firstColumn(row)
    if (column === undefined) return true
    const first = column === this.nameColumn ? name : (this.sheet.cell(row, column)?.text ?? '')
    if (LIKE_A_HEADER.test(name) && this.isHeaderName(name)) return true
    if (column !== this.nameColumn && !this.merged.has(row) && this.isFooter(row, tidy(first), name)) return true
    // A label instead of a number, and behind it a name and more labels: who filled in and who checked.
    if (column === this.numberColumn && this.isLabelled(row) && this.isSigned(row) && !this.statesPerson(row))
      return true
    if (column !== this.nameColumn && EXAMPLE_MARK.test(tidy(first))) return true
    if (this.head.get(first)?.includes([...textsOf(this.sheet, row).values()].join('\n'))) return true
    if (this.isSection(name, first, column) && this.sheet.usedColumns(row).length <= 2) return true
    if (COLUMN_LETTER.test(name))
      return this.sheet.usedColumns(row).length > FEW_LETTERS && this.holdsOnly(row, COLUMN_LETTER)
    // Numbers are no names.
    return (
      name === '' &&
      COLUMN_NUMBER.test(tidy(textAt(this.sheet, row, this.nameColumn))) &&
      this.holdsOnly(row, COLUMN_NUMBER)
    )
  }

  /** Whether a name is a word of footers; 合计东 in a row that states more is somebody. */
  private isFooterName(row: number, name: string): boolean {
    const word = FOOTER.exec(name)?.[0]
    if (word === undefined) return false
    const rest = name.slice(word.length)
    return !/^\p{Script=Han}{1,2}$/u.test(rest) || LABEL_REST.test(rest) || this.sheet.usedColumns(row).length < FULL
  }

  /** Whether something else than a number stands where people are numbered: a label, a signature, an opinion. */
  isLabelled(row: number): boolean {
    const { numberColumn } = this
    if (numberColumn === undefined) return false
    const text = tidy(textAt(this.sheet, row, numberColumn))
    return text !== '' && isLabel(text)
  }

  /** Whether a row with a label in front states too little for a person, or has another label further on. */
  private isSigned(row: number): boolean {
    const texts = [...textsOf(this.sheet, row).values()].map(tidy)
    return texts.length < FULL || texts.slice(1).some((text) => !/\d/u.test(text) && isLabel(text))
  }

  private isSection(name: string, first: string, column: number): boolean {
    return SECTION.test(name) || SECTION.test(first) || (column !== this.nameColumn && SECTION_NUMBER.test(first))
  }

  /**
   * Whether what stands where names do is none, and no person is stated beside it: a label with a colon, how a column is
   * to be filled in, what is counted, the codes of an exchange format.
   */
  isRemark(row: number, name: string): boolean {
    if (name === '') return false
    if (CODE.test(name)) return this.sheet.usedColumns(row).length > FEW_LETTERS && this.holdsOnly(row, CODE)
    return /[:：]/u.test(name) || HINT.test(name) || COUNTED.test(name) ? !this.statesPerson(row) : false
  }

  /** Whether a row with nothing but a text where names stand is the title of a part of the list, or says something of it. */
  isLine(row: number, name: string): boolean {
    if (name === '' || this.header.columns.length < 2 || this.sheet.usedColumns(row).length !== 1) return false
    return NO_NAME.test(name) || this.isWide(row)
  }

  /** Whether a merged cell reaches over all columns of the table. */
  private isWide(row: number): boolean {
    const columns = this.header.columns.map(({ column }) => column)
    return this.sheet.merges.some(
      ({ top, bottom, left, right }) =>
        top === row && bottom === row && left <= Math.min(...columns) && right >= Math.max(...columns),
    )
  }

  private isHeaderName(name: string): boolean {
    const key = headerKey(name)
    // 申报人 is how another page may call the column; 申报人16 is somebody.
    return this.headerNames.has(key) || (!/\d/u.test(name) && headersOf('人员').get(key) === 'name')
  }

  /** What the header says of a column, its groups among it: a page may begin with any of its rows. */
  private headerAt(column: number): ReadonlySet<string> {
    const rows = this.sheet.usedRows.slice(0, this.sheet.usedRows.indexOf(this.header.row) + 1).slice(-MOST_ROWS)
    return new Set(rows.map((row) => headerKey(textAt(this.sheet, row, column))))
  }

  /** What begins with this row, if it is the header of another table: below it, facts would be lost or read as others. */
  otherTable(row: number, name: string): Diagnostic | undefined {
    if (LABEL.test(name)) return undefined
    const isForm = OF_A_FORM.test(name) && this.isFirst(row)
    if (isForm || (this.header.columns.length === 1 && BESIDE_NAMES.has(name))) return this.transposed(row, name)
    return this.looksLikeHeader(row, name) ? this.otherColumn(row) : undefined
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
    const isName = LIKE_A_HEADER.test(name) && this.isHeaderName(name)
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

  /** Whether a row that begins with a word of footers is one: `审核评价中心` and `说明：转系列` begin rows of people. */
  private isFooter(row: number, first: string, name: string): boolean {
    const word = FOOTER.exec(first)?.[0]
    if (word === undefined) return false
    if (name === '' || SUM.test(first)) return true
    const rest = first.slice(word.length)
    const isMarked = /[:：]$/u.test(word) || /^[:：(（]/u.test(rest)
    // Where no column tells people from footers, 人事科 and 审核 are where somebody works.
    const isOne = isMarked || (rest === '' && this.header.columns.some(({ target = '' }) => OF_PERSON.has(target)))
    return isOne && !this.statesMore(row) && !this.statesPerson(row)
  }

  /** Whether a row states what no footer does: a title, a level, an education in its own column. */
  private statesPerson(row: number): boolean {
    return this.header.columns.some(({ column, target = '' }) => {
      const cell = OF_PERSON.has(target) ? this.sheet.cell(row, column) : undefined
      return cell !== undefined && readTarget(target, cell, 0).facts.length > 0
    })
  }

  /** Whether a row states anything besides labels and what stands behind them: 填表人：张三 审核人：李四 does not. */
  private statesMore(row: number): boolean {
    let label = true
    for (const [column, text] of textsOf(this.sheet, row)) {
      const isWord = isLabel(tidy(text))
      if (!isWord && !label && column !== this.nameColumn) return true
      label = isWord
    }
    return false
  }

  private holdsOnly(row: number, form: RegExp): boolean {
    return [...textsOf(this.sheet, row).values()].every((text) => form.test(tidy(text)))
  }
}
