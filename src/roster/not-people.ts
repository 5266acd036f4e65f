import type { Diagnostic } from '../diagnostics.ts'
import type { SheetName } from '../facts/catalogue/field.ts'
import {
  COUNTED,
  EXAMPLE,
  FOOTER,
  HINT,
  LABEL,
  LABEL_REST,
  LABELS,
  NEVER_NAMES,
  NO_NAME,
  SIGNS,
  SUM,
  SURE_FOOTER,
  WORKPLACE,
  WORKPLACES,
} from './footer-words.ts'
import type { Header } from './header.ts'
import { OtherTable } from './other-table.ts'
import { factsIn, statesPerson, tellsPeople } from './row-facts.ts'
import { mergedDown, type Sheet, textAt, textsOf } from './sheet.ts'
import { tidy } from './values/text.ts'

/** The same beside a name, or behind one. */
const EXAMPLE_MARK = /^[(（【[]?(?:填写)?(?:示例|样例|范例|例)[)）】\]]?[:：]?$/u
const EXAMPLE_TAIL = /[(（](?:示例|样例|范例|例)[)）]$/u
const EXAMPLE_IN_ENGLISH = /^\(?example\b/iu
/** The row that numbers the columns of a form, or letters them. */
const COLUMN_NUMBER = /^[(（]?\d{1,3}[)）]?$/u
const COLUMN_LETTER = /^(?:[甲乙丙丁戊己庚辛壬癸]|[A-Z]{1,2}|\d{1,2})$/u
/** What the columns of an exchange format are called: A0101. */
const CODE = /^[A-Z]{1,3}\d{2,6}$/u
/** So many cells of a row state a person rather than what a footer says. */
const FULL = 4
/** Single letters may be names; in so many columns they number them. */
const FEW_LETTERS = 2
/** A line between two parts of a list: 一、技术部; beside the name its number alone. */
const SECTION = /^[(（]?[一二三四五六七八九十]{1,3}(?:[)）]|、)/u
const SECTION_NUMBER = /^[一二三四五六七八九十]{1,3}$/u

const isLabel = (text: string): boolean => FOOTER.test(text) || LABELS.test(text)

/** A row that is none of a person for certain, or one that is told. */
export type Nobody = 'sure' | 'told'

/** Tells rows without a person: titles and headers of a further page, examples, sums, signatures, column numbers. */
export class NotPeople {
  private readonly sheet: Sheet
  private readonly header: Header
  private readonly nameColumn: number
  /** Where people are numbered, in front of their names. */
  private readonly numberColumn: number | undefined
  private readonly otherTables: OtherTable
  /** Rows whose name is that of the row above: they go on with somebody. */
  private readonly merged: ReadonlyMap<number, number>
  /** The rows down to the header, by the text they begin with. */
  private readonly head = new Map<string, string[]>()

  /** `kind`: the sheet by what it holds; `nameColumn`: where its rows say whom or what they are about. */
  constructor(file: string, sheet: Sheet, kind: SheetName | '岗位', header: Header, nameColumn: number) {
    this.numberColumn = header.numbers.find((column) => column < nameColumn)
    this.sheet = sheet
    this.header = header
    this.nameColumn = nameColumn
    const above = sheet.usedRows.slice(0, sheet.usedRows.indexOf(header.row) + 1)
    for (const row of above) {
      const texts = [...textsOf(sheet, row).values()]
      const first = texts[0] ?? ''
      this.head.set(first, [...(this.head.get(first) ?? []), texts.join('\n')])
    }
    this.otherTables = new OtherTable(file, sheet, kind, header, nameColumn)
    this.merged = mergedDown(sheet, nameColumn)
  }

  /** What a row is that is none of a person, undefined for one of somebody; `name` is the text of its name cell. */
  kindOf(row: number, name: string): Nobody | undefined {
    if (
      name !== '' &&
      (EXAMPLE.test(name) || EXAMPLE_IN_ENGLISH.test(name) || EXAMPLE_TAIL.test(name) || LABEL.test(name))
    )
      return 'sure'
    const column = this.sheet.firstColumn(row)
    if (column === undefined) return 'sure'
    const first = column === this.nameColumn ? name : (this.sheet.cell(row, column)?.text ?? '')
    const text = column === this.nameColumn ? name : tidy(first)
    const footer = this.footerOf(row, name, column, text) ?? this.signedAt(row, name, column)
    if (footer === 'sure' || this.isNobody(row, name, column, first, text)) return 'sure'
    return footer ?? (this.isSigner(row, name, column, text) || this.isRemark(row, name) ? 'told' : undefined)
  }

  /** Whether a row is a header again, an example, a section, or numbers the columns. */
  private isNobody(row: number, name: string, column: number, first: string, text: string): boolean {
    if (this.otherTables.isHeaderName(name)) return true
    if (column !== this.nameColumn && EXAMPLE_MARK.test(text)) return true
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

  /** A label instead of a number, and behind it a name and more labels: who filled in and who checked. */
  private signedAt(row: number, name: string, column: number): Nobody | undefined {
    if (column !== this.numberColumn || !this.isLabelled(row) || !this.isSigned(row)) return undefined
    if (statesPerson(this.sheet, this.header, row)) return undefined
    return name === '' || this.isSure(row, textAt(this.sheet, row, column)) ? 'sure' : 'told'
  }

  /** Whether a row is a footer, by its name or by what it begins with. */
  private footerOf(row: number, name: string, column: number, text: string): Nobody | undefined {
    const written = name.includes(' ') ? tidy(name) : name
    if (NEVER_NAMES.test(written)) return 'told'
    if (written !== '' && this.isFooterName(row, written)) return this.isSure(row, written) ? 'sure' : 'told'
    if (column === this.nameColumn || this.merged.has(row) || !this.isFooter(row, text, name)) return undefined
    return name === '' || this.isSure(row, text) ? 'sure' : 'told'
  }

  /** Whether a name is a word of footers; 合计东 in a row that states more is somebody. */
  private isFooterName(row: number, name: string): boolean {
    const word = FOOTER.exec(name)?.[0]
    if (word === undefined) return false
    const rest = name.slice(word.length)
    return !/^\p{Script=Han}{1,2}$/u.test(rest) || LABEL_REST.test(rest) || this.sheet.usedColumns(row).length < FULL
  }

  /** Whether a word of footers cannot be about a person: nothing stands beside it, or it is a sum, a note, a label. */
  private isSure(row: number, text: string): boolean {
    return this.sheet.usedColumns(row).length === 1 || SURE_FOOTER.test(text) || /[:：(（]/u.test(text)
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
  private isRemark(row: number, name: string): boolean {
    if (name === '') return false
    if (CODE.test(name)) return this.sheet.usedColumns(row).length > FEW_LETTERS && this.holdsOnly(row, CODE)
    return /[:：]/u.test(name) || HINT.test(name) || COUNTED.test(name)
      ? !statesPerson(this.sheet, this.header, row)
      : false
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

  /** What begins with this row, if it is the header of another table: below it, facts would be lost or read as others. */
  otherTable(row: number, name: string): Diagnostic | undefined {
    return this.otherTables.begin(row, name)
  }

  /** Whether a row that begins with a word of footers is one: `审核评价中心` and `说明：转系列` begin rows of people. */
  private isFooter(row: number, first: string, name: string): boolean {
    const word = FOOTER.exec(first)?.[0]
    if (word === undefined) return false
    if (SUM.test(first)) return name === '' || !statesPerson(this.sheet, this.header, row)
    const rest = first.slice(word.length)
    const isMarked = /[:：]$/u.test(word) || /^[:：(（]/u.test(rest)
    if (name === '') return isMarked || !this.statesFacts(row, first)
    if (!isMarked && WORKPLACE.test(first) && this.isWorkplace(row)) return false
    // Where no column tells people from footers, 人事科 and 审核 are where somebody works.
    const isOne = isMarked || (rest === '' && tellsPeople(this.header))
    return isOne && !this.statesMore(row) && !statesPerson(this.sheet, this.header, row)
  }

  /** Whether who signs stands where names or employers do, and nothing is stated beside but who it is. */
  private isSigner(row: number, name: string, column: number, text: string): boolean {
    if (name === '') return false
    if (SIGNS.test(name)) return this.header.columns.length > 1 && factsIn(this.sheet, this.header, row) === 0
    if (column >= this.nameColumn || !SIGNS.test(text)) return false
    const isOfWorkplaces = WORKPLACES.test(textAt(this.sheet, this.header.row, column))
    return !isOfWorkplaces && factsIn(this.sheet, this.header, row) === 0
  }

  /** Whether a row without a name states facts, as one that goes on with a person does: no label, and no word of footers alone. */
  private statesFacts(row: number, first: string): boolean {
    const texts = [...textsOf(this.sheet, row).values()].map(tidy)
    if (texts.slice(1).some((text) => !/\d/u.test(text) && isLabel(text))) return false
    return factsIn(this.sheet, this.header, row) >= (/^\d/u.test(first) ? 1 : 2) && texts.length > 1
  }

  /** Whether 人事科 or 局长 in front is where somebody works, or as what: no other label follows, and the column is of such. */
  private isWorkplace(row: number): boolean {
    const [[first, , ...more]] = [[...textsOf(this.sheet, row)]]
    if (more.some(([, text]) => !/\d/u.test(text) && isLabel(tidy(text)))) return false
    return more.length > 0 || (first !== undefined && WORKPLACES.test(textAt(this.sheet, this.header.row, first[0])))
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
