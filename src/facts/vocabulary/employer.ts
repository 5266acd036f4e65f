import { term } from './term.ts'

export const employerKind = [
  term(
    'enterprise',
    '企业',
    'Enterprise',
    `企业单位 公司 有限公司 有限责任公司 股份公司 股份有限公司 国企 国有企业 国有独资 国有独资企业 国有独资公司 国有控股公司 国有控股 国有控股企业 股份制企业 央企 中央企业 集体企业 全民所有制企业
     民企 民营 民营企业 私企 私营 私营企业 非公 非公企业 非公有制企业 外资 外企 外资企业 合资 合资企业 中外合资`,
  ),
  term(
    'institution',
    '事业单位',
    'Public institution',
    `事业 全额 全额拨款 全额事业 全额事业单位 全额拨款事业单位 财政全额 财政全额拨款 差额 差额拨款 差额事业 差额事业单位 差额拨款事业单位
     自收自支 自收自支事业单位 公益一类 公益二类 公益一类事业单位 公益二类事业单位 事业(公益一类) 事业(公益二类)`,
  ),
  term(
    'government',
    '机关（含参公单位）',
    'Government body',
    '机关 机关单位 党政机关 行政机关 国家机关 政府机关 行政单位 公务员 参公 参公单位 参公事业单位 事业(参公) 事业单位(参公) 参公管理 参照公务员管理 参照公务员法管理 参照公务员法管理事业单位',
  ),
  term(
    'social-organisation',
    '社会组织',
    'Social organisation',
    '社会团体 社团 民办非企业 民办非企业单位 民非 社会服务机构 基金会',
  ),
  term(
    'self-employed',
    '个体或自由职业',
    'Self-employed',
    '个体 个体户 个体工商户 个体经营 自由职业 自由职业者 灵活就业',
  ),
] as const

export const affiliation = [
  term('local', '本市单位', 'Local', '本市 本市属 本地 地方 市属 市直 县属 县直 区属 县区属 县(市、区)属 市管'),
  term(
    'central',
    '中央驻本市单位',
    'Central unit in the city',
    '中央 中央在本市 中央驻本市 中央在本市单位 中央单位 央属 部属 中央在本省 中央驻本省',
  ),
  term(
    'out-of-province',
    '外省单位在本市分支机构',
    'Branch of an out-of-province employer',
    '外省分支 外省分支机构 外省分公司 外省在本市 外省驻本市 外省在本市分支机构 外省驻本市分支机构 省外分支机构 省外分公司',
  ),
  term('outside', '不在本市', 'Outside the city', '外地 外市 市外 外市州 非本市 外地单位'),
] as const

export const employerLevel = [
  term('province', '省级', 'Province', '省 省直 省属 省直属'),
  term('city', '市级', 'City', '市 市直 市属 市州级 市(州)级 地市级 地级'),
  term('county', '县级', 'County', '县 区 县区 区级 县区级 县直 县属 区属 县(市、区)级 县(市、区)属 县(区)级 县(区)属'),
  term('township', '乡镇级', 'Township', '乡 镇 乡镇 乡级 镇级 乡(镇) 乡(镇)级 街道 乡镇(街道)'),
] as const
