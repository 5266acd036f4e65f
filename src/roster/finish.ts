import type { Diagnostic } from '../diagnostics.ts'
import type { Applicant } from '../facts/applicant.ts'
import { blankAt } from '../facts/tree.ts'
import type { PersonBuilder, Plain } from './build.ts'
import { cellName } from './sheet.ts'
import { addGeneralHours, settleTraining } from './training.ts'

/** Facts without which an object of the applicant says nothing. */
const REQUIRED = Object.entries({ title: ['level', 'series'], formerTitle: ['level', 'series'], skill: ['grade'] })

const REQUIRED_IN_LISTS = Object.entries({
  education: ['level'],
  qualifications: ['name'],
  continuingEducation: ['year'],
  papers: ['title', 'level'],
  awards: ['name', 'kind'],
  recommendations: ['content'],
  achievements: ['name'],
})

/**
 * Closes a person: takes out objects and items that lack what they are made of (a title without a level, a paper
 * without one), telling which, and settles a title's series by its name where no column states it.
 */
export function finish(
  builder: PersonBuilder,
  at: { file: string; sheet: string; row: number; cellOf?: (path: string) => string | undefined },
): {
  readonly applicant: Applicant
  readonly diagnostics: readonly Diagnostic[]
} {
  const { facts } = builder
  const diagnostics: Diagnostic[] = []
  const person = String(facts.name)
  const tell: Tell = (code, params, place = {}, severity = 'warning'): void => {
    const { sheet = at.sheet, row = at.row, column, path } = place
    const cell = column === undefined && path !== undefined ? at.cellOf?.(path) : undefined
    diagnostics.push({
      severity,
      code,
      params: params ?? {},
      file: at.file,
      sheet,
      cell: cell ?? cellName(sheet, row, column ?? 0),
      person,
    })
  }
  for (const key of builder.none ?? []) {
    // Only the present title may be stated not to be held; no former one is none.
    if ((facts[key] as Plain | undefined)?.level === undefined) facts[key] = key === 'title' ? null : undefined
  }
  settleRank(builder, tell)
  settleAppointed(builder, at.sheet, tell)
  for (const [key, needed] of REQUIRED) {
    const object = facts[key] as Plain | null | undefined
    if (!object) continue
    settleSeries(builder, key, object, tell)
    if (key === 'title') object.series ??= seriesOfPost(builder, object)
    if (key === 'title' && object.series === undefined && object.level !== undefined) {
      // 中级, 副高 and the like are how engineering rosters write their own titles.
      object.series = 'engineering'
      tell('title-without-series', { value: String(object.level) }, { path: 'title.level' })
    }
    const lacking = needed.filter((name) => object[name] === undefined)
    if (lacking.length === 0) continue
    facts[key] = undefined
    const stated = Object.keys(object).find((name) => object[name] !== undefined)
    tell('part-incomplete', { field: `${key}.${lacking[0]}` }, { path: `${key}.${stated}` })
  }
  for (const [key, needed] of REQUIRED_IN_LISTS) dropIncomplete(builder, key, needed, tell)
  addGeneralHours(builder, tell)
  settleTraining(builder, at.sheet, tell)
  return { applicant: facts as unknown as Applicant, diagnostics }
}

/** The series that a title's name tells goes before a column that says otherwise, where one of the two is engineering. */
function settleSeries({ namedSeries, byName }: PersonBuilder, key: string, object: Plain, tell: Tell): void {
  const [stated, named] = [object.series, namedSeries.get(key)]
  object.series ??= named
  if (named === undefined || stated === undefined || (stated === 'engineering') === (named === 'engineering')) return
  tell('series-differs', { series: String(stated), named: String(named) }, { path: `${key}.series` })
  object.series = named
  byName.add(`${key}.series`)
}

/** Where something is wrong: a cell by its column, or that of a fact. */
export interface Spot {
  readonly sheet?: string | undefined
  readonly row?: number | undefined
  readonly column?: number | undefined
  readonly path?: string
}
export type Tell = (code: string, params: Diagnostic['params'], place?: Spot, severity?: Diagnostic['severity']) => void

/** The level beside a title's name settles the level where the name is blank, and is checked against it where not. */
function settleRank({ facts, rank }: PersonBuilder, tell: Tell): void {
  if (!rank || facts.title === null) return
  const title = (facts.title ?? blankAt('title')) as Plain
  facts.title = title
  title.level ??= rank.level
  if (title.level !== rank.level)
    tell('title-rank', { held: String(title.level), rank: rank.level }, { column: rank.column })
}

/** 讲师 beside 中级: the post names the series of a title of which only the level is stated. */
function seriesOfPost({ appointed }: PersonBuilder, { level }: Plain): string | undefined {
  return appointed?.title.level === level ? appointed?.title.series : undefined
}

/** An appointment to a post of another title, on the people's sheet, is none to the title that counts. */
function settleAppointed({ facts, appointed, namedSeries, places }: PersonBuilder, people: string, tell: Tell): void {
  const title = facts.title as Plain | null | undefined
  if (!appointed || !title || title.level === undefined) return
  const { level, series } = appointed.title
  const own = namedSeries.get('title') ?? title.series
  if (title.level === level && (series === undefined || own === undefined || series === own)) return
  title.appointedAt = undefined
  const elsewhere = places.some(({ prefix, sheet }) => prefix.startsWith('title.appointments[') && sheet !== people)
  if (!elsewhere) title.appointments = undefined
  tell('appointed-other', { held: String(title.level) }, { column: appointed.column })
}

function dropIncomplete(builder: PersonBuilder, key: string, needed: readonly string[], tell: Tell): void {
  const items = builder.facts[key] as Plain[] | undefined
  if (!items?.some((item) => needed.some((name) => item[name] === undefined))) return
  builder.keepItems(key, (item, place) => {
    const lacking = needed.find((name) => item[name] === undefined)
    if (lacking === undefined) return true
    tell(
      'row-incomplete',
      { field: `${key}[].${lacking}` },
      { sheet: place?.sheet, row: place?.row, column: place && [...place.columns.values()][0] },
    )
    return false
  })
}
