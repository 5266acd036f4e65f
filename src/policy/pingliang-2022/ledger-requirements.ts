import { advisory, condition, date, evidence, material, notChecked } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 39–43: what counts, fraud, returns and the video review (五(四)–五(七)). */
export const requirementClauses: readonly Clause[] = [
  {
    n: 39,
    cite: '五(四)',
    part: 'a',
    kinds: ['condition'],
    summary: { zh: '品德、能力、业绩三样缺一不可', en: 'Character, ability and results must all be there' },
    handling: [
      condition('performance'),
      material('employer-opinion'),
      notChecked(
        '品德和能力由单位考核出具意见，程序不判断',
        'Character and ability are for the employer to state; the program does not judge them',
      ),
    ],
  },
  {
    n: 40,
    cite: '五(四)',
    part: 'b',
    kinds: ['computation'],
    summary: {
      zh: '没有另外说明的，业绩限于取得现职称之后',
      en: 'Unless said otherwise, results are those since the current title',
    },
    handling: [evidence('window')],
    reading: {
      zh: '早于起始月的不计，同月而分不出先后的需确认；实行岗位管理的，取证后、聘任前的需确认',
      en: 'Before the first month: rejected; same month, order unknown: confirm; between obtaining and appointment under position management: confirm',
    },
  },
  {
    n: 41,
    cite: '五(五)',
    kinds: ['statement'],
    summary: {
      zh: '造假或主体、程序违规的，取消资格并列入黑名单',
      en: 'Fraud, or the wrong body or procedure, costs the application and leads to the blacklist',
    },
    handling: [
      condition('integrity-record'),
      notChecked('程序不鉴别材料真伪', 'The program does not detect forged material'),
    ],
    reading: {
      zh: '列名多久没有写，只要仍在名单上就不满足',
      en: 'No term is given: whoever is on the list is unmet',
    },
  },
  {
    n: 42,
    cite: '五(六)',
    kinds: ['condition', 'computation'],
    summary: {
      zh: '截止之后最多退回三次，再多就按现状锁定',
      en: 'After the deadline at most three returns; beyond that the form is locked as it stands',
    },
    handling: [advisory('returns-left')],
    reading: {
      zh: '截止前的退回不计；第三次退回后还能改一回，第四次就锁定',
      en: 'Returns before the deadline do not count; after the third one may correct once more, the fourth locks',
    },
  },
  {
    n: 43,
    cite: '五(七)',
    kinds: ['statement'],
    summary: { zh: '当年答辩评审一律用网络视频', en: 'This year’s defence and review are held by video' },
    handling: [
      date('defence-by'),
      notChecked(
        '属评审阶段的安排，与申报资格无关',
        'An arrangement for the review; eligibility does not depend on it',
      ),
    ],
  },
]
