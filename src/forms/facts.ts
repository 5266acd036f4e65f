import type { Applicant, Staffing } from '../facts/applicant.ts'
import { engineeringTitle, labelOf } from '../facts/vocabulary.ts'
import { pingliang2022 } from '../policy/pingliang-2022.ts'
import type { LetterFacts, PledgeFacts } from './forms.ts'

// What people's facts fill into the notice's forms. The forms are in Chinese whatever the language of the interface.

/** The title's Chinese name: the form is in the notice's language whatever the interface is. */
const titleOf = ({ application }: Applicant): string | undefined =>
  application?.level && engineeringTitle(application.level)

/** The notice whose annexes the templates are, word for word. */
export const formsNotice = pingliang2022.document.number

/** What the pledge says of a person. */
export function pledgeFacts(applicant: Applicant): PledgeFacts {
  const title = titleOf(applicant)
  const specialty = applicant.application?.specialty
  return {
    ...(applicant.employer?.name === undefined ? {} : { employer: applicant.employer.name }),
    ...(title === undefined ? {} : { qualification: specialty === undefined ? title : `${title}（${specialty}）` }),
  }
}

/** The words of 附件2 for how people are employed. */
const STAFFING: Readonly<Record<Staffing, string>> = { established: '在编', contract: '编外', dispatched: '劳务派遣' }

/** What everybody on the list shares stands in the letter; what differs stays open there and stands in the list. */
export function letterFacts(people: readonly Applicant[]): LetterFacts {
  const shared = (values: readonly (string | undefined)[]): string | undefined => {
    const [first, ...others] = new Set(values)
    return others.length === 0 ? first : undefined
  }
  const levels = people.map(
    ({ application }) => application?.level && labelOf('titleLevel', application.level, 'zh-CN'),
  )
  const staffing = people.map(({ work }) => work?.staffing && STAFFING[work.staffing])
  const facts = {
    employer: shared(people.map(({ employer }) => employer?.name)),
    series: labelOf('series', 'engineering', 'zh-CN').replace(/系列$/u, ''),
    specialty: shared(people.map(({ application }) => application?.specialty)),
    level: shared(levels),
    staffing: shared(staffing),
  }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return {
    ...known,
    rows: people.map((applicant) => {
      const row = {
        employer: applicant.employer?.name,
        specialty: applicant.application?.specialty,
        title: titleOf(applicant),
      }
      return {
        name: applicant.name,
        ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
      }
    }),
  }
}
