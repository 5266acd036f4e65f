import { conditions } from '../conditions/list.ts'
import type { Speaker } from '../copy/speak.ts'
import { pattern, toTheDay } from '../facts/catalogue/catalogue.ts'
import type { Day } from '../facts/day.ts'
import { engineeringTitle, labelOf, type Term, vocabularies } from '../facts/vocabulary.ts'
import type { Rules } from '../policy/rules.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import { clauseMark } from '../report/phrases.ts'
import type { Choice, Shown } from './asker.ts'
import { circumstances, evidenceLists } from './circumstances.ts'
import type { AnswerValue, Question } from './question.ts'
import { readAnswer } from './read-answer.ts'
import { answerTo, applicantOf, type Session } from './session.ts'

/** The words of a question: from the field, the conditions that need it and the policy. */
export function showQuestion(question: Question, session: Session, rules: Rules, asOf: Day, speak: Speaker): Shown {
  const choices = choicesOf(question, session, speak)
  const before = answerTo(session, question.id)?.value
  return {
    message: messageOf(question, speak),
    hint: [itemOf(question, session, speak), hintOf(question, rules, speak)].filter(Boolean).join(' · '),
    why: whyOf(question, rules, speak),
    ...(choices ? { choices } : {}),
    ...(before === undefined ? {} : { before }),
    read: (text) => {
      const read = readAnswer(question, text, asOf)
      if ('value' in read) return { value: read.value, understood: valueInWords(question, read.value, speak) }
      if (!read.problem) {
        const reason = hintOf(question, rules, speak)
        return { wrong: speak.fill(speak.copy.interview.notUnderstood, { text, reason }) }
      }
      const { message, fix } = reportDiagnostic(read.problem, speak)
      return { wrong: [message, fix].filter(Boolean).join(speak.copy.terms.sentenceSeparator) }
    },
  }
}

/** What is asked, in a sentence. */
export function messageOf({ id, kind }: Question, speak: Speaker): string {
  const { interview } = speak.copy
  if (id === 'circumstances') return interview.circumstancesQuestion
  if (id === 'evidence') return interview.evidenceQuestion
  if (kind === 'more') return speak.fill(interview.ask.more, { item: speak.label(id.replace(/\[\d+\]$/u, '')) })
  return speak.fill(interview.ask[toTheDay.has(id) ? 'day' : kind], { label: speak.label(id) })
}

/** Which item of a list a question is about, by what it is called; blank where that is the question. */
function itemOf({ id }: Question, session: Session, speak: Speaker): string {
  const item = /^.+\[\d+\](?=\.)/u.exec(id)?.[0]
  const said = ['title', 'name', 'content']
    .map((key) => `${item}.${key}`)
    .find((path) => answerTo(session, path)?.value)
  if (item === undefined || said === undefined || said === id) return ''
  return speak.fill(speak.copy.interview.item, { name: String(answerTo(session, said)?.value) })
}

/** What to state: the field's help, said for one person where a roster's would mislead, the list where there is one. */
function hintOf({ id, field }: Question, { policy }: Rules, speak: Speaker): string {
  const own: Readonly<Record<string, string>> = speak.copy.interview.hints
  const hint = own[pattern(id)]
  const help = field?.help[speak.lang === 'en' ? 1 : 0] ?? ''
  // A question needs no hint that only repeats it.
  if (hint === undefined) return field && help === (speak.lang === 'en' ? field.en : field.zh) ? '' : help
  const { hours, professionalHours } = policy.training
  return speak.fill(hint, { specialties: policy.specialties.names, hours, professionalHours })
}

function whyOf({ why }: Question, rules: Rules, speak: Speaker): string {
  if (why.length === 0) return ''
  const titles = why.map((id) => speak.copy.conditionTitles[id])
  const clauses = [...new Set(why.flatMap((id) => rules.policy.citations[id]))]
  return speak.fill(speak.copy.interview.why, {
    conditions: titles,
    clauses: clauseMark(clauses, speak),
  })
}

function choicesOf(
  { id, kind, field, orNone }: Question,
  session: Session,
  speak: Speaker,
): readonly Choice<AnswerValue>[] | undefined {
  const { interview } = speak.copy
  const words = (name: keyof typeof vocabularies): Choice<AnswerValue>[] =>
    (vocabularies[name] as readonly Term[]).map(({ code }) => ({ value: code, name: labelOf(name, code, speak.lang) }))
  if (id === 'circumstances') {
    const applicant = applicantOf(session)
    return circumstances
      .filter(({ applies }) => applies(applicant))
      .map(({ code }) => ({
        value: code,
        name: speak.fill(interview.circumstances[code as keyof typeof interview.circumstances]),
      }))
  }
  if (id === 'evidence') return evidenceLists.map((list) => ({ value: list, name: interview.evidence[list] }))
  if (kind === 'yes-no' || kind === 'more')
    return [
      { value: true, name: interview.yes },
      { value: false, name: interview.no },
    ]
  if (kind === 'series') return words('series')
  if (kind !== 'word' || !field?.vocabulary) return undefined
  if (field.vocabulary !== 'titleLevel') return words(field.vocabulary)
  const levels = vocabularies.titleLevel.map(({ code }) => ({
    value: code,
    name: speak.fill(interview.level, {
      level: labelOf('titleLevel', code, speak.lang),
      title: engineeringTitle(code),
    }),
  }))
  return [...(orNone ? [{ value: null, name: interview.none }] : []), ...levels]
}

/** An answer as people read it. */
export function valueInWords({ id, kind }: Question, value: AnswerValue, speak: Speaker): string {
  const { interview, terms } = speak.copy
  if (Array.isArray(value)) {
    const names: Readonly<Record<string, string>> = id === 'evidence' ? interview.evidence : interview.circumstances
    return value.map((code) => speak.fill(names[code] ?? code)).join(terms.listSeparator) || terms.none
  }
  if (value === null) return interview.none
  if (kind === 'series') return labelOf('series', String(value), speak.lang)
  return speak.value(id, value)
}

/** The title of a condition by its place in the list. */
export const titleAt = (index: number, speak: Speaker): string => {
  const condition = conditions[index]
  return condition ? speak.copy.conditionTitles[condition.id] : ''
}
