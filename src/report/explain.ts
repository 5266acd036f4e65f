import { conditions } from '../conditions/list.ts'
import { conditionIds, evidenceKinds } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { explainCode, isCode } from './explain-code.ts'
import { figuresOf } from './explain-figures.ts'
import { explainTenure } from './explain-tenure.ts'
import { Layout } from './layout.ts'
import { aside, clauseMark, titled } from './phrases.ts'
import { citeOf, coverClause } from './policy-coverage.ts'
import type { PageOptions } from './policy-show.ts'

type Explained = (rules: Rules, options: PageOptions) => string

/** What a word asks about: a topic, condition, kind of evidence, status, verdict, clause or code; undefined: nothing known. */
export function explanation(word: string, rules: Rules, options: PageOptions): string | undefined {
  const key = plain(word)
  const named = namedTopics(options).find(([name]) => plain(name) === key)
  if (named) return named[1](rules, options)
  const exact = rules.policy.ledger.filter((clause) =>
    [plain(clause.cite), plain(citeOf(clause)), `${clause.n}`].includes(key),
  )
  // A part of the notice or an annex stands for all its clauses: 四 for 四(一) to 四(五), 附件1 for 附件1·一 and on.
  const within = rules.policy.ledger.filter(({ cite }) => /^[(·¶]/u.test(afterStart(plain(cite), key)))
  const clauses = exact.length > 0 ? exact : within
  if (clauses.length > 0) {
    const out = new Layout(options.width)
    for (const clause of clauses) coverClause(out, clause, options)
    return out.toString()
  }
  const code = word.trim()
  return isCode(code, options.speak) ? explainCode(code, options) : undefined
}

/** Every word that is explained, for suggestions. */
export function knownWords(rules: Rules, options: PageOptions): readonly string[] {
  const { speak } = options
  return [
    ...namedTopics(options).map(([name]) => name),
    ...rules.policy.ledger.map(citeOf),
    ...rules.policy.ledger.map(({ cite }) => cite),
    ...Object.keys(speak.copy.diagnostics),
    ...Object.keys(speak.copy.reasons),
  ]
}

/** The list of what can be explained. */
export function explainIndex(rules: Rules, options: PageOptions): string {
  const { speak, chalk } = options
  const { headings, indexHint, tenure } = speak.copy.explain
  const out = new Layout(options.width)
  const group = (title: string, words: readonly string[]): void => {
    out.line(chalk.bold(title))
    out.line(words.join(speak.copy.terms.listSeparator), 2)
  }
  const named = (code: string, name: string): string =>
    code.replaceAll('-', ' ') === name.toLowerCase() ? code : `${code}${aside(name, speak)}`
  out.line(chalk.bold(headings.topics)).item('tenure', tenure.title, 2)
  out.line(chalk.bold(headings.conditions))
  for (const id of conditionIds) out.item(id.padEnd(21), speak.copy.conditionTitles[id], 2)
  group(headings.evidence, ['window', ...evidenceKinds])
  group(
    headings.statuses,
    Object.entries(speak.copy.terms.status).map(([code, name]) => named(code, name)),
  )
  group(
    headings.verdicts,
    Object.entries(speak.copy.terms.verdict).map(([code, name]) => named(code, name)),
  )
  group(headings.clauses, [...new Set(rules.policy.ledger.map(({ cite }) => cite))])
  const { reasons, cautions, evidenceReasons, advisories } = speak.copy
  group(headings.reasons, Object.keys({ ...reasons, ...cautions }))
  group(headings.evidenceReasons, Object.keys(evidenceReasons))
  group(headings.advisories, Object.keys(advisories))
  group(headings.codes, Object.keys(speak.copy.diagnostics))
  return out.gap().line(indexHint).toString()
}

/** Brackets and blanks as people type them: （三） is (三), 附1·四 is 附件1·四. */
const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/^第?([一二三四五])(?:条|部分|、|\.)?(?=\(|$)/u, '$1')
    .replace(/^附件?([\d一二三])/u, (_, number: string) => `附件${'一二三'.indexOf(number) + 1 || number}`)
    .replace(/^(附件\d)[.·・、(]([一二三四五])\)?$/u, '$1·$2')

/** What follows the beginning of a text; nothing where it begins otherwise. */
const afterStart = (text: string, start: string): string => (text.startsWith(start) ? text.slice(start.length) : '')

/** Topics by every name they go by: code, name in the language, name on the card. */
function namedTopics({ speak }: PageOptions): readonly (readonly [name: string, Explained])[] {
  const { explain, conditionTitles, terms } = speak.copy
  const sentence =
    (title: string, text: string): Explained =>
    (_, { chalk, width }) =>
      new Layout(width).line(chalk.bold(title)).line(text, 2).toString()
  const entries = <T extends object>(texts: T) => Object.entries(texts) as [keyof T & string, string][]
  return [
    ['tenure', explainTenure],
    [explain.tenure.title, explainTenure],
    ...entries(explain.alsoCalled).flatMap(([topic, names]) =>
      names
        .split(terms.listSeparator)
        .map((name) => [name, topic === 'tenure' ? explainTenure : aboutCondition(topic)] as const),
    ),
    ...conditionIds.flatMap((id) => [id, conditionTitles[id]].map((name) => [name, aboutCondition(id)] as const)),
    ...(['window', ...evidenceKinds] as const).flatMap((kind) => {
      const title = kind === 'window' ? speak.copy.policy.window : terms.evidenceKind[kind]
      return [kind, title].map((name) => [name, aboutEvidence(kind, title)] as const)
    }),
    ...entries(terms.status).flatMap(([code, name]) =>
      code === 'confirm'
        ? [[name, sentence(name, explain.statuses[code])] as const]
        : [code, name].map((one) => [one, sentence(name, explain.statuses[code])] as const),
    ),
    ...entries(terms.verdict).flatMap(([code, name]) =>
      [code, name].map(
        (one) =>
          [
            one,
            sentence(
              name,
              code === 'confirm' && one === code
                ? `${explain.verdicts[code]}${terms.sentenceSeparator}${titled(terms.status.confirm, explain.statuses.confirm, speak)}`
                : explain.verdicts[code],
            ),
          ] as const,
      ),
    ),
  ]
}

function aboutCondition(id: (typeof conditionIds)[number]): Explained {
  return (rules, options) => {
    const { speak, chalk } = options
    const { explain, reasons, conditionTitles } = speak.copy
    const { labels } = explain
    const noRule = id === 'publicity' && !rules.policy.publicity
    const texts = noRule ? { rule: reasons['no-publicity-rule'], example: '' } : explain.conditions[id]
    const reads = conditions.find((condition) => condition.id === id)?.reads ?? []
    const out = page(conditionTitles[id], id, rules.policy.citations[id], options)
    rule(out, texts, rules, options)
    const facts = reads.map((path) => speak.label(path)).join(speak.copy.terms.listSeparator)
    out.item('·', titled(chalk.bold(labels.facts), facts, speak))
    return out.toString()
  }
}

function aboutEvidence(kind: 'window' | (typeof evidenceKinds)[number], title: string): Explained {
  return (rules, options) => {
    const out = page(title, kind, rules.policy.citations[kind], options)
    rule(out, options.speak.copy.explain.evidence[kind], rules, options)
    return out.toString()
  }
}

function page(title: string, code: string, clauses: readonly string[], { speak, chalk, width }: PageOptions): Layout {
  const out = new Layout(width)
  out.line(`${chalk.bold(title)}${chalk.dim(aside(code, speak))}${chalk.dim(clauseMark(clauses, speak))}`)
  return out.line(chalk.dim(speak.fill(speak.copy.explain.policyLine)))
}

function rule(
  out: Layout,
  texts: { readonly rule: string; readonly example: string },
  rules: Rules,
  { speak, chalk }: PageOptions,
): void {
  const { labels } = speak.copy.explain
  const figures = figuresOf(rules, speak)
  out.item('·', titled(chalk.bold(labels.rule), speak.fill(texts.rule, figures), speak))
  const example = speak.fill(texts.example, figures)
  if (example !== '') out.item('·', titled(chalk.bold(labels.example), example, speak))
}
