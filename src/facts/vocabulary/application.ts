import { term } from './term.ts'

export const applicationType = [
  term('promotion', '晋升', 'Promotion', '正常 正常申报 正常晋升 晋级 晋升申报 晋升评审 破格 破格申报 破格晋升'),
  term('transfer', '转系列', 'Transfer of series', '转评 转系列评审 转系列申报 同级转评 转系列(同级) 平转 改系列'),
] as const

/** Where the title is to be valid (一, 三). */
export const validity = [
  term('province', '全省有效', 'Whole province', '全省 全省范围 全省范围有效 全省范围内有效 全省通用'),
  term(
    'grassroots',
    '县以下基层有效',
    'Grassroots below county',
    '基层有效 基层 县以下有效 县以下基层 县以下 全省县以下基层有效 县级以下基层有效 县级以下基层 县及县以下基层有效',
  ),
  term(
    'hardship-unit',
    '省、市属艰苦单位有效',
    'Hardship units',
    '省市属艰苦单位有效 省属艰苦单位有效 市属艰苦单位有效 艰苦单位有效 省、市属艰苦单位 省市属艰苦单位 艰苦单位 艰苦',
  ),
] as const

/** The entry of the application system that was chosen (三). */
export const channel = [
  term('province', '全省有效通道', 'Whole-province channel', '全省有效 全省 全省通道 全省有效申报通道'),
  term(
    'grassroots',
    '全省县以下基层有效通道',
    'Grassroots channel',
    '全省县以下基层有效 全省县以下基层有效申报通道 县以下基层有效 县以下基层 县以下基层有效通道 县以下 全省县以下基层 基层有效 基层 基层通道',
  ),
] as const
