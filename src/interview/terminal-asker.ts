import inquirer from 'inquirer'
import type { Copy } from '../copy/words.ts'
import { wrap } from '../report/layout.ts'
import type { Asker, Choice, Reply, Shown } from './asker.ts'
import type { AnswerValue, Question } from './question.ts'

/** Streams of the prompts; the process's own unless a test puts in others. */
export interface PromptStreams {
  readonly input?: NodeJS.ReadStream
  readonly output?: NodeJS.WriteStream
}

/** More choices than this scroll. */
const PAGE = 14

const UNKNOWN = Symbol('unknown')
const BACK = Symbol('back')
const OTHER = Symbol('other')

/** Asks a person at a terminal, with the prompts of the inquirer family and our own words for the keys. */
export function terminalAsker({ interview }: Copy, streams: PromptStreams = {}): Asker {
  const prompt = inquirer.createPromptModule(streams)
  const style = { keysHelpTip: (): string => interview.keys, message: askedOnly }
  const width = (streams.output ?? process.stdout).columns || 80
  const described = ({ message, hint, why }: Shown): string => {
    const lines = [hint, why].filter(Boolean).flatMap((line) => wrap(line, width - 4))
    return [message, ...lines.map((line) => `  ${line}`)].join('\n')
  }

  async function choose<T>(message: string, choices: readonly Choice<T>[], before?: T): Promise<T> {
    const { answer } = await prompt<{ answer: T }>([
      {
        type: 'select',
        name: 'answer',
        message,
        choices: choices.map(({ value, name }) => ({ value, name })),
        ...(before === undefined ? {} : { default: before }),
        pageSize: PAGE,
        loop: false,
        theme: { style },
      },
    ])
    return answer as T
  }

  async function typed(shown: Shown, needed = false): Promise<Reply> {
    const earlier = shown.before === undefined ? '' : String(shown.before)
    const { answer: text } = await prompt<{ answer: string }>([
      {
        type: 'input',
        name: 'answer',
        message: `${described({ ...shown, why: [shown.why, interview.typed].filter(Boolean).join(' · ') })}\n `,
        ...(earlier === '' ? {} : { default: earlier, prefill: 'editable' as const }),
        theme: { style: { message: askedOnly } },
        validate: (given: string) => {
          // Whoever only presses the key has not said that the name is to be left out.
          if (needed && given.trim() === '') return interview.nameNeeded
          if (isWayOut(given)) return true
          const read = shown.read(given)
          return 'wrong' in read ? read.wrong : true
        },
        transformer: (given: string, { isFinal }: { isFinal?: boolean }) => {
          if (isFinal && given.trim() === '') return interview.unknown
          if (!isFinal || isWayOut(given)) return given
          const read = shown.read(given)
          return 'understood' in read && read.understood !== given.trim() ? `${given} → ${read.understood}` : given
        },
      },
    ])
    const way = text.trim()
    if (way === '?' || way === '？' || way === '') return 'unknown'
    if (way === '<' || way === '＜') return 'back'
    const read = shown.read(text)
    return 'value' in read ? { value: read.value } : 'unknown'
  }

  return {
    echo: false,
    choose,
    async ask(question: Question, shown: Shown): Promise<Reply> {
      if (!shown.choices) return typed(shown, question.id === 'name')
      if (question.kind === 'boxes') {
        const ticked = Array.isArray(shown.before) ? shown.before : []
        const { answer: boxes } = await prompt<{ answer: readonly (string | symbol)[] }>([
          {
            type: 'checkbox',
            name: 'answer',
            message: shown.message,
            choices: [
              ...shown.choices.map(({ value, name }) => ({ value, name, checked: ticked.includes(String(value)) })),
              { value: BACK, name: interview.back },
            ],
            pageSize: PAGE + 2,
            loop: false,
            theme: { style: { keysHelpTip: (): string => interview.keysBoxes, message: askedOnly } },
          },
        ])
        return boxes.includes(BACK) ? 'back' : { value: boxes.map(String) }
      }
      // A title without its series is none that a file can state, and whoever holds it knows what it is called.
      const extra: Choice<AnswerValue | symbol>[] = [
        ...(question.kind === 'series' ? [{ value: OTHER, name: interview.otherSeries }] : []),
        ...(question.kind === 'more' || question.id === 'title.series'
          ? []
          : [{ value: UNKNOWN, name: interview.unknownChoice }]),
        { value: BACK, name: interview.back },
      ]
      // Whoever only presses the key has not said yes, and has no more to enter.
      const unsaid = { 'yes-no': UNKNOWN, more: false }[question.kind as string]
      const first = shown.before ?? unsaid
      const chosen = await choose<AnswerValue | symbol>(described(shown), [...shown.choices, ...extra], first)
      if (chosen === UNKNOWN) return 'unknown'
      if (chosen === BACK) return 'back'
      if (chosen === OTHER) return typed({ ...shown, message: interview.seriesName, hint: '', why: '' })
      return { value: chosen as AnswerValue }
    },
  }
}

/** Hints stand below a question while it is open; once answered only the question itself stays. */
const askedOnly = (text: string, status: string): string => (status === 'done' ? (text.split('\n')[0] ?? text) : text)

const isWayOut = (text: string): boolean => ['', '?', '？', '<', '＜'].includes(text.trim())
