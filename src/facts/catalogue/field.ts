/** The names of the vocabularies a field of type `word` may draw on. */
export type VocabularyName =
  | 'gender'
  | 'employerKind'
  | 'affiliation'
  | 'employerLevel'
  | 'staffing'
  | 'educationLevel'
  | 'degree'
  | 'titleLevel'
  | 'skillGrade'
  | 'applicationType'
  | 'validity'
  | 'channel'
  | 'paperKind'
  | 'paperLevel'
  | 'awardKind'
  | 'awardLevel'
  | 'organiser'
  | 'talent'

export type FieldType = 'text' | 'date' | 'moment' | 'yes-no' | 'word' | 'whole' | 'number' | 'percent' | 'year'

/** The sheets of a roster: the people, and one sheet a list. */
export const sheetNames = ['人员', '学历', '任职经历', '继续教育', '论文', '奖励', '专家举荐', '业绩'] as const
export type SheetName = (typeof sheetNames)[number]

/**
 * One fact about a person. From the list of them come the applicant's schema, the columns of rosters and of the
 * blank workbook, and the questions of the interview.
 */
export interface Field {
  /** Place in the applicant; `[]` marks an item of a list. */
  readonly path: string
  readonly type: FieldType
  readonly vocabulary?: VocabularyName
  readonly zh: string
  readonly en: string
  /** Further spellings of the column header, besides the Chinese label. */
  readonly headers?: readonly string[]
  readonly sheet: SheetName
  /** What to state, in Chinese and English. */
  readonly help: readonly [string, string]
  /** Key of the policy's citations that says which clauses need it. */
  readonly cites?: string
  /** Must be present in its list item or object. */
  readonly required?: boolean
  /** Only its presence says something: absent means "not the case". */
  readonly circumstance?: boolean
  /** Who can supply it. */
  readonly from: 'applicant' | 'employer' | 'authority'
  /** Shown masked. */
  readonly personal?: boolean
  /** Smallest and largest value of a number. */
  readonly range?: readonly [number, number]
}

/** The smallest and the largest number a fact may be. */
export const rangeOf = ({ type, range }: Field): readonly [number, number] => (type === 'year' ? YEARS : (range ?? ANY))
const YEARS = [1900, 2199] as const
const ANY = [0, Number.MAX_SAFE_INTEGER] as const

/** The most characters of a text. */
export const longestOf = ({ path }: Field): number => (path === 'name' ? 100 : 2000)

type Facts = Pick<Field, 'help' | 'from'> & Partial<Omit<Field, 'path' | 'type' | 'zh' | 'en' | 'sheet' | 'vocabulary'>>

/** A row of the catalogue on a sheet: path, type (`word:` names its vocabulary), Chinese and English label, the rest. */
export type Row = readonly [
  path: string,
  type: Exclude<FieldType, 'word'> | `word:${VocabularyName}`,
  zh: string,
  en: string,
  facts: Facts,
]

/** Makes the fields of one sheet from rows. */
export const onSheet = (sheet: SheetName, rows: readonly Row[]): readonly Field[] =>
  rows.map(([path, type, zh, en, facts]) => {
    const [kind, vocabulary] = type.split(':') as [FieldType, VocabularyName | undefined]
    return { path, type: kind, ...(vocabulary ? { vocabulary } : {}), zh, en, sheet, ...facts }
  })
