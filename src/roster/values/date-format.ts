/** Which parts of a date a number format shows. */
export interface ShownParts {
  readonly year: boolean
  readonly month: boolean
  readonly day: boolean
}

const LITERAL = /"[^"]*"|\[[^\]]*\]|\\.|_./g
const known = new Map<string, ShownParts | null>()

function inspect(format: string): ShownParts | null {
  const codes = (format.replace(LITERAL, '').split(';')[0] ?? '').toLowerCase()
  const year = codes.includes('y')
  const day = codes.includes('d')
  const month = codes.includes('m') && (year || day || !/[hs]/.test(codes))
  return year || month || day ? { year, month, day } : null
}

/** The parts a date format shows, null for a format that is not one of a date (`General`, `0.00`, `h:mm`). */
export function shownParts(format: string | undefined): ShownParts | null {
  if (format === undefined) return null
  let shown = known.get(format)
  if (shown === undefined) {
    shown = inspect(format)
    known.set(format, shown)
  }
  return shown
}

const TWO_DECIMALS = /\.[0#]0(?![0#?])/

/** Whether a number format always shows two decimals, as `0.00` does. */
export const showsTwoDecimals = (format: string | undefined): boolean =>
  format !== undefined && TWO_DECIMALS.test(format.replace(LITERAL, ''))
