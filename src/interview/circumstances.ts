import type { Applicant } from '../facts/applicant.ts'

/** A special circumstance to tick, and the questions it opens; absent means "not the case". */
export interface Circumstance {
  readonly code: string
  /** The first questions it opens; further ones follow from what the conditions then need. */
  readonly opens: readonly string[]
  /** What is asked because of it without being opened by it alone. */
  readonly leads?: readonly string[]
  /** Whether it can concern the person at all, by what is known so far. */
  applies(applicant: Applicant): boolean
}

const always = (): boolean => true
const titled = ({ title }: Applicant): boolean => title !== null
const engineer = ({ title }: Applicant): boolean =>
  title !== null && (title === undefined || title.series === 'engineering')

/** The circumstances of the one question with boxes, in its order. */
export const circumstances: readonly Circumstance[] = [
  {
    code: 'transferred',
    opens: ['formerTitle.series', 'formerTitle.level', 'formerTitle.obtainedAt', 'formerTitle.appointedAt'],
    applies: engineer,
  },
  { code: 'transfer-applied', opens: ['application.type'], applies: engineer },
  { code: 'staffing', opens: ['work.staffing'], applies: always },
  { code: 'brought-along', opens: ['title.obtainedOutside'], applies: titled },
  { code: 'several-appointments', opens: ['title.appointments'], applies: titled },
  { code: 'rural', opens: ['work.ruralService'], applies: always },
  { code: 'qualification', opens: ['qualifications'], applies: always },
  { code: 'skill', opens: ['skill.grade', 'skill.obtainedAt'], applies: always },
  { code: 'recent-graduate', opens: ['education[0].graduatedAt'], applies: always },
  { code: 'further-education', opens: ['education'], applies: always },
  { code: 'barred', opens: ['integrity.barredSince'], applies: always },
  { code: 'submitted', opens: ['application.submittedAt'], applies: always },
  { code: 'deleted', opens: ['application.deletedAt'], leads: ['application.submittedAt'], applies: always },
  { code: 'returned', opens: ['application.returnsAfterDeadline'], applies: always },
  { code: 'publicity-ended', opens: ['publicity.endsAt'], applies: always },
]

/** The kinds of evidence a person may enter, and the boxes that open them. */
export const evidenceLists = ['papers', 'awards', 'recommendations', 'achievements'] as const

/** Whether a question is about what a box opens. The first education is asked of everybody; the box is about further ones. */
export const isOpenedBy = ({ opens, leads = [] }: Circumstance, id: string): boolean =>
  [...opens, ...leads].some((start) => (start === 'education' ? /^education\[[1-9]/u.test(id) : isWithin(id, start)))

/** Whether a question is the one of a path, or of an item or fact in it. */
export const isWithin = (id: string, start: string): boolean =>
  id === start || id.startsWith(`${start}.`) || id.startsWith(`${start}[`)
