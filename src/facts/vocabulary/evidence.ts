import { term } from './term.ts'

/** Kinds of issue (附件1·四); 副刊, 特刊 and 专辑 stand in the notice's list beside 增刊 and 专刊. */
export const paperKind = [
  term('regular', '正刊', 'Regular issue', '正式期刊 正式刊物 期刊 正常刊期'),
  term('supplement', '增刊、副刊', 'Supplement', '增刊 副刊'),
  term('special-issue', '专刊、特刊、专辑', 'Special issue', '专刊 特刊 专辑'),
  term('internal', '内部期刊', 'Internal', '内刊 内部刊物 内部资料'),
  term('proceedings', '论文集', 'Proceedings', '会议论文集 会议论文'),
  term('electronic', '电子期刊', 'Electronic', '电子刊 电子刊物 网络期刊'),
] as const

/** Level a paper is claimed at (附件1·四): what used to be 国家级 or 权威 is judged as core. */
export const paperLevel = [
  term(
    'core',
    '核心期刊',
    'Core',
    '核心 国内核心 国内核心期刊 中文核心 中文核心期刊 北大核心 南大核心 cscd cssci sci ei sci/ei 国家级 国家级期刊 权威 权威期刊',
  ),
  term('provincial', '省级期刊', 'Provincial', '省级 省级刊物 普刊 普通期刊 一般期刊'),
] as const

export const awardKind = [
  term(
    'science',
    '科技奖项',
    'Science and technology award',
    '科技 科技奖 科技奖励 科学技术奖 科技进步奖 自然科学奖 技术发明奖 科技成果奖',
  ),
  term('honour', '荣誉称号', 'Honorary title', '荣誉 称号 荣誉奖 劳动模范 劳模'),
  term('commendation', '表彰奖励', 'Commendation', '表彰 评比表彰 评比达标表彰 先进个人 先进工作者'),
  term('talent', '人才项目', 'Talent programme', '人才 重点人才 重点人才项目 人才称号'),
  term('competition', '竞赛比武', 'Competition', '竞赛 比武 大赛 技能竞赛 职业技能竞赛 技能比武 技术比武 竞赛、比武'),
] as const

export const awardLevel = [
  term('national', '国家级', 'National', '国家'),
  term('province', '省部级', 'Province', '省级 部级 省'),
  term('city', '市厅级', 'City', '市级 厅级 厅局级 地厅级 地市级 地级 市州级 市(州)级 市'),
  term('county', '县区级', 'County', '县级 区级 县处级 县(区)级 县(市、区)级 县 区'),
] as const

/** Who held a competition (附件1·五). */
export const organiser = [
  term('administrative', '行政部门', 'Administrative department', '行政 政府 政府部门 行政主管部门 各级行政部门'),
  term('commissioned', '受行政部门委托', 'Commissioned by one', '委托 受委托 行政部门委托 受托部门'),
  term('other', '其他', 'Other', '协会 行业协会 学会 企业 社会组织 单位'),
] as const

/** Talent programmes the notice names (附件1·五). */
export const talent = [
  term('province-top', '省拔尖领军人才', 'Provincial top leading talent', '拔尖领军人才 本省拔尖领军人才'),
  term('province-leading', '省领军人才', 'Provincial leading talent', '本省领军人才'),
  term('city-leading', '市领军人才', 'City leading talent', '本市领军人才'),
] as const
