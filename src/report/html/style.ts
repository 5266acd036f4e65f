/** The style of the page; `running` is the line at the head of every printed page, for a quoted string. */
export const pageStyle = (running: string): string => `
:root { --ink: #1b1f24; --soft: #57606a; --line: #d5dae0; --paper: #fff; --back: #f4f6f8;
  --bad: #a3161c; --lack: #855000; --ask: #0a50a1; --good: #14672f; --none: #57606a; --mark: 5.6rem; }
:lang(en) { --mark: 8.5rem; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 66rem; padding: 1rem; background: var(--back); color: var(--ink); line-height: 1.55;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .6rem; }
h3 { font-size: 1.05em; margin: 1rem 0 .3rem; } h4 { font-size: .95rem; margin: 1rem 0 .3rem; }
header p, footer p { margin: .2rem 0; } footer, .standard, .quiet, small, .place { color: var(--soft); }
footer { font-size: .85rem; margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .8rem; } .quiet, small { font-size: .85rem; font-weight: normal; }
.round { font-weight: 600; } .round.closed, .assumed, .limits { color: var(--bad); }
.notice { border: 2px solid var(--ask); background: var(--paper); padding: .6rem .8rem; }
i { font-style: normal; font-weight: 700; } ul, ol { list-style: none; margin: 0; padding: 0; }
button, input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid #7d8791; border-radius: .35rem; padding: .35rem .7rem; min-height: 2.5rem; max-width: 100%; }
button { cursor: pointer; } button:disabled { opacity: .5; cursor: default; }
:focus-visible { outline: 3px solid var(--ask); outline-offset: 2px; }
.ineligible, .unmet, .rejected, .error { --hue: var(--bad); } .incomplete, .missing, .need, .warning { --hue: var(--lack); }
.confirm, .check { --hue: var(--ask); } .ready, .met, .counted, .have { --hue: var(--good); } .not-applicable, .next-round, .note { --hue: var(--none); }
.bar { display: block; width: 100%; height: .7rem; background: #e4e8ec; border-radius: .2rem; } .bar rect { fill: var(--hue); }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: .6rem; margin: .6rem 0 0; }
.tile { width: 100%; height: 100%; text-align: left; border-left: .4rem solid var(--hue); padding: .5rem .8rem; } .tile b { font-size: 1.6rem; line-height: 1.2; display: block; } .tile span { color: var(--hue); }
.tile[aria-pressed=true] { outline: 3px solid var(--hue); background: #eef2f6; } .tile[aria-pressed=true] span { text-decoration: underline; }
.charts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
table { border-collapse: collapse; width: 100%; font-size: .92em; overflow-wrap: break-word; } th { text-align: left; font-weight: 400; } td, th { padding: .2rem .3rem; border-bottom: 1px solid var(--line); vertical-align: middle; }
.chart thead th { font-size: .86em; color: var(--soft); } .chart thead th[class] { color: var(--hue); text-align: right; width: 5.6em; } .chart thead i { display: block; } .chart th[scope=row] { min-width: 5em; } .chart td { text-align: right; font-variant-numeric: tabular-nums; } .chart .bars { width: 30%; }
.zero { color: var(--soft); } time { white-space: nowrap; font-variant-numeric: tabular-nums; } .dates td { width: 6.5em; vertical-align: top; } .dates .quiet { display: block; } .past { color: var(--soft); }
.missing-facts { columns: 2; font-size: .92em; }
.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; background: var(--back); padding: .7rem 0; border-bottom: 1px solid var(--line); margin-top: 1.2rem; }
.filters label { display: grid; font-size: .85rem; flex: 1 1 11rem; min-width: 0; } .filters input, .filters select { font-size: 1rem; width: 100%; } .filters p { margin: 0; flex: 1 0 100%; font-weight: 600; }
#list > li { display: block; background: var(--paper); border: 1px solid var(--line); border-left: .4rem solid var(--hue); border-radius: .4rem; margin: .5rem 0; content-visibility: auto; contain-intrinsic-size: auto 4.4rem; scroll-margin-top: 7rem; }
#list > li > details > summary { cursor: pointer; padding: .6rem .9rem; } #list h3 { display: inline; margin: 0; font-size: 1.05rem; }
.badge, .mark { color: var(--hue); font-weight: 700; } .mark { margin-right: .4em; } .badge { white-space: nowrap; } .badge { border: 1px solid; border-radius: .3rem; padding: 0 .4rem; font-size: .9rem; } .employer { margin: 0 .4rem; } .place { font-size: .85rem; }
.why { display: block; font-size: .92rem; margin-top: .2rem; } .why span { color: var(--hue); margin-right: .8rem; }
.card { border-top: 1px solid var(--line); padding: 0 .9rem .9rem; } .card p { margin: .1rem 0; } .further { color: var(--soft); font-size: .92rem; } .caution { color: var(--lack); font-size: .92rem; }
.card section > ul > li, .card section > ol > li { padding: .3rem 0; border-bottom: 1px solid #e9ecf0; position: relative; } .card li:has(> .mark) { display: grid; grid-template-columns: var(--mark) 1fr; }
.card li.not-applicable .reason, .card li.met .reason { color: var(--soft); }
.clause { font-size: .8rem; min-height: 0; padding: 0 .35rem; border-color: var(--line); color: var(--ask); cursor: help; margin-right: .2rem; white-space: nowrap; }
.clause:is(:hover, :focus)::after { content: attr(data-tip); position: absolute; left: 0; right: 0; top: 100%; z-index: 3; background: #22272e; color: #fff; padding: .5rem .7rem; border-radius: .3rem; white-space: normal; text-align: left; font-size: .88rem; }
.clause:not([data-tip])::after { display: none; }
.facts { display: inline-block; vertical-align: top; margin-left: .4rem; } .facts[open] { display: block; margin-left: 0; } .facts summary { cursor: pointer; color: var(--soft); font-size: .85rem; } .facts ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font-size: .88rem; }
.paper { display: none; } .remarks li { color: var(--hue); padding: .1rem 0; font-size: .92rem; }
@media (max-width: 45rem) { body { padding: .6rem; } .charts { grid-template-columns: minmax(0, 1fr); } .tiles { grid-template-columns: 1fr 1fr; } .filters { position: static; } .filters label { flex-basis: 100%; }
  .card li:has(> .mark) { display: block; } .missing-facts { columns: 1; } .chart thead th[class] { font-size: .78em; width: 4em; } .chart .bars { width: 20%; } :lang(en) .chart { table-layout: fixed; overflow-wrap: anywhere; } :lang(en) .chart th:first-child { width: 36%; } :lang(en) .chart thead th[class] { width: auto; } :lang(en) .chart :is(.bars, thead td) { display: none; } }
@page { size: A4; margin: 15mm 12mm 11mm; @top-left { content: "${running}"; font-size: 8.5pt; color: #444; } @top-right { content: counter(page) " / " counter(pages); font-size: 8.5pt; color: #444; } }
@media print { :root { --mark: 16mm; } :lang(en) { --mark: 25mm; } body { max-width: none; padding: 0; background: none; font-size: 8.6pt; line-height: 1.36; } body:lang(en) { font-size: 7.6pt; line-height: 1.28; } * { print-color-adjust: exact; }
  .filters, .remarks, .facts, .people > h2, .several footer, .alone .overview, .alone header, .alone footer, noscript { display: none !important; }
  #list > li { break-before: page; content-visibility: visible; border: 0; margin: 0; } .alone #list > li { break-before: auto; } #list > li > details > summary { list-style: none; padding: 0 0 2mm; } #list h3 { font-size: 13pt; }
  .card { padding: 0; } .card section > ul > li, .card section > ol > li { padding: .4mm 0; break-inside: avoid; } .card h4 { margin: 2mm 0 .5mm; font-size: 10pt; break-after: avoid; } .card li:has(> .mark) { display: grid; grid-template-columns: var(--mark) 1fr; }
  .card ol { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; } .card ol > li:is(.unmet, .missing, .confirm, :has(.further)) { grid-column: 1 / -1; }
  :lang(en) .card ol > li:is(.met, .not-applicable) { display: block !important; } :lang(en) .card ol > li:is(.met, .not-applicable) > div { display: inline; } :lang(en) .paper { font-size: 7pt; }
  .card section.materials > ul { columns: 2; column-gap: 6mm; } .clause { border: 0; padding: 0; font-size: .92em; } .further, .caution, small, .why, .quiet { font-size: 1em; }
  .paper { display: block; border-top: 1px solid #888; margin-top: 2mm; padding-top: 1mm; font-size: 7.6pt; color: #333; } .paper span { margin-right: 1em; white-space: nowrap; } .tiles { gap: 2mm; } }
`
