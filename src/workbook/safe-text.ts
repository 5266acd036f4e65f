/** The most a cell can hold. */
const LONGEST_CELL = 32_767

/** Characters no XML document may contain, halves of characters among them. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/**
 * Text as it may stand in a cell: no forbidden character, line breaks as line feeds, no tab or break at the beginning,
 * cut with an ellipsis where it is longer than a cell.
 */
export function plainText(text: string): string {
  const clean = text
    .replace(/\r\n?/gu, '\n')
    .replace(FORBIDDEN, '')
    .replace(/^[\t\n]+/u, '')
  return clean.length <= LONGEST_CELL ? clean : `${clean.slice(0, LONGEST_CELL - 1)}…`
}

/**
 * Whether a spreadsheet could take the text for a formula. Such a text is written unchanged, as a string in a cell of
 * text format: it is not calculated when the file is opened, nor when somebody edits the cell and leaves it again. An
 * apostrophe is not put before it, because it would become part of the name or title when the file is read back.
 */
export const isActive = (text: string): boolean => /^[=+\-@＝＋－＠]/u.test(text.trimStart())

/** Words the writing library would turn into an error value. */
export const isErrorWord = (text: string): boolean => /^#[A-Z_/0]+[!?]?$/u.test(text)
