import { createHash } from 'node:crypto'
import { style } from './style.ts'

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

interface Words {
  readonly title: string
  readonly needsScript: string
}

/**
 * The page as one file: program, style and settings inside, and a policy that lets nothing else run and nothing leave.
 * @param program the bundled script
 * @param settings what the script reads at its start, as JSON
 * @param words the title, and what is shown where no script runs
 */
export function selfCheckPage(program: string, settings: unknown, lang: string, words: Words): string {
  // With "<" escaped, the JSON cannot close its script element.
  const data = JSON.stringify(settings).replaceAll('<', '\\u003c')
  const script = program.replaceAll('</script', '<\\/script').trim()
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return [
    '<!doctype html>',
    `<html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(words.title)}</title>`,
    `<style>${style}</style></head><body>`,
    `<div id="app"></div><noscript><p>${escaped(words.needsScript)}</p></noscript>`,
    `<script type="application/json" id="settings">${data}</script>`,
    `<script>${script}</script>`,
    '</body></html>',
    '',
  ].join('\n')
}
