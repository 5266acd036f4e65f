import { formatDay } from '../../facts/day.ts'
import { conditionIds } from '../../policy/policy.ts'
import { calendarEvents } from '../calendar.ts'
import type { PersonReport, Report } from '../model.ts'
import { stopCounts, stopsSomebody } from '../open.ts'
import { placeOf, standardLine, titleOf } from '../phrases.ts'
import type { RenderContext } from '../renderers.ts'
import { openStatuses, statusSigns, verdictSigns } from '../signs.ts'
import { html, type Markup } from './markup.ts'

/** More employers than this are found by the search, not in a list. */
const EMPLOYERS_LISTED = 300

/** Search and filters; shown by the script, which is what they need. */
export function filters({ people }: Report, { speak }: RenderContext): Markup | undefined {
  if (people.length < 2) return undefined
  const { page } = speak.copy
  const titles = speak.copy.conditionTitles as Readonly<Record<string, string>>
  const counts = new Map(stopCounts(people).filter(([, count]) => stopsSomebody(count)))
  const conditions = conditionIds.flatMap((id, index) => {
    const count = counts.get(id)
    return count
      ? [html`<option value="${index}">${titles[id]} (${count.unmet + count.missing + count.confirm})</option>`]
      : []
  })
  const employers = [...new Set(people.flatMap(({ employer }) => employer ?? []))]
  const listed = employers.length > 1 && employers.length <= EMPLOYERS_LISTED
  const options = employers.map((employer) => html`<option>${employer}</option>`)
  return html`<div class="filters" role="search" aria-label="${page.findTitle}" hidden>
<label>${page.search} <input type="search" id="query" autocomplete="off" spellcheck="false"></label>
<label>${page.condition} <select id="condition"><option value="">${page.everything}</option>${conditions}</select></label>
${listed && html`<label>${page.employer} <select id="employer"><option value="">${page.everything}</option>${options}</select></label>`}
<div class="buttons"><button type="button" id="reset">${page.reset}</button> <button type="button" id="open">${page.openAll}</button> <button type="button" id="close">${page.closeAll}</button> <button type="button" id="print">${page.print}</button></div>
<p role="status" id="found"></p>
</div>`
}

/** A line a person; the script puts the card into it when it is opened. */
export function peopleList(report: Report, context: RenderContext): Markup {
  const { page, report: text } = context.speak.copy
  const { people } = report
  return html`<section class="people" aria-labelledby="people">
<h2 id="people">${page.peopleTitle}</h2>
${people.length === 0 && html`<p>${text.nobody}</p>`}
<ol id="list" role="list">
${people.map((person) => row(person, context))}</ol>
${paper(report, context)}
</section>`
}

function row(person: PersonReport, { speak }: RenderContext): Markup {
  const why = openStatuses.flatMap((status) => {
    const titles = person.conditions.filter((one) => one.status === status).map((one) => titleOf(one, speak))
    const list = titles.join(speak.copy.terms.listSeparator)
    return titles.length > 0 ? [html`<span class="${status}">${statusSigns[status]} ${list}</span> `] : []
  })
  const { verdict } = person
  return html`<li class="${verdict}"><details><summary><h3><span class="badge">${verdictSigns[verdict]} ${speak.term('verdict', verdict)}</span> <b>${person.name}</b></h3> <span class="employer">${person.employer}</span> <span class="place">${person.id} ${placeOf(person)}</span>${why.length > 0 && html`<span class="why">${why}</span>`}</summary></details></li>
`
}

/** What stands at the foot of every printed person: the dates of the round and what the result rests on. */
function paper(report: Report, { rules, speak }: RenderContext): Markup {
  const { page, report: text } = speak.copy
  const dates = calendarEvents(rules, speak).map(({ day, text: what }) => html`<span>${formatDay(day)} ${what}</span> `)
  return html`<template id="paper"><div class="paper"><p class="dates"><b>${page.datesTitle}</b> ${dates}</p><p>${speak.fill(text.document)} · ${speak.fill(text.asOf, { day: report.asOf })}</p><p>${standardLine(report.policy, speak)}</p><p>${speak.fill(text.notChecked)}</p></div></template>`
}
