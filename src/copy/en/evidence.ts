import type { Copy } from '../words.ts'

/** Why an item of evidence counts or not; the same notation as the reasons of conditions. */
export const evidenceReasons: Copy['evidenceReasons'] = {
  counted: 'Counted',
  'no-date': 'The date is not stated',
  'after-cutoff': '{date} is after {@achievementCutoff}; keep it for the next application',
  'across-cutoff': 'The date {date} is imprecise; confirm that it is not after {@achievementCutoff}',
  'title-not-stated': 'The present title is not stated, so the start of the period is unknown',
  'before-title': '{date} is before the present title (or the appointment to it), so outside the period',
  'around-title':
    'The dates are not exact enough to tell {date} from the start of the period; confirm that it is within',
  'between-starts':
    '{date} is after the present title was obtained and before the appointment to it; confirm that it is within the period',
  'before-transfer': '{date} is before the series transfer; confirm whether it counts in the new series',
  'start-not-stated': 'Not stated: {needs}; the start of the period is unknown',
  'start-undecided':
    'Counting from obtaining the title or from appointment gives different results; the kind of employer and position management decide',
  'start-differs':
    'Counting from obtaining the title or from appointment gives different results; confirm which holds for such staff',
  'kind-not-stated': 'The kind of publication is not stated',
  'kind-excluded': 'Publications of this kind do not count: {kind:paperKind}',
  'electronic-refused': 'Electronic journals are not accepted',
  'electronic-confirm': 'Confirm whether an electronic journal is accepted',
  'core-not-stated': 'Whether the journal was a core journal in the year of publication is not stated',
  'authority-not-stated': 'Whether the journal is on the list of authority journals is not stated',
  'authority-day':
    'The publication date {date} touches the day that bounds the authority-journal rule; to be confirmed',
  'authority-bridge':
    'On the list of authority journals and published before its closing day; may count as a core journal',
  'register-not-stated': 'Whether the journal is in the national press register is not stated',
  'not-in-register': 'The journal is not in the national press register',
  'no-duplicate-check':
    'Neither indexed by CNKI nor with a report stamped by the employer; if CNKI does not have it, the employer asks CNKI for a check, stamps and uploads it',
  'similarity-not-stated': 'The similarity rate is not stated',
  'similarity-over-core':
    'Similarity {similarity}%: over the {cap}% for core, within the {provincialCap}% for provincial journals. It does not count as core; the notice does not say whether it counts as provincial',
  'similarity-over': 'Similarity {similarity}%: over {cap}%',
  'collective-not-stated': 'Whether the award is collective is not stated',
  'role-unknown': 'Whether the collective award names the personal role is not stated',
  'role-not-stated': 'The collective award does not name the personal standing and role',
  'organiser-not-stated': 'The organiser of the competition is not stated',
  'organiser-other': 'The competition was neither run nor commissioned by an administrative department',
  'approval-not-stated': 'Whether the city or county commendation was approved is not stated',
  'not-approved': 'The city or county commendation was not approved as the rules require',
  'talent-recogniser': 'Whether the organisation department recognised the talent programme is to be confirmed',
  'level-not-stated': 'The level is not stated',
  'ranked-personnel':
    'Science awards count only for people within the ranked places; check the place against {@awardRules}',
  'statements-open': 'The statements a recommendation needs are not all given: {needs}',
  'recommendation-appliedInWriting': 'Not applied for in writing',
  'recommendation-employerAgreed': 'The employer does not agree',
  'recommendation-settledResult': 'The result recommended is already settled, such as an award or a published paper',
  'recommendation-benefit': 'No benefit yet, or below the standing the level asks for',
  'recommendation-honest': 'One or both sides were not honest',
  'recommendation-policyKnown': 'One or both sides did not know the rules of recommendation',
  'recommendation-expertInformed': 'The expert does not know the applicant well enough',
  'reviewers-not-stated': 'The number of blind reviewers or of approvals is not stated, or 0',
  'too-few-approvals': 'Blind reviewers: {reviewers}, approvals: {approvals}; fewer than {share}',
  'no-evidence': 'No supporting evidence, or none stated',
}

/** Hints that never change a verdict. */
export const advisories: Copy['advisories'] = {
  'returns-left': 'Returned since {deadline}: {used}; returns left: {left}. After more than {allowed} the system locks',
  locked: 'Returned since {deadline}: {used}, more than {allowed}; the system has locked the application as it stands',
  'separate-quota':
    'Senior posts at the grassroots have a total and a ratio of their own and do not use up the ratio of senior posts',
  'rural-exemption-near': 'Rural service is {short} months short of {need}; from then on the quota does not apply',
  'retirement-age': 'Aged {age} by {until}: the notice is silent, the province usually no longer accepts. Ask first',
  'near-retirement': 'Aged {age}, near retirement: to be considered when posts are allotted, not a condition',
  'grassroots-years': 'Rural service of {months} months: long grassroots service is a preference, not a condition',
  'next-round': 'Items of evidence dated after the cut-off: {count}; keep them for the next application',
  closed: 'Online applications closed on {deadline}',
  'days-left': 'Days until online applications close on {deadline}: {days}',
}

/** What has to be handed in. */
export const materials: Copy['materials'] = {
  'application-entry': 'Application completed and submitted in {@system}',
  pledge: 'Pledge of integrity ({@pledgeForm}, signed and stamped)',
  'education-certificate': 'Education and degree certificates',
  'title-certificate': 'Certificate of the present title',
  'appointment-document': 'Appointment document',
  'former-title-documents': 'Certificate and appointment document of the title before the transfer',
  'continuing-education-record': 'Continuing-education certificates of {years} (upload)',
  'continuing-education-number': 'Continuing-education certificate numbers of {years} (enter)',
  'continuing-education-record-open':
    'Continuing-education certificates (upload; the level applied for tells the years)',
  'continuing-education-number-open':
    'Continuing-education certificate numbers (enter; the level applied for tells the years)',
  'paper-copies': 'Papers (the journal or a scan)',
  'similarity-report': 'Similarity report stamped by the employer (papers not in CNKI)',
  'award-certificates': 'Award certificates (collective awards: also the list that names the personal role)',
  'recommendation-record':
    'Expert recommendation: written application, opinion of the employer, result of the blind review',
  'achievement-evidence': 'Proof of every achievement',
  'transfer-assessment': 'Record of the employer’s assessment for the series transfer',
  'existing-title-entry': 'Present title of the same level entered in the system',
  'commission-letter': 'Commission letter and list of names ({@letterForm}, approved by {@provincialDepartment})',
  'publicity-record': 'Record of the publicity at the employer',
  'employer-opinion': 'The employer’s assessment and recommendation (including conduct and ability)',
  'qualification-certificate': 'Certificate of the professional qualification',
  'skill-certificate': 'Certificate of the skill grade',
  'rural-service-proof': 'Proof of the years of rural service',
}
