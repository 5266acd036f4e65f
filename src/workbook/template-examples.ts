/** Two made-up people by fact, one of an institution, one of a company; their names mark the rows as examples. */
type Example = Readonly<Record<string, string>>

const NAMES = ['示例一（请删除）', '示例二（请删除）'] as const

const shared: Example = {
  'employer.affiliation': '本市单位',
  'work.engineering': '是',
  'work.staffing': '在编',
  'title.series': '工程',
  'application.type': '晋升',
  'application.validity': '全省有效',
  'application.channel': '全省有效通道',
  'performance.confirmed': '是',
  'integrity.pledgeSigned': '是',
  'integrity.pledgeStamped': '是',
  'integrity.blacklisted': '否',
}

const people: readonly Example[] = [
  {
    ...shared,
    id: 'GH0001',
    gender: '女',
    birthDate: '1986-03',
    'employer.name': '某某市建筑设计院',
    'employer.kind': '事业单位',
    'employer.level': '市级',
    'employer.positionManaged': '是',
    'work.startedAt': '2008-07',
    'application.level': '高级工程师',
    'application.specialty': '建筑',
    'title.level': '工程师',
    'title.obtainedAt': '2015-12',
    'title.appointedAt': '2016-03',
    'publicity.startsAt': '{year}-09-15',
    'publicity.endsAt': '{year}-09-22',
  },
  {
    ...shared,
    id: 'GH0002',
    gender: '男',
    birthDate: '1992-11',
    'employer.name': '某某机械有限公司',
    'employer.kind': '企业',
    'employer.level': '县级',
    'employer.positionManaged': '否',
    'work.startedAt': '2015-07',
    'application.level': '工程师',
    'application.specialty': '机械',
    'title.level': '助理工程师',
    'title.obtainedAt': '2016-09',
  },
]

/** Rows of the sheets beside the people: the place of the person, and the facts. */
const lists: Readonly<Record<string, readonly Example[]>> = {
  学历: [
    { 'education[].level': '本科', 'education[].degree': '学士', 'education[].graduatedAt': '2008-06' },
    { 'education[].level': '大专', 'education[].degree': '无', 'education[].graduatedAt': '2015-06' },
  ],
  任职经历: [
    { '#kind': '现职称聘任', '#from': '2016-03', '#to': '至今' },
    { '#kind': '乡村工作', '#from': '2015-07', '#to': '2017-08' },
  ],
  继续教育: [
    {
      'continuingEducation[].year': '{year}',
      'continuingEducation[].hours': '96',
      'continuingEducation[].professionalHours': '64',
      'continuingEducation[].certificateNo': 'GS{year}-000001',
    },
    {
      'continuingEducation[].year': '{before}',
      'continuingEducation[].hours': '90',
      'continuingEducation[].professionalHours': '60',
      'continuingEducation[].certificateUploaded': '是',
    },
  ],
  论文: [
    {
      'papers[].title': '某类地基处理的几个问题',
      'papers[].level': '省级期刊',
      'papers[].publishedAt': '2020-03',
      'papers[].kind': '正刊',
      'papers[].inRegister': '是',
      'papers[].cnki': '是',
      'papers[].similarity': '12.4%',
    },
    {
      'papers[].title': '某类减速机的改进',
      'papers[].level': '核心期刊',
      'papers[].publishedAt': '2021-06',
      'papers[].kind': '正刊',
      'papers[].coreInYear': '是',
      'papers[].inRegister': '是',
      'papers[].cnki': '否',
      'papers[].employerReport': '是',
      'papers[].similarity': '9%',
    },
  ],
  奖励: [
    {
      'awards[].name': '优秀设计三等奖',
      'awards[].kind': '科技奖项',
      'awards[].level': '市厅级',
      'awards[].receivedAt': '2019-12',
      'awards[].collective': '是',
      'awards[].roleStated': '是',
    },
    {
      'awards[].name': '职工技能竞赛二等奖',
      'awards[].kind': '竞赛比武',
      'awards[].level': '市厅级',
      'awards[].receivedAt': '2021-10',
      'awards[].collective': '否',
      'awards[].organiser': '行政部门',
    },
  ],
  专家举荐: [
    {
      'recommendations[].content': '某项做法的推广应用',
      'recommendations[].appliedInWriting': '是',
      'recommendations[].employerAgreed': '是',
      'recommendations[].reviewers': '9',
      'recommendations[].approvals': '6',
      'recommendations[].settledResult': '否',
      'recommendations[].benefit': '是',
      'recommendations[].honest': '是',
      'recommendations[].policyKnown': '是',
      'recommendations[].expertInformed': '是',
    },
    { 'recommendations[].content': '某项工艺的节能改造', 'recommendations[].madeAt': '{year}-04' },
  ],
  业绩: [
    {
      'achievements[].name': '某项目施工图设计',
      'achievements[].achievedAt': '2019-08',
      'achievements[].hasEvidence': '是',
    },
    {
      'achievements[].name': '某生产线技术改造',
      'achievements[].achievedAt': '2021-12',
      'achievements[].hasEvidence': '是',
    },
  ],
}

const posts: readonly Example[] = [
  { 'employer.name': '示例：某某市建筑设计院', 'application.level': '副高级', '#posts': '3' },
  { 'employer.name': '示例：某某机械有限公司', 'application.level': '中级', '#posts': '8' },
]

/** The example rows of a sheet, by path; dates of the round stand in the policy's year. */
export function examplesOf(sheet: string, year: number): readonly Example[] {
  const dated = (example: Example): Example =>
    Object.fromEntries(
      Object.entries(example).map(([path, text]) => [
        path,
        text.replace('{year}', String(year)).replace('{before}', String(year - 1)),
      ]),
    )
  if (sheet === '岗位') return posts
  const rows = sheet === '人员' ? people : (lists[sheet] ?? [])
  return rows.map((row, index) => ({ ...dated(row), name: NAMES[index] ?? '' }))
}
