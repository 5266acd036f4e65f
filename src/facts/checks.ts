import type { Applicant, Period, Tenured } from './applicant.ts'
import { addYears, type Day, formatDay } from './day.ts'
import { isBelow } from './levels.ts'
import type { PartialDate } from './partial-date.ts'

/** Two facts that hardly fit together: a warning for a human, without effect on any condition. */
export interface Doubt {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  /** The facts concerned, the one to look at first in front. */
  readonly paths: readonly string[]
}

/** Looks for facts that do not fit together. Every doubt is certain: dates are compared over their whole interval. */
export function doubtsAbout(applicant: Applicant): readonly Doubt[] {
  return [...titleDoubts(applicant), ...workDoubts(applicant), ...trainingDoubts(applicant)]
}

/** Dates that lie after a day; only publicity is planned ahead. */
export function datesAhead(applicant: Applicant, asOf: Day): readonly Doubt[] {
  const { birthDate, work, title, formerTitle, skill, qualifications, papers, awards } = applicant
  const { education, recommendations, achievements, integrity } = applicant
  const dated: (readonly [string, PartialDate | undefined])[] = [
    ['birthDate', birthDate],
    ['work.startedAt', work?.startedAt],
    ...heldSince('title', title),
    ...heldSince('formerTitle', formerTitle),
    ['skill.obtainedAt', skill?.obtainedAt],
    ['integrity.barredSince', integrity?.barredSince],
    ...(education ?? []).map((one, at) => [`education[${at}].graduatedAt`, one.graduatedAt] as const),
    ...(work?.ruralService ?? []).map(({ from }, at) => [`work.ruralService[${at}].from`, from] as const),
    ...(qualifications ?? []).flatMap((one, at) => heldSince(`qualifications[${at}]`, one)),
    ...(papers ?? []).map((one, at) => [`papers[${at}].publishedAt`, one.publishedAt] as const),
    ...(awards ?? []).map((one, at) => [`awards[${at}].receivedAt`, one.receivedAt] as const),
    ...(recommendations ?? []).map((one, at) => [`recommendations[${at}].madeAt`, one.madeAt] as const),
    ...(achievements ?? []).map((one, at) => [`achievements[${at}].achievedAt`, one.achievedAt] as const),
  ]
  return dated.flatMap(([path, date]) =>
    date && date.lo > asOf ? [outside('date-after-as-of', path, date.text, { asOf: formatDay(asOf) })] : [],
  )
}

/**
 * Steps of the round that lie outside it: submitted or deleted after the day of checking, submitted or shown before the
 * notice came out.
 */
export function roundDoubts({ application, publicity }: Applicant, asOf: Day, notice: Day): readonly Doubt[] {
  const moments = [
    ['application.submittedAt', application?.submittedAt],
    ['application.deletedAt', application?.deletedAt],
  ] as const
  const steps = [
    ...moments.flatMap(([path, at]) => (at ? [{ path, lo: at.day, hi: at.day, text: at.text }] : [])),
    ...(publicity?.startsAt ? [{ path: 'publicity.startsAt', ...publicity.startsAt }] : []),
  ]
  return steps.flatMap(({ path, lo, hi, text }) => {
    if (hi < notice) return [outside('date-before-notice', path, text, { notice: formatDay(notice) })]
    return lo > asOf && path !== 'publicity.startsAt'
      ? [outside('date-after-as-of', path, text, { asOf: formatDay(asOf) })]
      : []
  })
}

const outside = (code: string, path: string, date: string, params: Doubt['params']): Doubt => ({
  code,
  params: { field: path, date, ...params },
  paths: [path],
})

const heldSince = (path: string, held: Tenured | null | undefined): (readonly [string, PartialDate | undefined])[] => [
  [`${path}.obtainedAt`, held?.obtainedAt],
  [`${path}.appointedAt`, held?.appointedAt],
  ...(held?.appointments ?? []).map(({ from }, at) => [`${path}.appointments[${at}].from`, from] as const),
]

function titleDoubts({ title, formerTitle, application }: Applicant): Doubt[] {
  const doubts: Doubt[] = []
  if (!title) return doubts
  const { obtainedAt: obtained, appointedAt, appointments = [] } = title
  const appointed = [
    ...(appointedAt ? [{ date: appointedAt, path: 'title.appointedAt' }] : []),
    ...appointments.map(({ from }, index) => ({ date: from, path: `title.appointments[${index}].from` })),
  ].find(({ date }) => obtained && date.hi < obtained.lo)
  if (obtained && appointed) {
    doubts.push({
      code: 'appointed-before-obtained',
      params: { appointed: appointed.date.text, obtained: obtained.text },
      paths: [appointed.path, 'title.obtainedAt'],
    })
  }
  const unused = appointedAt && appointments.length > 0 && appointments.every((one) => !mayHold(one, appointedAt))
  if (unused) {
    doubts.push({
      code: 'appointed-outside',
      params: { appointed: appointedAt.text },
      paths: ['title.appointedAt', 'title.appointments[0].from'],
    })
  }
  if (formerTitle && formerTitle.level !== title.level)
    doubts.push({ code: 'former-title-ignored', params: {}, paths: ['formerTitle.level', 'title.level'] })
  const target = application?.level
  if (target && application?.type !== 'transfer' && !isBelow(title.level, target)) {
    doubts.push({
      code: 'level-not-above',
      params: { held: title.level, target },
      paths: ['application.level', 'title.level'],
    })
  }
  return doubts
}

const mayHold = ({ from, to }: Period, date: PartialDate): boolean => date.hi >= from.lo && (!to || date.lo <= to.hi)

/** The age from which on anybody may work. */
const WORKING_AGE = 16

function workDoubts({ birthDate: birth, work }: Applicant): Doubt[] {
  const started = work?.startedAt
  if (!birth || !started || started.hi >= addYears(birth.lo, WORKING_AGE)) return []
  return [
    {
      code: 'work-before-16',
      params: { birth: birth.text, started: started.text },
      paths: ['work.startedAt', 'birthDate'],
    },
  ]
}

function trainingDoubts({ continuingEducation }: Applicant): Doubt[] {
  return (continuingEducation ?? []).flatMap(({ year, hours, professionalHours: professional }, index) => {
    if (hours === undefined || professional === undefined || professional <= hours) return []
    const at = `continuingEducation[${index}]`
    return [
      {
        code: 'professional-over-total',
        params: { year, hours, professional },
        paths: [`${at}.professionalHours`, `${at}.hours`],
      },
    ]
  })
}
