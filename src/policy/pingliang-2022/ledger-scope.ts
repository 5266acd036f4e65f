import { advisory, condition, date, duty, material, notChecked } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 1–10: timetable (一) and who may apply (二). */
export const scopeClauses: readonly Clause[] = [
  {
    n: 1,
    cite: '一',
    part: 'a',
    kinds: ['statement', 'condition'],
    summary: {
      zh: '本轮评审全省有效的中级、高级，以及只在县以下基层有效的高级',
      en: 'The round covers province-wide intermediate and senior titles, and senior titles valid at the grassroots only',
    },
    handling: [condition('target-level'), condition('channel')],
    reading: {
      zh: '高级含副高和正高，正高需确认；员级、助理级不受理；基层有效的中级文中没有，需确认',
      en: 'Senior means associate and full, full to be confirmed; lower levels are not taken; a grassroots intermediate title is not mentioned: confirm',
    },
  },
  {
    n: 2,
    cite: '一',
    part: 'b',
    kinds: ['deadline'],
    summary: {
      zh: '个人网上申报以9月30日为最后一天',
      en: '30 September is the last day of the personal online application',
    },
    handling: [date('application-deadline'), condition('submission'), advisory('days-left')],
  },
  {
    n: 3,
    cite: '一',
    part: 'c',
    kinds: ['deadline', 'duty'],
    summary: {
      zh: '单位须在同一天之前做完考核推荐、公示和上报，晚了按弃权算',
      en: 'The employer assesses, recommends, publishes and reports by the same day; late counts as giving up',
    },
    handling: [date('employer-deadline'), condition('publicity'), material('employer-opinion'), duty('employer')],
    reading: {
      zh: '9月30日当天仍算在内；省里更晚的日期不能用来延后',
      en: '30 September itself is included; a later provincial date does not extend it',
    },
  },
  {
    n: 4,
    cite: '一',
    part: 'd',
    kinds: ['deadline', 'duty'],
    summary: {
      zh: '市工信局和市职改办的网上审核安排在10月底之前',
      en: 'The city authorities finish their online review by the end of October',
    },
    handling: [date('review-by'), duty('authority')],
  },
  {
    n: 5,
    cite: '一',
    part: 'e',
    kinds: ['deadline', 'statement'],
    summary: {
      zh: '答辩和评审计划在12月20日前，确切日子另看公众号',
      en: 'Defence and review are planned before 20 December; the exact day is announced on the WeChat account',
    },
    handling: [
      date('defence-by'),
      notChecked('确切时间由公众号另行公布，本通知没有', 'The exact time is announced elsewhere, not in this notice'),
    ],
  },
  {
    n: 6,
    cite: '一',
    part: 'f',
    kinds: ['statement'],
    summary: { zh: '个人耽误的，后果自己承担', en: 'Whoever is late bears the consequences' },
    handling: [
      notChecked('只讲责任归谁，没有可核对的事实', 'It only says who is responsible; there is no fact to check'),
    ],
  },
  {
    n: 7,
    cite: '二¶1',
    part: 'a',
    kinds: ['condition'],
    summary: {
      zh: '面向本市企业、事业单位里做工程类工作的专技人员，事业编外人员也算',
      en: 'For technical staff doing engineering work in enterprises and institutions of the city, institution staff off the establishment included',
    },
    handling: [condition('employer-scope'), condition('engineering-work'), advisory('retirement-age')],
    reading: {
      zh: '机关不在范围；社会组织、个体和自由职业需确认；退休年龄文中未提，只作提示',
      en: 'Government bodies are out; social organisations and the self-employed are to be confirmed; retirement age is not mentioned: a hint only',
    },
  },
  {
    n: 8,
    cite: '二¶1',
    part: 'b',
    kinds: ['condition', 'computation'],
    summary: { zh: '申报人数受单位空余岗位数约束', en: 'Applications are limited by the vacant posts of the employer' },
    handling: [condition('quota')],
    reading: {
      zh: '岗位数是单位的事：不知道时列为单位待办，不影响个人结论',
      en: 'Posts are the employer’s affair: while unknown they are its to-do and do not hold the person back',
    },
  },
  {
    n: 9,
    cite: '二¶1',
    part: 'c',
    kinds: ['condition', 'computation'],
    summary: {
      zh: '点名十八个专业，水利只收高级，末尾有“等”字',
      en: 'Eighteen specialties are named, water engineering for senior titles only, and the list ends in “etc.”',
    },
    handling: [condition('specialty')],
    reading: {
      zh: '因有“等”字，没点到的专业为需确认而非不满足；水利报中级为不满足',
      en: 'Because of the “etc.” an unnamed specialty is to be confirmed, not refused; water engineering at intermediate level is refused',
    },
  },
  {
    n: 10,
    cite: '二¶2',
    kinds: ['condition', 'material'],
    summary: {
      zh: '中央驻平单位和外省单位的分支机构，要有上级同意、委托函和省人社厅批准',
      en: 'Central units and branches of units from other provinces need consent, a commission letter and provincial approval',
    },
    handling: [condition('commission-letter'), material('commission-letter')],
    reading: {
      zh: '外省民营企业的分支也算；函已出、名单有本人、省厅已批，缺一即信息不足',
      en: 'Branches of private firms count too; letter issued, person listed and approval given: one lacking means information missing',
    },
  },
]
