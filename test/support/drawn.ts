import { readDelimited } from '../../src/roster/delimited.ts'
import { defaultLimits } from '../../src/roster/limits.ts'
import type { Merge, Sheet } from '../../src/roster/sheet.ts'

/** A sheet drawn with one line a row and `|` between cells; blanks around a text do not count. */
export function drawnSheet(name: string, drawn: string, merges: readonly Merge[] = []): Sheet {
  const text = drawn
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => `"${cell.trim()}"`)
        .join(','),
    )
    .join('\n')
  return { ...readDelimited('f', text, name, defaultLimits), merges }
}
