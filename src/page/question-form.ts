import type { Speaker } from '../copy/speak.ts'
import type { Shown } from '../interview/asker.ts'
import type { Answer, AnswerValue, Question } from '../interview/question.ts'
import { element } from './dom.ts'

/** A question as a form: choices or a field to type in, 不清楚, why it is asked; `done` gets the answer once it can be read. */
export function questionForm(
  question: Question,
  shown: Shown,
  speak: Speaker,
  done: (answer: Answer) => void,
): HTMLElement {
  const { selfCheck, interview } = speak.copy
  const wrong = element('p', { class: 'wrong', role: 'alert' })
  const form = element('form', {
    class: 'question',
    'aria-labelledby': 'asked',
    onsubmit: (event) => {
      event.preventDefault()
      const answer = read(question, shown, new FormData(form))
      if ('wrong' in answer) wrong.textContent = answer.wrong
      else done(answer)
    },
  })
  form.append(element('h2', { id: 'asked' }, shown.message))
  if (shown.hint) form.append(element('p', { class: 'hint' }, shown.hint))
  if (shown.choices) form.append(choiceList(question, shown))
  if (!shown.choices || question.kind === 'series') {
    const listed = shown.choices?.some(({ value }) => value === shown.before)
    const value = shown.before === undefined || listed ? '' : String(shown.before)
    const input = element('input', {
      name: 'text',
      type: 'text',
      autocomplete: 'off',
      'aria-label': shown.message,
      value,
    })
    form.append(element('label', { class: 'typed' }, question.kind === 'series' ? interview.otherSeries : '', input))
  }
  // A title without its series is none that a file can state, and whoever holds it knows what it is called.
  const sure = question.kind === 'boxes' || question.kind === 'more' || question.id === 'title.series'
  const unknown = element(
    'button',
    { type: 'button', onclick: () => done({ id: question.id, unknown: true }) },
    interview.unknown,
  )
  const next = element('button', { type: 'submit', class: 'main' }, selfCheck.next)
  form.append(wrong, element('p', { class: 'buttons' }, next, sure ? undefined : unknown))
  if (shown.why) form.append(element('p', { class: 'why' }, shown.why))
  return form
}

function choiceList(question: Question, { choices = [], message, before }: Shown): HTMLElement {
  const type = question.kind === 'boxes' ? 'checkbox' : 'radio'
  const must = type === 'radio' && question.kind !== 'series'
  const list = element('fieldset', {}, element('legend', { class: 'hidden' }, message))
  const chosen: readonly AnswerValue[] = Array.isArray(before)
    ? before
    : before === undefined
      ? []
      : [before as AnswerValue]
  for (const [index, { name, value }] of choices.entries()) {
    const checked = chosen.includes(value)
    const input = element('input', { type, name: 'choice', value: String(index), required: must, checked })
    list.append(element('label', { class: 'choice' }, input, name))
  }
  return list
}

/** What the form says; nothing chosen and nothing typed is 不清楚. */
function read({ id, kind }: Question, shown: Shown, data: FormData): Answer | { readonly wrong: string } {
  const picked = data.getAll('choice').map((index) => shown.choices?.[Number(index)]?.value ?? null)
  const typed = String(data.get('text') ?? '').trim()
  if (kind === 'boxes') return { id, value: picked as readonly string[] }
  if (typed === '') return picked.length > 0 ? { id, value: picked[0] as AnswerValue } : { id, unknown: true }
  const found = shown.read(typed)
  return 'wrong' in found ? found : { id, value: found.value }
}
