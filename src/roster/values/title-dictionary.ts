import type { TitleLevel } from '../../facts/applicant.ts'
import { seriesTitles } from '../../facts/vocabulary.ts'
import { wordKey } from './text.ts'
import { findWord } from './words.ts'

/** What a title says: its level and, unless it is only a level (中级, 副高), its series. */
export interface TitleName {
  readonly series?: string
  readonly level: TitleLevel
}

const titles = new Map<string, TitleName>()
for (const { series, titles: levels } of seriesTitles) {
  for (const [level, names] of Object.entries(levels)) {
    for (const name of names.split(' ').filter(Boolean))
      titles.set(wordKey(name), { series, level: level as TitleLevel })
  }
}

/** Titles from the longest to the shortest, so that 高级工程师 is tried before 工程师. */
const byLength = [...titles.keys()].sort((one, other) => other.length - one.length)

/** 工程系列中级. */
const ENGINEERING = /^工程(?:技术)?系列/

/** Specialties that stand before a title. 造价, 安全 and 结构 are left out: with 工程师 they name a professional qualification. */
const SPECIALTY =
  /^(?:机械|机电|材料|电子|电气|电力|信息|通信|仪器仪表|计算机|气象|建筑|土建|水利|水电|地质|勘查|勘察|测绘|采矿|采煤|煤炭|矿山|选矿|土地|交通|运输|公路|路桥|道路|林业|质量监督|食品|药品|环保|化工|轻工|纺织|自动化|给排水|暖通|市政|园林|冶金|环境|保护)+(?:工程(?!师)|专业|技术)?/

/** The title of exactly this name (in its comparison form), also with an engineering specialty before it (机械工程师). */
export function titleNamed(key: string): TitleName | undefined {
  const exact = titles.get(key)
  if (exact) return exact
  const level = findWord('titleLevel', key)?.value
  if (level !== undefined) return { level }
  const inSeries = ENGINEERING.test(key) ? findWord('titleLevel', key.replace(ENGINEERING, ''))?.value : undefined
  if (inSeries !== undefined) return { series: 'engineering', level: inSeries }
  const general = titles.get(key.replace(SPECIALTY, ''))
  return general?.series === 'engineering' ? general : undefined
}

/** The longest title that the text begins (or ends) with, and what is left of the text. */
export function titleAt(end: 'start' | 'end', key: string): { name: string; rest: string } | undefined {
  const name = byLength.find((one) => (end === 'start' ? key.startsWith(one) : key.endsWith(one)))
  if (name === undefined) return undefined
  return { name, rest: end === 'start' ? key.slice(name.length) : key.slice(0, -name.length) }
}
