/**
 * The script of the page, as the browser gets it. It builds a person's card from the data when the person is opened or
 * printed, and filters the list. It sets text only, never markup. No back-ticks, no placeholders: this is a template.
 */
export const clientScript = `'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const { pool, words, people, status, conditions } = data
const $ = (id) => document.getElementById(id)
const items = [...$('list').children]
const openCodes = new Set(['unmet', 'missing', 'confirm'])
const pooled = (positions) => positions.map((position) => pool[position])

function el(tag, className, ...parts) {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...parts.filter((part) => part !== '' && part !== undefined))
  return element
}
function section(title, children, tag, className) {
  if (children.length === 0) return ''
  return el('section', className || '', el('h4', '', title), el(tag || 'ul', '', ...children))
}
function mark(code, sign, word) {
  const icon = el('i', '', sign)
  icon.setAttribute('aria-hidden', 'true')
  return el('span', 'mark ' + code, icon, ' ' + word)
}
function clauses(indexes) {
  const tips = new Map(indexes.flatMap((index) => conditions[index]))
  return [...tips].map(([cite, tip]) => {
    const button = el('button', 'clause', cite)
    button.type = 'button'
    if (tip) {
      button.dataset.tip = tip
      button.setAttribute('aria-label', cite + ': ' + tip)
    }
    return button
  })
}
function place(fact, row, ownRow) {
  const cell = pool[fact[2]]
  return row === 0 ? cell : cell + (row < 0 ? ownRow : row)
}
function factList(person, positions) {
  if (positions.length === 0) return ''
  const lines = positions.map((position) => {
    const fact = pool[person.f[2 * position]]
    const at = place(fact, person.f[2 * position + 1], person.r)
    return el('li', '', pool[fact[0]] + ' ', el('b', '', fact[1]), at ? el('small', '', ' ' + at) : '')
  })
  const count = words.facts.replace('{count}', positions.length)
  return el('details', 'facts', el('summary', '', count), el('ul', '', ...lines))
}
function conditionLine(person, [index, code, title, text, further, cautions, facts]) {
  const [name, sign, word] = status[code]
  return el('li', name, mark(name, sign, word), el('div', '',
    el('b', '', pool[title]), ' ', el('span', 'reason', pool[text]), ' ', ...clauses([index]),
    ...pool[further].map((line) => el('p', 'further', line)),
    ...pool[cautions].map((line) => el('p', 'caution', '! ' + words.cautions + ' ' + line)),
    factList(person, pool[facts])))
}
function fill(item) {
  const details = item.firstElementChild
  if (details.children.length > 1) return
  const person = people[items.indexOf(item)]
  const order = ([, code]) => (openCodes.has(status[code][0]) ? code : 9)
  const ledger = pooled(person.c).sort((a, b) => order(a) - order(b))
  details.append(el('div', 'card',
    section(words.next, pooled(person.a).map(([who, text, asking]) =>
      el('li', 'action', el('b', '', pool[who]), ' ', pool[text], ' ', ...clauses(asking)))),
    section(words.advisories, pooled(person.h).map((hint) => el('li', '', hint))),
    section(words.conditions, ledger.map((one) => conditionLine(person, one)), 'ol'),
    section(words.evidence, person.e.map(([code, sign, word, what, why]) =>
      el('li', code, mark(code, sign, word), el('div', '', el('b', '', what), why ? el('p', 'further', why) : '')))),
    section(words.materials, pooled(pool[person.m]).map(([box, name, how, code]) =>
      el('li', code, box + ' ' + name + ' ', el('small', '', how))), 'ul', 'materials')))
  details.lastElementChild.append($('paper').content.cloneNode(true))
}
$('list').addEventListener('toggle', (event) => {
  if (event.target.open && event.target.parentElement.parentElement === $('list')) fill(event.target.parentElement)
}, true)

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.activeElement.matches('.clause')) document.activeElement.blur()
})

const setOpen = (list, open) => list.forEach((item) => {
  if (open) fill(item)
  item.firstElementChild.open = open
})
const shown = () => items.filter((item) => !item.hidden)
let openedForPrint = []
addEventListener('beforeprint', () => {
  openedForPrint = shown().filter((item) => !item.firstElementChild.open)
  setOpen(openedForPrint, true)
})
addEventListener('afterprint', () => setOpen(openedForPrint, false))
if (items.length === 1) setOpen(items, true)

const filters = document.querySelector('.filters')
if (filters) {
  const texts = items.map((item) => item.querySelector('summary').textContent.toLowerCase())
  const employers = items.map((item) => item.querySelector('.employer').textContent)
  const held = people.map(({ c }) => new Set(pooled(c).filter((one) => openCodes.has(status[one[1]][0])).map((one) => one[0])))
  const tiles = [...document.querySelectorAll('[data-verdict]')]
  const apply = () => {
    const query = $('query').value.toLowerCase().split(/\\s+/).filter(Boolean)
    const condition = $('condition').value
    const employer = $('employer') ? $('employer').value : ''
    const verdicts = tiles.filter((tile) => tile.getAttribute('aria-pressed') === 'true').map((tile) => tile.dataset.verdict)
    let count = 0
    items.forEach((item, index) => {
      const fits = query.every((word) => texts[index].includes(word)) &&
        (condition === '' || held[index].has(Number(condition))) &&
        (employer === '' || employers[index] === employer) &&
        (verdicts.length === 0 || verdicts.includes(item.className))
      if (item.hidden === fits) item.hidden = !fits
      if (fits) count++
    })
    $('found').textContent = words.found.replace('{shown}', count).replace('{people}', items.length)
    // A thousand open cards would make a browser slow.
    $('open').disabled = count > 500
  }
  for (const tile of tiles) tile.addEventListener('click', () => {
    tile.setAttribute('aria-pressed', String(tile.getAttribute('aria-pressed') !== 'true'))
    apply()
    if ($('people').getBoundingClientRect().top > innerHeight) filters.scrollIntoView()
  })
  filters.addEventListener('input', apply)
  $('reset').addEventListener('click', () => {
    for (const field of filters.querySelectorAll('input, select')) field.value = ''
    for (const tile of tiles) tile.setAttribute('aria-pressed', 'false')
    apply()
  })
  $('open').addEventListener('click', () => setOpen(shown(), true))
  $('close').addEventListener('click', () => setOpen(items, false))
  $('print').addEventListener('click', () => print())
  filters.hidden = false
  apply()
}
`
