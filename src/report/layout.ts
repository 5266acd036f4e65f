import stringWidth from 'fast-string-width'

/** Characters that may not begin a line: they stay with what stands before them. */
const CLOSING = '，。；：、！？）〕》」』”’…％%,.;:!?)]}'
/** Characters that may not end a line: they stay with what follows. */
const OPENING = '（〔《「『“‘([{'
const ESCAPE = '\u001b'
const WIDE = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…'
const PIECES = new RegExp(
  [
    `[\\p{Script=Han}\\w]+![A-Z]*\\d+`, // a cell
    `[一二三四五](?:\\([一二三四五六七]\\)|¶\\d)|附件\\d(?:·[一二三四五])?`, // a clause
    `${ESCAPE}\\[[\\d;]*m`, // a colour
    `\\s+`,
    `[${WIDE}]`,
    `[^\\s${WIDE}${ESCAPE}]+`,
  ].join('|'),
  'gu',
)

/** Lines of a fixed width: Chinese characters count two columns, and what wraps hangs below its first line. */
export class Layout {
  private readonly lines: string[] = []
  private readonly width: number

  constructor(width: number) {
    this.width = Math.max(40, width)
  }

  /** A paragraph, indented by a number of columns. */
  line(text: string, indent = 0): this {
    return this.item('', text, indent)
  }

  /** A paragraph behind a mark; further lines start below the text. */
  item(mark: string, text: string, indent = 0): this {
    const lead = ' '.repeat(indent) + (mark === '' ? '' : `${mark} `)
    const hang = ' '.repeat(stringWidth(lead))
    const wrapped = wrap(text, this.width - hang.length)
    for (const [index, part] of wrapped.entries()) this.lines.push(`${index === 0 ? lead : hang}${part}`.trimEnd())
    return this
  }

  /** Lines that are laid out already. */
  raw(text: string): this {
    this.lines.push(...text.split('\n'))
    return this
  }

  gap(): this {
    if (this.lines.at(-1) !== '') this.lines.push('')
    return this
  }

  toString(): string {
    return `${this.lines.join('\n').trimEnd()}\n`
  }
}

/**
 * Breaks text into lines of at most a number of columns: between any two Chinese characters, between words, and never
 * so that punctuation is torn off. The wrapping packages break only at blanks, which Chinese text does not have.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of unbreakable(text)) {
    const columns = stringWidth(piece)
    if (used + columns > width && used > 0) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
      if (piece.trim() === '') continue
    }
    line += piece
    used += columns
  }
  return [...lines, line.trimEnd()]
}

/** Pieces that stay on one line; colour codes have no width and stay with their neighbour. */
function unbreakable(text: string): string[] {
  const pieces: string[] = []
  let glue = false
  for (const piece of text.match(PIECES) ?? []) {
    const last = pieces.at(-1)
    const sticks = glue || piece.startsWith(ESCAPE) || CLOSING.includes(piece[0] ?? ' ')
    if (last !== undefined && sticks && last.trim() !== '') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
    glue = OPENING.includes(piece.at(-1) ?? ' ') || (glue && piece.startsWith(ESCAPE))
  }
  return pieces
}
