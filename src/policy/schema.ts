import * as z from 'zod'
import { codesOf } from '../facts/vocabulary.ts'
import {
  type CitationKey,
  citationKeys,
  evidenceKinds,
  letterSteps,
  type Policy,
  type PolicyNames,
  pledgeSteps,
  recommendationStatements,
} from './policy.ts'
import {
  affiliation,
  awardLevel,
  calendarYear,
  clause,
  day,
  distinct,
  employerKind,
  employerLevel,
  months,
  paperKind,
  percent,
  share,
  skillGrade,
  sorting,
  text,
  time,
  titleLevel,
  validity,
  years,
} from './schema-parts.ts'
import { checkPerformance, checkSense } from './sense.ts'

const names = z.strictObject({
  city: text,
  reviewer: text,
  provincialDepartment: text,
  system: text,
  news: text,
  trainingPlatform: text,
  pledgeForm: text,
  letterForm: text,
  localStandard: text,
  qualificationList: text,
  skillMeasures: text,
  awardRules: text,
}) satisfies z.ZodType<PolicyNames>

const cites = z.array(text)
const citations = z.strictObject(
  Object.fromEntries(citationKeys.map((key) => [key, cites])) as Record<CitationKey, typeof cites>,
)

const date = z.strictObject({ date: day, clause: text })
const dates = z.strictObject({
  applicationDeadline: date.extend({ time: time.optional() }),
  employerDeadline: date,
  achievementCutoff: date,
  seniorityCutoff: date,
  reviewBy: date.optional(),
  defenceBy: date.optional(),
})

type Prior = Policy['standard']['rows'][number]['prior']

const seniorityRow = z.strictObject({
  target: titleLevel,
  attainment: z.enum(['doctor', 'master', 'bachelor', 'associate']),
  prior: z.enum([...codesOf('titleLevel'), 'none']) as unknown as z.ZodType<Prior>,
  years,
})

const performanceItem = z
  .strictObject({
    id: text,
    evidence: z.enum(evidenceKinds).optional(),
    countsAs: text.optional(),
    atLeast: z.int().min(1).max(100).optional(),
    statement: text.optional(),
  })
  .superRefine(checkPerformance)

const performance = z.array(
  z.strictObject({
    level: titleLevel,
    validity,
    need: z.int().min(1).max(100),
    items: distinct(performanceItem, ({ id }) => id),
    clause: text.optional(),
  }),
)

const training = z.strictObject({
  hours: z.int().min(0).max(2000),
  professionalHours: z.int().min(0).max(2000),
  professionalShare: share,
  certificateNumberFrom: calendarYear,
  presumedYears: z.strictObject({ intermediate: z.int().min(0).max(20), other: z.int().min(0).max(20) }),
  years: z
    .strictObject({
      technician: distinct(calendarYear).optional(),
      assistant: distinct(calendarYear).optional(),
      intermediate: distinct(calendarYear).optional(),
      'associate-senior': distinct(calendarYear).optional(),
      'full-senior': distinct(calendarYear).optional(),
    })
    .optional(),
})

const fate = z.enum(['accepted', 'confirm', 'refused'])
const papers = z.strictObject({
  caps: z.strictObject({ core: percent, provincial: percent }),
  excludedKinds: distinct(paperKind),
  electronic: z.strictObject({ core: fate, provincial: fate }),
  authorityBefore: day.nullable(),
})

const awards = z.strictObject({
  talents: z.strictObject({ 'province-top': awardLevel, 'province-leading': awardLevel, 'city-leading': awardLevel }),
  organisers: distinct(z.enum(['administrative', 'commissioned', 'other'])),
  approvalLevels: distinct(awardLevel),
})

const statements = distinct(
  z.strictObject({ statement: z.enum(recommendationStatements), must: z.boolean() }),
  ({ statement }) => statement,
)

/** A whole policy as plain data; issues that zod has no code for carry a `kind` the diagnostics know. */
export const policySchema = z
  .strictObject({
    id: z.string().refine((value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value), { params: { kind: 'policy-id' } }),
    version: text,
    document: z.strictObject({ number: text, title: text, issuer: text, date: day }),
    year: calendarYear,
    names,
    placeWords: z.array(z.strictObject({ written: text, means: text })).optional(),
    namesEn: names.partial().optional(),
    citations,
    dates,
    counting: z.enum(['same-month', 'next-month', 'next-year']),
    scope: z.strictObject({ kinds: sorting(employerKind), affiliations: sorting(affiliation) }),
    levels: sorting(titleLevel),
    specialties: z.strictObject({
      names: distinct(text).min(1),
      also: distinct(text),
      seniorOnly: distinct(text),
      unlisted: z.enum(['confirm', 'refused']),
    }),
    channel: z.strictObject({
      pairs: distinct(
        z.strictObject({ validity, channel: z.enum(['province', 'grassroots']) }),
        ({ validity: one }) => one,
      ),
      seniorOnly: distinct(validity),
      grassrootsLevels: sorting(employerLevel),
    }),
    commissionLetter: z.strictObject({ required: distinct(affiliation), steps: distinct(z.enum(letterSteps)) }),
    pledge: z.strictObject({ steps: distinct(z.enum(pledgeSteps)) }),
    quota: z.strictObject({
      ruralMonths: z.strictObject({ intermediate: months, senior: months }).nullable(),
      nearMonths: months,
    }),
    standard: z.strictObject({
      kind: z.enum(['national-baseline', 'local']),
      title: text,
      rows: distinct(seniorityRow, ({ target, attainment, prior }) => [target, attainment, prior].join()),
    }),
    skillPath: z.strictObject({
      title: text,
      rows: distinct(z.strictObject({ grade: skillGrade, target: titleLevel, years }), ({ grade, target }) =>
        [grade, target].join(),
      ),
    }),
    qualificationTable: distinct(z.strictObject({ name: text, level: titleLevel }), ({ name }) => name).optional(),
    transfer: z.strictObject({ minimumMonths: months }),
    training,
    performance: performance.optional(),
    integrity: z.strictObject({ barYears: years }),
    publicity: z.strictObject({ workingDays: z.int().min(1).max(60) }).nullable(),
    papers,
    awards,
    recommendation: z.strictObject({ share, statements }),
    returns: z.strictObject({ allowed: z.int().min(0).max(100) }).nullable(),
    retirement: z
      .strictObject({ male: z.int().min(40).max(80), female: z.int().min(40).max(80), nearYears: years })
      .nullable(),
    ledger: z.array(clause),
  })
  .superRefine((policy, context) => checkSense(policy as Policy, context)) as unknown as z.ZodType<Policy>
