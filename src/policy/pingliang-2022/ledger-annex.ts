import { advisory, condition, duty, evidence, material, notChecked } from '../handling.ts'
import type { Clause } from '../ledger-types.ts'

/** Clauses 44–52: grassroots, qualifications and skills, expert recommendations (附件1·一–三). */
export const annexClauses: readonly Clause[] = [
  {
    n: 44,
    cite: '附件1·一',
    part: 'a',
    kinds: ['preference', 'duty'],
    summary: {
      zh: '基层事业单位高级岗位单独定比例，不占当地的结构比例',
      en: 'Senior posts of grassroots institutions have their own share, outside the local structure ratio',
    },
    handling: [advisory('separate-quota'), duty('authority')],
  },
  {
    n: 45,
    cite: '附件1·一',
    part: 'b',
    kinds: ['preference', 'computation'],
    summary: {
      zh: '在艰苦边远的乡和村干满20年评中级、30年评高级的，不受名额约束',
      en: 'After 20 years (intermediate) or 30 (senior) in townships and villages of hardship areas the quota does not apply',
    },
    handling: [condition('quota'), advisory('rural-exemption-near'), material('rural-service-proof')],
    reading: {
      zh: '年数指在乡和村实际工作的时间；只免名额，学历、年限、业绩照旧',
      en: 'The years are those worked in townships and villages; only the quota is waived, not education, tenure or results',
    },
  },
  {
    n: 46,
    cite: '附件1·一',
    part: 'c',
    kinds: ['preference'],
    summary: {
      zh: '照顾长期在基层、任职久、业绩突出和快退休的人',
      en: 'Long grassroots service, long tenure, outstanding results and nearness to retirement are favoured',
    },
    handling: [advisory('grassroots-years'), advisory('near-retirement')],
    reading: {
      zh: '只是倾斜，不是条件；这里看重任职前业绩，不改变业绩时限',
      en: 'A preference, never a condition; its regard for earlier results does not widen the window',
    },
  },
  {
    n: 47,
    cite: '附件1·一',
    part: 'd',
    kinds: ['duty'],
    summary: {
      zh: '主管部门分配岗位计划时给快退休的人留余地',
      en: 'Authorities allot posts with those near retirement in mind',
    },
    handling: [duty('authority')],
  },
  {
    n: 48,
    cite: '附件1·二',
    part: 'a',
    kinds: ['condition', 'computation'],
    summary: {
      zh: '甘人社通〔2022〕132号所列60种职业资格等同相应职称，可据以报上一级',
      en: 'The 60 qualifications of 甘人社通〔2022〕132号 stand for a title and lead to the next level',
    },
    handling: [condition('seniority'), material('qualification-certificate')],
    reading: {
      zh: '资格清单在文外，政策表没列的需确认；时间以证书批准日期为准',
      en: 'The list stands outside the notice: one not in the policy’s table is to be confirmed; the day of approval on the certificate counts',
    },
  },
  {
    n: 49,
    cite: '附件1·二',
    part: 'b',
    kinds: ['condition'],
    summary: {
      zh: '高技能人才可按甘人社厅发〔2021〕9号报工程等八个系列',
      en: 'Highly skilled workers may apply in eight series, engineering among them, by 甘人社厅发〔2021〕9号',
    },
    handling: [condition('seniority'), material('skill-certificate')],
    reading: {
      zh: '年数用国家规定：技师三年、高级技师四年；够年数也需按省办法确认',
      en: 'National figures: technician three years, senior technician four; even then to be confirmed by the provincial measure',
    },
  },
  {
    n: 50,
    cite: '附件1·三',
    part: 'a',
    kinds: ['condition', 'computation'],
    summary: {
      zh: '专家举荐须本人书面提出、单位同意、盲审三分之二以上赞成',
      en: 'A recommendation needs a written request, the employer’s consent and two thirds of the blind reviewers',
    },
    handling: [evidence('recommendation'), material('recommendation-record')],
    reading: {
      zh: '恰好三分之二算通过；评审人数须大于零；只顶一条业绩',
      en: 'Exactly two thirds pass; there must be reviewers; it stands for one result',
    },
  },
  {
    n: 51,
    cite: '附件1·三',
    part: 'b',
    kinds: ['condition'],
    summary: {
      zh: '五种举荐不算数：未经单位、成果已定性、没有效益、不诚信、不了解本人',
      en: 'Five kinds do not count: without the employer, settled results, no benefit, dishonest, or not knowing the person',
    },
    handling: [evidence('recommendation')],
    reading: {
      zh: '后三种要人来判断，程序只采用填报的答案，没答的为信息不足',
      en: 'The last three take judgement: the program uses the stated answers, and none means missing',
    },
  },
  {
    n: 52,
    cite: '附件1·三',
    part: 'c',
    kinds: ['condition'],
    summary: {
      zh: '举荐中抄袭、造假的，当年不能参评',
      en: 'Plagiarism or forgery in a recommendation costs this year’s review',
    },
    handling: [
      evidence('recommendation'),
      duty('authority'),
      notChecked(
        '学术不端由主管部门查实，程序只把不诚信的举荐剔除',
        'Misconduct is for the authority to establish; the program only drops a dishonest recommendation',
      ),
    ],
    reading: {
      zh: '只限当年，与附件3的三年停报是两回事',
      en: 'This year only; not the three years of 附件3',
    },
  },
]
