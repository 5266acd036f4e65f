import { type Field, onSheet } from './field.ts'

/** Who the person is, where and how employed. */
export const personFields: readonly Field[] = onSheet('人员', [
  [
    'name',
    'text',
    '姓名',
    'Name',
    {
      headers: [
        '申报人',
        '申报人姓名',
        '申报人员姓名',
        '参评人姓名',
        '参评人员姓名',
        '人选姓名',
        '人员姓名',
        '职工姓名',
        '员工姓名',
        '名字',
      ],
      required: true,
      from: 'applicant',
      help: ['与身份证一致', 'As on the identity card'],
    },
  ],
  [
    'id',
    'text',
    '身份证号',
    'ID number',
    {
      headers: ['身份证号码', '公民身份号码', '身份号码', '证件号码', '身份证', '工号', '员工编号', '职工编号'],
      personal: true,
      from: 'employer',
      help: [
        '身份证号或工号，只用于在各表之间对应同一个人，输出时打码',
        'ID or staff number; only matches the rows of one person, masked in every output',
      ],
    },
  ],
  [
    'gender',
    'word:gender',
    '性别',
    'Gender',
    { from: 'applicant', help: ['只用于退休年龄提示', 'Only for the retirement advisory'] },
  ],
  [
    'birthDate',
    'date',
    '出生年月',
    'Date of birth',
    {
      headers: ['出生日期', '出生时间', '出生年月日'],
      personal: true,
      from: 'applicant',
      help: ['只用于退休年龄提示', 'Only for the retirement advisory'],
    },
  ],
  [
    'employer.name',
    'text',
    '工作单位',
    'Employer',
    {
      headers: [
        '单位',
        '所在单位',
        '所属单位',
        '单位名称',
        '工作单位名称',
        '单位全称',
        '推荐单位',
        '呈报单位',
        '现工作单位',
        '现单位',
        '现单位名称',
      ],
      cites: 'quota',
      from: 'employer',
      help: ['单位全称；与“岗位”表中的单位名称一致', 'Full name, spelled as in the quota table'],
    },
  ],
  [
    'employer.kind',
    'word:employerKind',
    '单位性质',
    'Kind of employer',
    {
      headers: ['单位类别', '单位类型', '工作单位性质', '现单位性质'],
      cites: 'employer-scope',
      from: 'employer',
      help: [
        '企业、事业单位、机关、社会组织或个体；决定能否申报、任职年限从何时起算',
        'Decides who may apply and from when tenure counts',
      ],
    },
  ],
  [
    'employer.affiliation',
    'word:affiliation',
    '隶属关系',
    'Affiliation',
    {
      headers: ['单位隶属', '隶属', '隶属类别', '单位隶属关系'],
      cites: 'employer-scope',
      from: 'employer',
      help: [
        '本市单位、中央在本市单位、外省在本市分支机构，或不在本市',
        'Local, a central unit, a branch from outside the province, or not in the city',
      ],
    },
  ],
  [
    'employer.level',
    'word:employerLevel',
    '单位层级',
    'Level of employer',
    {
      headers: ['单位级别', '单位所在层级'],
      cites: 'channel',
      from: 'employer',
      help: [
        '省属、市属、县属或乡镇；申报基层有效时要用',
        'Province, city, county or township; needed for grassroots validity',
      ],
    },
  ],
  [
    'employer.positionManaged',
    'yes-no',
    '是否纳入岗位管理',
    'Under position management',
    {
      headers: ['纳入岗位管理', '岗位管理', '是否岗位管理', '岗位管理单位', '是否岗位管理单位'],
      cites: 'seniority',
      from: 'employer',
      help: [
        '事业单位是否纳入岗位管理；纳入的，任职年限从聘任当月起算',
        'Under it, tenure in an institution counts from the month of appointment',
      ],
    },
  ],
  [
    'employer.hardship',
    'yes-no',
    '是否艰苦单位',
    'Hardship unit',
    {
      headers: ['艰苦单位', '省市属艰苦单位', '是否省市属艰苦单位'],
      cites: 'channel',
      from: 'employer',
      help: [
        '是否省、市属艰苦单位；申报“艰苦单位有效”时要用',
        'A hardship unit of province or city; needed for that validity',
      ],
    },
  ],
  [
    'work.engineering',
    'yes-no',
    '是否从事工程技术工作',
    'Does engineering work',
    {
      headers: [
        '从事工程技术工作',
        '从事工程系列工作',
        '是否从事工程系列工作',
        '是否从事工程工作',
        '是否在工程技术岗位',
      ],
      cites: 'engineering-work',
      from: 'employer',
      help: ['现在从事工程系列相关的专业技术工作', 'Currently doing engineering-series technical work'],
    },
  ],
  [
    'work.staffing',
    'word:staffing',
    '人员类别',
    'Staffing',
    {
      headers: [
        '用工性质',
        '是否在编',
        '用人形式',
        '个人身份性质',
        '编制情况',
        '身份类别',
        '与申报单位关系',
        '签订合同情况',
      ],
      cites: 'seniority',
      circumstance: true,
      from: 'employer',
      help: [
        '在编、编外聘用或劳务派遣；不写按在编理解',
        'Established, contract or dispatched; unstated reads as established',
      ],
    },
  ],
  [
    'work.startedAt',
    'date',
    '参加工作时间',
    'Started work',
    {
      headers: ['参加工作年月', '参加工作日期', '参加工作年份', '参加工作或入学时间'],
      from: 'applicant',
      help: ['只用于核对，不参与计算', 'For checks only, not part of any count'],
    },
  ],
])

/** Periods of work in townships and villages of hardship or remote areas. */
export const ruralFields: readonly Field[] = onSheet('任职经历', [
  [
    'work.ruralService[].from',
    'date',
    '乡村工作起',
    'Rural service from',
    {
      headers: ['起', '起始时间', '起始日期', '开始时间'],
      cites: 'quota',
      required: true,
      circumstance: true,
      from: 'employer',
      help: ['在艰苦边远地区乡村工作的起始时间', 'Start of work in townships and villages of hardship or remote areas'],
    },
  ],
  [
    'work.ruralService[].to',
    'date',
    '乡村工作止',
    'Rural service to',
    {
      headers: ['止', '截止时间', '截止日期', '结束时间'],
      cites: 'quota',
      from: 'employer',
      help: ['仍在乡村工作的空着或填“至今”', 'Blank or 至今 if still there'],
    },
  ],
])

/** Educations held, one row each. */
export const educationFields: readonly Field[] = onSheet('学历', [
  [
    'education[].level',
    'word:educationLevel',
    '学历',
    'Education',
    {
      headers: [
        '最高学历',
        '第一学历',
        '全日制学历',
        '在职学历',
        '文化程度',
        '学历层次',
        '申报学历',
        '学历(位)',
        '学历学位',
        '学历及学位',
        '学历/学位',
      ],
      cites: 'seniority',
      required: true,
      from: 'applicant',
      help: ['毕业证书上的学历：研究生、本科、大专、中专、高中等', 'As on the graduation certificate'],
    },
  ],
  [
    'education[].degree',
    'word:degree',
    '学位',
    'Degree',
    {
      headers: ['最高学位', '学位情况'],
      cites: 'seniority',
      from: 'applicant',
      help: [
        '学位证书上的学位，没有的填“无”；学历和学位是两件事',
        'As on the degree certificate, 无 if none; a degree is not the same as the education',
      ],
    },
  ],
  [
    'education[].graduatedAt',
    'date',
    '毕业时间',
    'Graduated',
    {
      headers: ['毕业年月', '毕业日期', '最高学历毕业时间', '毕肄业时间', '取得学历时间'],
      circumstance: true,
      cites: 'seniority',
      from: 'applicant',
      help: ['证书落款时间；截止日之后毕业的要写准', 'Date on the certificate; matters if after the deadline'],
    },
  ],
])
