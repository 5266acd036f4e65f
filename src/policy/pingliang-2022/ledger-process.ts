import { advisory, condition, date, duty, evidence, material } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 32–38: the application and the duties of the employer (五(一)–五(三)). */
export const processClauses: readonly Clause[] = [
  {
    n: 32,
    cite: '五(一)',
    part: 'a',
    kinds: ['material'],
    summary: {
      zh: '信息填全填准，业绩逐条附扫描件',
      en: 'Complete and exact entries, a scan for every result',
    },
    handling: [material('application-entry'), material('achievement-evidence'), evidence('achievement')],
    reading: { zh: '每条成果至少一份佐证，缺的列为信息不足', en: 'At least one proof a result; none means missing' },
  },
  {
    n: 33,
    cite: '五(一)',
    part: 'b',
    kinds: ['deadline'],
    summary: {
      zh: '一键删除的要在截止前重报；端口30日午夜关闭，之后不开',
      en: 'After “delete all” one applies anew by the deadline; the portal closes at midnight of the 30th for good',
    },
    handling: [date('application-deadline'), condition('submission'), advisory('closed')],
    reading: {
      zh: '按北京时间；24时整已算关闭',
      en: 'China Standard Time; the instant of 24:00 is closed',
    },
  },
  {
    n: 34,
    cite: '五(二)',
    kinds: ['material'],
    summary: { zh: '附件3填好、签名后上传', en: 'The form 附件3 is filled in, signed and uploaded' },
    handling: [condition('pledge'), material('pledge')],
    reading: {
      zh: '本人签名和单位盖章缺一项，即为信息不足',
      en: 'Without the signature or the employer’s stamp it is missing',
    },
  },
  {
    n: 35,
    cite: '五(三)',
    part: 'a',
    kinds: ['duty'],
    summary: {
      zh: '单位把政策、标准、程序、结果四样都公开',
      en: 'The employer makes policy, standard, procedure and outcome public',
    },
    handling: [duty('employer')],
  },
  {
    n: 36,
    cite: '五(三)',
    part: 'b',
    kinds: ['duty'],
    summary: {
      zh: '单位把主系列的评价标准上网或张贴出来',
      en: 'The employer posts the standard of its main series',
    },
    handling: [duty('employer')],
  },
  {
    n: 37,
    cite: '五(三)',
    part: 'c',
    kinds: ['duty'],
    summary: {
      zh: '单位指定专人审材料，审的人签字并负责',
      en: 'The employer names a person who reviews, signs and answers for the material',
    },
    handling: [duty('employer'), material('employer-opinion')],
  },
  {
    n: 38,
    cite: '五(三)',
    part: 'd',
    kinds: ['duty', 'deadline'],
    summary: {
      zh: '推荐人选在单位里公示，至少五个工作日',
      en: 'Those proposed are published inside the unit for at least five working days',
    },
    handling: [condition('publicity'), date('publicity-start'), material('publicity-record'), duty('employer')],
    reading: {
      zh: '起始日算不算、公示期和上报能否同日，取法不同结果不同的，为需确认',
      en: 'Where counting the first day, or reporting on the last, would change the outcome, it is to be confirmed',
    },
  },
]
