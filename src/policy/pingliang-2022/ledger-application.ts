import { condition, date, evidence, material } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 11–14: how to apply and with what (三). */
export const applicationClauses: readonly Clause[] = [
  {
    n: 11,
    cite: '三',
    part: 'a',
    kinds: ['deadline', 'material'],
    summary: {
      zh: '截止日前在省信息系统填完并报给本单位',
      en: 'By the deadline the form is completed in the provincial system and handed to the employer',
    },
    handling: [date('application-deadline'), condition('submission'), material('application-entry')],
    reading: { zh: '只保存、没提交，不算申报', en: 'Saved but not submitted is not applied' },
  },
  {
    n: 12,
    cite: '三',
    part: 'b',
    kinds: ['condition'],
    summary: {
      zh: '艰苦单位有效和基层有效两类，都须走县以下基层的通道',
      en: 'Titles valid in hardship units and at the grassroots both use the grassroots channel',
    },
    handling: [condition('channel')],
    reading: {
      zh: '通道选错为不满足，改选即可；这两类报中级需确认',
      en: 'The wrong channel is unmet and mended by choosing the other; intermediate level with either validity is to be confirmed',
    },
  },
  {
    n: 13,
    cite: '三',
    part: 'c',
    kinds: ['material'],
    summary: {
      zh: '如实填表，附佐证、任现职后的代表成果和继续教育情况',
      en: 'A truthful form with proofs, representative results since the current title, and the training record',
    },
    handling: [
      material('application-entry'),
      material('achievement-evidence'),
      material('continuing-education-record'),
      evidence('achievement'),
    ],
  },
  {
    n: 14,
    cite: '三',
    part: 'd',
    kinds: ['material'],
    summary: {
      zh: '签承诺责任书，对学历、资格、论文、业绩等材料的真伪和齐全负责',
      en: 'A signed pledge: the applicant answers for the truth and completeness of certificates, papers and results',
    },
    handling: [
      condition('pledge'),
      material('pledge'),
      material('education-certificate'),
      material('title-certificate'),
    ],
    reading: {
      zh: '与附件3名称不同，按同一份表处理；是否要交两份可问受理部门',
      en: 'The name differs from that of 附件3 but is taken as the same form; ask the authority whether two are wanted',
    },
  },
]
