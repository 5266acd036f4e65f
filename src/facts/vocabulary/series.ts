import { term } from './term.ts'

/** Title series; engineering is the notice's own. Another series keeps its Chinese name, so a name that stands here only gains its other spellings. */
export const series = [
  term('engineering', '工程', 'Engineering', '工程系列 工程技术 工程技术系列 工程技术人员 工程类'),
  term('农业技术', '农业技术', 'Agriculture', '农业 农业系列 农业技术系列'),
  term('经济', '经济', 'Economics', '经济系列 经济专业'),
  term('会计', '会计', 'Accounting', '会计系列'),
  term('审计', '审计', 'Audit', '审计系列'),
  term('统计', '统计', 'Statistics', '统计系列'),
  term('实验技术', '实验技术', 'Laboratory', '实验 实验系列 实验技术系列'),
  term('工艺美术', '工艺美术', 'Arts and crafts', '工艺美术系列'),
  term('思想政治工作', '思想政治工作', 'Political work', '政工 政工系列 思想政治工作系列'),
  term(
    '院校教师',
    '院校教师',
    'College teaching',
    '高校教师 高等学校教师 高等学校教师系列 中职教师 中等职业学校教师 技工院校教师 党校教师',
  ),
  term('中小学教师', '中小学教师', 'School teaching', '中小学教师系列 中小学'),
  term('科学研究', '科学研究', 'Research', '研究系列 科研系列 自然科学研究 社会科学研究 哲学社会科学研究'),
  term('卫生技术', '卫生技术', 'Health', '卫生 卫生系列 卫生技术系列'),
  term(
    '图书文博档案',
    '图书文博档案',
    'Library, museum, archive',
    '图书资料 图书系列 文物博物 文博 文博系列 档案 档案系列 图书档案',
  ),
  term('新闻出版', '新闻出版', 'Press', '新闻 出版 新闻系列 出版系列'),
  term('翻译', '翻译', 'Translation', '翻译系列'),
  term('体育', '体育', 'Sport', '体育系列 体育教练'),
  term('艺术', '艺术', 'Arts', '艺术系列 文艺 艺术专业 群众文化'),
  term('播音主持', '播音主持', 'Broadcasting', '播音 播音系列 播音主持系列 播音主持专业'),
  term('船舶技术', '船舶技术', 'Ships', '船舶 船舶系列 船舶专业技术 船舶技术系列'),
  term('民用航空飞行', '民用航空飞行', 'Civil aviation', '民航 民用航空 民航飞行 民用航空飞行系列 飞行'),
  term('社会工作', '社会工作', 'Social work', '社工 社会工作系列'),
  term('公共法律服务', '公共法律服务', 'Legal services', '律师 公证 律师系列'),
] as const
