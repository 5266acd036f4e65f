import { formatDay, parseDay } from '../../facts/day.ts'
import { evidenceKinds } from '../../policy/policy.ts'
import { calendarEvents, timeLeft } from '../calendar.ts'
import type { Report } from '../model.ts'
import { stopCounts, stopsSomebody } from '../open.ts'
import { clauseMark, moreFacts, SHORT_LIST } from '../phrases.ts'
import type { RenderContext } from '../renderers.ts'
import { evidenceSigns, openStatuses, statusSigns, verdictOrder, verdictSigns } from '../signs.ts'
import { bar, type Count } from './bar.ts'
import { html, type Markup } from './markup.ts'

/** The head of the page: verdicts, what holds people up, evidence, dates; each chart with its figures beside it. */
export function overview(report: Report, context: RenderContext): Markup {
  const { speak } = context
  const { page, report: text } = speak.copy
  if (report.people.length === 1) return html`<section class="overview">${dateTable(report, context)}</section>`
  const partly = report.people.length < report.summary.people
  return html`<section class="overview" aria-labelledby="summary">
<h2 id="summary">${text.summary}</h2>
${partly && html`<p>${speak.fill(page.partOf, { shown: report.people.length, people: report.summary.people })}</p>`}
${verdictBar(report, context)}
<div class="charts">
${conditionChart(report, context)}
<div>
${dateTable(report, context)}
${evidenceChart(report, context)}
${missingFacts(report, context)}
</div>
</div>
</section>`
}

function verdictBar({ people }: Report, { speak }: RenderContext): Markup {
  const counts = verdictOrder.map((verdict): Count => [verdict, people.filter((one) => one.verdict === verdict).length])
  const items = counts.map(
    ([verdict, count]) =>
      html`<li><button type="button" class="tile ${verdict}" data-verdict="${verdict}" aria-pressed="false"><b>${count}</b> <span><i aria-hidden="true">${verdictSigns[verdict as keyof typeof verdictSigns]}</i> ${speak.term('verdict', verdict)}</span></button></li>`,
  )
  return html`${bar(counts, people.length)}<ul class="tiles">${items}</ul>`
}

function conditionChart({ people }: Report, { speak }: RenderContext): Markup {
  const { page, report: text, terms } = speak.copy
  const titles = speak.copy.conditionTitles as Readonly<Record<string, string>>
  const all = stopCounts(people)
  const clear = all.filter(([, counts]) => !stopsSomebody(counts)).map(([id]) => titles[id] ?? id)
  const rows = all
    .filter(([, counts]) => stopsSomebody(counts))
    .map(([id, counts]) =>
      chartRow(
        titles[id] ?? id,
        openStatuses.map((status) => [status, counts[status]]),
        people.length,
      ),
    )
  const head = openStatuses.map((status): ColumnHead => [statusSigns[status], speak.term('status', status), status])
  return html`<div><h3>${page.conditionsTitle}</h3>
${rows.length > 0 ? chart(text.columns.condition, head, rows) : html`<p>${page.noneStopped}</p>`}
${clear.length > 0 && html`<p class="quiet">${speak.fill(page.clear, { list: clear.join(terms.listSeparator) })}</p>`}</div>`
}

const EVIDENCE_STATUSES = ['counted', 'rejected', 'next-round', 'missing', 'confirm'] as const

function evidenceChart({ people }: Report, { speak }: RenderContext): Markup | undefined {
  const items = people.flatMap(({ evidence }) => evidence)
  if (items.length === 0) return undefined
  const shown = EVIDENCE_STATUSES.filter((status) => items.some((item) => item.status === status))
  const kinds = evidenceKinds.map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) }))
  const most = Math.max(...kinds.map(({ own }) => own.length))
  const rows = kinds
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => {
      const counts = shown.map((status): Count => [status, own.filter((item) => item.status === status).length])
      return chartRow(speak.term('evidenceKind', kind), counts, most)
    })
  const head = shown.map(
    (status): ColumnHead => [evidenceSigns[status] ?? '', speak.term('evidenceStatus', status), status],
  )
  const { evidence } = speak.copy.report
  return html`<h3>${evidence}</h3>${chart(evidence, head, rows)}`
}

type ColumnHead = readonly [sign: string, word: string, code: string]

const chart = (what: string, head: readonly ColumnHead[], rows: readonly Markup[]): Markup => html`<table class="chart">
<thead><tr><th scope="col">${what}</th><td></td>${head.map(([sign, word, code]) => html`<th scope="col" class="${code}"><i aria-hidden="true">${sign}</i> ${word}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>`

const chartRow = (title: string, counts: readonly Count[], total: number): Markup =>
  html`<tr><th scope="row">${title}</th><td class="bars">${bar(counts, total)}</td>${counts.map(([, count]) => html`<td class="${count === 0 && 'zero'}">${count}</td>`)}</tr>\n`

function dateTable(report: Report, { rules, speak }: RenderContext): Markup {
  const { page } = speak.copy
  const asOf = parseDay(report.asOf) ?? 0
  const rows = calendarEvents(rules, speak).map(({ day, text: what, clauses }) => {
    const mark = clauseMark(clauses, speak)
    const left = timeLeft(day, asOf, rules, speak)
    return html`<tr class="${day < asOf && 'past'}"><td><time>${formatDay(day)}</time></td><th scope="row">${what} <span class="quiet">${mark} ${left}</span></th></tr>\n`
  })
  return html`<h3>${page.datesTitle}</h3>
<table class="dates"><tbody>${rows}</tbody></table>`
}

/** The facts whose supply helps most; of one person they stand in the card. */
function missingFacts({ missingFacts: facts, people }: Report, { speak }: RenderContext): Markup | undefined {
  if (facts.length === 0 || people.length < 2) return undefined
  const text = speak.copy.report
  const lines = facts
    .slice(0, SHORT_LIST)
    .map(
      ({ path, people: count }) =>
        html`<li>${speak.fill(text.missingLine, { field: speak.label(path), people: count })}</li>`,
    )
  const more = moreFacts(facts, speak)
  return html`<h3>${text.missingTitle}</h3><ul class="missing-facts">${lines}</ul>${more && html`<p class="quiet">${more}</p>`}`
}
