import { type ConditionId, conditionIds } from '../policy/policy.ts'

/** The reason codes each condition can give; some conditions share one. */
const CODES: Readonly<Record<ConditionId, string>> = {
  'employer-scope': `
    in-scope kind-not-stated kind-refused kind-unclear affiliation-not-stated affiliation-refused
    affiliation-unclear`,
  'engineering-work': 'engineering engineering-not-stated engineering-false',
  specialty: `
    specialty-listed specialty-not-stated specialty-unlisted specialty-refused specialty-level
    specialty-senior-only`,
  'target-level': 'level level-not-stated level-refused level-unclear',
  channel: `
    channel-fits channel-not-stated channel-mismatch channel-level channel-senior-only grassroots
    grassroots-not-stated grassroots-refused grassroots-unclear hardship-not-stated not-hardship validity-refused`,
  'commission-letter': 'affiliation-not-stated letter-not-needed letter-complete letter-open',
  quota: `
    level-not-stated rural-exemption rural-imprecise rural-short quota quota-not-stated quota-false
    quota-enough quota-over quota-unlisted`,
  seniority: `
    level-not-stated no-rows type-not-stated transfer-standard-external education-held
    education-not-stated education-below education-after-cutoff degree-not-stated
    certificate-after-deadline graduation-imprecise no-prior-title-needed title-not-stated no-title
    other-title other-title-step title-not-below title-not-below-series title-highest
    tenure-reached tenure-reached-sum tenure-short tenure-short-sum tenure-short-ended tenure-short-vague tenure-imprecise
    start-missing start-undecided start-not-stated start-differs qualification-listed
    qualification-unlisted qualification-level skill-grade skill-short skill-date skill-path-external
    no-path-in-baseline grassroots-standard validity-decides`,
  'series-transfer': `
    level-not-stated type-not-stated title-not-stated no-title tenure-imprecise start-missing
    start-undecided start-not-stated start-differs same-series already-engineering not-transferred transfer-not-chosen
    transfer-possible same-level transfer-level post-changed post-changed-not-stated post-changed-false
    assessment-passed assessment-passed-not-stated assessment-passed-false transferred transfer-date
    transfer-year transfer-months`,
  'continuing-education': `
    level-not-stated training-complete training-year
    no-training-year training-no-record training-no-number training-no-upload training-hours-open
    training-hours-short training-year-undecided training-year-disputed training-year-unsettled`,
  performance: `
    performance-external performance-denied performance-attested performance-level performance-reached
    performance-short performance-open`,
  pledge: 'pledge-complete pledge-open',
  'integrity-record': 'record-clean blacklist-not-stated blacklisted barred ban-last-day ban-imprecise',
  publicity: `
    no-publicity-rule publicity-not-stated publicity-unplanned publicity-in-time publicity-late
    publicity-short publicity-tight publicity-start-passed publicity-start-over publicity-over
    publicity-short-ended publicity-short-tight publicity-over-tight
    publicity-first-day publicity-first-day-over publicity-last-day publicity-last-day-come publicity-over-past
    publicity-imprecise calendar-unknown`,
  submission: 'deleted-closed deleted-open not-submitted not-stated-submitted submitted-late submitted',
}

/** The conditions that give a reason with this code, in the order of the report. */
export const ownersOf = (code: string): readonly ConditionId[] =>
  conditionIds.filter((id) => CODES[id].trim().split(/\s+/u).includes(code))
