import { duty, evidence, material } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 53–59: papers (附件1·四). */
export const paperClauses: readonly Clause[] = [
  {
    n: 53,
    cite: '附件1·四',
    part: 'a',
    kinds: ['computation'],
    summary: {
      zh: '国家级论文指核心期刊论文，看发表那年是否核心',
      en: 'A national-level paper is one in a core journal, core in the year it appeared',
    },
    handling: [evidence('paper'), material('paper-copies')],
    reading: {
      zh: '没说用哪个核心目录，由填报人说明当年是否核心',
      en: 'Which catalogue is not said: whoever fills in states whether the journal was core that year',
    },
  },
  {
    n: 54,
    cite: '附件1·四',
    part: 'b',
    kinds: ['computation'],
    summary: {
      zh: '2018年7月1日前发在省权威目录期刊上的，可当核心看',
      en: 'Papers before 1 July 2018 in a journal of the provincial list may be taken as core',
    },
    handling: [evidence('paper')],
    reading: {
      zh: '7月1日当天的需确认；即使视同核心，也常早于现职称而用不上',
      en: 'On 1 July itself: to be confirmed; such a paper often predates the current title and then does not count',
    },
  },
  {
    n: 55,
    cite: '附件1·四',
    part: 'c',
    kinds: ['condition'],
    summary: {
      zh: '增刊、副刊、专刊、特刊、专辑和内部刊物、论文集，两级都不算',
      en: 'Supplements, special issues, internal journals and proceedings count at neither level',
    },
    handling: [evidence('paper')],
  },
  {
    n: 56,
    cite: '附件1·四',
    part: 'd',
    kinds: ['condition'],
    summary: {
      zh: '省级论文以国家新闻出版署网站查得到为准，不收电子刊',
      en: 'Provincial papers need a journal in the national press register; electronic journals are not taken',
    },
    handling: [evidence('paper')],
    reading: {
      zh: '不收电子刊只写在省级之下，电子的核心刊需确认',
      en: 'The refusal stands with the provincial level; an electronic core journal is to be confirmed',
    },
  },
  {
    n: 57,
    cite: '附件1·四',
    part: 'e',
    kinds: ['statement'],
    summary: { zh: '审核时系统自动到知网查重', en: 'During review the system checks papers against CNKI by itself' },
    handling: [evidence('paper')],
    reading: {
      zh: '查重率以系统结果为准，自报的只供预先核对',
      en: 'The system’s rate decides; a stated one serves to check beforehand',
    },
  },
  {
    n: 58,
    cite: '附件1·四',
    part: 'f',
    kinds: ['material', 'duty'],
    summary: {
      zh: '知网没收的论文，由单位联系查重，审后盖章上传报告',
      en: 'For a paper outside CNKI the employer obtains a similarity report, reviews, stamps and uploads it',
    },
    handling: [evidence('paper'), material('similarity-report'), duty('employer')],
    reading: {
      zh: '还没有报告的，为信息不足而非不计入',
      en: 'A report not yet there is missing, not a rejection',
    },
  },
  {
    n: 59,
    cite: '附件1·四',
    part: 'g',
    kinds: ['condition', 'computation'],
    summary: {
      zh: '查重上限：核心15%，省级25%，超过就不按该级算',
      en: 'Similarity caps: core 15 %, provincial 25 %; above, the paper does not count at that level',
    },
    handling: [evidence('paper')],
    reading: {
      zh: '等于上限算合格；核心超15%但不过25%，能否降为省级需确认；用哪种比率未写',
      en: 'Equal to the cap passes; core between 15 and 25 %: whether it falls back to provincial is to be confirmed; which ratio is not said',
    },
  },
]
