import { advisory, condition, date, evidence, material, notChecked } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 15–24: results, cut-off days, tenure and continuing education (四(一)–四(四)). */
export const standardsClauses: readonly Clause[] = [
  {
    n: 15,
    cite: '四(一)',
    kinds: ['condition'],
    summary: {
      zh: '业绩够不够，按省里甘人社通〔2021〕252号的标准看',
      en: 'Results are judged by the provincial standard 甘人社通〔2021〕252号',
    },
    handling: [condition('performance'), condition('seniority')],
    reading: {
      zh: '本通知不含该标准：业绩靠对照人确认或政策文件；学历年限用国家基准并注明',
      en: 'The notice does not contain it: results need a person’s word or a policy file; education and years use the national baseline, so marked',
    },
  },
  {
    n: 16,
    cite: '四(二)',
    part: 'a',
    kinds: ['computation'],
    summary: { zh: '业绩只算到2022年9月30日', en: 'Results count up to 30 September 2022' },
    handling: [date('achievement-cutoff'), evidence('window')],
    reading: {
      zh: '当天计入；日期不精确的按区间比，跨过界限为需确认',
      en: 'That day counts; an imprecise date is an interval, and one across the limit is to be confirmed',
    },
  },
  {
    n: 17,
    cite: '四(二)',
    part: 'b',
    kinds: ['condition'],
    summary: { zh: '过期不再收补充材料', en: 'No further material is taken after that day' },
    handling: [
      date('achievement-cutoff'),
      notChecked(
        '材料何时上传只有信息系统知道；程序只看成果日期',
        'Only the provincial system knows when a file was uploaded; the program sees the dates of the results',
      ),
    ],
    reading: {
      zh: '退回修改时可以更正，不能借机添加成果；是否如此需确认',
      en: 'A returned form may be corrected but not gain results; to be confirmed',
    },
  },
  {
    n: 18,
    cite: '四(二)',
    part: 'c',
    kinds: ['statement', 'computation'],
    summary: { zh: '更晚的成果留到下一次再用', en: 'Later results are kept for the next application' },
    handling: [evidence('window'), advisory('next-round')],
    reading: {
      zh: '下次能用的前提是届时仍属任现职期间',
      en: 'Provided that next time they still fall into the term of the current title',
    },
  },
  {
    n: 19,
    cite: '四(三)',
    part: 'a',
    kinds: ['computation'],
    summary: {
      zh: '学历和各种年限统一算到2022年12月31日',
      en: 'Education and every length of service are taken as of 31 December 2022',
    },
    handling: [date('seniority-cutoff'), condition('seniority'), material('education-certificate')],
    reading: {
      zh: '10月1日起毕业的，证书赶不上系统截止，需确认',
      en: 'Graduation from October on: the certificate comes after the portal closes, to be confirmed',
    },
  },
  {
    n: 20,
    cite: '四(三)',
    part: 'b',
    kinds: ['computation'],
    summary: {
      zh: '实行岗位管理的事业单位，任职从聘任那个月起算',
      en: 'In institutions under position management, tenure starts in the month of appointment',
    },
    handling: [condition('seniority'), material('appointment-document')],
    reading: {
      zh: '起始月算一个整月，断聘扣除，重叠只算一次；编外人员和入职前取得的，两种起点都要判',
      en: 'The first month counts whole, gaps do not, overlaps once; for staff off the establishment or titles from before joining both starts are judged',
    },
  },
  {
    n: 21,
    cite: '四(三)',
    part: 'c',
    kinds: ['computation'],
    summary: {
      zh: '其余单位一般从拿到职称的那个月起算',
      en: 'Elsewhere tenure as a rule starts in the month the title was obtained',
    },
    handling: [condition('seniority'), material('title-certificate')],
    reading: {
      zh: '企业后来才聘任不推迟起点；月数恰好够的，提示对年对月会差一个月',
      en: 'A later appointment in an enterprise does not delay the start; a count that just suffices warns that an anniversary count is a month short',
    },
  },
  {
    n: 22,
    cite: '四(四)',
    part: 'a',
    kinds: ['condition'],
    summary: {
      zh: '继续教育没按要求完成的，没有申报资格',
      en: 'Whoever has not done the required continuing education may not apply',
    },
    handling: [condition('continuing-education')],
    reading: {
      zh: '未说查哪几年：中级按近四年、高级近五年，且只查任现职之后，每年90学时、专业60',
      en: 'Which years is not said: the last four (intermediate) or five (senior) since the current title, each 90 hours, 60 of them professional',
    },
  },
  {
    n: 23,
    cite: '四(四)',
    part: 'b',
    kinds: ['computation', 'material'],
    summary: {
      zh: '2022年起的学时由省平台取数，本人在系统填证书编号',
      en: 'From 2022 the hours come from the provincial platform; the applicant enters the certificate number',
    },
    handling: [condition('continuing-education'), material('continuing-education-number')],
    reading: {
      zh: '学时够而没有编号的，为信息不足，不是不满足',
      en: 'Enough hours without a number are missing information, not unmet',
    },
  },
  {
    n: 24,
    cite: '四(四)',
    part: 'c',
    kinds: ['material'],
    summary: {
      zh: '2021年及更早的年份，上传证书作为佐证',
      en: 'For 2021 and earlier the certificates are uploaded',
    },
    handling: [condition('continuing-education'), material('continuing-education-record')],
  },
]
