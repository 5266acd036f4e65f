import { basename } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import type { Entry } from './entry.ts'
import { personName } from './read-target.ts'
import { cellName, type Sheet, textAt } from './sheet.ts'
import type { SupplementColumn, SupplementHeader } from './supplement-layout.ts'
import type { Cell } from './values/cell.ts'
import { maskId } from './values/resident-id.ts'

/** The path that stands for the posts of a person's employer at the level applied for. */
export const POSTS = 'quota.posts'

/** One filled row: a fact of a person, and what tells which person. */
export interface SupplementRow {
  readonly file: string
  readonly sheet: string
  /** The cell that was filled in, `待补充事项!F7`. */
  readonly at: string
  readonly name: string
  readonly id: string
  /** `人员!5` of the file the person was read from. */
  readonly place: string
  readonly source: string
  readonly path: string
  /** Whether the sheet itself knows several people of that name. */
  readonly shared: boolean
  readonly cell: Cell
}

export interface SupplementSheet {
  readonly rows: readonly SupplementRow[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the filled rows of a sheet of missing facts; rows left blank say nothing. */
export function readSupplement(file: string, sheet: Sheet, { body, columns }: SupplementHeader): SupplementSheet {
  const rows: SupplementRow[] = []
  const diagnostics: Diagnostic[] = []
  const people = new Map<string, Set<string>>()
  for (const row of sheet.usedRows) {
    if (row < body) continue
    const text = (column: SupplementColumn): string =>
      columns[column] < 0 ? '' : textAt(sheet, row, columns[column]).trim()
    const cell = sheet.cell(row, columns.value)
    const at = cellName(sheet.name, row, columns.value)
    const name = personName(text('name'))
    const person = [text('id'), text('file'), text('place')].join(' ')
    people.set(name, (people.get(name) ?? new Set()).add(person))
    const fault = cell ? undefined : sheet.fault(row, columns.value)
    const tell = (code: string, params: Diagnostic['params']): void =>
      void diagnostics.push({
        severity: 'error',
        code,
        params,
        file,
        sheet: sheet.name,
        cell: at,
        ...(name ? { person: name } : {}),
      })
    if (fault) tell(fault.code, { value: fault.value })
    if (!cell || cell.text.trim() === '') continue
    const path = text('path')
    if (path !== POSTS && !fieldAt(path)) tell('supplement-path', { path })
    else
      rows.push({
        file,
        sheet: sheet.name,
        at,
        name,
        id: text('id'),
        place: text('place'),
        source: text('file'),
        path,
        shared: false,
        cell,
      })
  }
  const isShared = (name: string): boolean => (people.get(name)?.size ?? 0) > 1
  return { rows: rows.map((row) => ({ ...row, shared: isShared(row.name) })), diagnostics }
}

/** `人员!5`, or the line of a file. */
export const placeOfEntry = ({ sheet, file, row }: Pick<Entry, 'sheet' | 'file' | 'row'>): string =>
  sheet === undefined ? `${basename(file)}:${row}` : `${sheet}!${row}`

/**
 * Finds the person a row is about: by name; where several share it, on the roster or on the list, by the masked number,
 * then by the cell the person was read from. What these do not settle, or contradict, is refused with a code and never
 * guessed.
 */
export class SupplementIndex {
  private readonly byName = new Map<string, Entry[]>()

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const { name } = entry.applicant
      this.byName.set(name, [...(this.byName.get(name) ?? []), entry])
    }
  }

  find(row: SupplementRow): Entry | 'supplement-unmatched' | 'supplement-ambiguous' {
    const named = this.byName.get(row.name) ?? []
    const possible = named.filter(({ applicant: { id } }) => row.id === '' || id === undefined || isSameId(row.id, id))
    const [one, ...others] = possible
    if (!one) return 'supplement-unmatched'
    const [sure, ...alike] = possible.filter(({ applicant: { id } }) => row.id !== '' && id !== undefined)
    if (sure && alike.length === 0) return sure
    if (others.length === 0 && !row.shared) return one
    const [placed, ...more] = (sure ? [sure, ...alike] : possible).filter((entry) => isSamePlace(row, entry))
    return placed && more.length === 0 ? placed : 'supplement-ambiguous'
  }
}

/** The sheet shows numbers masked unless they were asked for. */
const isSameId = (shown: string, id: string): boolean => shown === id || shown === maskId(id)

const isSamePlace = ({ place, source }: SupplementRow, entry: Entry): boolean =>
  place === placeOfEntry(entry) && (source === '' || source === basename(entry.file))
