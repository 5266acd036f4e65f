import type { Speaker } from '../copy/speak.ts'
import { catalogue, fieldAt, pattern, toTheDay } from '../facts/catalogue/catalogue.ts'
import type { Field } from '../facts/catalogue/field.ts'
import { engineeringTitle, labelOf, vocabularies } from '../facts/vocabulary.ts'
import { remembered } from '../logic/memo.ts'
import type { Rules } from '../policy/rules.ts'
import { POSTS } from '../roster/supplement.ts'
import type { ActionReport, PersonReport } from './model.ts'
import { statedFact } from './open.ts'

/** One fact a person still has to supply. */
export interface MissingFact {
  readonly path: string
  readonly label: string
  readonly how: string
  /** What may be chosen, where the fact is one of a list. */
  readonly choices: readonly string[]
  readonly who: ActionReport['who']
  readonly due: string
  /** The condition or kind of evidence that asks for it. */
  readonly asks: string
  readonly clauses: readonly string[]
}

interface Need {
  readonly path: string
  readonly asks: string
  readonly clauses: readonly string[]
}

/** The facts a person still lacks, one by one: whole records are taken apart into the facts they are made of. */
export function missingFactsOf(person: PersonReport, rules: Rules, speak: Speaker): readonly MissingFact[] {
  const seen = new Set<string>()
  const described = describer(speak)
  return needsOf(person, rules, speak).flatMap(({ path: need, asks, clauses }) =>
    partsOf(need, person, rules).flatMap((path) => {
      if (seen.has(path)) return []
      seen.add(path)
      const { label, how, choices, who } = described(path)
      return [
        {
          path,
          label: path === POSTS ? postsLabel(person, speak) : label,
          how,
          choices,
          who,
          due: person.actions.find((action) => action.who === who && clausesOverlap(action, clauses))?.due ?? '',
          asks,
          clauses,
        },
      ]
    }),
  )
}

type Described = Pick<MissingFact, 'label' | 'how' | 'choices' | 'who'>

/** What is said of a fact whoever lacks it, worded once for each way of speaking. */
const describers = new WeakMap<Speaker, (path: string) => Described>()

function describer(speak: Speaker): (path: string) => Described {
  const known =
    describers.get(speak) ??
    remembered((path: string): Described => {
      const field = fieldAt(path)
      return {
        label: speak.label(path),
        how: field ? howTo(field, speak) : speak.copy.workbook.numberForm,
        choices: field ? choicesOf(field, speak) : [],
        who: field?.from ?? 'employer',
      }
    })
  describers.set(speak, known)
  return known
}

const clausesOverlap = ({ clauses }: ActionReport, wanted: readonly string[]): boolean =>
  clauses.some((clause) => wanted.includes(clause))

function needsOf(person: PersonReport, rules: Rules, speak: Speaker): readonly Need[] {
  const titles: Readonly<Record<string, string>> = speak.copy.conditionTitles
  const citations: Readonly<Record<string, readonly string[]>> = rules.policy.citations
  return [
    ...person.conditions.flatMap(({ id, code, needs, clauses }) => {
      // Nothing is missing here, but whoever compared the standard can settle it with a word.
      const asked = code === 'performance-external' ? ['performance.confirmed'] : needs
      return asked.map((path) => ({ path, asks: titles[id] ?? id, clauses }))
    }),
    ...person.evidence
      .filter(({ status }) => status === 'missing')
      .flatMap(({ kind, index, name, needs }) =>
        needs.map((path) => ({
          path,
          asks: `${speak.term('evidenceKind', kind)}${index + 1} ${name}`,
          clauses: citations[kind] ?? [],
        })),
      ),
  ]
}

/** A fact is itself; an object or list is the facts that say something about it, in the order of the catalogue. */
function partsOf(path: string, person: PersonReport, { policy }: Rules): readonly string[] {
  const parts = partsOfWhole(`${policy.training.certificateNumberFrom} ${path}`)
  if (path.includes('[') || (parts.length === 1 && parts[0] === path)) return parts
  const stated = statedUnder(path, person)
  return stated.length > 0 ? stated : parts
}

/** The parts of a fact nothing is stated of: the year from which certificates have numbers, a blank, the path. */
const partsOfWhole = remembered((key: string): readonly string[] => {
  const [from, path = ''] = key.split(' ')
  if (path === POSTS || fieldAt(path)) return [path]
  const whole = pattern(path)
  const year = Number(/\[year=(\d+)\]/u.exec(path)?.[1] ?? Number.NaN)
  const certificate = year >= Number(from) ? 'certificateUploaded' : 'certificateNo'
  return catalogue.flatMap((field) => {
    const inObject = field.path.startsWith(`${whole}.`)
    const inList = field.path.startsWith(`${whole}[].`)
    const name = field.path.slice(whole.length + (inList ? 3 : 1))
    if ((!inObject && !inList) || name.includes('[') || (field.circumstance && !field.required)) return []
    if (!Number.isNaN(year) && (name === 'year' || name === certificate)) return []
    return [inList ? `${path}[0].${name}` : `${path}.${name}`]
  })
})

/** Facts of a list that are stated but not exactly enough. */
function statedUnder(path: string, { conditions }: PersonReport): readonly string[] {
  const found = new Set<string>()
  for (const { facts } of conditions)
    for (const fact of facts) if (fact.path.startsWith(`${path}[`)) found.add(fact.path)
  return [...found]
}

function postsLabel(person: PersonReport, speak: Speaker): string {
  const level = String(statedFact(person, 'application.level') ?? '')
  return speak.fill(speak.copy.workbook.postsOf, {
    employer: person.employer ?? '',
    level: labelOf('titleLevel', level, speak.lang),
  })
}

/** How a fact is written, with its help. */
export function howTo(field: Field, speak: Speaker): string {
  const text = speak.copy.workbook
  const help = speak.lang === 'en' ? field.help[1] : field.help[0]
  const form = field.path.endsWith('itle.level') ? text.titleForm : formOf(field, speak)
  return form === '' || form === help ? help : `${help}${speak.copy.terms.sentenceSeparator}${form}`
}

function formOf({ type, path }: Field, { copy: { workbook } }: Speaker): string {
  if (toTheDay.has(path)) return workbook.dayForm
  switch (type) {
    case 'date':
      return workbook.dateForm
    case 'moment':
      return workbook.momentForm
    case 'percent':
      return workbook.percentForm
    case 'whole':
    case 'number':
    case 'year':
      return workbook.numberForm
    default:
      return ''
  }
}

/** The words a fact of a list can be; none where it is free. */
export function choicesOf(field: Field, { lang }: Pick<Speaker, 'lang'>): readonly string[] {
  // What is applied for is known by the title's own name.
  if (field.path === 'application.level' && lang !== 'en')
    return vocabularies.titleLevel.map(({ code }) => engineeringTitle(code))
  if (field.path.endsWith('itle.level')) return []
  const name = field.type === 'yes-no' ? 'yesNo' : field.vocabulary
  if (!name) return []
  return vocabularies[name].map((term) => (lang === 'en' ? term.en : term.zh))
}
