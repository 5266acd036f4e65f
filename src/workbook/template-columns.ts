import type { Speaker } from '../copy/speak.ts'
import { catalogue, circumstances } from '../facts/catalogue/catalogue.ts'
import type { Field, SheetName } from '../facts/catalogue/field.ts'
import { seriesTitles, type Term, vocabularies } from '../facts/vocabulary.ts'
import type { Policy } from '../policy/policy.ts'
import { choicesOf, howTo } from '../report/supplement.ts'

/** A column of the blank roster. */
export interface TemplateColumn {
  /** The path of its fact, or the roster's own name of the column. */
  readonly path: string
  readonly title: string
  readonly help: string
  readonly clauses: readonly string[]
  readonly choices: readonly string[]
  /** Whether something that is not on the list may be typed. */
  readonly open: boolean
  /** Whether it is filled in for special circumstances only. */
  readonly optional: boolean
}

/** Facts that concern few people, besides the special circumstances of the catalogue. */
const FEW: readonly string[] = [
  'id',
  'gender',
  'birthDate',
  'employer.level',
  'employer.hardship',
  'work.startedAt',
  'title.series',
  'transfer',
  'application.submittedAt',
  'application.returnsAfterDeadline',
  'application.quotaAvailable',
  'commissionLetter',
]

const isOptional = ({ path }: Field): boolean =>
  [...FEW, ...circumstances].some((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[].`))

/** The columns of a sheet: the name and number that tell whose row it is, then the facts of the catalogue. */
export function columnsOf(sheet: SheetName, policy: Policy, speak: Speaker): readonly TemplateColumn[] {
  const identity = catalogue.filter(({ path }) => path === 'name' || path === 'id')
  if (sheet === '任职经历')
    return [...identity.map((field) => columnOf(field, policy, speak)), ...experience(policy, speak)]
  const facts = catalogue.filter((field) => field.sheet === sheet && !identity.includes(field))
  return [...identity, ...facts].map((field) => columnOf(field, policy, speak))
}

function columnOf(field: Field, policy: Policy, speak: Speaker): TemplateColumn {
  const { choices, open } = listFor(field, policy)
  const citations: Readonly<Record<string, readonly string[]>> = policy.citations
  return {
    path: field.path,
    title: field.zh,
    help: howTo(field, speak),
    clauses: citations[field.cites ?? ''] ?? [],
    choices,
    open,
    optional: isOptional(field),
  }
}

/** What a cell offers to choose from; the Chinese words, since the sheets are Chinese. */
function listFor(field: Field, { specialties }: Policy): { choices: readonly string[]; open: boolean } {
  switch (field.path) {
    case 'title.level':
    case 'formerTitle.level':
      return { choices: titles(), open: true }
    case 'title.series':
    case 'formerTitle.series':
      return { choices: vocabularies.series.map(({ zh }: Term) => zh), open: true }
    case 'application.specialty':
      return { choices: [...specialties.names], open: true }
    default:
      return { choices: choicesOf(field, { lang: 'zh-CN' }), open: false }
  }
}

/** The titles of every series, engineering first, those that the reader knows by their plain name. */
function titles(): readonly string[] {
  return [
    '无',
    ...new Set(
      seriesTitles.flatMap(({ titles: ofLevel }) =>
        Object.values(ofLevel).flatMap((names) => names.split(' ')[0] || []),
      ),
    ),
  ]
}

/** Kinds of experience, as the reader knows them. */
const KINDS = ['现职称聘任', '转系列前聘任', '乡村工作']

function experience({ citations }: Policy, speak: Speaker): readonly TemplateColumn[] {
  const { experienceHelp } = speak.copy.workbook
  const period = { clauses: citations.seniority, choices: [], open: true, optional: false }
  return [
    { path: '#kind', title: '类别', help: experienceHelp.kind, ...period, choices: KINDS, open: false },
    { path: '#from', title: '起始时间', help: experienceHelp.from, ...period },
    { path: '#to', title: '截止时间', help: experienceHelp.to, ...period, optional: true },
  ]
}

/** The columns of the quota table. */
export function postsColumns({ citations }: Policy, speak: Speaker): readonly TemplateColumn[] {
  const { postsHelp } = speak.copy.workbook
  const plain = { clauses: citations.quota, choices: [], open: true, optional: false }
  return [
    { path: 'employer.name', title: '单位名称', help: postsHelp.employer, ...plain },
    {
      path: 'application.level',
      title: '级别',
      help: postsHelp.level,
      ...plain,
      choices: vocabularies.titleLevel.map(({ zh }) => zh),
      open: false,
    },
    { path: '#posts', title: '岗位数', help: postsHelp.count, ...plain },
  ]
}
