import type { Copy } from '../words.ts'

/** Names of the conditions. */
export const conditionTitles: Copy['conditionTitles'] = {
  'employer-scope': 'Employer in scope',
  'engineering-work': 'Engineering work',
  specialty: 'Specialty',
  'target-level': 'Level applied for',
  channel: 'Application channel',
  'commission-letter': 'Commission letter',
  quota: 'Post quota',
  seniority: 'Education, title and tenure',
  'series-transfer': 'Series transfer',
  'continuing-education': 'Continuing education',
  performance: 'Performance requirements',
  pledge: 'Pledge of integrity',
  'integrity-record': 'Integrity record',
  publicity: 'Publicity at the employer',
  submission: 'Online submission',
}

/** Why a condition has its status; the same notation as the Chinese. */
export const reasons: Copy['reasons'] = {
  'in-scope': 'The employer is within the scope',
  'kind-not-stated': 'The kind of employer is not stated',
  'kind-refused': 'Kind of employer: {value:employerKind}; only enterprises and public institutions are in scope',
  'kind-unclear': 'Kind of employer: {value:employerKind}; the notice names only enterprises and public institutions',
  'affiliation-not-stated': 'The affiliation of the employer is not stated',
  'affiliation-refused': 'The employer is not in {@city}',
  'affiliation-unclear': 'Affiliation: {value:affiliation}; the notice does not mention it',
  engineering: 'Does work of the engineering series',
  'engineering-not-stated': 'Whether the work is engineering work is not stated',
  'engineering-false': 'Does not do work of the engineering series',
  'specialty-listed': '"{specialty}" is among the specialties the notice lists',
  'specialty-not-stated': 'The specialty applied for is not stated',
  'specialty-unlisted': '"{specialty}" is not on the list of specialties, which ends with "and so on"',
  'specialty-refused': '"{specialty}" is not on the list of specialties, and this notice accepts no other',
  'specialty-level': '"{specialty}" is accepted at senior level only, and the level applied for is not stated',
  'specialty-senior-only': '"{specialty}" is accepted at senior level only; the application is for intermediate',
  level: 'Level applied for: {value:titleLevel}; part of this round',
  'level-not-stated': 'The level applied for is not stated',
  'level-refused': 'Level applied for: {value:titleLevel}; not reviewed in this round',
  'level-unclear': 'Level applied for: {value:titleLevel}; the notice does not mention this level separately',
  'channel-fits': 'Validity and channel agree',
  'channel-not-stated': 'Not stated: {needs}',
  'channel-mismatch':
    'Validity "{validity:validity}" cannot use "{channel:channel}"; the right channel is "{right:channel}"',
  'channel-level': 'Not stated: {needs}; without it nobody can tell whether this validity is open',
  'channel-senior-only':
    'The notice offers validity "{validity:validity}" at senior level only; the application is for intermediate',
  grassroots: 'Level of the employer: {value:employerLevel}; county or below, so grassroots',
  'grassroots-not-stated': 'The level of the employer is not stated; grassroots validity asks for county or below',
  'grassroots-refused': 'Level of the employer: {value:employerLevel}; not county or below, so not grassroots',
  'grassroots-unclear':
    'Level of the employer: {value:employerLevel}; whether it counts as grassroots is to be confirmed',
  'hardship-not-stated': 'Whether the employer is a hardship unit is not stated',
  'validity-refused':
    'The employer is not open to this validity: {validity:validity}; nor does the channel fit it: {channel:channel}',
  'not-hardship': 'The employer is not a hardship unit of the province or city; hardship-unit validity is not open',
  'letter-not-needed': '{affiliation:affiliation}: no commission letter is needed',
  'letter-complete': 'Commission letter issued, name on its list, approved by the provincial department',
  'letter-open': 'The commission is not complete; still to come: {steps:step}',
  'rural-exemption': 'Rural service of {months} months, {need} required: exempt from the quota, and from nothing else',
  'rural-imprecise': 'The dates of rural service are too imprecise to tell whether {need} months are reached',
  'rural-short': 'Rural service of {months} months, {need} required for the quota exemption',
  quota: 'There is a vacant post at the level applied for',
  'quota-not-stated': 'Whether there is a vacant post at the level applied for is not stated',
  'quota-false': 'There is no vacant post at the level applied for',
  'quota-enough': 'Applicants of this employer at this level: {applicants}; posts: {posts}',
  'quota-over':
    'Applicants of this employer at this level: {applicants}; posts: only {posts}. {over} too many: the employer must choose',
  'quota-unlisted': 'The 岗位 sheet has no number of posts for this employer and level',
  'no-rows': 'The standard has no education and tenure rules for this level: {level:titleLevel}',
  'type-not-stated':
    'The present title is of another series; whether this is a promotion or a series transfer is not stated',
  'transfer-standard-external':
    'The present title is of the series {series:series}; education and tenure for a transfer are set by a document outside the notice',
  'education-held': 'Education and degree meet the requirement',
  'education-not-stated': 'Education is not stated',
  'education-below': 'Education or degree is below what is required: {asked:attainment}',
  'education-after-cutoff': 'Graduated {date}, after the day up to which education counts',
  'degree-not-stated': 'The degree is not stated; it decides whether this is met: {asked:attainment}',
  'certificate-after-deadline':
    'Graduated {date}, after online applications close; the certificate cannot be uploaded in time',
  'graduation-imprecise': 'The graduation date {date} is too imprecise',
  'no-prior-title-needed': 'With this education no earlier title is required',
  'title-not-stated': 'The present title is not stated',
  'no-title': 'Holds no title',
  'other-title': 'Present title: {level:titleLevel}; required: {prior:titleLevel}',
  'title-not-below': 'The present title ({level:titleLevel}) is not below the one applied for ({target:titleLevel})',
  'title-highest': 'The present title is already {level:titleLevel}',
  'other-title-step': 'Present title: {level:titleLevel}; required: {prior:titleLevel}',
  'title-not-below-series':
    'The present title ({level:titleLevel}) is not below the one applied for ({target:titleLevel})',
  'tenure-reached': 'Tenure from {from} to {to}: {months} months, {need} required',
  'tenure-reached-sum': 'Tenure added up to {to}: {months} months, {need} required',
  'tenure-short': 'Tenure from {from} to {to}: {months} of {need} months required, {short} short',
  'tenure-short-sum': 'Tenure added up to {to}: {months} of {need} months required, {short} short',
  'tenure-short-ended':
    'Tenure to {to}: {months} months in all, {need} required, {short} short; all appointments listed have ended',
  'tenure-short-vague':
    'Tenure to {to}: {least} to {months} of {need} months required, as far as the dates say; at least {short} short',
  'tenure-imprecise': '{needs}: not exact enough; between {least} and {most} months, {need} required',
  'start-missing': 'Not stated: {needs}; tenure cannot be counted without it',
  'start-undecided':
    'Counted from obtaining the title: {obtained:status}; from appointment: {appointed:status}. The kind of employer and position management decide',
  'start-not-stated': 'Counted both from obtaining the title and from appointment; one of the two dates is not stated',
  'start-differs':
    'Counted from obtaining the title: {obtained:status}; from appointment: {appointed:status}. The notice does not say which holds for such staff',
  'qualification-listed': 'The qualification "{name}" corresponds to this level: {prior:titleLevel}',
  'qualification-unlisted':
    'Whether the qualification "{name}" corresponds to the level {prior:titleLevel} is laid down in {@qualificationList}',
  'qualification-level': 'The qualification "{name}" corresponds to {level:titleLevel}; required: {prior:titleLevel}',
  'skill-grade': 'Skill grade: {grade:skillGrade}; required: {asked:skillGrade}',
  'skill-short':
    '{asked:skillGrade} from {from} to {to}: {months} of {need} months the skill path requires, {short} short',
  'skill-date': 'The date of the skill grade is not stated',
  'skill-path-external':
    '{months} months since the skill grade {grade:skillGrade}, {need} required; {@skillMeasures} decides whether the skilled-worker path is open',
  'no-path-in-baseline':
    'By the national baseline ({baseline}) the education does not suffice; the local standard ({local}) may have a rule for it',
  'grassroots-standard':
    'Not enough by the national baseline ({baseline}); the standard for grassroots and hardship units is in {local}',
  'validity-decides':
    'Not enough by the national baseline ({baseline}); grassroots or hardship-unit validity may have other rules, and the validity is not stated',
  'same-series': 'The present title is of the engineering series; no transfer is involved',
  'already-engineering':
    'The present title is of the engineering series, yet the application is for a transfer; whether "new series (specialty)" in the notice covers a change of specialty is to be confirmed',
  'not-transferred':
    'The present title is of the series {series:series}; without a transfer no higher title of another series is open',
  'transfer-not-chosen':
    'The present title belongs to {series:series} and the same level is applied for, but the type is promotion',
  'transfer-possible':
    'The post changed, the employer’s assessment is passed, and the title applied for is of the same level',
  'same-level': 'The title applied for is of the same level',
  'transfer-level': 'A transfer keeps the level: present title {level:titleLevel}, applied for {target:titleLevel}',
  'post-changed': 'The post changed',
  'post-changed-not-stated': 'Whether the post changed is not stated',
  'post-changed-false': 'The post did not change; a transfer is not open',
  'assessment-passed': 'The employer’s assessment is passed',
  'assessment-passed-not-stated': 'Whether the employer’s assessment is passed is not stated',
  'assessment-passed-false': 'The employer’s assessment is not passed; a transfer is not open',
  transferred: 'Long enough in the new series, and transferred in another year',
  'transfer-date': 'The date of the title after the transfer is unclear; it may lie in {year}',
  'transfer-year': 'Title obtained by transfer on {date}; no higher title may be applied for within {year}',
  'transfer-months': '{months} months in the new series, {need} required',
  'training-complete': 'Continuing education is complete for every year required',
  'training-year': 'Continuing education of the year is complete',
  'no-training-year': 'No year of continuing education is required',
  'training-no-record': '{year}: no record of continuing education',
  'training-no-number': '{year}: no certificate number',
  'training-no-upload': '{year}: the certificate is not uploaded',
  'training-hours-open': '{year}: a record does not state the {kind:hours}; stated so far {total}, required {need}',
  'training-hours-short': '{year}: {kind:hours} {total}, required {need}, {short} short',
  'training-year-disputed':
    'The hours of {year} fall short; whether {year} counts depends on which start counts, which the notice leaves open',
  'training-year-unsettled':
    'Whether {year} is required cannot be said, since the notice leaves open whether obtaining or appointment counts; the record of {year} is not complete',
  'training-year-undecided': 'Whether {year} counts depends on the start of the present title',
  'performance-external':
    'The performance requirements are in {@localStandard}, not in the notice; somebody must compare and confirm',
  'performance-denied': 'Compared with the standard, the performance requirements are not met',
  'performance-attested':
    'Somebody compared the standard and confirmed the performance (a statement; this program did not check it)',
  'performance-level': 'Not stated: {needs}; it decides which set of performance requirements applies',
  'performance-reached': 'Items of the performance standard: {items}; required {need}, reached {sure}',
  'performance-short': 'Items of the performance standard required: {need}; even with every open one only {possible}',
  'performance-open': 'Items of the performance standard required: {need}; certain {sure}, at most {possible}',
  'pledge-complete': 'The pledge is signed and stamped',
  'pledge-open': 'The pledge is not complete; still to come: {steps:step}',
  'record-clean': 'Not on the blacklist, and no ban is running',
  'blacklist-not-stated': 'Whether the person is on the blacklist is not stated',
  blacklisted: 'On the blacklist of title reviews',
  barred: 'Barred from {since} to {until}; the day of application, {day}, lies within the ban',
  'ban-last-day': 'The day of application, {day}, is the very day the ban ends; no rule says whether it is open',
  'ban-imprecise': 'The day of the decision, {since}, is too imprecise to tell whether the ban is over on {day}',
  'no-publicity-rule': 'This notice asks for no publicity',
  'publicity-not-stated': 'The first day of publicity is not stated',
  'publicity-unplanned': 'The first day of publicity is not stated',
  'publicity-in-time': 'Publicity from {start} completes {days} working days on {uncounted}, before {limit}',
  'publicity-late': 'Publicity from {start} does not complete {days} working days and end by {limit}',
  'publicity-short': 'Publicity from {start} to {end} is less than {days} working days ({counted} at the earliest)',
  'publicity-start-passed': 'The first day of publicity is not stated',
  'publicity-start-over': 'The first day of publicity is not stated',
  'publicity-short-ended':
    'Publicity from {start} ended on {end}, after less than {days} working days ({counted} at the earliest)',
  'publicity-short-tight':
    'Publicity from {start} to {end} is less than {days} working days ({counted} at the earliest)',
  'publicity-over': 'Publicity from {start} to {end} ends after {limit}',
  'publicity-over-past': 'Publicity from {start} to {end} ends after {limit}',
  'publicity-over-tight': 'Publicity from {start} to {end} ends after {limit}',
  'publicity-first-day':
    'Publicity from {start} to {end}: {days} working days are full on {counted} if the first day counts, on {uncounted} if not',
  'publicity-first-day-over':
    'Publicity from {start} to {end}: {days} working days are full on {counted} if the first day counts, on {uncounted} if not',
  'publicity-last-day':
    'Publicity from {start} to {end}, {days} working days; whether ending on {limit} is before {limit} is not stated',
  'publicity-last-day-come':
    'Publicity from {start} to {end}, {days} working days; whether ending on {limit} is before {limit} is not stated',
  'publicity-tight':
    'Publicity from {start} is complete on {counted} if the first day counts, on {uncounted} if not; that decides whether it is over before {limit}',
  'publicity-imprecise': 'The dates of publicity are too imprecise to tell whether {days} working days are reached',
  'calendar-unknown': 'No holiday calendar for the year of {start}; working days cannot be counted',
  'deleted-closed': 'Deleted with 一键删除 and not submitted again by {deadline}; the system does not reopen',
  'deleted-open':
    'Deleted with 一键删除 and not yet submitted again; applications close at {@closingTime} on {deadline}',
  'not-submitted': 'Not yet submitted; applications close at {@closingTime} on {deadline}',
  'not-stated-submitted':
    'No submission stated; applications closed at {@closingTime} on {deadline}, and who had not submitted is no longer taken',
  'submitted-late': 'Submitted {submitted}, after {@closingTime} on {deadline}',
  submitted: 'Submitted {submitted}',
}

/** Cautions that stand beside a status. */
export const cautions: Copy['cautions'] = {
  'anniversary-boundary':
    'Exactly {months} months: counted from the month of the start, as the notice says, {need} are reached; counted by anniversaries it is {anniversary}, one short. Ask beforehand',
  'baseline-standard':
    'Judged by the national baseline ({baseline}); the standard the notice applies, {local}, is not in this program and may differ',
  'earliest-by-education':
    'The education of {date} counts from a later year on; the earliest year is by the row for {attainment:attainment}',
  'gap-by-row': 'The shortfall is by the row for {attainment:attainment}; other educations ask for other years',
  'training-short-if-required':
    'Too few hours in {year}; if the title turns out to be older than that, they have to be made good',
  'professional-share':
    '{year}: professional class hours {professional} are less than {part}/{whole} of the total {hours}',
  'rejected-evidence':
    'Items of evidence not accepted: {rejected}. Were they counted when the performance was confirmed?',
  'publicity-window': 'Submitted after {latest}: publicity that has not begun may not be full by the deadline',
  'transfer-without-title':
    'A series transfer without a present title: a title of the same level is needed first; check the type of application',
}
