/** What the tests do inside the page, as the browser gets it: plain script, since the program knows no browser types. */

export interface Refusals {
  readonly refusals: readonly string[]
  readonly sent: boolean
  readonly ran: boolean
}

/** Tries a script, a style, a picture and a request of its own, and lists what the page's policy refused. */
export const TRY_EVERYTHING = `(async () => {
  const refusals = []
  document.addEventListener('securitypolicyviolation', (event) => refusals.push(event.effectiveDirective))
  const script = document.createElement('script')
  script.textContent = 'window.ran = true'
  document.body.append(script)
  document.body.setAttribute('style', 'color: red')
  document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }))
  const sent = await fetch('https://example.org/').then(() => true, () => false)
  await new Promise((resolve) => setTimeout(resolve, 50))
  return { refusals: refusals.sort(), sent, ran: 'ran' in window }
})()`

/** Elements that reach beyond a screen of 360 points. */
export const TOO_WIDE = `[...document.querySelectorAll('body *')]
  .filter((one) => one.getBoundingClientRect().right > 361)
  .map((one) => one.outerHTML.slice(0, 80))`

export interface Times {
  readonly loaded: number
  readonly filtered: number
  readonly count: number
}

/** Milliseconds until the page is ready, and until a filter is applied and painted. */
export const TIME_FILTER = `(async () => {
  const loaded = performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd
  const started = performance.now()
  const query = document.getElementById('query')
  query.value = '孙丙'
  query.dispatchEvent(new Event('input', { bubbles: true }))
  const count = document.querySelectorAll('#list > li:not([hidden])').length
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return { loaded, filtered: performance.now() - started, count }
})()`

/** Texts of too little contrast (WCAG 2.1 AA), fields without a name, headings that skip a level. */
export const CONTRAST_AND_NAMES = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/gu) || []).map(Number)
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).slice(0, 3).map((value) => value / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element) => {
    if (!element) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return channels(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor
  }
  const faults = new Set()
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())
    if (!own || !element.checkVisibility()) continue
    const [one, other] = [luminance(getComputedStyle(element).color), luminance(behind(element))]
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    if (!(ratio >= 4.5)) faults.add(ratio.toFixed(2) + ' ' + element.outerHTML.slice(0, 60))
  }
  for (const field of document.querySelectorAll('input, select, button')) {
    if (!(field.labels || []).length && !field.textContent.trim()) faults.add(field.outerHTML)
  }
  let level = 0
  for (const { tagName } of document.querySelectorAll('h1, h2, h3, h4')) {
    if (Number(tagName[1]) > level + 1) faults.add(tagName + ' below h' + level)
    level = Number(tagName[1])
  }
  return [...faults]
})()`
