import type { UnclearWord } from './term.ts'

/** Words that belong to a field but do not settle its value: they get a warning and no value. Keyed by vocabulary. */
export const unclearWords: Readonly<Record<string, readonly UnclearWord[]>> = {
  employerKind: [
    { word: '全民', could: ['enterprise', 'institution'] },
    { word: '全民所有制', could: ['enterprise', 'institution'] },
    { word: '国有', could: ['enterprise', 'institution'] },
    { word: '集体', could: ['enterprise', 'institution'] },
    { word: '集体所有制', could: ['enterprise', 'institution'] },
    { word: '企事业', could: ['enterprise', 'institution'] },
    { word: '企事业单位', could: ['enterprise', 'institution'] },
    { word: '机关事业单位', could: ['government', 'institution'] },
    { word: '其他', could: ['enterprise', 'institution', 'social-organisation', 'self-employed'] },
  ],
  affiliation: [
    { word: '省属', could: ['local', 'outside'] },
    { word: '省直', could: ['local', 'outside'] },
    { word: '外省', could: ['out-of-province', 'outside'] },
    { word: '省外', could: ['out-of-province', 'outside'] },
    { word: '分公司', could: ['local', 'central', 'out-of-province'] },
    { word: '分支机构', could: ['local', 'central', 'out-of-province'] },
  ],
  employerLevel: [
    { word: '县以下', could: ['county', 'township'] },
    { word: '基层', could: ['county', 'township'] },
    { word: '省市属', could: ['province', 'city'] },
    { word: '省、市属', could: ['province', 'city'] },
  ],
  staffing: [
    { word: '聘用', could: ['established', 'contract'] },
    { word: '聘用制', could: ['established', 'contract'] },
    { word: '聘任制', could: ['established', 'contract'] },
    { word: '合同聘用', could: ['established', 'contract'] },
  ],
  educationLevel: [
    { word: '高中/中专', could: ['high-school', 'secondary'] },
    { word: '大学普通班', could: ['bachelor', 'associate'] },
    { word: '大普', could: ['bachelor', 'associate'] },
    { word: '夜大', could: ['bachelor', 'associate'] },
    { word: '业余大学', could: ['bachelor', 'associate'] },
    { word: '职工大学', could: ['bachelor', 'associate'] },
    { word: '同等学力', could: ['postgraduate', 'bachelor', 'associate'] },
    { word: '同等学历', could: ['postgraduate', 'bachelor', 'associate'] },
    { word: '研究生班', could: ['postgraduate', 'bachelor'] },
  ],
  applicationType: [{ word: '转专业', could: ['promotion', 'transfer'] }],
  paperLevel: [
    { word: '科技核心', could: ['core', 'provincial'] },
    { word: '科技核心期刊', could: ['core', 'provincial'] },
    { word: '统计源', could: ['core', 'provincial'] },
    { word: '统计源期刊', could: ['core', 'provincial'] },
    { word: '中国科技核心', could: ['core', 'provincial'] },
  ],
  paperKind: [{ word: '否', could: ['regular', 'special-issue', 'internal', 'proceedings', 'electronic'] }],
  talent: [{ word: '领军人才', could: ['province-leading', 'city-leading'] }],
}
