import type { Moment } from './moment.ts'
import type { PartialDate } from './partial-date.ts'

export type TitleLevel = 'technician' | 'assistant' | 'intermediate' | 'associate-senior' | 'full-senior'
export type EmployerKind = 'enterprise' | 'institution' | 'government' | 'social-organisation' | 'self-employed'
export type Affiliation = 'local' | 'central' | 'out-of-province' | 'outside'
export type EmployerLevel = 'province' | 'city' | 'county' | 'township'
export type Staffing = 'established' | 'contract' | 'dispatched'
export type EducationLevel = 'postgraduate' | 'bachelor' | 'associate' | 'secondary' | 'high-school' | 'below'
export type Degree = 'doctor' | 'master' | 'second-bachelor' | 'bachelor' | 'none'
export type SkillGrade = 'advanced-worker' | 'technician' | 'senior-technician'
export type ApplicationType = 'promotion' | 'transfer'
export type Validity = 'province' | 'grassroots' | 'hardship-unit'
export type Channel = 'province' | 'grassroots'
export type PaperLevel = 'core' | 'provincial'
export type PaperKind = 'regular' | 'supplement' | 'special-issue' | 'internal' | 'proceedings' | 'electronic'
export type AwardKind = 'science' | 'honour' | 'commendation' | 'talent' | 'competition'
export type AwardLevel = 'national' | 'province' | 'city' | 'county'

/** From one date to another; without `to` it is still running. */
export interface Period {
  readonly from: PartialDate
  readonly to?: PartialDate
}

export interface Education {
  readonly level: EducationLevel
  readonly degree?: Degree
  readonly graduatedAt?: PartialDate
}

/** When something that counts like a title was obtained, and from when the person was appointed to it. */
export interface Tenured {
  readonly obtainedAt?: PartialDate
  readonly appointedAt?: PartialDate
  readonly appointments?: readonly Period[]
}

export interface FormerTitle extends Tenured {
  /** `engineering`, or the name of another series. */
  readonly series: string
  readonly level: TitleLevel
}

export interface Title extends FormerTitle {
  /** Whether the title was obtained before the person joined this employer. */
  readonly obtainedOutside?: boolean
}

export interface Qualification extends Tenured {
  readonly name: string
}

/** One record of continuing education; several of a year add up. Hours are class hours (学时). */
export interface TrainingRecord {
  readonly year: number
  readonly hours?: number
  readonly professionalHours?: number
  readonly certificateNo?: string
  readonly certificateUploaded?: boolean
}

export interface Paper {
  readonly title: string
  readonly level: PaperLevel
  readonly publishedAt?: PartialDate
  readonly kind?: PaperKind
  readonly coreInYear?: boolean
  readonly inAuthorityList?: boolean
  readonly inRegister?: boolean
  readonly cnki?: boolean
  readonly employerReport?: boolean
  /** Percent, 0 to 100. */
  readonly similarity?: number
}

export interface Award {
  readonly name: string
  readonly kind: AwardKind
  readonly level?: AwardLevel
  readonly receivedAt?: PartialDate
  readonly collective?: boolean
  readonly roleStated?: boolean
  readonly organiser?: 'administrative' | 'commissioned' | 'other'
  readonly approved?: boolean
  readonly byOrganisationDepartment?: boolean
  readonly talent?: 'province-top' | 'province-leading' | 'city-leading'
}

export interface Recommendation {
  readonly content: string
  readonly madeAt?: PartialDate
  readonly appliedInWriting?: boolean
  readonly employerAgreed?: boolean
  readonly reviewers?: number
  readonly approvals?: number
  readonly settledResult?: boolean
  readonly benefit?: boolean
  readonly honest?: boolean
  readonly policyKnown?: boolean
  readonly expertInformed?: boolean
}

export interface Achievement {
  readonly name: string
  readonly achievedAt?: PartialDate
  readonly hasEvidence?: boolean
  /** Id of the item of the local performance table that this achievement is attested to satisfy. */
  readonly satisfies?: string
}

/** What is known of one person. Absent means "not stated", never "no" and never zero. */
export interface Applicant {
  readonly name: string
  readonly id?: string
  readonly gender?: 'male' | 'female'
  readonly birthDate?: PartialDate
  readonly employer?: {
    readonly name?: string
    readonly kind?: EmployerKind
    readonly affiliation?: Affiliation
    readonly level?: EmployerLevel
    readonly positionManaged?: boolean
    readonly hardship?: boolean
  }
  readonly work?: {
    readonly engineering?: boolean
    readonly staffing?: Staffing
    readonly startedAt?: PartialDate
    readonly ruralService?: readonly Period[]
  }
  readonly education?: readonly Education[]
  /** null: stated to have no title. */
  readonly title?: Title | null
  readonly formerTitle?: FormerTitle
  readonly transfer?: { readonly postChanged?: boolean; readonly assessmentPassed?: boolean }
  readonly qualifications?: readonly Qualification[]
  readonly skill?: { readonly grade: SkillGrade; readonly obtainedAt?: PartialDate }
  readonly application?: {
    readonly level?: TitleLevel
    readonly specialty?: string
    readonly type?: ApplicationType
    readonly validity?: Validity
    readonly channel?: Channel
    readonly submittedAt?: Moment
    readonly deletedAt?: Moment
    readonly returnsAfterDeadline?: number
    readonly quotaAvailable?: boolean
  }
  readonly continuingEducation?: readonly TrainingRecord[]
  readonly papers?: readonly Paper[]
  readonly awards?: readonly Award[]
  readonly recommendations?: readonly Recommendation[]
  readonly achievements?: readonly Achievement[]
  readonly performance?: { readonly confirmed?: boolean }
  readonly integrity?: {
    readonly pledgeSigned?: boolean
    readonly pledgeStamped?: boolean
    readonly blacklisted?: boolean
    readonly barredSince?: PartialDate
  }
  readonly commissionLetter?: { readonly issued?: boolean; readonly listed?: boolean; readonly approved?: boolean }
  readonly publicity?: { readonly startsAt?: PartialDate; readonly endsAt?: PartialDate }
}
