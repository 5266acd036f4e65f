import { UsageError } from '../errors.ts'
import { type Answers, boxesOf } from './answers.ts'
import type { Asker, Shown } from './asker.ts'
import { BOX_IDS } from './question.ts'

/**
 * Answers from a file. What the file does not answer stays unknown; "?" says so. Nothing is ever changed afterwards,
 * and the interview goes on to its end.
 */
export function fileAsker(answers: Answers): Asker {
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
      const { id, kind } = question
      const given = answers[id]
      used.add(id)
      if (given === undefined || given === '?') {
        if (kind === 'more') return { value: Object.keys(answers).some((key) => key.startsWith(`${id}.`)) }
        return BOX_IDS.has(id) ? { value: boxesOf(id, answers).filter((box) => shows(shown, box)) } : 'unknown'
      }
      if (given === null && question.orNone) return { value: null }
      if (typeof given === 'boolean' && (kind === 'yes-no' || kind === 'more')) return { value: given }
      const text = Array.isArray(given) ? given.map((box) => codeOf(shown, box)).join(',') : String(given)
      const read = shown.read(text)
      if ('wrong' in read) throw new UsageError('badAnswer', { id, value: text })
      return { value: read.value }
    },
  }
}

const shows = ({ choices = [] }: Shown, box: string): boolean => choices.some(({ value }) => value === box)

/** The code of a box that is named by what stands beside it. */
const codeOf = ({ choices = [] }: Shown, box: unknown): unknown =>
  choices.find(({ name }) => name === box)?.value ?? box
