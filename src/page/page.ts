import type { Speaker } from '../copy/speak.ts'
import { UsageError } from '../errors.ts'
import { plainPerson, sessionOf } from '../interview/answers.ts'
import { reopened } from '../interview/interview.ts'
import { assessSession, type Bench, nextQuestion } from '../interview/next.ts'
import { type Answer, BOX_IDS, type Question, questionNamed } from '../interview/question.ts'
import { emptySession, type Session, withAnswer } from '../interview/session.ts'
import { messageOf, showQuestion, valueInWords } from '../interview/show.ts'
import { roundLine, roundOf } from '../report/round.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import { element } from './dom.ts'
import { questionForm } from './question-form.ts'
import { resultView } from './result.ts'
import { downloadPerson, forgetSession, keepSession, keptSession } from './store.ts'

/** The self-check as a page: the question of the moment, the answers so far, and the result as it stands. */
export class Page {
  private session: Session = emptySession
  private editing: string | undefined
  private keep = false
  private readonly root: HTMLElement
  /** The verdict, for screen readers: it stays while everything else is made anew. */
  private readonly status = element('p', { role: 'status', class: 'hidden' })
  private readonly bench: Bench
  private readonly speak: Speaker
  private readonly day: string

  constructor(root: HTMLElement, bench: Bench, speak: Speaker, day: string) {
    this.root = root
    this.bench = bench
    this.speak = speak
    this.day = day
  }

  start(): void {
    this.root.after(this.status)
    const kept = keptSession()
    if (kept) {
      this.session = kept
      this.keep = true
    }
    this.render()
  }

  private render(): void {
    const { selfCheck: page } = this.speak.copy
    const question = this.editing === undefined ? nextQuestion(this.session, this.bench) : questionNamed(this.editing)
    const assessment = assessSession(this.session, this.bench)
    this.root.replaceChildren(
      element(
        'header',
        {},
        element('h1', {}, this.speak.fill(this.speak.copy.report.title)),
        element(
          'p',
          {},
          `${this.speak.fill(this.speak.copy.report.document)} · ${this.speak.fill(this.speak.copy.report.asOf, { day: this.day })}`,
        ),
        element('p', { class: 'round' }, roundLine({ round: roundOf(this.bench.rules, this.bench.asOf) }, this.speak)),
        element('p', { class: 'note' }, page.private),
      ),
      element(
        'main',
        {},
        question ? this.questionView(question) : element('p', { class: 'done', role: 'status' }, page.done),
        this.answersView(),
        resultView(assessment, this.bench, this.speak, this.session.answers.length > 2),
        this.toolsView(),
      ),
    )
    const verdict = this.root.querySelector('#verdict')?.textContent ?? ''
    if (this.status.textContent !== verdict) this.status.textContent = verdict
    const first = this.root.querySelector<HTMLElement>('.question input, .question button')
    if (this.session.answers.length > 0) first?.focus()
  }

  private questionView(question: Question): HTMLElement {
    const { rules, asOf } = this.bench
    const shown = showQuestion(question, this.session, rules, asOf, this.speak)
    return questionForm(question, shown, this.speak, (answer) => this.answer(answer))
  }

  private answer(answer: Answer): void {
    this.session = withAnswer(this.session, answer)
    this.editing = undefined
    if (this.keep) this.keep = keepSession(this.session)
    this.render()
  }

  private answersView(): HTMLElement {
    const { selfCheck: page, interview } = this.speak.copy
    const rows = this.session.answers.map((answer) => {
      const question = questionNamed(answer.id)
      const label =
        BOX_IDS.has(answer.id) || question.kind === 'more'
          ? messageOf(question, this.speak)
          : this.speak.label(answer.id)
      const value = answer.unknown ? interview.unknown : valueInWords(question, answer.value ?? null, this.speak)
      return element(
        'li',
        {},
        element('span', {}, maskIds(this.speak.fill(interview.reviewLine, { label, value }))),
        element(
          'button',
          { type: 'button', 'aria-label': `${page.change} ${label}`, onclick: () => this.edit(answer.id) },
          page.change,
        ),
      )
    })
    return element(
      'details',
      { class: 'answers' },
      element('summary', {}, this.speak.fill(page.answers, { count: rows.length })),
      element('ol', {}, ...rows),
    )
  }

  private edit(id: string): void {
    this.editing = id
    this.render()
  }

  private toolsView(): HTMLElement {
    const { selfCheck: page } = this.speak.copy
    const keep = element('input', {
      type: 'checkbox',
      onchange: (event) => {
        this.keep = (event.target as HTMLInputElement).checked
        if (this.keep) this.keep = keepSession(this.session)
        else forgetSession()
      },
    })
    keep.checked = this.keep
    return element(
      'section',
      { class: 'tools', 'aria-label': page.tools },
      element(
        'button',
        { type: 'button', id: 'save', class: 'main', onclick: () => downloadPerson(this.session, element('a')) },
        page.save,
      ),
      element('button', { type: 'button', onclick: () => window.print() }, page.print),
      element('label', {}, page.load, this.loader()),
      element('label', {}, keep, page.keep),
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            if (!window.confirm(page.clearSure)) return
            this.session = emptySession
            this.editing = undefined
            forgetSession()
            this.render()
          },
        },
        page.clear,
      ),
      element('p', { class: 'note' }, page.handOver),
    )
  }

  /** Takes up a file that was saved before: what it states is answered. */
  private loader(): HTMLInputElement {
    return element('input', {
      type: 'file',
      id: 'load',
      accept: '.json,application/json',
      onchange: (event) => void this.load(event.target as HTMLInputElement),
    })
  }

  private async load({ files }: HTMLInputElement): Promise<void> {
    const text = await files?.[0]?.text()
    const person = text === undefined ? undefined : plainPerson(text)
    try {
      if (!person) throw new UsageError('notAsked')
      this.session = reopened(sessionOf(person), this.bench)
      this.editing = undefined
      if (this.keep) this.keep = keepSession(this.session)
      this.render()
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      window.alert(this.speak.copy.selfCheck.notLoaded)
    }
  }
}
