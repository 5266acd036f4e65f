import type { Copy } from '../words.ts'

/** What to do about a condition that is not met, lacks a fact or is to be confirmed. */
export const ways: Copy['ways'] = {
  'kind-not-stated':
    'Fill in the kind of employer (enterprise, public institution …); it is on the registration certificate or business licence',
  'kind-refused':
    'Staff of government bodies (and bodies run like them) are outside this notice; ask your personnel office for another way',
  'kind-unclear': 'Ask {@reviewer} whether such employers may apply',
  'affiliation-not-stated':
    'Fill in the affiliation (local, central unit here, branch from another province, not here)',
  'affiliation-refused': 'Apply to the reviewing body where the employer is',
  'affiliation-unclear': 'Ask {@reviewer}',
  'engineering-not-stated': 'Have the employer state whether the post is engineering work',
  'engineering-false': 'Apply in the series of the actual work, or after moving to an engineering post',
  'specialty-not-stated': 'Fill in the specialty',
  'specialty-unlisted': 'Ask {@reviewer} whether this specialty is accepted, or apply in the nearest one listed',
  'specialty-refused': 'Apply in a specialty on the list, or ask {@reviewer} who accepts this one',
  'specialty-level': 'Fill in the level applied for',
  'specialty-senior-only': 'This notice does not accept the specialty at intermediate level; ask {@reviewer} who does',
  'level-not-stated': 'Fill in the level applied for',
  'level-refused':
    'Junior titles are usually recognised by the employer; ask your personnel office, and {@reviewer} about other levels',
  'level-unclear': 'Ask {@reviewer} whether this level is in this round and who reviews it',
  'channel-not-stated': 'Fill in: {needs}',
  'channel-mismatch': 'Choose "{right:channel}" in the system; if the validity is wrong, change the validity',
  'channel-level': 'Fill in the level applied for',
  'channel-senior-only':
    'Ask {@reviewer} whether intermediate is open, or apply for whole-province validity (and change the channel with it)',
  'grassroots-not-stated': 'Fill in the level of the employer (province, city, county, township)',
  'grassroots-refused': 'Apply for whole-province validity, and change the channel with it',
  'grassroots-unclear':
    'Ask {@reviewer} whether the employer counts as county or below, or apply for whole-province validity (and change the channel with it)',
  'hardship-not-stated':
    'Have the employer state whether it is a hardship unit of the province or city (see the document that says so)',
  'not-hardship': 'Apply for whole-province validity, and change the channel with it',
  'validity-refused': 'Apply for whole-province validity',
  'letter-open': 'Commission letter: {steps:letterStep}',
  'rural-imprecise': 'State the start and end of rural service to the month',
  'quota-not-stated': 'Have the employer state whether there is a vacant post at the level applied for',
  'quota-false': 'The employer must find a vacant post; nobody can be recommended without one',
  'quota-over': 'The employer chooses by its own rules: applicants {applicants}, posts {posts}',
  'quota-unlisted': 'Add the number of posts for this employer and level to the 岗位 sheet',
  'type-not-stated': 'Fill in the type of application: promotion or series transfer',
  'transfer-standard-external': 'See {@localStandard} or ask {@reviewer}: education and tenure for a series transfer',
  'education-not-stated': 'Fill in education, degree and graduation date',
  'education-below': 'Apply after a higher education or degree, or see {@localStandard} for another way',
  'education-after-cutoff': 'Apply in a later round, once the certificate is held',
  'degree-not-stated': 'Fill in the degree; write 无 if there is none',
  'certificate-after-deadline': 'Ask {@reviewer} whether a certificate issued after the deadline can still be uploaded',
  'graduation-imprecise': 'State the graduation date to the day',
  'title-not-stated': 'Fill in the present title; write 无 if there is none',
  'no-title': 'Obtain this title first: {prior:titleLevel}',
  'other-title': 'Obtain this title first: {prior:titleLevel}; or apply for {next:titleLevel}',
  'title-not-below': 'Apply for {next:titleLevel}; or check the present title and the level applied for',
  'title-highest': 'Check the present title and the level applied for',
  'other-title-step': 'Obtain this title first: {prior:titleLevel}',
  'title-not-below-series':
    'For a series transfer change the type of application; or check the present title and the level applied for',
  'tenure-short': 'Apply once the tenure is reached',
  'tenure-short-sum': 'Apply once the tenure is reached; add any appointment left out',
  'tenure-short-ended': 'Add the present appointment if it was left out; otherwise waiting does not help',
  'tenure-short-vague': 'Apply once the tenure is reached; dates to the month tell how much is lacking',
  'tenure-imprecise': 'State to the month: {needs} (on the certificate or appointment document)',
  'start-missing': 'Fill in: {needs} (on the certificate or appointment document)',
  'start-undecided': 'Fill in: {needs}',
  'start-not-stated': 'Fill in: {needs} (on the certificate or appointment document)',
  'start-differs':
    'Ask {@reviewer} whether tenure of staff outside the establishment, or who joined with the title, counts from obtaining the title or from appointment',
  'qualification-unlisted':
    'See {@qualificationList}: is the qualification listed, and to which level does it correspond?',
  'qualification-level': 'Apply for the level that follows from this qualification',
  'skill-grade': 'Obtain the skill grade required first',
  'skill-short': 'Once the years in the skill grade are reached, check the conditions of skilled workers',
  'skill-date': 'Fill in the date of the skill grade',
  'skill-path-external': 'See {@skillMeasures}, and ask {@reviewer} whether the skilled-worker path is open',
  'no-path-in-baseline': 'Look in {local} for a rule that fits, or ask {@reviewer}',
  'grassroots-standard': 'Compare with the grassroots standard in {local}, or ask {@reviewer}',
  'validity-decides': 'Fill in the validity',
  'already-engineering': 'Ask {@reviewer}; if it is only a promotion, change the type of application to promotion',
  'not-transferred':
    'Apply for the series transfer first (same level); apply for promotion after the time required in the new series',
  'transfer-not-chosen': 'Change the type of application to series transfer',
  'transfer-level': 'For a transfer, apply for the level of the present title',
  'post-changed-not-stated': 'Have the employer state whether the post changed',
  'post-changed-false': 'Apply for a transfer only after the post has changed',
  'assessment-passed-not-stated': 'Have the employer assess and state the result',
  'assessment-passed-false': 'Apply after passing the employer’s assessment',
  'transfer-date': 'Fill in when the present title was obtained (to the month)',
  'transfer-year': 'Apply for the higher title next year',
  'transfer-months': 'Apply for the higher title after the time required in the new series',
  'training-no-record': 'Fill in class hours and certificate of {year}; if nothing was taken, take it now',
  'training-no-number': 'Look up the certificate number on {@trainingPlatform} and enter it in the system',
  'training-no-upload': 'Scan and upload the continuing-education certificate of {year}',
  'training-hours-open': '{year}: state the {kind:hours} of every record',
  'training-hours-short':
    'Ask the employer or the continuing-education authority whether {year} can still be made up; if not, no application is possible',
  'training-year-disputed': 'Ask {@reviewer} whether {year} is required; making up the hours of {year} settles it, too',
  'training-year-unsettled': 'Ask {@reviewer} whether {year} is required; completing this settles it, too: {needs}',
  'training-year-undecided': 'Fill in: {needs}',
  'performance-external':
    'Compare the performance with {@localStandard} item by item; whoever did so answers yes or no in the column 业绩条件是否符合',
  'performance-denied': 'Add to the performance and apply next time',
  'performance-level': 'Fill in: {needs}',
  'performance-short': 'Add to the performance and apply next time',
  'performance-open': 'Complete or confirm the evidence that is still open',
  'pledge-open': 'Complete: {steps:step} (zhicheng form pledge prints {@pledgeForm})',
  'blacklist-not-stated':
    'Have the employer ask the title-reform office whether the person is on the blacklist, and state it',
  blacklisted: 'Ask the title-reform office how long it lasts',
  barred: 'Apply after the ban is over',
  'ban-last-day':
    'Ask the title-reform office whether that day is open; not submitted yet and with days left, submitting a day later settles it',
  'ban-imprecise': 'State the date of the decision to the day',
  'publicity-not-stated': 'The employer arranges publicity, beginning on {latest} at the latest',
  'publicity-unplanned': 'The employer arranges publicity of {days} working days that ends before {limit}',
  'publicity-start-passed':
    'If publicity has begun, state its first and last day; if not, the latest safe start, {latest}, is past: ask {@reviewer} whether it is full by {limit}',
  'publicity-start-over':
    'If publicity has begun, state its first and last day; if not, nobody can be put forward this round',
  'publicity-late':
    'Check the first and last day of publicity: {latest} is the latest safe start; without it in time nobody can be put forward this round',
  'publicity-over': 'End the publicity on {uncounted} or later, and before {limit}',
  'publicity-over-tight':
    'End the publicity no earlier than {counted} and no later than {limit}, and ask {@reviewer} whether the first day and the deadline itself count',
  'publicity-first-day':
    'While publicity goes on, extend it to {uncounted}; or ask {@reviewer} whether the first day counts',
  'publicity-first-day-over': 'Ask {@reviewer} whether the first day of publicity counts',
  'publicity-last-day-come': 'Ask {@reviewer} whether an end on the deadline itself is in time',
  'publicity-over-past': 'Check the last day of publicity; if it is right, nobody can be put forward this round',
  'publicity-last-day':
    'While publicity goes on, end it before {limit} (from {uncounted} on it is full); or ask {@reviewer} whether the last day itself is in time',
  'publicity-short': 'Extend the publicity to {uncounted} or later, and end it before {limit}',
  'publicity-short-tight':
    'Extend the publicity to a day no earlier than {counted} and no later than {limit}, and ask {@reviewer} whether the first day and the deadline itself count',
  'publicity-short-ended':
    'Check the last day of publicity; if it is right, publicity begins anew, by {latest} to be safe; without it in time nobody can be put forward this round',
  'publicity-tight':
    'Starting by {latest} would have been safe; if that has passed, ask {@reviewer} whether the first day and the deadline itself count',
  'publicity-imprecise': 'State the first and last day of publicity to the day',
  'calendar-unknown': 'Count the working days by that year’s holiday calendar, or check the year for a slip',
  'deleted-closed': 'No application is possible this round; apply next year',
  'deleted-open': 'Fill in again and submit successfully before {@closingTime} on {deadline}',
  'submitted-late': 'No application is possible this round; apply next year',
}
