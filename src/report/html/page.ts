import { createHash } from 'node:crypto'
import { circumstances } from '../../facts/catalogue/catalogue.ts'
import { tool } from '../../version.ts'
import { harmless } from '../harmless.ts'
import type { Report } from '../model.ts'
import { assumedLines, standardLine } from '../phrases.ts'
import type { RenderContext, TextRenderer } from '../renderers.ts'
import { roundLine } from '../round.ts'
import { changes } from './changes.ts'
import { clientScript } from './client.ts'
import { islandOf } from './island.ts'
import { dataIsland, html, Markup } from './markup.ts'
import { overview } from './overview.ts'
import { filters, peopleList } from './people.ts'
import { remarks } from './remarks.ts'
import { pageStyle } from './style.ts'

/**
 * The report as one page that needs nothing but itself: it works from a mail attachment, loads nothing and sends
 * nothing. Its policy admits the one script and the one style by their hash.
 */
export const renderHtml: TextRenderer = (report, context) => {
  const { speak } = context
  const text = speak.copy.report
  const title = speak.fill(text.title)
  const style = pageStyle(cssText(`${title} · ${speak.fill(text.asOf, { day: report.asOf })}`))
  return html`<!doctype html>
<html lang="${speak.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(clientScript, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body class="${report.people.length === 1 ? 'alone' : 'several'}">
<header>
<h1>${title}</h1>
<p>${speak.fill(text.document)} · ${speak.fill(text.asOf, { day: report.asOf })}</p>
<p class="round ${report.round.state}">${roundLine(report, speak)}</p>
<p class="standard">${standardLine(report.policy, speak)}</p>
${assumedLines(report, speak).map((line) => html`<p class="assumed">${line}</p>`)}
</header>
<main>
${overview(report, context)}
<noscript><p class="notice">${speak.copy.page.needsScript}</p></noscript>
${filters(report, context)}
${changes(report, context)}
${peopleList(report, context)}
${remarks(report, context)}
</main>
<footer>${footer(report, context)}</footer>
<script type="application/json" id="data">${dataIsland(islandOf(report, context))}</script>
<script>${new Markup(clientScript)}</script>
</body>
</html>
`.text
}

function footer(report: Report, { speak }: RenderContext): Markup {
  const text = speak.copy.report
  const labels = circumstances.map((path) => speak.label(path))
  return html`<p>${speak.fill(text.circumstances, { list: labels })}</p>
<p class="limits">${speak.fill(text.notChecked)}</p>
<p>${tool.name} ${tool.version} · ${report.policy.id} ${report.policy.version}</p>`
}

/** Forbids everything but this very script and style. */
function contentPolicy(script: string, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Text for a quoted string in the style. */
const cssText = (text: string): string => harmless(text).replace(/["\\<]/gu, '')
