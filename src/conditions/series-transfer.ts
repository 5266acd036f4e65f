import type { Applicant, Title } from '../facts/applicant.ts'
import { dayFrom, yearOf } from '../facts/day.ts'
import { confirm, type Finding, met, missing, notApplicable, unmet } from '../logic/finding.ts'
import { allOf } from '../logic/kleene.ts'
import type { Rules } from '../policy/rules.ts'
import { startRule } from '../tenure/start.ts'
import { judgeTenure } from '../tenure/tenure.ts'
import type { Condition } from './condition.ts'
import { mustBeTrue } from './parts.ts'

/** A title of another series is transferred at its own level first; a higher title comes a year later at the earliest. */
export const seriesTransfer: Condition = {
  id: 'series-transfer',
  party: 'applicant',
  reads: [
    'title',
    'formerTitle',
    'transfer',
    'application.type',
    'application.level',
    'employer.kind',
    'employer.positionManaged',
    'work.staffing',
  ],
  judge({ applicant, rules, former }) {
    const { title } = applicant
    if (title === undefined) return missing('title-not-stated', ['title'])
    if (title === null) {
      const odd = applicant.application?.type === 'transfer'
      return notApplicable('no-title', odd ? { cautions: [{ code: 'transfer-without-title' }] } : {})
    }
    if (title.series !== 'engineering') return transferring(applicant, title)
    if (former) return transferredBefore(applicant, title, rules)
    return applicant.application?.type === 'transfer' ? confirm('already-engineering') : notApplicable('same-series')
  },
}

function transferring({ application, transfer }: Applicant, title: Title): Finding {
  const params = { series: title.series, level: title.level }
  if (application?.type === undefined) return missing('type-not-stated', ['application.type'], { params })
  if (application.type === 'promotion')
    return unmet(application.level === title.level ? 'transfer-not-chosen' : 'not-transferred', { params })
  return allOf(
    [
      sameLevel(application.level, title),
      mustBeTrue(transfer?.postChanged, 'transfer.postChanged', 'post-changed'),
      mustBeTrue(transfer?.assessmentPassed, 'transfer.assessmentPassed', 'assessment-passed'),
    ],
    'transfer-possible',
  )
}

function sameLevel(level: string | undefined, title: Title): Finding {
  if (level === undefined) return missing('level-not-stated', ['application.level'])
  return level === title.level
    ? met('same-level')
    : unmet('transfer-level', { params: { level: title.level, target: level } })
}

function transferredBefore(applicant: Applicant, title: Title, rules: Rules): Finding {
  const type = applicant.application?.type === 'transfer' ? confirm('already-engineering') : met('transferred')
  return allOf([type, transferYear(title, rules), newSeriesYear(applicant, title, rules)], 'transferred')
}

/** In the calendar year of the transfer no higher title may be applied for. */
function transferYear({ obtainedAt }: Title, { policy: { year } }: Rules): Finding {
  if (!obtainedAt) return missing('transfer-date', ['title.obtainedAt'], { params: { year } })
  const spans = obtainedAt.options ?? [obtainedAt]
  if (spans.every(({ lo, hi }) => yearOf(hi) < year || yearOf(lo) > year)) return met('transferred')
  if (spans.some(({ lo, hi }) => yearOf(lo) !== year || yearOf(hi) !== year)) {
    return missing('transfer-date', ['title.obtainedAt'], { params: { year } })
  }
  const earliest = { day: dayFrom(year + 1, 1, 1), year: year + 1 }
  return unmet('transfer-year', { params: { year, date: obtainedAt.text }, earliest })
}

/** Served in the new series for the months the policy asks, counted without the former title. */
function newSeriesYear(applicant: Applicant, title: Title, rules: Rules): Finding {
  const holding = { path: 'title', held: title, rule: startRule(applicant, title.obtainedOutside === true) }
  const served = judgeTenure(rules, applicant, holding, rules.policy.transfer.minimumMonths)
  return served.status === 'unmet' ? { ...served, code: 'transfer-months' } : served
}
