import { term } from './term.ts'

/** Levels of education (学历); the technician-school words follow the usual equivalence of 高级工班 with 大专 and 技师班 with 本科. */
export const educationLevel = [
  term('postgraduate', '研究生', 'Postgraduate', '硕士研究生 博士研究生 研究生教育'),
  term(
    'bachelor',
    '本科',
    'Bachelor level',
    '大学 大学本科 大本 本科生 专升本 专科起点本科 专科起点升本科 预备技师班 技师班',
  ),
  term(
    'associate',
    '大专',
    'Associate level',
    '专科 大学专科 大学专科和专科学校 专科学校 高职 高职高专 高职(专科) 五年制大专 五年制高职 专科生 高级工班',
  ),
  term(
    'secondary',
    '中专',
    'Secondary vocational',
    `中等专业学校 中等技术学校 中等专业学校或中等技术学校 中等职业 中等职业教育 中职 职高 职业高中 中师 中等师范 技校 技工学校 中技 中级工班`,
  ),
  term('high-school', '高中', 'High school', '普通高中 高中及以下'),
  term('below', '高中以下', 'Below high school', '初中 小学 初中及以下 初级中学 文盲'),
] as const

export const degree = [
  term('doctor', '博士', 'Doctor', '博士学位'),
  term('master', '硕士', 'Master', '硕士学位 工程硕士 专业硕士 mba emba mpa mem'),
  term('second-bachelor', '第二学士（双学士）', 'Second bachelor', '双学士 双学士学位 第二学士 第二学士学位'),
  term('bachelor', '学士', 'Bachelor', '学士学位'),
  term(
    'none',
    '无',
    'None',
    '无学位 没有 暂无 未取得 未获得 未授予 未取得学位 无学士学位 没有学士学位 未取得学士学位 未授予学士学位',
  ),
] as const
