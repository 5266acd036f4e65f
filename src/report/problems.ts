import type { Speaker } from '../copy/speak.ts'
import { diagnosticLine } from './diagnostics.ts'
import type { DiagnosticReport } from './model.ts'

/** How many problems of a kind are listed before the rest is only counted. */
const OF_A_KIND = 3

/** Columns nobody read: always named, in one line. */
const UNREAD: ReadonlySet<string> = new Set(['column-unknown', 'column-nearest', 'column-unnamed', 'column-aside'])

/** Problems of one kind: the first of them in words, and how many more there are. */
export interface Kind {
  readonly severity: 'error' | 'warning'
  readonly lines: readonly string[]
  /** `同类还有 12 处`; blank where all are listed. */
  readonly more: string
}

/** What was wrong with the input, in words. */
export interface Problems {
  /** Every column that was not read; blank where all were. */
  readonly unread: string
  /** Errors before warnings. */
  readonly kinds: readonly Kind[]
  /** How many notes there are besides; blank where there are none. */
  readonly notes: string
}

/** Sums up what was wrong with the input; undefined where nothing but notes was. */
export function problemsOf(all: readonly DiagnosticReport[], speak: Speaker): Problems | undefined {
  const text = speak.copy.report
  const unread = all.filter(({ code }) => UNREAD.has(code))
  const told = all.filter(({ severity, code }) => severity !== 'note' && !UNREAD.has(code))
  const notes = all.length - told.length - unread.length
  if (told.length + unread.length === 0) return undefined
  return {
    unread: unread.length > 0 ? unreadLine(unread, speak) : '',
    kinds: kindsOf(told).map((kind) => ({
      severity: kind[0]?.severity === 'error' ? 'error' : 'warning',
      lines: kind.slice(0, OF_A_KIND).map((found) => diagnosticLine(found, speak)),
      more: kind.length > OF_A_KIND ? speak.fill(text.moreAlike, { count: kind.length - OF_A_KIND }) : '',
    })),
    notes: notes > 0 ? speak.fill(text.moreDiagnostics, { count: notes }) : '',
  }
}

/** Problems of one code and severity together, errors first, else as they came. */
function kindsOf(found: readonly DiagnosticReport[]): readonly (readonly DiagnosticReport[])[] {
  const groups = new Map<string, DiagnosticReport[]>()
  for (const severity of ['error', 'warning'])
    for (const one of found) {
      if (one.severity !== severity) continue
      const key = `${severity} ${one.code}`
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
  return [...groups.values()]
}

/** Every unread column by its header, with the one it resembles, and how to have it read. */
function unreadLine(unread: readonly DiagnosticReport[], speak: Speaker): string {
  const text = speak.copy.report
  const sheets = new Map<string, string[]>()
  for (const { sheet, file, params = {} } of unread) {
    const { header, column, nearest } = params
    const named =
      header === undefined ? text.unreadUnnamed : nearest === undefined ? text.unreadColumn : text.unreadNearest
    const place = sheet ?? file
    sheets.set(place, [
      ...(sheets.get(place) ?? []),
      speak.fill(named, { header: header ?? '', column: column ?? '', nearest: nearest ?? '' }),
    ])
  }
  const list = [...sheets].map(([sheet, columns]) => speak.fill(text.unreadOnSheet, { sheet, columns }))
  return speak.fill(text.unread, { list: list.join(speak.copy.terms.sentenceSeparator) })
}
