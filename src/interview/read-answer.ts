import type { Day } from '../facts/day.ts'
import { readDate } from '../roster/values/dates.ts'
import { readField } from '../roster/values/field.ts'
import type { Problem } from '../roster/values/problems.ts'
import { readTargetLevel, readTitle } from '../roster/values/title.ts'
import { readSeries } from '../roster/values/words.ts'
import { circumstances, evidenceLists } from './circumstances.ts'
import type { AnswerValue, Question } from './question.ts'

/** What a typed answer means, or why it cannot be read. */
export type ReadAnswer = { readonly value: AnswerValue } | { readonly problem: Problem | undefined }

/** Reads an answer as people write it, by the same readers as a roster's cells; codes are understood, too. */
export function readAnswer({ id, kind, field, orNone }: Question, text: string, asOf: Day): ReadAnswer {
  if (kind === 'boxes') return readBoxes(id, text)
  const cell = { text }
  if (kind === 'series') return settled(readSeries(cell))
  if (orNone) {
    const title = readTitle(cell)
    return title.value === undefined
      ? settled(readTargetLevel(cell))
      : { value: title.value === null ? null : title.value.level }
  }
  if (id === 'application.level') return settled(readTargetLevel(cell))
  if (kind === 'more' || !field) return text === 'true' || text === '是' ? { value: true } : { value: false }
  const read = settled(readField(field, cell, asOf))
  return 'problem' in read && read.problem?.code === 'impossible-date' ? tooFarAhead(text, asOf, read) : read
}

/** A date that exists and is refused lies too far ahead: that is what is wrong with it. */
function tooFarAhead(text: string, asOf: Day, read: ReadAnswer): ReadAnswer {
  const late = readDate({ text }, { asOf }).problems?.find(({ code }) => code === 'future-date')
  return late ? { problem: late } : read
}

/** Dates and moments come back read; what is kept is their spelling. */
function settled({
  value,
  problems,
}: {
  readonly value?: unknown
  readonly problems?: readonly Problem[]
}): ReadAnswer {
  if (value === undefined) return { problem: problems?.[0] }
  const spelled = typeof value === 'object' && value !== null && 'text' in value ? value.text : value
  return { value: spelled as AnswerValue }
}

function readBoxes(id: string, text: string): ReadAnswer {
  const known: readonly string[] = id === 'evidence' ? evidenceLists : circumstances.map(({ code }) => code)
  const chosen = text.split(/[,，、\s]+/u).filter(Boolean)
  return chosen.every((code) => known.includes(code)) ? { value: chosen } : { problem: undefined }
}
