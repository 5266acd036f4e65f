import type {
  Affiliation,
  Award,
  AwardLevel,
  Channel,
  EmployerKind,
  EmployerLevel,
  PaperKind,
  PaperLevel,
  SkillGrade,
  TitleLevel,
  Validity,
} from '../facts/applicant.ts'
import type { Clause } from './ledger-types.ts'

export const conditionIds = [
  'employer-scope',
  'engineering-work',
  'specialty',
  'target-level',
  'channel',
  'commission-letter',
  'quota',
  'seniority',
  'series-transfer',
  'continuing-education',
  'performance',
  'pledge',
  'integrity-record',
  'publicity',
  'submission',
] as const

export type ConditionId = (typeof conditionIds)[number]
export const evidenceKinds = ['paper', 'award', 'recommendation', 'achievement'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Everything a clause can be cited for: conditions, evidence, and what reports name besides them. */
export const citationKeys = [
  ...conditionIds,
  ...evidenceKinds,
  'window',
  'returns',
  'disclosure',
  'review',
  'defence',
  'entry',
  'grassroots',
  'qualification',
  'skill',
  'opinion',
] as const
export type CitationKey = (typeof citationKeys)[number]

/** The statements an expert recommendation needs (附件1·三). */
export const recommendationStatements = [
  'appliedInWriting',
  'employerAgreed',
  'settledResult',
  'benefit',
  'honest',
  'policyKnown',
  'expertInformed',
] as const
export type RecommendationStatement = (typeof recommendationStatements)[number]

/** Steps of a commission letter (附件2), and what makes a pledge complete (附件3). */
export const letterSteps = ['issued', 'listed', 'approved'] as const
export const pledgeSteps = ['pledgeSigned', 'pledgeStamped'] as const

/** What an employer-like fact leads to: accepted, for a human to confirm, or refused. */
export interface Sorting<T extends string> {
  readonly accepted: readonly T[]
  readonly confirm: readonly T[]
  readonly refused: readonly T[]
}

export type Attainment = 'doctor' | 'master' | 'bachelor' | 'associate'

/** Education, prior title (`none`: none is needed) and years that together open the way to a target level. */
export interface SeniorityRow {
  readonly target: TitleLevel
  readonly attainment: Attainment
  readonly prior: TitleLevel | 'none'
  readonly years: number
}

export interface SkillRow {
  readonly grade: SkillGrade
  readonly target: TitleLevel
  readonly years: number
}

/** How months are counted from a start: the month itself, the next month, or January of the next year. */
export type CountingConvention = 'same-month' | 'next-month' | 'next-year'

/** An item of a performance requirement: a tally of counted evidence, or a statement an achievement is attested to satisfy. */
export type PerformanceItem =
  | { readonly id: string; readonly evidence: EvidenceKind; readonly countsAs?: string; readonly atLeast: number }
  | { readonly id: string; readonly statement: string }

/** At least `need` of the items, for a target level and validity. */
export interface PerformanceRequirement {
  readonly level: TitleLevel
  readonly validity: Validity
  readonly need: number
  readonly items: readonly PerformanceItem[]
  readonly clause?: string
}

/** A date of the round as `YYYY-MM-DD`, with the clause that sets it. */
export interface PolicyDate {
  readonly date: string
  readonly clause: string
}

/** Names the texts of the reports insert: who reviews, where news appears, which system takes the applications. */
export interface PolicyNames {
  readonly city: string
  readonly reviewer: string
  readonly provincialDepartment: string
  readonly system: string
  readonly news: string
  readonly trainingPlatform: string
  /** How the notice numbers the forms of the pledge and of the commission letter. */
  readonly pledgeForm: string
  readonly letterForm: string
  /** The document that holds the local standard and that the notice only refers to. */
  readonly localStandard: string
  /** Documents about qualifications, skilled workers and awards that the notice only refers to. */
  readonly qualificationList: string
  readonly skillMeasures: string
  readonly awardRules: string
}

/** A local name as written in cells, and the general word it stands for. */
export interface PlaceWord {
  readonly written: string
  readonly means: string
}

/** Everything that changes from year to year and place to place: one notice as data. Days are `YYYY-MM-DD`. */
export interface Policy {
  readonly id: string
  readonly version: string
  readonly document: { readonly number: string; readonly title: string; readonly issuer: string; readonly date: string }
  readonly year: number
  readonly names: PolicyNames
  /** English for those names that have it; documents keep their Chinese numbers. */
  readonly namesEn?: Partial<PolicyNames>
  /** How people of the place write its name in cells, and what it means for the reader: 平凉市 → 本市. */
  readonly placeWords?: readonly PlaceWord[]
  /** The clauses each condition, kind of evidence, duty, advisory or material rests on. */
  readonly citations: Readonly<Record<CitationKey, readonly string[]>>
  readonly dates: {
    /** `time` is the hour of that day at which the portal closes; 24:00 where it is not stated. */
    readonly applicationDeadline: PolicyDate & { readonly time?: string }
    readonly employerDeadline: PolicyDate
    readonly achievementCutoff: PolicyDate
    readonly seniorityCutoff: PolicyDate
    readonly reviewBy?: PolicyDate
    readonly defenceBy?: PolicyDate
  }
  readonly counting: CountingConvention
  readonly scope: { readonly kinds: Sorting<EmployerKind>; readonly affiliations: Sorting<Affiliation> }
  readonly levels: Sorting<TitleLevel>
  /** `names` as the notice prints them; `also` known spellings; `seniorOnly` those offered for senior titles only. */
  readonly specialties: {
    readonly names: readonly string[]
    readonly also: readonly string[]
    readonly seniorOnly: readonly string[]
    /** What becomes of a specialty that is not named: a list that ends in 等 leaves it to be confirmed. */
    readonly unlisted: 'confirm' | 'refused'
  }
  readonly channel: {
    readonly pairs: readonly { readonly validity: Validity; readonly channel: Channel }[]
    /** Validities that the text offers for senior titles only. */
    readonly seniorOnly: readonly Validity[]
    readonly grassrootsLevels: Sorting<EmployerLevel>
  }
  readonly commissionLetter: {
    readonly required: readonly Affiliation[]
    readonly steps: readonly (typeof letterSteps)[number][]
  }
  readonly pledge: { readonly steps: readonly (typeof pledgeSteps)[number][] }
  readonly quota: {
    /** Months of rural service that exempt from the quota; null: nothing exempts from it. */
    readonly ruralMonths: { readonly intermediate: number; readonly senior: number } | null
    /** From how many months before the exemption on it is worth a hint. */
    readonly nearMonths: number
  }
  readonly standard: {
    readonly kind: 'national-baseline' | 'local'
    readonly title: string
    readonly rows: readonly SeniorityRow[]
  }
  readonly skillPath: { readonly title: string; readonly rows: readonly SkillRow[] }
  /** Qualifications and the title level they stand for; absent: the table is not at hand. */
  readonly qualificationTable?: readonly { readonly name: string; readonly level: TitleLevel }[]
  readonly transfer: { readonly minimumMonths: number }
  readonly training: {
    readonly hours: number
    readonly professionalHours: number
    /** Professional hours should be at least this share of the total, as [part, whole]. */
    readonly professionalShare: readonly [number, number]
    /** From this year on the certificate number is filled in, before it the certificate is uploaded. */
    readonly certificateNumberFrom: number
    /** How many calendar years up to the policy's year are presumed to count. */
    readonly presumedYears: { readonly intermediate: number; readonly other: number }
    /** The years themselves where a local rule lists them, by target level. */
    readonly years?: Readonly<Partial<Record<TitleLevel, readonly number[]>>>
  }
  readonly performance?: readonly PerformanceRequirement[]
  readonly integrity: { readonly barYears: number }
  /** null: this notice has no publicity rule. */
  readonly publicity: { readonly workingDays: number } | null
  readonly papers: {
    /** Similarity caps in percent. */
    readonly caps: { readonly core: number; readonly provincial: number }
    readonly excludedKinds: readonly PaperKind[]
    /** What becomes of electronic journals at either level. */
    readonly electronic: Readonly<Record<PaperLevel, 'accepted' | 'confirm' | 'refused'>>
    /** Papers in authority journals count as core if published before this day; null: they never do. */
    readonly authorityBefore: string | null
  }
  readonly awards: {
    readonly talents: Readonly<Record<'province-top' | 'province-leading' | 'city-leading', AwardLevel>>
    /** Organisers whose competitions count. */
    readonly organisers: readonly NonNullable<Award['organiser']>[]
    /** Levels at which a commendation needs the authorities' approval. */
    readonly approvalLevels: readonly AwardLevel[]
  }
  readonly recommendation: {
    /** Share of blind reviewers that must approve, as [part, whole]. */
    readonly share: readonly [number, number]
    /** The statements asked, and which answer lets the recommendation stand. */
    readonly statements: readonly { readonly statement: RecommendationStatement; readonly must: boolean }[]
  }
  /** Corrections the system takes after the deadline; null: the notice does not limit them. */
  readonly returns: { readonly allowed: number } | null
  /** Ages from which on a hint is given; null: no hint. */
  readonly retirement: { readonly male: number; readonly female: number; readonly nearYears: number } | null
  /** Every clause and where it is handled; empty where nobody has gone through this notice clause by clause. */
  readonly ledger: readonly Clause[]
}
