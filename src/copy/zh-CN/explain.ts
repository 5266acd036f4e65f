/** Explanations of conditions, evidence, statuses and verdicts; the figures are the policy's. */
export const explain = {
  headings: {
    topics: '算法',
    conditions: '条件',
    evidence: '业绩材料',
    statuses: '状态',
    verdicts: '结论',
    clauses: '通知条款',
    reasons: '条件的原因和注意（JSON 报告里的 code）',
    evidenceReasons: '业绩材料的原因',
    advisories: '提示',
    codes: '诊断代码',
  },
  labels: {
    rule: '怎么看',
    example: '算例',
    facts: '要写明',
    clauses: '出处',
    message: '说的是',
    way: '怎么办',
    conditionCode: '条件“{conditions}”的理由代码',
    caution: '注意事项代码',
    evidenceCode: '业绩材料的理由代码',
    advisory: '提示代码',
    diagnostic: '输入问题代码',
    figures: '尖括号里是具体数字或词',
  },
  /** Words of the glossary that are explained under another name. */
  alsoCalled: {
    tenure: '任职年限、聘任、岗位管理',
    channel: '有效范围',
    quota: '岗位',
    seniority: '国家基准、本地标准',
    pledge: '承诺书',
    publicity: '公示',
  },
  indexHint: '用法：zhicheng explain 后面写上面任何一个词，如 zhicheng explain tenure',
  policyLine: '按 {@document}（{@year} 年度）',
  tenure: {
    title: '任职年限怎么算',
    start: {
      'same-month': '从起始日所在的月起算，当月算一个整月，不看是几号',
      'next-month': '从起始日的次月起算，当月不算',
      'next-year': '从起始日的次年一月起算，当年不算',
    },
    end: '计到 {lastMonth}，当月算一个整月；满 {months} 个月算满 {years} 年',
    which:
      '纳入岗位管理的事业单位看聘任时间，其他单位看取得时间；编外、劳务派遣和带着职称调入的人两种都算，结果不同的要确认',
    several: '几段聘任取并集：重叠的月只算一次，中断的月不算；转系列前后的同级职称累计',
    boundary: '正好满的，按对年对月会少一个月：仍算满足，但提示先问清',
    sum: '起始 {start}：自 {from} 计至 {lastMonth} 共 {months} 个月，要求 {need} 个月，{verdict}',
    reached: '满足',
    exact: '满足，正好满，请先问清',
    short: '不满足，差 {short} 个月，最早 {year} 年度',
    exampleHead: '要求 {years} 年时',
  },
  conditions: {
    'employer-scope': {
      rule: '单位性质和隶属关系都要在受理范围内：{kinds}；{affiliations}。不在两张单子里的要确认',
      example: '本市的事业单位满足；机关不满足；社会组织要确认',
    },
    'engineering-work': {
      rule: '现岗位从事工程系列相关工作，由单位写明',
      example: '写“是”满足，写“否”不满足，没写是信息不足',
    },
    specialty: {
      rule: '申报专业是通知列出的 {specialties} 个之一；比较时去掉空格、括号里的字和末尾的“专业”“工程”“类”。{unlisted}',
      example: '写“{first}”或加“专业”“工程”都算列出的',
    },
    'target-level': {
      rule: '本轮受理：{levels}；要确认：{levelsConfirm}',
      example: '申报的级别在受理之列满足，不在的不满足',
    },
    channel: {
      rule: '有效范围和申报通道要对得上：{pairs}；基层有效还看单位层级，艰苦单位有效还看是否艰苦单位',
      example: '有效范围与通道不配的不满足，改选通道即可',
    },
    'commission-letter': {
      rule: '隶属关系是{required}的，要委托函：{steps}都办齐；其他单位不适用',
      example: '办齐以前是信息不足，不是不满足',
    },
    quota: {
      rule: '申报级别上要有岗位；有岗位表的，本单位同级申报人数不超过岗位数。{rural}',
      example: '3 个岗位 5 人申报：需确认，由单位在 5 人中择优 3 人',
    },
    seniority: {
      rule: '学历、现职称、任职年限同时达到标准（{@standard}）里申报级别的任何一行；职业资格和高技能人才各是一条路。年限算法见 zhicheng explain tenure',
      example: '{row}',
    },
    'series-transfer': {
      rule: '现职称是其他系列的，先转同级：岗位已变动、单位考核合格；当年度不得晋升，在新系列满 {minimumMonths} 个月再晋升',
      example: '讲师转工程师可以，讲师直接报高级工程师不满足',
    },
    'continuing-education': {
      rule: '要看的年度每年总学时 {hours}、专业学时 {professionalHours}；{numberFrom} 年起填证书编号，以前的上传证书。几条记录相加',
      example: '申报副高、现职称早于这些年的人要看：{years}',
    },
    performance: {
      rule: '政策文件列了业绩要求的，数计入的业绩材料；没有列的，由对照{@localStandard}的人写明是否符合',
      example: '没人对照过是需确认，写“否”不满足',
    },
    pledge: {
      rule: '{@pledgeForm}要办齐：{pledge}',
      example: '缺一样就是信息不足',
    },
    'integrity-record': {
      rule: '不在黑名单，也不在停止申报期内：自处理决定之日起 {barYears} 年',
      example: '{banStart} 决定的，到 {banEnd} 当天要确认，次日起可以申报',
    },
    publicity: {
      rule: '单位内部公示至少 {workingDays} 个工作日，按国务院放假和调休数，并早于 {employerDeadline} 结束；首日和截止当日算不算通知没写，取决于它的要确认',
      example: '{latestLine}',
    },
    submission: {
      rule: '{@deadline} {@closingTime} 前提交成功；一键删除的要重新提交',
      example: '还没提交是不适用，只提示剩余天数',
    },
  },
  unlistedConfirm: '没有列出的要确认',
  unlistedRefused: '没有列出的不受理',
  ruralLine: '乡村工作满 {intermediate} 个月的中级、满 {senior} 个月的高级不受指标限制',
  latestKnown: '最晚 {latest} 开始，{end} 满，首日不计也来得及',
  latestUnknown: '所在年份没有放假安排数据，要自行数工作日',
  evidence: {
    window: {
      rule: '取得时间不晚于 {@achievementCutoff}（晚了留到下次），不早于现职称起始；与起始同月的要具体到日才分得清',
      example: '现职称 2018-06 取得：2018-05 的不计入，2018-07 的计入，2018-06 的要确认',
    },
    paper: {
      rule: '核心看发表当年；不算的刊物：{excluded}；要知网收录或单位盖章的查重报告；查重率核心不超过 {core}%，省级不超过 {provincial}%，等于算合格',
      example: '{core}% 的核心论文计入；{over}% 的不能按核心',
    },
    award: {
      rule: '集体奖要写明个人作用；竞赛看主办，市县表彰看是否经批准，人才项目看组织部门认定',
      example: '协会自行主办的竞赛不计入',
    },
    recommendation: {
      rule: '书面申请、单位同意，没有被排除的情形，盲审同意不少于 {share}；计一条业绩',
      example: '{reviewers} 人盲审，至少 {approvals} 人同意',
    },
    achievement: {
      rule: '在计算时间之内，每项有佐证材料',
      example: '没有佐证材料的是信息不足',
    },
  },
  statuses: {
    met: '已写明的事实符合这个条件',
    unmet: '已写明的事实不符合；挡住申报',
    missing: '还缺事实或材料；没到手的材料是缺，不是不满足',
    confirm: '规定有歧义，或在通知以外的文件里，要人来定',
    'not-applicable': '这个条件与此人无关',
  },
  verdicts: {
    ready: '本人方面没有缺的、没有要确认的；只表示通知里没有挡住的，不保证通过',
    confirm: '没有不满足，也不缺，但有要确认的',
    incomplete: '没有不满足，但还缺信息或材料',
    ineligible: '至少一个条件不满足',
  },
}
