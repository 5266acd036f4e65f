import type { Assessment } from '../assess.ts'
import { requiredYears } from '../conditions/continuing-education.ts'
import { conditions } from '../conditions/list.ts'
import type { Speaker } from '../copy/speak.ts'
import type { ConditionId, Policy } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { startRule } from '../tenure/start.ts'
import type { MaterialReport } from './model.ts'

type Status = MaterialReport['status']

interface Material {
  readonly id: string
  readonly cites: keyof Policy['citations'] & string
  readonly provider: MaterialReport['provider']
  readonly status: Status
  readonly params?: Readonly<Record<string, readonly number[]>>
}

/** What the person and the employer have to hand in, and how far each piece is: the checklist of the report. */
export function materialsFor(assessment: Assessment, rules: Rules, speak: Speaker): readonly MaterialReport[] {
  return [...papersOfPerson(assessment, rules), ...papersOfEvidence(assessment), ...papersOfEmployer(assessment)].map(
    ({ id, cites, provider, status, params }) => ({
      id,
      name: speak.fill((speak.copy.materials as Readonly<Record<string, string>>)[id] ?? id, params),
      clauses: rules.policy.citations[cites] ?? [],
      provider,
      status,
    }),
  )
}

/** Stated facts still need their document looked at; nothing stated, nothing at hand. */
const stated = (value: unknown): Status => (value === undefined ? 'need' : 'check')
const optional = (list: readonly unknown[] | undefined): Status => (list?.length ? 'check' : 'not-applicable')

function statusOf({ findings }: Assessment, id: ConditionId): string {
  return findings[conditions.findIndex((condition) => condition.id === id)]?.status ?? 'missing'
}

function papersOfPerson(assessment: Assessment, rules: Rules): Material[] {
  const { applicant } = assessment
  const { title, application, education, qualifications, skill, work, transfer } = applicant
  const noTitle = title === null
  const appointment = !title || startRule(applicant, title.obtainedOutside === true) !== 'obtained'
  const moves = application?.type === 'transfer' || (title && title.series !== 'engineering')
  return [
    {
      id: 'application-entry',
      cites: 'entry',
      provider: 'applicant',
      status: application?.submittedAt ? 'have' : 'need',
    },
    {
      id: 'pledge',
      cites: 'pledge',
      provider: 'applicant',
      status: statusOf(assessment, 'pledge') === 'met' ? 'have' : 'need',
    },
    { id: 'education-certificate', cites: 'seniority', provider: 'applicant', status: stated(education) },
    {
      id: 'title-certificate',
      cites: 'seniority',
      provider: 'applicant',
      status: noTitle ? 'not-applicable' : stated(title),
    },
    {
      id: 'appointment-document',
      cites: 'seniority',
      provider: 'employer',
      status: noTitle || !appointment ? 'not-applicable' : stated(title?.appointedAt ?? title?.appointments),
    },
    ...trainingPapers(assessment, rules),
    {
      id: 'existing-title-entry',
      cites: 'series-transfer',
      provider: 'applicant',
      status: moves ? 'need' : 'not-applicable',
    },
    {
      id: 'transfer-assessment',
      cites: 'series-transfer',
      provider: 'employer',
      status: moves ? (transfer?.assessmentPassed ? 'check' : 'need') : 'not-applicable',
    },
    {
      id: 'qualification-certificate',
      cites: 'qualification',
      provider: 'applicant',
      status: optional(qualifications),
    },
    { id: 'skill-certificate', cites: 'skill', provider: 'applicant', status: skill ? 'check' : 'not-applicable' },
    { id: 'rural-service-proof', cites: 'grassroots', provider: 'employer', status: optional(work?.ruralService) },
  ]
}

function trainingPapers({ applicant }: Assessment, rules: Rules): Material[] {
  const years = requiredYears(applicant, rules)
  const from = rules.policy.training.certificateNumberFrom
  const records = applicant.continuingEducation ?? []
  const material = (id: string, of: readonly number[], has: (year: number) => boolean): Material => ({
    id,
    cites: 'continuing-education',
    provider: 'applicant',
    status: of.length === 0 ? 'not-applicable' : of.every(has) ? 'have' : 'need',
    params: { years: of },
  })
  return [
    material(
      'continuing-education-record',
      years.filter((year) => year < from),
      (year) => records.some((one) => one.year === year && one.certificateUploaded === true),
    ),
    material(
      'continuing-education-number',
      years.filter((year) => year >= from),
      (year) => records.some((one) => one.year === year && one.certificateNo !== undefined),
    ),
  ]
}

function papersOfEvidence({ applicant }: Assessment): Material[] {
  const { papers, awards, recommendations, achievements } = applicant
  const unindexed = papers?.filter(({ cnki }) => cnki !== true) ?? []
  const reports: Status =
    unindexed.length === 0
      ? 'not-applicable'
      : unindexed.every(({ employerReport }) => employerReport)
        ? 'have'
        : 'need'
  const proofs: Status = !achievements?.length
    ? 'not-applicable'
    : achievements.every(({ hasEvidence }) => hasEvidence)
      ? 'have'
      : 'need'
  return [
    { id: 'paper-copies', cites: 'paper', provider: 'applicant', status: optional(papers) },
    { id: 'similarity-report', cites: 'paper', provider: 'employer', status: reports },
    { id: 'award-certificates', cites: 'award', provider: 'applicant', status: optional(awards) },
    { id: 'recommendation-record', cites: 'recommendation', provider: 'applicant', status: optional(recommendations) },
    { id: 'achievement-evidence', cites: 'achievement', provider: 'applicant', status: proofs },
  ]
}

function papersOfEmployer(assessment: Assessment): Material[] {
  const letter = statusOf(assessment, 'commission-letter')
  const letterStatus: Status = letter === 'not-applicable' ? 'not-applicable' : letter === 'met' ? 'have' : 'need'
  const publicity = statusOf(assessment, 'publicity')
  return [
    { id: 'commission-letter', cites: 'commission-letter', provider: 'employer', status: letterStatus },
    {
      id: 'publicity-record',
      cites: 'publicity',
      provider: 'employer',
      status: publicity === 'not-applicable' ? 'not-applicable' : publicity === 'missing' ? 'need' : 'check',
    },
    { id: 'employer-opinion', cites: 'opinion', provider: 'employer', status: 'need' },
  ]
}
