import type { Verdict } from '../../assess.ts'
import type { Speaker } from '../../copy/speak.ts'
import { conditionIds } from '../../policy/policy.ts'
import type { PersonReport } from '../../report/model.ts'
import { levelOf } from '../../report/open.ts'
import { standardLine } from '../../report/phrases.ts'
import { roundLine } from '../../report/round.ts'
import type { Look } from '../looks.ts'
import type { Row, SheetPlan, Styled, Value } from '../plan.ts'
import type { ReportSheets } from '../report.ts'

const VERDICTS: readonly Verdict[] = ['ready', 'confirm', 'incomplete', 'ineligible']
const STATUSES = ['unmet', 'missing', 'confirm', 'met', 'not-applicable'] as const
const WIDTH = 10
/** Missing facts worth a line on the first page. */
const FACTS = 10
/** Rows that are still legible on one page. */
const PAGE_ROWS = 60

const head = (...titles: string[]): Row => titles.map((value): Styled => ({ value, look: 'head' }))
const row = (look: Look, first: Value, ...rest: Value[]): Row => [
  { value: first, look: 'strong' },
  ...rest.map((value): Styled => ({ value, look })),
]

/** The first page: verdicts, conditions by how many they stop, employers and levels against posts, what to supply. */
export function summarySheet(all: ReportSheets, groups: Groups): SheetPlan {
  const { report, speak } = all
  const { report: text, workbook } = speak.copy
  const section = (title: string): Row =>
    Array.from({ length: WIDTH }, (_, at): Styled => ({ value: at === 0 ? title : undefined, look: 'section' }))
  const rows: Row[] = [
    [{ value: speak.fill(text.title), look: 'title' }],
    [
      {
        value: `${speak.fill(text.document)} · ${speak.fill(text.asOf, { day: report.asOf })} · ${roundLine(report, speak)}`,
        look: 'line',
      },
    ],
    [{ value: standardLine(report.policy, speak), look: 'line' }],
    [],
    section(workbook.summaryVerdicts),
    ...verdictRows(all),
    [],
    section(workbook.summaryConditions),
    ...conditionRows(all),
    [],
    section(workbook.summaryEmployers),
    ...employerRows(groups, speak),
    ...(report.missingFacts.length > 0 ? [[], section(workbook.summaryMissing), ...missingRows(all)] : []),
  ]
  return {
    name: workbook.sheets.summary,
    columns: [30, ...Array.from({ length: WIDTH - 1 }, () => 13)].map((width) => ({ width, look: 'plain' })),
    rows,
    heights: new Map(
      rows.map((cells, at) => [at, at === 0 ? 30 : isSection(cells) ? 24 : cells.length === 0 ? 10 : 18]),
    ),
    onePage: rows.length <= PAGE_ROWS,
    tab: '1F4E79',
  }
}

const isSection = ([first]: Row): boolean => typeof first === 'object' && first.look === 'section'

function verdictRows({ report, speak }: ReportSheets): Row[] {
  const { columns, total } = speak.copy.workbook
  const { summary } = report
  const share = (count: number): string =>
    summary.people === 0 ? '' : `${((count * 100) / summary.people).toFixed(1)}%`
  return [
    head(columns.verdict, columns.people, columns.share),
    ...VERDICTS.map((verdict) =>
      row('centre', speak.term('verdict', verdict), summary[verdict], share(summary[verdict])),
    ),
    row('centre', total, summary.people, share(summary.people)),
  ]
}

function conditionRows({ report, speak }: ReportSheets): Row[] {
  const counted = conditionIds.flatMap((id) => {
    const counts = report.summary.conditions[id]
    return counts ? [{ id, counts }] : []
  })
  const ordered = [...counted].sort(
    (a, b) =>
      b.counts.unmet - a.counts.unmet || b.counts.missing - a.counts.missing || b.counts.confirm - a.counts.confirm,
  )
  return [
    head(speak.copy.workbook.columns.condition, ...STATUSES.map((status) => speak.term('status', status))),
    ...ordered.map(({ id, counts }) =>
      row('centre', speak.copy.conditionTitles[id], ...STATUSES.map((status) => counts[status] || undefined)),
    ),
  ]
}

interface Group extends Record<Verdict, number> {
  readonly employer: string
  readonly level: string
  people: number
  /** As the quota table states them. */
  posts?: number
  applicants?: number
}

/** People counted by employer and level, in the order in which they come. */
export class Groups {
  private readonly speak: Speaker
  private readonly found = new Map<string, Group>()

  constructor(speak: Speaker) {
    this.speak = speak
  }

  add(person: PersonReport): void {
    const { notStated } = this.speak.copy.workbook
    const employer = person.employer ?? notStated
    const level = levelOf(person, this.speak) || notStated
    const key = `${employer}\n${level}`
    const group = this.found.get(key) ?? {
      employer,
      level,
      people: 0,
      ready: 0,
      confirm: 0,
      incomplete: 0,
      ineligible: 0,
    }
    this.found.set(key, group)
    group.people++
    group[person.verdict]++
    if (group.posts === undefined) Object.assign(group, quotaOf(person))
  }

  all(): readonly Readonly<Group>[] {
    return [...this.found.values()]
  }
}

function quotaOf({ conditions }: PersonReport): { posts?: number; applicants?: number } {
  const params = conditions.find(({ id }) => id === 'quota')?.params
  return typeof params?.posts === 'number' && typeof params.applicants === 'number'
    ? { posts: params.posts, applicants: params.applicants }
    : {}
}

function employerRows(groups: Groups, speak: Speaker): Row[] {
  const { columns } = speak.copy.workbook
  const heading = [
    columns.employer,
    columns.level,
    columns.people,
    ...VERDICTS.map((verdict) => speak.term('verdict', verdict)),
  ]
  return [
    head(...heading, columns.posts, columns.applicants, columns.over),
    ...groups.all().map((group) => {
      const { employer, level, people, posts, applicants } = group
      const counts = VERDICTS.map((verdict) => group[verdict] || undefined)
      const over =
        posts === undefined || applicants === undefined ? undefined : Math.max(0, applicants - posts) || undefined
      return row('centre', employer, level, people, ...counts, posts, applicants, over)
    }),
  ]
}

function missingRows({ report, speak }: ReportSheets): Row[] {
  const { columns } = speak.copy.workbook
  return [
    head(columns.fact, columns.people),
    ...report.missingFacts.slice(0, FACTS).map(({ path, people }) => row('centre', speak.label(path), people)),
  ]
}
