import type { AnswerValue, Question } from './question.ts'

/** A choice of a list; `value` is what is kept. */
export interface Choice<T> {
  readonly value: T
  readonly name: string
}

/** What came back: a value, 不清楚, or the wish to change an earlier answer. */
export type Reply = { readonly value: AnswerValue } | 'unknown' | 'back'

/** Puts questions to somebody: a person at a terminal, or a file of answers. */
export interface Asker {
  /** Whether questions and answers have to be shown by the interview, because nobody sees them being put. */
  readonly echo: boolean
  /** Asks one question; `hint` says what to state, `why` which condition needs it. */
  ask(question: Question, shown: Shown): Promise<Reply>
  /** Answers that no question asked for; of a file, at the end. */
  unused?(): readonly string[]
  /** Lets the person choose one of several ways to go on. */
  choose<T extends string>(message: string, choices: readonly Choice<T>[]): Promise<T>
}

/** How a question is shown. */
export interface Shown {
  readonly message: string
  readonly hint: string
  readonly why: string
  /** Of questions with fixed answers. */
  readonly choices?: readonly Choice<AnswerValue>[]
  /** What was answered before: where the cursor stands, what is ticked. */
  readonly before?: AnswerValue
  /** Reads what was typed: the value and how it was understood, or what is wrong with it. */
  read(text: string): { readonly value: AnswerValue; readonly understood: string } | { readonly wrong: string }
}
