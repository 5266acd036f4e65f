import { condition, evidence, material, notChecked } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 60–66: awards (附件1·五) and the two forms (附件2, 附件3). */
export const awardClauses: readonly Clause[] = [
  {
    n: 60,
    cite: '附件1·五',
    part: 'a',
    kinds: ['condition'],
    summary: {
      zh: '奖项、荣誉、课题、标准和定额人员，按甘职改办〔2018〕24号认定',
      en: 'Prizes, honours, projects, standards and ranked personnel are recognised by 甘职改办〔2018〕24号',
    },
    handling: [
      evidence('award'),
      evidence('achievement'),
      material('award-certificates'),
      notChecked(
        '认定文件在文外，定额内名次由人对照',
        'That document stands outside the notice; a person compares the ranks within the set number',
      ),
    ],
  },
  {
    n: 61,
    cite: '附件1·五',
    part: 'b',
    kinds: ['condition'],
    summary: {
      zh: '竞赛比武须由行政部门举办，或由它委托举办',
      en: 'Contests must be held or commissioned by an administrative department',
    },
    handling: [evidence('award')],
    reading: {
      zh: '只有协会举办的不计；挂名指导算不算委托，由填报人向单位核实',
      en: 'By an association alone: rejected; whether “guided by” is a commission is for the applicant to verify',
    },
  },
  {
    n: 62,
    cite: '附件1·五',
    part: 'c',
    kinds: ['computation'],
    summary: {
      zh: '人才项目看组织部门认定；省级两类领军人才按省级，市领军按市厅级',
      en: 'Talent projects go by the organisation department; the two provincial ranks count as province, the city one as city',
    },
    handling: [evidence('award')],
    reading: {
      zh: '没有组织部门认定的需确认；时间仍受业绩时限约束',
      en: 'Without that department’s recognition: to be confirmed; the window applies as well',
    },
  },
  {
    n: 63,
    cite: '附件1·五',
    part: 'd',
    kinds: ['condition'],
    summary: {
      zh: '市县表彰须合乎甘办发〔2019〕61号，违规开展的不认',
      en: 'City and county commendations must accord with 甘办发〔2019〕61号; others are not recognised',
    },
    handling: [evidence('award')],
    reading: {
      zh: '是否获准没有填的，为信息不足',
      en: 'Whether it was authorised not stated: missing',
    },
  },
  {
    n: 64,
    cite: '附件1·五',
    part: 'e',
    kinds: ['condition'],
    summary: {
      zh: '集体奖没写明个人位次和作用的，不能当个人获奖',
      en: 'A collective prize that does not state the person’s place and part is not a personal one',
    },
    handling: [evidence('award')],
    reading: {
      zh: '要在证书或获奖名单上写明，单位事后补的说明不算',
      en: 'Stated on the certificate or the prize’s own list, not in a later note of the employer',
    },
  },
  {
    n: 65,
    cite: '附件2',
    kinds: ['material'],
    summary: {
      zh: '委托函格式：抬头不变，写明单位性质、原因、用人方式，附人员名单并盖章',
      en: 'The commission letter: fixed addressee, nature of the unit, reason, staffing, stamp, and a list of persons',
    },
    handling: [condition('commission-letter'), material('commission-letter')],
  },
  {
    n: 66,
    cite: '附件3',
    kinds: ['material', 'condition'],
    summary: {
      zh: '个人承诺书格式；材料有假的，自愿三年不报',
      en: 'The personal pledge: with false material the signer stops applying for three years',
    },
    handling: [condition('pledge'), condition('integrity-record'), material('pledge')],
    reading: {
      zh: '三年从处理决定那天起，与申报日比；恰满三年那天需确认',
      en: 'Three years from the day of the decision, compared with the application day; on that very day to be confirmed',
    },
  },
]
