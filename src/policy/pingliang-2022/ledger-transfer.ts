import { condition, material } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 25–31: changing to the engineering series (四(五)). */
export const transferClauses: readonly Clause[] = [
  {
    n: 25,
    cite: '四(五)',
    part: 'a',
    kinds: ['condition', 'material'],
    summary: {
      zh: '换了岗位、单位考核通过的人，可以申请转入新系列',
      en: 'Whoever changed posts and passed the employer’s assessment may apply to change series',
    },
    handling: [condition('series-transfer'), material('transfer-assessment')],
    reading: {
      zh: '转系列本身要不要先在新岗满一年，文中没写，不作要求',
      en: 'Whether the change itself takes a year on the new post is not said and not asked',
    },
  },
  {
    n: 26,
    cite: '四(五)',
    part: 'b',
    kinds: ['condition'],
    summary: { zh: '转系列按新系列的标准评', en: 'A change of series is judged by the standard of the new series' },
    handling: [condition('seniority'), condition('performance')],
    reading: {
      zh: '转系列的学历年限标准在文外，资历一项为需确认',
      en: 'The rows for a change stand outside the notice: seniority is to be confirmed',
    },
  },
  {
    n: 27,
    cite: '四(五)',
    part: 'c',
    kinds: ['computation'],
    summary: {
      zh: '转前和转后的实际任职时间加起来算资历',
      en: 'Actual tenure before and after the change is added up',
    },
    handling: [condition('seniority')],
    reading: {
      zh: '只合并同级职称的月份，两段用同一种起点；低一级的时间不计',
      en: 'Only months at the same level are joined, both by the same kind of start; lower levels never add',
    },
  },
  {
    n: 28,
    cite: '四(五)',
    part: 'd',
    kinds: ['condition'],
    summary: { zh: '转系列那一年不能报更高一级', en: 'No higher title in the year of the change' },
    handling: [condition('series-transfer')],
    reading: {
      zh: '那一年指取得新系列职称的公历年，2022年取得的今年不满足',
      en: 'The year is the calendar year the title in the new series was obtained: one of 2022 is unmet this year',
    },
  },
  {
    n: 29,
    cite: '四(五)',
    part: 'e',
    kinds: ['condition', 'computation'],
    summary: {
      zh: '升级之前须在新系列聘任满一年',
      en: 'A full year of appointment in the new series comes before promotion',
    },
    handling: [condition('series-transfer')],
    reading: {
      zh: '按月算到2022年12月，满12个月；恰好12个月另加提示',
      en: 'Counted in months to December 2022, at least 12; exactly 12 carries a caution',
    },
  },
  {
    n: 30,
    cite: '四(五)',
    part: 'f',
    kinds: ['condition'],
    summary: {
      zh: '其他系列的职称没转过来，不能直接报工程系列高一级',
      en: 'A title of another series not yet changed does not lead to a higher engineering title',
    },
    handling: [condition('series-transfer')],
    reading: {
      zh: '由职业资格对应的职称，政策表列入的视同工程系列',
      en: 'A title that follows from a qualification counts as engineering where the policy’s table lists it',
    },
  },
  {
    n: 31,
    cite: '四(五)',
    part: 'g',
    kinds: ['material'],
    summary: {
      zh: '转系列的人在系统里填上已有的同级职称',
      en: 'For a change of series the existing title of the same level is entered in the system',
    },
    handling: [condition('series-transfer'), material('existing-title-entry')],
  },
]
