// The words of rows that are about the table, not in it.

/** A form that holds where one of several does; `start` stands before all of them. */
const oneOf = (start: string, forms: readonly string[]): RegExp => new RegExp(`${start}(?:${forms.join('|')})`, 'iu')

const SUMS = ['(?:本页)?(?:合计|小计)', '总计', '共计', '总人数', '共\\d+人', '共?\\d+人$', '统计[:：]', '其中[:：]']
const SIGNATURES = [
  '签字[:：]',
  '签名[:：]',
  '领导签字',
  '(?:主管)?领导签[字名]',
  '(?:单位|部门|技术)?负责人',
  '(?:分管|主管|部门)领导',
  '主要领导',
  '[科处局院校厂]长[:：]?$',
  '(?:填表|填报|制表|经办|审核|承办|联系|核准|报送|操作)人',
  '复核人?',
  '制表',
  '[初复]审[:：]',
  '审核',
  '审批',
  '人事(?:部门|科|处)',
  '(?:主管)?(?:单位|部门)(?:负责人|审核|意见)?[(（]?(?:盖章|签章|公章|签字|签名)',
  '(?:主管)?(?:单位|部门)意见',
  '[(（]?(?:盖章|公章)',
  '(?:呈报|填报|送审)单位',
  '联系电话',
]
const DAYS = [
  '日期[:：]',
  '时间[:：]',
  '年\\s*月\\s*日$',
  '[一二〇零○]{4}年',
  '\\d{4}[年./-]',
  '(?:填表|填报|打印|导出|送审)(?:时间|日期)',
]
const PAGES = [
  '以下空白',
  '共\\d+页',
  '[(（—–-]*(?:以下(?:空白|无正文)|此页以下|本页完)',
  '续[上下]?[表页]',
  '[接转][上下]页',
  '第[\\d一二三四五六七八九十]+页',
  '栏次',
]
const NOTES = [
  '备注[:：]',
  '备注$',
  '[1-9][.、]本表',
  '(?:填写|填报|填表)说明',
  '说明(?:[:：]|$)',
  '[*＊※]?注\\d*[:：]',
  '附\\d*[:：]',
  '以上',
  '情况属实',
  '同意(?:推荐|上报|申报)',
  '公示(?:无异议|结果)',
]

/** What a row below the table begins with. */
export const FOOTER = oneOf('^', [...SUMS, ...SIGNATURES, ...DAYS, ...PAGES, ...NOTES])

/** Words of footers that are of no person whatever else stands in their row. */
export const SURE_FOOTER = oneOf('^', [...SUMS, ...PAGES, ...NOTES])

/** Words of footers that also say where somebody works, or as what. */
export const WORKPLACE =
  /^(?:人事(?:部门|科|处)|审[核批]|(?:单位|部门|技术)?负责人|[科处局院校厂]长|主要领导|(?:分管|主管|部门)领导)$/u

/** Columns in which those words stand. */
export const WORKPLACES = /职务|岗位|职位|部门|科室|处室|车间|班组/u

/** What is no name whatever stands beside it. */
export const NEVER_NAMES = /^(?:其中|注|备注|说明|领导|(?:监督|联系|举报)电话)$/u

/** Who signs, in front of a name or in its place. */
export const SIGNS =
  /^(?:(?:编制|校核|审定|校对|批准|核对|汇总|录入|统计|劳资|填[表报]|制表|制单|经办|审[核批])(?:人员?)?|(?:总?经理|董事长|总工程师|党委书记|书记|主任|纪检监察?|组长|职改办|局长签字|主要负责人|(?:单位|部门|主管|分管)领导)|(?:人事|人力资源)\p{Script=Han}{0,4}(?:负责人)?)$/u

/** A sum, whatever else stands in its row. */
export const SUM = /^(?:(?:本页)?(?:合计|小计)|总计|共计)[:：]?$/u

/** What ends like a label, or with a stamp, is no name. */
export const LABEL = /[:：]$|[(（](?:盖章|签章|公章|签字|签名)[)）]$/u

/** What stands for a label where people are numbered, besides the words of footers. */
export const LABELS = oneOf('', [
  '[:：]$',
  '^(?:编制|校核|审定|校对|批准|核对|汇总|录入|统计|劳资)(?:人员?)?$',
  '(?:意见|情况|说明|事项|领导|签[字名])$',
  '^[\\p{Script=Han}]{0,6}(?:[站所队科处局院校厂场社]长|经理|董事长|总工程师)$',
  '^(?:人事|人力资源)\\p{Script=Han}{0,4}$',
  '^(?:日期|时间|注|附件|其中|电话|地址)$',
])

/** What follows a word of footers without making it a name: 合计人数, 填表人签字. */
export const LABEL_REST = /^(?:人数|人员|签[字名]|意见|负责人?|审核|盖章|电话|日期|情况|单位)$/u

/** Example rows of the blank workbook, and of others. */
export const EXAMPLE = /^[(（【[]?(?:示例|样例|例[:：]|例如[:：]?|如[:：]|必填|选填)/u

/** What explains a column, or how it is to be filled in, below the header. */
export const HINT = /填写|一致$|必填|下拉|^格式|^(?:文本|数字|日期|选择|单选|多选)(?:型|格式)?$/u

/** What no name says: words of notes, and more characters than a name without a sign between has. */
const NOTE_WORDS = '^[本此]表|一式|为准$|^截[至止]|负责解释|^\\p{Script=Han}{8,}$'

/** What some list counts instead of naming, or leaves open. */
export const COUNTED =
  /^(?:平均年龄|平均|(?:\p{Script=Han}{0,6})?人数|总数|男性?|女性?|男女比例|[(（]?(?:空缺|空岗|缺编|缺员|待招聘?|拟招聘?)[)）]?)$/u

/** What stands alone in a row and is no name: no letter at all, a number in front, a bracket or colon, words of sections. */
export const NO_NAME = oneOf('', [
  '^[^\\p{L}]+$',
  '^\\d+[.、]',
  '^[(（※★☆*＊—–-]',
  '[(（]\\d+人[)）]$',
  '\\p{Script=Han}{2}(?:[区县室部队类]|(?<!登)科)$',
  '标段$',
  '^(?:完|end)$',
  '[:：]',
  NOTE_WORDS,
  '部门|单位|机关|基层|事业|企业|公司|人员|人选|工程师|职称|[高中初]级|系列|说明|附件|花名册|名单',
  // Somebody may be called 李科; nobody 甲设计院 or 市政专业.
  '\\p{Script=Han}(?:院|局|厅|厂|站|中心|学校|专业|项目部|事业部|车间)$',
  '^\\p{Script=Han}{4,}(?:所|处|科|部|室|队|组)$',
])
