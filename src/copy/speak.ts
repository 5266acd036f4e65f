import { fieldAt, pattern } from '../facts/catalogue/catalogue.ts'
import { plainMoment } from '../facts/moment.ts'
import { labelOf, type VocabularyName, vocabularies } from '../facts/vocabulary.ts'
import { type Note, type Params, type ParamValue, type Reasoned, reasonsOf } from '../logic/finding.ts'
import { remembered } from '../logic/memo.ts'
import type { Policy } from '../policy/policy.ts'
import type { Language } from './language.ts'
import { overYears } from './same-years.ts'
import type { Copy } from './words.ts'

export type { Language }

/** Turns codes and figures into sentences of one language. */
export interface Speaker {
  readonly lang: Language
  readonly copy: Copy
  /** Fills a template: `{x}` a figure, `{x:v}` its word in a vocabulary or list of terms, `{@x}` a name of the policy. */
  fill(template: string, params?: Params): string
  /** The sentences of the reasons of a finding. */
  reason(finding: Reasoned): string
  /** What to do about a reason; undefined where nothing is to be done. */
  way(note: Note): string | undefined
  /** What to do about several, each said once: of several years, or facts, in one sentence. */
  ways(notes: readonly Note[]): readonly string[]
  caution(note: Note): string
  evidence(note: Note, needs?: readonly string[]): string
  advisory(note: Note): string
  /** A fact's label, with its year or place in a list. */
  label(path: string): string
  /** A stated value as people write it: words of vocabularies, yes and no. */
  value(path: string, value: unknown): string
  term(set: TermSet, code: string): string
}

export type TermSet =
  | 'status'
  | 'verdict'
  | 'evidenceStatus'
  | 'evidenceKind'
  | 'countsAs'
  | 'attainment'
  | 'party'
  | 'actor'
  | 'materialStatus'
  | 'severity'
  | 'standard'
  | 'basis'
  | 'prior'
  | 'hours'
  | 'step'

/** Makes a speaker; `policy` supplies the names and dates that texts mention. */
export function speaker(lang: Language, copy: Copy, policy?: Policy): Speaker {
  const { terms } = copy
  const names: Record<string, ParamValue> = policy ? { ...policyNames(policy, lang) } : {}
  const separator = terms.listSeparator

  const word = (set: string, code: string): string => {
    if (set in vocabularies) {
      // A row of the standard may ask for no prior title at all.
      if (set === 'titleLevel' && code === 'none') return terms.prior.none
      return labelOf(set as VocabularyName, code, lang)
    }
    const found = (terms as unknown as Record<string, Record<string, string>>)[set]?.[code] ?? code
    // A word may itself name a form or an office of the policy.
    return found.includes('{@') ? fill(found) : found
  }
  const shown = (value: ParamValue | undefined, set: string | undefined): string => {
    if (Array.isArray(value)) return value.map((one) => shown(one, set)).join(separator)
    if (value === undefined) return ''
    return set ? word(set, String(value)) : plainMoment(String(value))
  }
  const fill = (template: string, params: Params = {}): string => {
    const parts = partsOf(template)
    const [only] = parts
    if (parts.length === 1 && typeof only === 'string') return only
    let text = ''
    for (const part of parts) {
      if (typeof part === 'string') text += part
      else text += shown(part.ofPolicy ? names[part.name] : params[part.name], part.set)
    }
    return text
  }
  // What a local table of requirements judges is no longer left unchecked.
  names.unchecked = policy?.performance ? '' : fill(terms.unchecked)
  const label = remembered((path: string): string => labelFor(path, lang, copy, fill))
  /** The facts that are needed, by their labels, and as the steps of a form by the ends of their paths. */
  const withNeeds = (params: Params | undefined, needs: readonly string[] | undefined): Params =>
    needs ? { ...params, needs: [...new Set(needs.map(label))], steps: needs.map(lastStep) } : (params ?? {})
  const look = (texts: object, code: string): string | undefined => (texts as Record<string, string>)[code]
  const say = (texts: object, note: Note, needs?: readonly string[]): string => {
    const template = look(texts, note.code) ?? note.code
    return fill(template, NAMES_NEEDS.test(template) ? withNeeds(note.params, needs) : note.params)
  }

  const way = (note: Note): string | undefined =>
    look(copy.ways, note.code) === undefined ? undefined : say(copy.ways, note, note.needs)
  /** A note with no more figures than its way out names. */
  const asFarAsSaid = (note: Note): Note => {
    const said = partsOf(look(copy.ways, note.code) ?? '').flatMap((part) =>
      typeof part === 'string' ? [] : part.name,
    )
    const params = Object.entries(note.params ?? {}).filter(([name]) => said.includes(name))
    return { ...note, params: Object.fromEntries(params) }
  }

  return {
    lang,
    copy,
    fill,
    label,
    reason: (finding) =>
      [...new Set(overYears(reasonsOf(finding)).map((one) => say(copy.reasons, one, one.needs)))].join(
        terms.sentenceSeparator,
      ),
    way,
    ways: (notes) => [...new Set(overYears(notes.map(asFarAsSaid)).flatMap((note) => way(note) ?? []))],
    caution: (note) => say(copy.cautions, note),
    // Which item it is stands in front of its reasons.
    evidence: (note, needs) => say(copy.evidenceReasons, note, needs?.map(pattern)),
    advisory: (note) => say(copy.advisories, note),
    term: (set, code) => word(set, code),
    value: (path, value) => {
      const field = fieldAt(path)
      if (typeof value === 'boolean') return labelOf('yesNo', value ? 'yes' : 'no', lang)
      if (value === null) return terms.none
      return field?.vocabulary ? labelOf(field.vocabulary, String(value), lang) : plainMoment(String(value))
    },
  }
}

const NAMES_NEEDS = /\{(?:needs|steps)\b/u
const lastStep = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** A piece of a template: text as it is, or a place to fill. */
type Part = string | { readonly name: string; readonly set: string | undefined; readonly ofPolicy: boolean }

/** A template taken apart; every template is taken apart once. */
const partsOf = remembered((template: string): readonly Part[] => {
  const parts: Part[] = []
  let end = 0
  for (const found of template.matchAll(/\{(@?)(\w+)(?::(\w+))?\}/gu)) {
    if (found.index > end) parts.push(template.slice(end, found.index))
    parts.push({ name: found[2] ?? '', set: found[3], ofPolicy: found[1] === '@' })
    end = found.index + found[0].length
  }
  if (end < template.length) parts.push(template.slice(end))
  return parts
})

function labelFor(path: string, lang: Language, copy: Copy, fill: Speaker['fill']): string {
  const { wholes, ofYear, ofItem } = copy.terms
  const place = /\[(?:year=)?(\d+)\]/u.exec(path)
  const byYear = path.includes('[year=')
  const field = fieldAt(path)
  const whole = (wholes as Readonly<Record<string, string>>)[pattern(path).replace(/\[\]$/u, '')]
  const plain = field ? (lang === 'en' ? field.en : field.zh) : (whole ?? path)
  if (!place) return plain
  if (byYear) return fill(ofYear, { label: plain, year: place[1] ?? '' })
  return fill(ofItem, { label: plain, n: Number(place[1]) + 1 })
}

/** The names, dates and documents that texts insert by `{@…}`; English names where the policy has them. */
export const policyNames = ({ names, namesEn, document, standard, dates, year }: Policy, lang: Language): Params => ({
  ...names,
  ...(lang === 'en' ? namesEn : {}),
  closingTime: dates.applicationDeadline.time ?? '24:00',
  year,
  document: document.number,
  standard: standard.title,
  deadline: dates.applicationDeadline.date,
  achievementCutoff: dates.achievementCutoff.date,
  seniorityCutoff: dates.seniorityCutoff.date,
})
