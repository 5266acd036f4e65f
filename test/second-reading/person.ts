export type Level = 'technician' | 'assistant' | 'intermediate' | 'associate-senior' | 'full-senior'
export type Period = { from: string; to?: string }
export type Degree = 'doctor' | 'master' | 'second-bachelor' | 'bachelor' | 'none'
export type Schooling = 'postgraduate' | 'bachelor' | 'associate' | 'secondary' | 'high-school' | 'below'
export type Education = { level: Schooling; degree?: Degree; graduatedAt?: string }

/** What a title and a former title have in common: which one it is, and the days it was obtained and held. */
export type Holding = {
  series: string
  level: Level
  obtainedAt?: string
  appointedAt?: string
  appointments?: Period[]
}
export type Title = Holding & { obtainedOutside?: boolean }

export type LearningRecord = {
  year: number
  hours?: number
  professionalHours?: number
  certificateNo?: string
  certificateUploaded?: boolean
}

export type Paper = {
  title: string
  level: 'core' | 'provincial'
  publishedAt?: string
  kind?: 'regular' | 'supplement' | 'special-issue' | 'internal' | 'proceedings' | 'electronic'
  coreInYear?: boolean
  inAuthorityList?: boolean
  inRegister?: boolean
  cnki?: boolean
  employerReport?: boolean
  similarity?: number
}

export type Award = {
  name: string
  kind: 'science' | 'honour' | 'commendation' | 'talent' | 'competition'
  level?: 'national' | 'province' | 'city' | 'county'
  receivedAt?: string
  collective?: boolean
  roleStated?: boolean
  organiser?: 'administrative' | 'commissioned' | 'other'
  approved?: boolean
  byOrganisationDepartment?: boolean
  talent?: 'province-top' | 'province-leading' | 'city-leading'
}

export type Recommendation = {
  content: string
  madeAt?: string
  appliedInWriting?: boolean
  employerAgreed?: boolean
  reviewers?: number
  approvals?: number
  settledResult?: boolean
  benefit?: boolean
  honest?: boolean
  policyKnown?: boolean
  expertInformed?: boolean
}

export type Achievement = { name: string; achievedAt?: string; hasEvidence?: boolean; satisfies?: string }

/** One applicant as plain JSON: dates and moments are strings, an absent key is a fact not stated. */
export type Person = {
  name: string
  id?: string
  gender?: 'male' | 'female'
  birthDate?: string
  employer?: {
    name?: string
    kind?: 'enterprise' | 'institution' | 'government' | 'social-organisation' | 'self-employed'
    affiliation?: 'local' | 'central' | 'out-of-province' | 'outside'
    level?: 'province' | 'city' | 'county' | 'township'
    positionManaged?: boolean
    hardship?: boolean
  }
  work?: {
    engineering?: boolean
    staffing?: 'established' | 'contract' | 'dispatched'
    startedAt?: string
    ruralService?: Period[]
  }
  education?: Education[]
  title?: Title | null
  formerTitle?: Holding
  transfer?: { postChanged?: boolean; assessmentPassed?: boolean }
  qualifications?: { name: string; obtainedAt?: string; appointedAt?: string }[]
  skill?: { grade: 'advanced-worker' | 'technician' | 'senior-technician'; obtainedAt?: string }
  application?: {
    level?: Level
    specialty?: string
    type?: 'promotion' | 'transfer'
    validity?: 'province' | 'grassroots' | 'hardship-unit'
    channel?: 'province' | 'grassroots'
    submittedAt?: string
    deletedAt?: string
    returnsAfterDeadline?: number
    quotaAvailable?: boolean
  }
  continuingEducation?: LearningRecord[]
  papers?: Paper[]
  awards?: Award[]
  recommendations?: Recommendation[]
  achievements?: Achievement[]
  performance?: { confirmed?: boolean }
  integrity?: { pledgeSigned?: boolean; pledgeStamped?: boolean; blacklisted?: boolean; barredSince?: string }
  commissionLetter?: { issued?: boolean; listed?: boolean; approved?: boolean }
  publicity?: { startsAt?: string; endsAt?: string }
}
