import { UsageError } from '../errors.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import type { Asker } from './asker.ts'
import { BOX_IDS } from './question.ts'

/**
 * Answers from a file: question id → text, number, yes or no, or a list of boxes. What the file does not answer stays
 * unknown; "?" says so. Nothing is ever changed afterwards, and the interview goes on to its end.
 */
export function fileAsker(answers: Readonly<Record<string, unknown>>): Asker {
  const unknown = Object.keys(answers).find((id) => !BOX_IDS.has(id) && !fieldAt(id) && !/^[\w.]+\[\d+\]$/u.test(id))
  if (unknown !== undefined) throw new UsageError('unknownAnswer', { id: unknown })
  const used = new Set<string>()
  return {
    echo: true,
    unused: () => Object.keys(answers).filter((id) => !used.has(id)),
    choose: async (_, choices) => {
      const first = choices[0]
      if (!first) throw new RangeError('nothing to choose from')
      return first.value
    },
    ask: async (question, shown) => {
      const given = answers[question.id]
      used.add(question.id)
      if (given === undefined || given === '?') {
        if (question.kind === 'more')
          return { value: Object.keys(answers).some((id) => id.startsWith(`${question.id}.`)) }
        return BOX_IDS.has(question.id) ? { value: [] } : 'unknown'
      }
      if (given === null && question.orNone) return { value: null }
      if (typeof given === 'boolean' && (question.kind === 'yes-no' || question.kind === 'more'))
        return { value: given }
      const text = Array.isArray(given) ? given.join(',') : String(given)
      const read = shown.read(text)
      if ('wrong' in read) throw new UsageError('badAnswer', { id: question.id, value: text })
      return { value: read.value }
    },
  }
}
