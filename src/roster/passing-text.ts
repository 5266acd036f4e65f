import type { TransformOptions } from 'node:stream'
import { type Options, type Parser, parse } from 'csv-parse'
import { lineEndOf, linesWithin, type ParserOptions, parserFailure, parserOptions, rowEnds } from './delimited.ts'
import { type Limits, overLimit } from './limits.ts'
import type { Piece } from './passing-pieces.ts'
import { portions } from './portions.ts'
import { passingCell } from './text-cell.ts'
import { withoutReturn } from './values/text.ts'

/** Separated text on its way. */
export interface OpenText {
  readonly format: { readonly delimiter: string }
  readonly pieces: AsyncIterable<Piece>
}

/** Opens separated text as it comes in, in memory that does not grow with it; its beginning tells how it is separated. */
export async function openText(file: string, text: AsyncIterable<string>, limits: Limits): Promise<OpenText> {
  const source = text[Symbol.asyncIterator]()
  const first = await source.next()
  const options = parserOptions(first.done ? '' : first.value, limits)
  async function* all(): AsyncGenerator<string> {
    if (!first.done) yield first.value
    yield* { [Symbol.asyncIterator]: () => source }
  }
  return { format: options, pieces: piecesOf(file, all(), options, limits) }
}

/** Lines without quotes go on as they are; from the first quote on a parser tells the rows. */
async function* piecesOf(
  file: string,
  text: AsyncIterable<string>,
  options: ParserOptions,
  limits: Limits,
): AsyncGenerator<Piece> {
  const plain = new PlainText(options)
  let quoted: QuotedText | undefined
  let row = 0
  const lined = function* (lines: readonly string[]): Generator<Piece> {
    if (lines.some(({ length }) => length > options.max_record_size) || plain.rest.length > options.max_record_size)
      throw overLimit(file, limits, 'cell')
    for (const some of portions(lines)) {
      yield { lines: some, first: row }
      row += some.length
    }
  }
  const parsed = function* (rows: readonly (readonly string[])[]): Generator<Piece> {
    for (const some of portions(rows))
      yield { rows: some.map((cells) => ({ row: row++, cells: cells.map(passingCell) })) }
  }
  try {
    for await (const piece of text) {
      if (!quoted && piece.includes('"')) quoted = new QuotedText(plain, piece)
      if (quoted) yield* parsed(await quoted.push(piece))
      else yield* lined(plain.push(piece))
    }
    if (quoted) yield* parsed(await quoted.end())
    else yield* lined(plain.end())
  } catch (error) {
    throw parserFailure(file, error, limits, plain.rows)
  }
}

/** The lines of text without quotes. */
class PlainText {
  readonly options: ParserOptions
  lineEnd: string | undefined
  /** The first line that is cut at all; the header is as wide. */
  private header: string | undefined
  /** What came after the last line end. */
  rest = ''
  rows = 0

  constructor(options: ParserOptions) {
    this.options = options
  }

  push(piece: string): readonly string[] {
    const text = this.rest + (this.rows === 0 && this.rest === '' ? piece.replace(/^\ufeff/u, '') : piece)
    this.lineEnd ??= lineEndOf(text)
    const { lineEnd } = this
    if (lineEnd === undefined) {
      this.rest = text
      return []
    }
    const lines = text.split(lineEnd)
    this.rest = lines.pop() ?? ''
    const { delimiter } = this.options
    this.header ??= lines.find((line) => line.includes(delimiter))
    const { header = '' } = this
    const even = lines.flatMap((line) => linesWithin(line, lineEnd, header, delimiter))
    this.rows += even.length
    return even
  }

  end(): readonly string[] {
    const { rest, lineEnd, header = '', options } = this
    this.rest = ''
    if (rest === '') return []
    return lineEnd === undefined ? [withoutReturn(rest)] : linesWithin(rest, lineEnd, header, options.delimiter)
  }
}

/** Text from its first quote on. */
class QuotedText {
  private readonly parser: Parser
  private rest: string

  /** `piece`: what is pushed first; it may be the first of all. */
  constructor({ options, lineEnd: known, rest }: PlainText, piece: string) {
    this.rest = rest
    const lineEnd = known ?? lineEndOf(rest + piece)
    const settings: Options & TransformOptions = {
      ...options,
      ...(lineEnd === undefined ? {} : { record_delimiter: rowEnds(lineEnd) }),
      // What a piece holds is taken at once, so the parser never has to wait.
      readableHighWaterMark: Number.MAX_SAFE_INTEGER,
    }
    this.parser = parse(settings)
    // Whoever pushes is told; a stream would have everybody told.
    this.parser.on('error', () => {})
  }

  async push(piece: string): Promise<readonly string[][]> {
    const text = this.rest + piece
    this.rest = ''
    await settled((done) => this.parser.write(text, done))
    return this.taken()
  }

  async end(): Promise<readonly string[][]> {
    await settled((done) => this.parser.end(done))
    return this.taken()
  }

  private taken(): readonly string[][] {
    const rows: string[][] = []
    for (let row = this.parser.read(); row !== null; row = this.parser.read()) rows.push(row)
    return rows
  }
}

const settled = (act: (done: (error?: Error | null) => void) => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    act((error) => (error ? reject(error) : resolve()))
  })
