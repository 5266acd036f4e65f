import { type Limits, overLimit } from '../roster/limits.ts'
import { withoutReturn } from '../roster/values/text.ts'

/** How many cells' worth of text one line of NDJSON may hold. */
const CELLS_A_LINE = 100

/**
 * The lines of a stream of UTF-8, without their ends, in the batches in which they arrive. A line that does not end within the limit is an
 * `InputError`: it would otherwise be collected until the memory is full.
 */
export async function* linesIn(
  file: string,
  source: AsyncIterable<unknown>,
  limits: Limits,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  const most = limits.cell * CELLS_A_LINE
  let rest: string[] = []
  let length = 0
  let number = 0
  for await (const chunk of source) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true })
    const lines: string[] = []
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      number++
      lines.push(withoutReturn(rest.join('') + text.slice(from, end)))
      rest = []
      length = 0
      from = end + 1
    }
    rest.push(text.slice(from))
    length += text.length - from
    if (lines.length > 0) yield lines
    if (length > most) throw overLimit(file, limits, 'cell', { cell: `${file}:${number + 1}` })
  }
  const last = rest.join('') + decoder.decode()
  if (last !== '') yield [withoutReturn(last)]
}
