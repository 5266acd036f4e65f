/** The page's style: one column, large enough to touch, readable in print. */
export const style = `
:root { color-scheme: light; --ink: #1d2430; --soft: #566070; --line: #d5dae2; --paper: #fff; --back: #f4f6f9; --main: #1f5fa8; --good: #1d6b3a; --bad: #a32020; --open: #7a4b00; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
#app { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.3rem; margin: .3rem 0; } h2 { font-size: 1.15rem; margin: .2rem 0 .6rem; } h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
header p { margin: .2rem 0; color: var(--soft); }
.question, .answers, .result, .tools, .done { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 0 0 1rem; }
fieldset { border: 0; padding: 0; margin: 0; } .hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.choice { display: block; border: 1px solid var(--line); border-radius: 6px; padding: .55rem .7rem; margin: .35rem 0; cursor: pointer; }
.choice:has(input:checked) { border-color: var(--main); background: #eef4fb; }
.choice input { margin-right: .6rem; transform: scale(1.2); }
.typed input { width: 100%; font: inherit; padding: .6rem; border: 1px solid #8a94a3; border-radius: 6px; }
button { font: inherit; padding: .5rem 1rem; border: 1px solid #8a94a3; border-radius: 6px; background: var(--paper); color: var(--ink); cursor: pointer; margin: 0 .4rem .4rem 0; }
button.main { background: var(--main); border-color: var(--main); color: #fff; }
:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; }
.hint, .why, .note { color: var(--soft); font-size: .9rem; } .wrong { color: var(--bad); min-height: 1.2em; margin: .3rem 0; }
.answers ol { padding-left: 1.4rem; } .answers li { display: flex; gap: .6rem; justify-content: space-between; align-items: center; border-bottom: 1px solid var(--line); }
.answers button { padding: .2rem .6rem; margin: .2rem 0; flex: none; }
summary { cursor: pointer; font-weight: 600; }
.round, .whose { font-weight: 600; } .verdict { font-size: 1.4rem; font-weight: 700; margin: .2rem 0; }
.ready { color: var(--good); } .ineligible { color: var(--bad); } .incomplete, .verdict.confirm { color: var(--open); }
.conditions { list-style: none; padding: 0; } .conditions li { border-left: 5px solid var(--line); padding: .3rem .7rem; margin: .4rem 0; }
.conditions strong, .conditions span, .conditions small, .conditions em { display: block; } .conditions small { color: var(--soft); } .conditions em { color: var(--open); font-style: normal; font-size: .92rem; }
.conditions li.met { border-color: var(--good); } .conditions li.unmet { border-color: var(--bad); } .conditions li.missing, .conditions li.confirm { border-color: #d08a00; }
.tools label { display: block; margin: .4rem 0; }
@media print { body { background: #fff; } .question, .tools, .answers, .done { display: none; } .result { border: 0; padding: 0; } .conditions li { break-inside: avoid; } }
`
