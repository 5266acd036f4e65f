import { type CodeOf, type Term, unclearWords, type VocabularyName, vocabularies } from '../../facts/vocabulary.ts'
import { nearest } from '../../logic/nearest.ts'
import { type Cell, none, nothing, type Reading, refused } from './cell.ts'
import { isNone, isUnknown, wordKey } from './text.ts'

interface Lookup {
  /** Comparison form of every spelling → its finished reading. */
  readonly readings: ReadonlyMap<string, Reading<string>>
  /** The codes to choose from. */
  readonly allowed: readonly string[]
}

function build(name: VocabularyName): Lookup {
  const terms: readonly Term[] = vocabularies[name]
  const readings = new Map<string, Reading<string>>()
  for (const { word, could } of unclearWords[name] ?? []) {
    readings.set(wordKey(word), refused('unclear-value', { value: word, could, vocabulary: name }))
  }
  for (const { code, zh, en, spellings } of terms) {
    const reading = Object.freeze({ value: code })
    for (const word of [code, zh, en, ...spellings]) readings.set(wordKey(word), reading)
  }
  const codes = terms.map(({ code }) => code)
  return { readings, allowed: codes }
}

const lookups = new Map<VocabularyName, Lookup>()

function lookupOf(name: VocabularyName): Lookup {
  let lookup = lookups.get(name)
  if (!lookup) {
    lookup = build(name)
    lookups.set(name, lookup)
  }
  return lookup
}

/** The reading of a word in its comparison form ({@link wordKey}), undefined where the vocabulary does not know it. */
export function findWord<Name extends VocabularyName>(name: Name, key: string): Reading<CodeOf<Name>> | undefined {
  return lookupOf(name).readings.get(key) as Reading<CodeOf<Name>> | undefined
}

/** A refusal that names what may be written instead, and the known word that is closest if one is close. */
export function unknownWord(name: VocabularyName, text: string): Reading<never> {
  const { readings, allowed } = lookupOf(name)
  const settled = [...readings].flatMap(([word, { value }]) => (value === undefined ? [] : [word]))
  const close = nearest(wordKey(text), settled)
  return refused('unknown-value', {
    value: text,
    allowed,
    vocabulary: name,
    ...(close === undefined ? {} : { nearest: close }),
  })
}

/** Reads a word of a fixed list: exact match, after unification, with a code, a label or a spelling. Nothing is guessed. */
export function readWord<Name extends VocabularyName>(name: Name, cell: Cell): Reading<CodeOf<Name>> {
  const found = findWord(name, cell.text) ?? findWord(name, wordKey(cell.text))
  if (found) return found
  if (isUnknown(cell.text)) return nothing
  if (isNone(cell.text)) return none
  return saidTwice(name, cell.text) ?? unknownWord(name, cell.text)
}

const WITH_BRACKETS = /^([^()]+)\(([^()]+)\)$/u

/** A word with another in brackets that says the same, or leaves it open: 事业（全额）, 企业（国有）. */
function saidTwice<Name extends VocabularyName>(name: Name, text: string): Reading<CodeOf<Name>> | undefined {
  const [, outside = '', inside = ''] = WITH_BRACKETS.exec(wordKey(text)) ?? []
  const [said, beside] = [findWord(name, outside), findWord(name, inside)]
  if (said?.value === undefined || !beside) return undefined
  const { could = [] } = unclearWords[name]?.find(({ word }) => wordKey(word) === inside) ?? {}
  return said.value === beside.value || could.includes(said.value) ? said : undefined
}

const yes: Reading<boolean> = Object.freeze({ value: true })
const no: Reading<boolean> = Object.freeze({ value: false })

/** Reads a yes or no; 无 is no here. A blank is not a no: nothing is known. */
export function readYesNo(cell: Cell): Reading<boolean> {
  const { value, ...rest } = readWord('yesNo', cell.number === undefined ? cell : { text: `${cell.number}` })
  if (value === undefined) return rest
  return value === 'yes' ? yes : no
}

/** Specialties and levels, which are no series: 建筑工程, 结构, 专业技术, 中级, 全省. 农业 and 林业 may be either. */
const NO_SERIES =
  /工程|专业技术|专技|技术类?$|级$|副高|正高|有效|全省|^[\d\p{Script=Latin}]+$|^(?:机械|机电|材料|电子|电气|电力|信息|通信|仪器|计算机|网络|软件|自动化|建筑|建设|住建|结构|造价|土建|水利|水电|水保|农田|给排?水|排水|暖通|供热|地质|地勘|勘[察查]|测量|测绘|采矿|采煤|煤炭|冶金|土地|交通|公路|路桥|道路|桥梁|环境|环保|园林|质量监督|食品|药品|化工|轻工|纺织|市政|安全)/u

/** Reads the name of a title series: `engineering`, or the Chinese name of another, also one the vocabulary lacks. */
export function readSeries(cell: Cell): Reading<string> {
  const found = findWord('series', wordKey(cell.text))
  if (found) return found
  if (isUnknown(cell.text)) return nothing
  if (isNone(cell.text)) return none
  const name = wordKey(cell.text).replace(/系列$/, '')
  return NO_SERIES.test(name) ? refused('unknown-series', { value: cell.text }) : { value: name }
}
