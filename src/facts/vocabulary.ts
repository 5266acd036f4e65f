import { applicationType, channel, validity } from './vocabulary/application.ts'
import { degree, educationLevel } from './vocabulary/education.ts'
import { affiliation, employerKind, employerLevel } from './vocabulary/employer.ts'
import { awardKind, awardLevel, organiser, paperKind, paperLevel, talent } from './vocabulary/evidence.ts'
import { gender, skillGrade, staffing, yesNo } from './vocabulary/people.ts'
import { series } from './vocabulary/series.ts'
import type { Term } from './vocabulary/term.ts'
import { titleLevel } from './vocabulary/titles.ts'

export { engineeringTitle, type SeriesTitles, seriesTitles } from './vocabulary/titles.ts'
export { unclearWords } from './vocabulary/unclear.ts'
export type { Term }

/** Every fixed list of values an applicant's facts can take, in the order in which the values are offered. */
export const vocabularies = {
  gender,
  employerKind,
  affiliation,
  employerLevel,
  staffing,
  educationLevel,
  degree,
  series,
  titleLevel,
  skillGrade,
  applicationType,
  validity,
  channel,
  paperKind,
  paperLevel,
  awardKind,
  awardLevel,
  organiser,
  talent,
  yesNo,
} as const satisfies Record<string, readonly Term[]>

export type VocabularyName = keyof typeof vocabularies

/** The codes of one vocabulary. */
export type CodeOf<Name extends VocabularyName> = (typeof vocabularies)[Name][number]['code']

/** The label of a code in one language; a code the vocabulary lacks (another series' name) is its own label. */
export function labelOf(name: VocabularyName, code: string, lang: 'zh-CN' | 'en'): string {
  const found = (vocabularies[name] as readonly Term[]).find((one) => one.code === code)
  if (!found) return code
  return lang === 'en' ? found.en : found.zh
}

/** The codes of a vocabulary, as a list that is never empty. */
export function codesOf(name: VocabularyName | undefined): [string, ...string[]] {
  const [first, ...rest] = name ? (vocabularies[name] as readonly Term[]).map(({ code }) => code) : []
  if (first === undefined) throw new RangeError(`no vocabulary ${name}`)
  return [first, ...rest]
}
