import type { Assessment } from '../assess.ts'
import { requiredYears } from '../conditions/continuing-education.ts'
import { conditions } from '../conditions/list.ts'
import type { Applicant, Paper } from '../facts/applicant.ts'
import type { MaterialId } from '../policy/ledger-types.ts'
import type { ConditionId, Policy } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { startRule, transferredFrom } from '../tenure/start.ts'
import type { MaterialReport } from './model.ts'

type Status = MaterialReport['status']

/** What the state of a document is told by. */
interface Situation {
  readonly applicant: Applicant
  readonly statusOf: (id: ConditionId) => string
  /** Whether the appointment may count for this person, so that its document is wanted. */
  readonly appointed: boolean
  readonly moves: boolean
  /** The years of training to be proved by an uploaded certificate, and by a number. */
  readonly uploads: readonly number[]
  readonly numbers: readonly number[]
  /** Whether the years that training is asked of follow from the level applied for. */
  readonly yearsKnown: boolean
  /** The papers that may count. */
  readonly papers: readonly Paper[]
}

/** A document that may have to be handed in: the clauses that ask for it, who provides it, how far it is. */
export interface Material {
  readonly id: MaterialId
  readonly cites: keyof Policy['citations'] & string
  readonly provider: MaterialReport['provider']
  status(one: Situation): Status
  /** The years its name mentions. */
  years?(one: Situation): readonly number[]
}

/** Stated facts still need their document looked at; nothing stated, nothing at hand. */
const stated = (value: unknown): Status => (value === undefined ? 'need' : 'check')
const optional = (list: readonly unknown[] | undefined): Status => (list?.length ? 'check' : 'not-applicable')
const handed = (done: boolean | undefined): Status => (done ? 'have' : 'need')

/** The checklist of the report, in its order. */
export const materials: readonly Material[] = [
  {
    id: 'application-entry',
    cites: 'entry',
    provider: 'applicant',
    status: ({ statusOf }) => handed(statusOf('submission') === 'met'),
  },
  {
    id: 'pledge',
    cites: 'pledge',
    provider: 'applicant',
    status: ({ statusOf }) => handed(statusOf('pledge') === 'met'),
  },
  {
    id: 'education-certificate',
    cites: 'seniority',
    provider: 'applicant',
    status: ({ applicant: { education } }) => (education?.length ? 'check' : 'need'),
  },
  {
    id: 'title-certificate',
    cites: 'seniority',
    provider: 'applicant',
    status: ({ applicant }) => (applicant.title === null ? 'not-applicable' : stated(applicant.title)),
  },
  {
    id: 'appointment-document',
    cites: 'seniority',
    provider: 'employer',
    status: ({ applicant: { title }, appointed }) =>
      title === null || !appointed ? 'not-applicable' : stated(title?.appointedAt ?? title?.appointments),
  },
  {
    id: 'former-title-documents',
    cites: 'series-transfer',
    provider: 'applicant',
    status: ({ applicant }) => (transferredFrom(applicant) ? 'check' : 'not-applicable'),
  },
  {
    id: 'continuing-education-record',
    cites: 'continuing-education',
    provider: 'applicant',
    status: (one) => proved(one, one.uploads, ({ certificateUploaded }) => certificateUploaded === true),
    years: ({ uploads }) => uploads,
  },
  {
    id: 'continuing-education-number',
    cites: 'continuing-education',
    provider: 'applicant',
    status: (one) => proved(one, one.numbers, ({ certificateNo }) => certificateNo !== undefined),
    years: ({ numbers }) => numbers,
  },
  {
    id: 'existing-title-entry',
    cites: 'series-transfer',
    provider: 'applicant',
    status: ({ moves }) => (moves ? 'need' : 'not-applicable'),
  },
  {
    id: 'transfer-assessment',
    cites: 'series-transfer',
    provider: 'employer',
    status: ({ moves, applicant }) =>
      moves ? (applicant.transfer?.assessmentPassed ? 'check' : 'need') : 'not-applicable',
  },
  {
    id: 'qualification-certificate',
    cites: 'qualification',
    provider: 'applicant',
    status: ({ applicant }) => optional(applicant.qualifications),
  },
  {
    id: 'skill-certificate',
    cites: 'skill',
    provider: 'applicant',
    status: ({ applicant }) => (applicant.skill ? 'check' : 'not-applicable'),
  },
  {
    id: 'rural-service-proof',
    cites: 'grassroots',
    provider: 'employer',
    status: ({ applicant }) => optional(applicant.work?.ruralService),
  },
  { id: 'paper-copies', cites: 'paper', provider: 'applicant', status: ({ applicant }) => optional(applicant.papers) },
  {
    id: 'similarity-report',
    cites: 'paper',
    provider: 'employer',
    status: ({ papers }) => {
      const unindexed = papers.filter(({ cnki }) => cnki !== true)
      if (unindexed.length === 0) return 'not-applicable'
      const open = unindexed.every(({ cnki, employerReport }) => cnki === undefined && employerReport === undefined)
      return open ? 'check' : handed(unindexed.every((paper) => paper.employerReport))
    },
  },
  {
    id: 'award-certificates',
    cites: 'award',
    provider: 'applicant',
    status: ({ applicant }) => optional(applicant.awards),
  },
  {
    id: 'recommendation-record',
    cites: 'recommendation',
    provider: 'applicant',
    status: ({ applicant }) => optional(applicant.recommendations),
  },
  {
    id: 'achievement-evidence',
    cites: 'achievement',
    provider: 'applicant',
    status: ({ applicant: { achievements } }) =>
      achievements?.length ? handed(achievements.every(({ hasEvidence }) => hasEvidence)) : 'not-applicable',
  },
  {
    id: 'commission-letter',
    cites: 'commission-letter',
    provider: 'employer',
    status: ({ statusOf, applicant }) => {
      const letter = statusOf('commission-letter')
      // Whether it is wanted at all has still to be found out.
      if (applicant.employer?.affiliation === undefined) return 'check'
      return letter === 'not-applicable' ? letter : handed(letter === 'met')
    },
  },
  {
    id: 'publicity-record',
    cites: 'publicity',
    provider: 'employer',
    status: ({ statusOf }) => {
      const publicity = statusOf('publicity')
      if (publicity === 'not-applicable') return publicity
      return publicity === 'missing' ? 'need' : 'check'
    },
  },
  { id: 'employer-opinion', cites: 'opinion', provider: 'employer', status: () => 'need' },
]

type Training = NonNullable<Applicant['continuingEducation']>[number]

function proved(
  { applicant: { continuingEducation = [] }, yearsKnown }: Situation,
  years: readonly number[],
  proof: (record: Training) => boolean,
): Status {
  // Which years count has still to be found out.
  if (!yearsKnown) return 'check'
  if (years.length === 0) return 'not-applicable'
  return handed(years.every((year) => continuingEducation.some((record) => record.year === year && proof(record))))
}

const placeOf = new Map(conditions.map(({ id }, index) => [id, index]))

/** Everything the checklist of one person is told by. */
export function situationOf({ applicant, findings, evidence }: Assessment, rules: Rules): Situation {
  const { title, application } = applicant
  const refused = new Set(
    evidence.flatMap(({ kind, index, status }) => (kind === 'paper' && status === 'rejected' ? [index] : [])),
  )
  const years = requiredYears(applicant, rules)
  const from = rules.policy.training.certificateNumberFrom
  return {
    applicant,
    statusOf: (id) => findings[placeOf.get(id) ?? -1]?.status ?? 'missing',
    appointed: startRule(applicant, title?.obtainedOutside === true) !== 'obtained',
    moves: title !== null && (application?.type === 'transfer' || (!!title && title.series !== 'engineering')),
    yearsKnown: application?.level !== undefined,
    papers: (applicant.papers ?? []).filter((_, at) => !refused.has(at)),
    uploads: years.filter((year) => year < from),
    numbers: years.filter((year) => year >= from),
  }
}
