import type { Words } from '../words.ts'
import type { explain as chinese } from '../zh-CN/explain.ts'

/** Explanations of conditions, evidence, statuses and verdicts; the figures are the policy's. */
export const explain: Words<typeof chinese> = {
  headings: {
    topics: 'Arithmetic',
    conditions: 'Conditions',
    evidence: 'Evidence',
    statuses: 'Statuses',
    verdicts: 'Verdicts',
    clauses: 'Clauses of the notice',
    reasons: 'Reasons and cautions of conditions (the code of a JSON report)',
    evidenceReasons: 'Reasons of evidence',
    advisories: 'Hints',
    codes: 'Diagnostic codes',
  },
  labels: {
    rule: 'How it is judged',
    example: 'Example',
    facts: 'Facts it needs',
    clauses: 'Clauses',
    message: 'It says',
    way: 'What to do',
    conditionCode: 'Reason code of the condition "{conditions}"',
    caution: 'Code of a caution',
    evidenceCode: 'Reason code of evidence',
    advisory: 'Code of a hint',
    diagnostic: 'Code of a problem in the input',
    figures: 'Angle brackets stand for a figure or word',
  },
  alsoCalled: {
    tenure: 'tenure, appointment, position management',
    channel: 'validity',
    quota: 'quota, posts',
    seniority: 'national baseline, local standard',
    pledge: 'pledge',
    publicity: 'publicity',
  },
  indexHint: 'Usage: zhicheng explain and any word above, such as zhicheng explain tenure',
  policyLine: 'By {@document} (year {@year})',
  tenure: {
    title: 'How tenure is counted',
    start: {
      'same-month': 'Counting begins with the month of the start, which counts whole, whatever the day',
      'next-month': 'Counting begins with the month after the start',
      'next-year': 'Counting begins in January of the year after the start',
    },
    end: 'It ends with {lastMonth}, which counts whole; {months} months make {years} years',
    which:
      'Institutions under position management count from the appointment, every other employer from obtaining the title; for staff off the establishment or who brought the title along both are counted, and what differs is to be confirmed',
    several:
      'Of several appointments the union counts: a shared month once, a gap not at all; titles of one level before and after a transfer add up',
    boundary: 'Where the months just suffice, a count by anniversaries is one short: met, with a caution to ask first',
    sum: 'Start {start}: from {from} to {lastMonth} {months} months, {need} required: {verdict}',
    reached: 'met',
    exact: 'met, just so: ask first',
    short: 'not met, {short} months short, earliest round {year}',
    exampleHead: 'Where {years} years are required',
  },
  conditions: {
    'employer-scope': {
      rule: 'Kind and affiliation of the employer must be in scope: {kinds}; {affiliations}. What neither list names is to be confirmed',
      example: 'A local public institution is met, a government body is not, a social organisation is to be confirmed',
    },
    'engineering-work': {
      rule: 'The post is engineering work, as the employer states',
      example: 'Yes is met, no is not met, nothing stated lacks information',
    },
    specialty: {
      rule: 'The specialty is one of the {specialties} the notice lists, compared without blanks, brackets and a trailing word for specialty, engineering or class. {unlisted}',
      example: '"{first}" is listed, with or without that word',
    },
    'target-level': {
      rule: 'This round reviews: {levels}; to confirm: {levelsConfirm}',
      example: 'A level that is reviewed is met, one that is not is not met',
    },
    channel: {
      rule: 'Validity and channel must fit: {pairs}; grassroots validity also looks at the level of the employer, hardship validity at whether it is a hardship unit',
      example: 'A channel that does not fit is not met; choosing the other one puts it right',
    },
    'commission-letter': {
      rule: 'With the affiliation {required} a commission letter is needed: {steps}; other employers need none',
      example: 'Until it is complete it lacks information; that is not the same as not met',
    },
    quota: {
      rule: 'There must be a post at the level; with a table of posts, no more applicants of the employer at that level than posts. {rural}',
      example: 'Three posts and five applicants: to confirm, the employer chooses three of five',
    },
    seniority: {
      rule: 'Education, title and tenure together reach any row of the standard ({@standard}) for the level; professional qualifications and the skilled-worker path are further ways. For the count see zhicheng explain tenure',
      example: '{row}',
    },
    'series-transfer': {
      rule: 'A title of another series is transferred at its own level first: the post changed, the employer’s assessment passed. No higher title in the year of the transfer, and {minimumMonths} months in the new series before promotion',
      example: 'A lecturer may become an engineer; applying for senior engineer at once is not met',
    },
    'continuing-education': {
      rule: 'Every year that counts needs {hours} class hours, {professionalHours} of them professional; from {numberFrom} on the certificate number is entered, before that the certificate is uploaded. Records of a year add up',
      example: 'For associate senior, with a title from before these years: {years}',
    },
    performance: {
      rule: 'Where a policy file lists requirements, counted evidence is tallied; otherwise somebody who compared {@localStandard} states whether it is met',
      example: 'Compared by nobody: to confirm; stated as no: not met',
    },
    pledge: {
      rule: '{@pledgeForm} must be complete: {pledge}',
      example: 'With one of them lacking, information is missing',
    },
    'integrity-record': {
      rule: 'Not on the blacklist, and no ban running: {barYears} years from the day of the decision',
      example: 'Decided {banStart}: {banEnd} itself is to be confirmed, from the next day on an application is open',
    },
    publicity: {
      rule: 'At least {workingDays} working days of publicity inside the employer, by the holidays and make-up days of the State Council, over before {employerDeadline}; the notice does not say whether the first day and the deadline count, and what depends on it is to be confirmed',
      example: '{latestLine}',
    },
    submission: {
      rule: 'Submitted before {@closingTime} on {@deadline}; what was deleted must be submitted again',
      example: 'Not yet submitted is not applicable; the report only says how many days are left',
    },
  },
  unlistedConfirm: 'One that is not listed is to be confirmed',
  unlistedRefused: 'One that is not listed is not accepted',
  ruralLine: 'Rural service of {intermediate} months (intermediate) or {senior} months (senior) exempts from the quota',
  latestKnown: 'Beginning on {latest} at the latest it is complete on {end}, even without the first day',
  latestUnknown: 'There is no holiday calendar for the year; count the working days by hand',
  evidence: {
    window: {
      rule: 'Dated no later than {@achievementCutoff} (later is for the next round) and no earlier than the present title; in the month of its start only exact days can tell',
      example: 'Title of 2018-06: 2018-05 is not counted, 2018-07 is, 2018-06 is to be confirmed',
    },
    paper: {
      rule: 'Core is what was core in the year of publication; these do not count: {excluded}. Indexed by CNKI or with a stamped similarity report; at most {core}% for core and {provincial}% for provincial journals, equal is within',
      example: 'A core paper with {core}% counts; with {over}% it does not count as core',
    },
    award: {
      rule: 'Collective awards must name the personal role; competitions go by the organiser, city and county commendations by their approval, talent programmes by the organisation department',
      example: 'A competition that an association held by itself does not count',
    },
    recommendation: {
      rule: 'Applied for in writing, agreed by the employer, nothing that excludes it, and at least {share} of the blind reviewers; it counts as one achievement',
      example: 'Of {reviewers} blind reviewers at least {approvals} must approve',
    },
    achievement: {
      rule: 'Within the period, and each with its evidence',
      example: 'Without evidence it lacks information',
    },
  },
  statuses: {
    met: 'The stated facts satisfy the condition',
    unmet: 'The stated facts rule it out; it stands in the way',
    missing: 'A fact or a document is lacking; a document not in hand is missing, never not met',
    confirm: 'The rule is ambiguous or stands in a document outside the notice; a human decides',
    'not-applicable': 'The condition does not concern this person',
  },
  verdicts: {
    ready:
      'Nothing is lacking or to be confirmed on the applicant’s side; nothing in the notice stands in the way, which promises no success',
    confirm: 'Nothing is unmet or lacking, but something is to be confirmed',
    incomplete: 'Nothing is unmet, but information or documents are lacking',
    ineligible: 'At least one condition is not met',
  },
}
