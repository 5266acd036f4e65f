import { term } from './term.ts'

export const gender = [term('male', '男', 'Male', '男性 m'), term('female', '女', 'Female', '女性 f')] as const

export const yesNo = [
  term(
    'yes',
    '是',
    'Yes',
    '有 已 真 对 需要 √ ✓ ✔ ☑ ✅ ■ √是 是√ ☑是□否 √是□否 ■是□否 是√否 (√)是()否 是的 已签 已签名 已签订 已签署 已盖章 已完成 已上传 已盖 已列入 列入 y true t 1 1-是 1是',
  ),
  term(
    'no',
    '否',
    'No',
    '无 暂无 没有 未 假 不 不是 不需要 不作要求 × ✗ ✘ ✕ ✖ ☒ ☐ □ □是☑否 □是√否 □是■否 是否√ ()是(√)否 未签 未签名 未签订 未签署 未盖章 未完成 未上传 未盖 未列入 不在 x n false f 0 0-否 0否',
  ),
] as const

export const staffing = [
  term(
    'established',
    '在编',
    'Established post',
    '编内 编制内 在编在岗 正式 正式在编 正式工 正式职工 正式编制 事业编 事业编制 有编制',
  ),
  term(
    'contract',
    '编外聘用（劳动合同、人事代理）',
    'Contract',
    '编外 编制外 编外人员 编外聘用 编外聘用人员 非在编 不在编 人事代理 劳动合同 劳动合同制 合同制 合同工 合同制工人 合同制员工 人事代理人员 临聘 临时聘用',
  ),
  term('dispatched', '劳务派遣', 'Dispatched', '派遣 派遣工 派遣制 劳务派遣制 劳务派遣人员 派遣人员'),
] as const

export const skillGrade = [
  term(
    'advanced-worker',
    '高级工',
    'Advanced worker',
    '高级技工 三级 三级/高级工 高级工/三级 高级工(三级) 三级(高级工)',
  ),
  term('technician', '技师', 'Technician (skilled)', '二级 二级/技师 技师/二级 技师(二级) 二级(技师)'),
  term(
    'senior-technician',
    '高级技师',
    'Senior technician (skilled)',
    '一级 一级/高级技师 高级技师/一级 高级技师(一级) 一级(高级技师)',
  ),
] as const
