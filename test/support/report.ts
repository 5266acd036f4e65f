import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import type { Report } from '../../src/report/model.ts'
import { type RenderContext, type TextFormat, textRenderers } from '../../src/report/renderers.ts'
import { rules } from './judge.ts'
import { type Ran, zhicheng } from './run.ts'

const context: RenderContext = { speak: speaker('zh-CN', zhCN, pingliang2022), rules }

/** Runs `check` on people given as JSON. */
export async function check(people: readonly unknown[], ...flags: readonly string[]): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'zhicheng-'))
  try {
    const file = join(folder, 'people.json')
    await writeFile(file, JSON.stringify(people))
    return await zhicheng(['check', file, '--as-of', '2022-09-16', ...flags])
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The report on people given as JSON, on 16 September 2022. */
export const reportOn = async (people: readonly unknown[]): Promise<Report> =>
  JSON.parse((await check(people, '--format', 'json')).out) as Report

/** A report in one of the text formats. */
export async function render(report: Report, format: TextFormat): Promise<string> {
  return [...(await textRenderers[format]())(report, context)].join('')
}

/** Names nobody should have, and what a page, a table or a terminal must not do with them. */
export const HOSTILE = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  island: '</script><!--',
  markdown: '| `a` **b** [c](http://example.org)\n# d',
  formula: '=1+1',
  escape: '\u001b[31m\u009b2J红',
  bidi: '张\u202e三\u2066',
} as const
