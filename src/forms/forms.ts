import { fill, stated } from './fill.ts'

/** What 附件3 says of a person; what is absent stays a blank to write on. */
export interface PledgeFacts {
  readonly employer?: string
  /** The title applied for with its specialty, such as 工程师（机械）. */
  readonly qualification?: string
}

/** A line of the list of persons in 附件2; what is absent stays an empty cell. */
export interface LetterRow {
  readonly name: string
  readonly employer?: string
  readonly specialty?: string
  readonly title?: string
  readonly committee?: string
  readonly note?: string
}

/** What 附件2 says; what is absent stays as the notice prints it, mostly XX. */
export interface LetterFacts {
  /** The nature of the unit that commissions. */
  readonly unitNature?: string
  /** The subordinate unit where the persons work. */
  readonly employer?: string
  readonly address?: string
  /** Without the word 系列 the form prints after it. */
  readonly series?: string
  /** Without the word 专业 the form prints after it. */
  readonly specialty?: string
  /** Without the word 级别 the form prints after it. */
  readonly level?: string
  readonly staffing?: string
  readonly rows: readonly LetterRow[]
}

/** Widths of the two blanks in 附件3, in blanks that Word underlines. */
const EMPLOYER_BLANK = '\u00a0'.repeat(22)
const QUALIFICATION_BLANK = '\u00a0'.repeat(10)

/** Lines of the list in 附件2 before any is added. */
const LIST_LINES = 14

/**
 * 附件3, one page a person in the given order, as the bytes of a .docx; one blank form where nobody is given.
 * @param template the bytes of the pledge template
 */
export function fillPledges(template: Uint8Array, people: readonly PledgeFacts[]): Uint8Array {
  const pages = people.length > 0 ? people : [{}]
  return fill(template, {
    people: pages.map((person: PledgeFacts) => ({
      employer: stated(person.employer) ?? EMPLOYER_BLANK,
      qualification: stated(person.qualification) ?? QUALIFICATION_BLANK,
    })),
  })
}

/**
 * 附件2 with its list of persons, as the bytes of a .docx. The letter names the first person and how many there are;
 * the list has the notice's 14 lines, more where there are more persons.
 * @param template the bytes of the letter template
 */
export function fillLetter(template: Uint8Array, facts: LetterFacts): Uint8Array {
  const { rows } = facts
  const series = stated(facts.series)
  return fill(template, {
    unitNature: stated(facts.unitNature) ?? 'XX（中央在甘单位等）',
    employer: stated(facts.employer) ?? 'XX单位',
    address: stated(facts.address) ?? 'XX',
    series: series ?? 'XX',
    specialty: stated(facts.specialty) ?? 'XX',
    level: stated(facts.level) ?? 'XX',
    staffing: stated(facts.staffing) ?? '在编、编外、劳务派遣等',
    first: stated(rows[0]?.name) ?? 'XX',
    count: rows.length > 0 ? String(rows.length) : 'XX',
    rows: Array.from({ length: Math.max(LIST_LINES, rows.length) }, (_, i) => line(rows[i], i + 1, series)),
  })
}

const line = (row: LetterRow | undefined, n: number, series: string | undefined) => ({
  n: row ? String(n) : '',
  name: stated(row?.name) ?? '',
  employer: stated(row?.employer) ?? '',
  committee: stated(row?.committee) ?? '',
  specialty: seriesAndSpecialty(row ? series : undefined, stated(row?.specialty)),
  title: stated(row?.title) ?? '',
  note: stated(row?.note) ?? '',
})

/** 系列（专业） as the list heads it, with the half that is known. */
function seriesAndSpecialty(series: string | undefined, specialty: string | undefined): string {
  if (!series) return specialty ?? ''
  return specialty ? `${series}（${specialty}）` : series
}
