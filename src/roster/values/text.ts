const PLAIN = /^[!-~]*$/
const INVISIBLE = /[\s\p{Cf}\p{Cc}\u3164]+/gu
const OPENING = /[〔【[<《「『{]/g
const CLOSING = /[〕】\]>》」』}]/g

const ditto = new Set(['同上', '同前', '〃', '″', '"', '""', "''", '′′', '”', 'ditto'])
const noneWords = new Set(['无', '暂无', '没有', '尚无', '未有', 'none'])
const unknownMarks = new Set(
  '- -- --- ‐ – —— — ―― ― ─ / // \\ _ * ? ?? … ... . 不详 不明 不清楚 未知 待查 待核 待核实 待定 待补 待补充 n/a #n/a na nil null unknown'.split(
    ' ',
  ),
)

/** The text in NFKC, without blanks, line breaks, zero-width characters and a leading apostrophe. */
export function tidy(text: string): string {
  const whole = PLAIN.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '')
  return whole[0] === "'" && whole.length > 1 ? whole.slice(1) : whole
}

/** The form in which words are compared: tidy, lower case, every kind of bracket round. */
export function wordKey(text: string): string {
  return tidy(text).toLowerCase().replace(OPENING, '(').replace(CLOSING, ')')
}

/** Whether the cell repeats the one above it (同上, 〃). */
export const isDitto = (text: string): boolean => ditto.has(tidy(text).toLowerCase())

/** Whether the cell says that there is none (无, 暂无). */
export const isNone = (text: string): boolean => noneWords.has(tidy(text).toLowerCase())

/** Whether the cell is blank or marks the fact as unknown (—, /, 不详, 待查, N/A). */
export function isUnknown(text: string): boolean {
  const mark = tidy(text).toLowerCase()
  return mark === '' || unknownMarks.has(mark)
}

/** A line without the half of a line end that was left on it. */
export const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
