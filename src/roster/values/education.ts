import type { Degree, EducationLevel } from '../../facts/applicant.ts'
import { type Cell, none, nothing, type Reading, refused } from './cell.ts'
import { type Problem, problem } from './problems.ts'
import { isNone, isUnknown, wordKey } from './text.ts'
import { findWord, unknownWord } from './words.ts'

/** An education held: the degree is absent where it is not stated. */
export interface EducationHeld {
  readonly level: EducationLevel
  readonly degree?: Degree
}

/** What is studied for, broken off, hoped for or denied. 预备技师班 is a level. */
const NOT_HELD =
  /在读|在学|就读|攻读|肄业|结业|辍学|退学|应届|候选|预计|申请|考[取入上研]|[未待拟不](?:毕业|取得|获得|授予?|发)|没有|准(?:学士|硕士|博士)|预备(?:学士|硕士|博士|党校)/
/** How one studied says nothing about the level. 业余大学 and 大学普通班 are words of their own. */
const FORMS =
  /五年一贯制|双证|国外|海外|境外|非全日制|全日制|在职教育|在职|函授|高等教育自学考试|自学考试|自考|成人高等教育|成人教育|成人|成教|成考|网络教育|网络|网教|远程教育|远程|国家开放大学|开放大学|开放教育|开放|广播电视大学|电视大学|电大|夜大学|夜大|(?:中央|省委|市委|县委|省|市)*党校|脱产|业余(?!大学)|普通高等教育|普通高校|普通(?!班|高中)|统招|第[一二]学历|最高学历|毕业|学历/g
/** The official forms name three kinds of party school at once: 中央（省、市委）党校研究生. */
const PARTY_SCHOOLS = /中央\((?:[省市]委?|[、,/])+\)党校/gu
const ALONE = /^(?:大学)?普通班$/
const SEPARATOR = /[、/,;+()]+/
const DEGREE =
  /^(?!.*(?:名誉|荣誉|非|同等)|[无未没不缺副准拟待])\p{Script=Han}{0,8}?(双学士|第二学士|学士|硕士|博士)(?:专业)?(?:学位)?$/u

const DISCIPLINE = /^(?![无未没不缺准拟待非])\p{Script=Han}{2,}$/u

const levelOfDegree: Readonly<Record<Exclude<Degree, 'none'>, EducationLevel>> = {
  doctor: 'postgraduate',
  master: 'postgraduate',
  'second-bachelor': 'bachelor',
  bachelor: 'bachelor',
}

/** The degree a word names, with any discipline before it (工学学士, 工程硕士). */
function degreeOf(word: string): Degree | undefined {
  const exact = findWord('degree', word)?.value
  if (exact) return exact
  const kind = DEGREE.exec(word)?.[1]
  return kind === undefined ? undefined : findWord('degree', kind)?.value
}

interface Parts {
  readonly levels: Set<EducationLevel>
  readonly degrees: Set<Degree>
  readonly unread?: Reading<never>
}

/** A run-together word such as 研究生硕士 or 本科学士, cut where both sides are known. */
function cut(word: string): { level: EducationLevel; degree: Degree } | undefined {
  for (let at = word.length - 2; at >= 2; at--) {
    const level = findWord('educationLevel', word.slice(0, at))?.value
    const degree = level && degreeOf(word.slice(at))
    if (level && degree) return { level, degree }
  }
  return undefined
}

function partsOf(text: string): Parts {
  const parts: Parts = { levels: new Set(), degrees: new Set() }
  for (const piece of wordKey(text).replace(PARTY_SCHOOLS, '党校').split(SEPARATOR)) {
    const word = ALONE.test(piece) ? piece : piece.replace(FORMS, '')
    if (word === '' || word === '学位') continue
    const level = findWord('educationLevel', word)
    const both = level ? undefined : cut(word)
    const degree = level || both ? undefined : degreeOf(word)
    if (level && level.value === undefined) return { ...parts, unread: level as Reading<never> }
    const [heldLevel, heldDegree] = [level?.value ?? both?.level, degree ?? both?.degree]
    if (!heldLevel && !heldDegree) return { ...parts, unread: unknownWord('educationLevel', text) }
    if (heldLevel) parts.levels.add(heldLevel)
    if (heldDegree) parts.degrees.add(heldDegree)
  }
  return parts
}

/** Reads a 学位 cell; 无 is the value `none`. */
function readDegree(cell: Cell): Reading<Degree> {
  if (isUnknown(cell.text)) return nothing
  const key = wordKey(cell.text)
  const exact = findWord('degree', key)?.value
  if (exact) return { value: exact }
  if (NOT_HELD.test(key)) return refused('education-not-held', { text: cell.text })
  const words = key.split(SEPARATOR).filter((word) => word.replace(FORMS, '') !== '')
  const [value, another] = new Set(words.map(degreeOf).filter(Boolean))
  // Beside a degree its discipline may stand, and nothing else: 硕士（2023年6月取得）.
  const isPlain = words.every((word) => degreeOf(word) !== undefined || DISCIPLINE.test(word))
  return value && another === undefined && isPlain ? { value } : unknownWord('degree', cell.text)
}

function fromDegreeCell(cell: Cell): Reading<EducationHeld> {
  const { value: degree, problems = [] } = readDegree(cell)
  if (degree === undefined || degree === 'none') return problems.length > 0 ? { problems } : nothing
  const level = levelOfDegree[degree]
  const derived = problem('level-from-degree', { text: cell.text, level })
  return { value: { level, degree }, problems: [...problems, derived] }
}

/**
 * Reads 学历 and 学位. Leave `degreeCell` out where the sheet has no 学位 column (then 硕士 under 学历 is also the
 * degree); pass a blank cell where it has one that is not filled in (then the degree is not stated). What is still
 * studied or was broken off (在读, 肄业, 结业) is nothing held.
 */
export function readEducation(levelCell?: Cell, degreeCell?: Cell): Reading<EducationHeld> {
  if (!levelCell || isUnknown(levelCell.text)) return degreeCell ? fromDegreeCell(degreeCell) : nothing
  const { text } = levelCell
  if (isNone(text)) return none
  if (NOT_HELD.test(wordKey(text))) return besideStudies(text, degreeCell) ?? refused('education-not-held', { text })
  const { levels, degrees, unread } = partsOf(text)
  // 高中/中专 is one entry of a list, not two levels.
  const whole = findWord('educationLevel', wordKey(text))
  if (whole && whole.value === undefined) return { problems: whole.problems ?? [] }
  if (unread) return unread
  const [level, another] = levels
  const [degree, secondDegree] = degrees
  if (another || secondDegree || (!level && (!degree || degree === 'none'))) return unknownWord('educationLevel', text)
  const held = level ?? levelOfDegree[degree as Exclude<Degree, 'none'>]
  return withDegree(text, held, degree, level === undefined, degreeCell)
}

/** 大专（本科在读）: what is held, beside what is still studied for. */
function besideStudies(text: string, degreeCell: Cell | undefined): Reading<EducationHeld> | undefined {
  const [, held = '', studied = ''] = /^([^()]+)\(([^()]+)\)$/u.exec(wordKey(text)) ?? []
  const { levels, degrees } = partsOf(studied.replace(NOT_HELD, ''))
  if (held === '' || NOT_HELD.test(held) || levels.size + degrees.size === 0) return undefined
  const { value, problems = [] } = readEducation({ text: held }, degreeCell)
  return value && { value, problems: [...problems, problem('education-not-held', { text: studied })] }
}

function withDegree(
  text: string,
  level: EducationLevel,
  besideLevel: Degree | undefined,
  onlyDegree: boolean,
  degreeCell: Cell | undefined,
): Reading<EducationHeld> {
  const problems: Problem[] = []
  const stated = degreeCell ? readDegree(degreeCell) : nothing
  problems.push(...(stated.problems ?? []))
  let degree: Degree | undefined = stated.value ?? besideLevel
  if (onlyDegree && besideLevel && !degreeCell) {
    const params = { text, level, degree: besideLevel }
    problems.push(problem('degree-from-level', params))
  }
  // A 学位 column that is left blank, or that says something unreadable, is not filled from the 学历 column.
  if (onlyDegree && degreeCell && stated.value === undefined) degree = undefined
  if (besideLevel && stated.value && besideLevel !== stated.value) {
    problems.push(problem('education-differs', { level: text, degree: degreeCell?.text ?? '' }))
    degree = undefined
  }
  const value = degree === undefined ? { level } : { level, degree }
  return problems.length > 0 ? { value, problems } : { value }
}
