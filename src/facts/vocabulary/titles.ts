import { term } from './term.ts'

type Level = 'technician' | 'assistant' | 'intermediate' | 'associate-senior' | 'full-senior'

/** Titles of one series: level → its titles, separated by blanks. */
export interface SeriesTitles {
  readonly series: string
  readonly titles: Readonly<Partial<Record<Level, string>>>
}

/** The regular ladder of a title that ends in 师: 助理X, X, 高级X, 正高级X; `more` adds irregular titles per level. */
function ladder(names: string, more: Partial<Record<Level, string>> = {}): Record<Level, string> {
  const all = names.split(' ')
  const prefixed = (...prefixes: string[]) => all.flatMap((name) => prefixes.map((prefix) => prefix + name)).join(' ')
  return {
    technician: more.technician ?? '',
    assistant: `${prefixed('助理', '初级')} ${more.assistant ?? ''}`,
    intermediate: `${prefixed('', '中级')} ${more.intermediate ?? ''}`,
    'associate-senior': `${prefixed('高级', '副高级')} ${more['associate-senior'] ?? ''}`,
    'full-senior': `${prefixed('正高级', '正高', '教授级高级')} ${more['full-senior'] ?? ''}`,
  }
}

const engineering = ladder('工程师', {
  technician: '技术员 工程技术员',
  assistant: '助工',
  intermediate: '中工',
  'associate-senior': '高工',
  'full-senior': '正高工 正高级高工 教授级高工 教高 研究员级高级工程师 研究员级高工',
})

/** The five levels (unspecific words first, then the engineering titles); 初级 counts as the assistant level. */
export const titleLevel = [
  term('technician', '员级', 'Technician', `技术员级 ${engineering.technician}`),
  term('assistant', '助理级', 'Assistant', `初级 初级职称 助理 ${engineering.assistant}`),
  term('intermediate', '中级', 'Intermediate', `中级职称 ${engineering.intermediate}`),
  term('associate-senior', '副高级', 'Associate senior', `副高 副高职称 副高级职称 ${engineering['associate-senior']}`),
  term('full-senior', '正高级', 'Full senior', `正高 正高职称 正高级职称 ${engineering['full-senior']}`),
] as const

/** Title → series and level: engineering first, then the other series; series that share their titles stand under one name. */
export const seriesTitles: readonly SeriesTitles[] = [
  { series: 'engineering', titles: engineering },
  { series: 'engineering', titles: ladder('建筑师 城乡规划师') },
  {
    series: '农业技术',
    titles: ladder('农艺师 畜牧师 兽医师 农经师', {
      technician: '农业技术员 兽医技术员',
      'full-senior': '推广研究员 农业技术推广研究员 农业推广研究员',
    }),
  },
  { series: '经济', titles: ladder('经济师 人力资源管理师 知识产权师', { technician: '经济员' }) },
  { series: '会计', titles: ladder('会计师', { technician: '会计员' }) },
  { series: '审计', titles: ladder('审计师', { technician: '审计员' }) },
  { series: '统计', titles: ladder('统计师', { technician: '统计员' }) },
  { series: '实验技术', titles: ladder('实验师', { technician: '实验员' }) },
  { series: '工艺美术', titles: ladder('工艺美术师', { technician: '工艺美术员' }) },
  { series: '思想政治工作', titles: ladder('政工师', { technician: '政工员' }) },
  {
    series: '院校教师',
    titles: {
      assistant: '助教 助理讲师 二级实习指导教师',
      intermediate: '讲师 一级实习指导教师',
      'associate-senior': '副教授 高级讲师 高级实习指导教师',
      'full-senior': '教授 正高级讲师 正高级实习指导教师',
    },
  },
  {
    series: '中小学教师',
    titles: {
      technician: '三级教师',
      assistant: '二级教师 中学二级教师 小学一级教师',
      intermediate: '一级教师 中学一级教师 小学高级教师 中教一级 小教高级',
      'associate-senior': '高级教师 中学高级教师 中教高级',
      'full-senior': '正高级教师',
    },
  },
  {
    series: '科学研究',
    titles: {
      assistant: '研究实习员',
      intermediate: '助理研究员',
      'associate-senior': '副研究员',
      'full-senior': '研究员',
    },
  },
  {
    series: '卫生技术',
    titles: {
      technician: '医士 药士 护士 技士',
      assistant: '医师 药师 护师',
      intermediate: '主治医师 主管医师 主管药师 主管护师 主管技师',
      'associate-senior': '副主任医师 副主任药师 副主任护师 副主任技师',
      'full-senior': '主任医师 主任药师 主任护师 主任技师',
    },
  },
  {
    series: '图书文博档案',
    titles: {
      assistant: '助理馆员',
      intermediate: '馆员',
      'associate-senior': '副研究馆员',
      'full-senior': '研究馆员',
    },
  },
  {
    series: '新闻出版',
    titles: {
      assistant: '助理记者 助理编辑',
      intermediate: '记者 编辑',
      'associate-senior': '主任记者 主任编辑 副编审',
      'full-senior': '高级记者 高级编辑 编审',
    },
  },
  {
    series: '翻译',
    titles: { assistant: '三级翻译', intermediate: '二级翻译', 'associate-senior': '一级翻译', 'full-senior': '译审' },
  },
  {
    series: '体育',
    titles: {
      assistant: '初级教练',
      intermediate: '中级教练',
      'associate-senior': '高级教练',
      'full-senior': '国家级教练',
    },
  },
  {
    series: '公共法律服务',
    titles: {
      assistant: '四级律师 四级公证员',
      intermediate: '三级律师 三级公证员',
      'associate-senior': '二级律师 二级公证员',
      'full-senior': '一级律师 一级公证员',
    },
  },
]

/** The name of an engineering title by its level: 高级工程师 for `associate-senior`. */
export const engineeringTitle = (level: Level): string => engineering[level].split(' ').find(Boolean) ?? level
