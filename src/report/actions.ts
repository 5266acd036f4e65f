import type { Condition } from '../conditions/condition.ts'
import type { Speaker } from '../copy/speak.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import type { Field } from '../facts/catalogue/field.ts'
import { type Day, formatDay } from '../facts/day.ts'
import { type Finding, type Note, reasonsOf } from '../logic/finding.ts'
import type { Rules } from '../policy/rules.ts'
import type { ActionReport } from './model.ts'

type Who = ActionReport['who']

/** What is unmet but can still be put right before the deadline. */
const MENDABLE = new Set([
  'channel-mismatch',
  'not-hardship',
  'validity-refused',
  'quota-false',
  'publicity-short',
  'publicity-short-tight',
  'publicity-short-ended',
  'publicity-late',
  'publicity-over',
  'publicity-over-tight',
  'transfer-not-chosen',
  'training-hours-short',
  'grassroots-refused',
  'transfer-level',
  'specialty-senior-only',
])

/** What a human has to settle inside the employer rather than the reviewing authority. */
const EMPLOYER_SETTLES = new Set([
  'quota-over',
  'publicity-tight',
  'publicity-first-day',
  'publicity-first-day-over',
  'publicity-last-day',
  'publicity-last-day-come',
  'performance-external',
  'performance-open',
])

/** Who has to do what about a condition, by when; one action for each party that holds a missing fact. */
export function actionsFor(
  condition: Condition,
  finding: Finding,
  rules: Rules,
  asOf: Day,
  speak: Speaker,
): ActionReport[] {
  if (finding.status === 'met' || finding.status === 'not-applicable') return []
  const clauses = rules.policy.citations[condition.id]
  return parties(condition, finding).map(({ who, reasons }) => {
    const texts = speak.ways(reasons)
    const due = dueFor(finding, who, rules, asOf)
    return {
      who,
      ...(due === undefined ? {} : { due: formatDay(due) }),
      text: texts.join(speak.copy.terms.sentenceSeparator),
      clauses,
      condition: condition.id,
    }
  })
}

interface Party {
  readonly who: Who
  readonly reasons: readonly Note[]
}

/** Who has to do something about which reasons; of what is missing, whoever holds the fact, and nobody else. */
function parties(condition: Condition, finding: Finding): Party[] {
  const all = reasonsOf(finding)
  const reasons = BEYOND_BASELINE.has(finding.code) ? all.slice(0, 1) : all
  if (finding.status === 'unmet') return [{ who: condition.party, reasons }]
  if (finding.status === 'confirm')
    return [{ who: EMPLOYER_SETTLES.has(finding.code) ? 'employer' : 'authority', reasons }]
  const groups = new Map<Who, Note[]>()
  const give = (who: Who, note: Note): void => {
    groups.set(who, [...(groups.get(who) ?? []), note])
  }
  for (const reason of reasons) {
    const holders = new Set((reason.needs ?? []).map((need) => holderOf(need) ?? condition.party))
    if (holders.size === 0) give('authority', reason)
    for (const who of holders)
      give(who, { ...reason, needs: reason.needs?.filter((need) => (holderOf(need) ?? condition.party) === who) ?? [] })
  }
  return [...groups].map(([who, notes]) => ({ who, reasons: notes }))
}

const holderOf = (path: string): Field['from'] | undefined => fieldAt(path)?.from

function dueFor(finding: Finding, who: Who, rules: Rules, asOf: Day): Day | undefined {
  if (asOf > rules.deadline || (finding.status === 'unmet' && !isMendable(finding, rules))) return undefined
  if (STARTS.has(finding.code)) {
    const { latestPublicityStart: latest } = rules
    // A safe start that is past is no day to act by.
    return latest === undefined || asOf <= latest ? (latest ?? rules.employerDeadline) : undefined
  }
  return who === 'employer' ? rules.employerDeadline : rules.deadline
}

/** What the local standard may open all the same: what the baseline lacks is told beside it, and is nothing to do. */
const BEYOND_BASELINE = new Set(['no-path-in-baseline', 'grassroots-standard', 'validity-decides'])

/** A ban may end within the round. */
const isMendable = ({ code, earliest }: Finding, { deadline }: Rules): boolean =>
  MENDABLE.has(code) || (earliest !== undefined && earliest.day <= deadline)

/** What is mended by publicity that begins in time. */
const STARTS = new Set(['publicity-not-stated', 'publicity-late', 'publicity-short-ended'])

/** What stands above things to do: once the round has closed they are for the next one. */
export const todoTitle = (title: string, closed: boolean, { copy: { report }, fill }: Speaker): string =>
  closed ? title + fill(report.aside, { text: report.forNext }) : title

/** What stands above the steps of a person. */
export const nextTitle = (closed: boolean, speak: Speaker): string => todoTitle(speak.copy.report.next, closed, speak)

/** A step, with every condition that asks for it. */
export interface Step extends ActionReport {
  readonly conditions: readonly string[]
}

/**
 * The steps of a person; what several conditions ask for alike is one, with the clauses of all. A step that another
 * one says among others or with a remark behind it, `补填：聘任时间` beside `补填：聘任时间（聘任文件上有）`, is the same.
 */
export function stepsOf(actions: readonly ActionReport[]): readonly Step[] {
  const steps: Step[] = []
  for (const action of actions) {
    const at = steps.findIndex((step) => isSame(step, action))
    const before = steps[at]
    if (!before) steps.push({ ...action, conditions: [action.condition] })
    else
      steps[at] = {
        ...before,
        text: before.text.length < action.text.length ? action.text : before.text,
        clauses: [...new Set([...before.clauses, ...action.clauses])],
        conditions: [...before.conditions, action.condition],
      }
  }
  return steps
}

function isSame(one: ActionReport, other: ActionReport): boolean {
  if (one.who !== other.who || one.due !== other.due) return false
  const [short, long] = one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text]
  const parts = partsOf(long)
  return partsOf(short).every((part) => parts.some((whole) => says(whole, part)))
}

const partsOf = (text: string): readonly string[] => text.split(/[；;]\s?/u)

/** Whether a sentence is another one, perhaps with a remark behind it. */
const says = (whole: string, part: string): boolean =>
  whole.startsWith(part) && /^(?: ?[(（]|$)/u.test(whole.slice(part.length))
