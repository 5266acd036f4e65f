import type { Speaker } from '../copy/speak.ts'
import { catalogue, fieldAt, pattern } from '../facts/catalogue/catalogue.ts'
import type { Field } from '../facts/catalogue/field.ts'
import { labelOf, vocabularies } from '../facts/vocabulary.ts'
import type { Rules } from '../policy/rules.ts'
import { POSTS } from '../roster/supplement.ts'
import type { ActionReport, ConditionReport, PersonReport } from './model.ts'

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
  return needsOf(person, rules, speak).flatMap(({ path: need, asks, clauses }) =>
    partsOf(need, person, rules).flatMap((path) => {
      if (seen.has(path)) return []
      seen.add(path)
      const field = fieldAt(path)
      const who = field?.from ?? 'employer'
      return [
        {
          path,
          label: path === POSTS ? postsLabel(person, speak) : speak.label(path),
          how: field ? howTo(field, speak) : speak.copy.workbook.numberForm,
          choices: field ? choicesOf(field, speak) : [],
          who,
          due: person.actions.find((action) => action.who === who && clausesOverlap(action, clauses))?.due ?? '',
          asks,
          clauses,
        },
      ]
    }),
  )
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
      .flatMap(({ kind, index, needs }) =>
        needs.map((path) => ({
          path,
          asks: `${speak.term('evidenceKind', kind)}${index + 1}`,
          clauses: citations[kind] ?? [],
        })),
      ),
  ]
}

/** A fact is itself; an object or list is the facts that say something about it, in the order of the catalogue. */
function partsOf(path: string, person: PersonReport, { policy }: Rules): readonly string[] {
  if (path === POSTS || fieldAt(path)) return [path]
  const stated = statedUnder(path, person)
  if (stated.length > 0 && !path.includes('[')) return stated
  const whole = pattern(path)
  const year = Number(/\[year=(\d+)\]/u.exec(path)?.[1] ?? Number.NaN)
  const certificate = year >= policy.training.certificateNumberFrom ? 'certificateUploaded' : 'certificateNo'
  return catalogue.flatMap((field) => {
    const inObject = field.path.startsWith(`${whole}.`)
    const inList = field.path.startsWith(`${whole}[].`)
    const key = field.path.slice(whole.length + (inList ? 3 : 1))
    if ((!inObject && !inList) || key.includes('[') || (field.circumstance && !field.required)) return []
    if (!Number.isNaN(year) && (key === 'year' || key === certificate)) return []
    return [inList ? `${path}[0].${key}` : `${path}.${key}`]
  })
}

/** Facts of a list that are stated but not exactly enough. */
function statedUnder(path: string, { conditions }: PersonReport): readonly string[] {
  const facts = conditions.flatMap((condition: ConditionReport) => condition.facts.map((fact) => fact.path))
  return [...new Set(facts.filter((fact) => fact.startsWith(`${path}[`)))]
}

/** A fact of the person as the conditions read it, undefined where it is not stated. */
export function statedFact({ conditions }: PersonReport, path: string): unknown {
  for (const { facts } of conditions) for (const fact of facts) if (fact.path === path) return fact.value
  return undefined
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

function formOf({ type }: Field, { copy: { workbook } }: Speaker): string {
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
  if (field.path.endsWith('itle.level')) return []
  const name = field.type === 'yes-no' ? 'yesNo' : field.vocabulary
  if (!name) return []
  return vocabularies[name].map((term) => (lang === 'en' ? term.en : term.zh))
}
