import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { personReportSchema, reportSchema } from '../../src/report/schema.ts'
import { complete } from '../second-reading/complete.ts'
import { chineseInEnglish } from '../support/chinese.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'

const schemaOf = async (name: string, ...flags: string[]) =>
  JSON.parse((await zhicheng(['schema', name, ...flags])).out)
const asOf = ['--as-of', '2022-09-16']

describe('the report’s schema', () => {
  it.each([
    ['the sample', [SAMPLE]],
    ['the sample in English', [SAMPLE, '--lang', 'en']],
    ['the sample under a local standard', [SAMPLE, '--policy', 'templates/本地标准示例.yaml']],
    ['the sample under another notice', [SAMPLE, '--policy', 'test/fixtures/policy-2023.yaml']],
    ['one condition with assumptions', [SAMPLE, '--only', 'quota', '--assume', 'employer.kind=企业']],
  ])('accepts %s', async (_, args) => {
    const { out } = await zhicheng(['check', ...args, ...asOf, '--format', 'json'])
    const report = JSON.parse(out)
    expect(reportSchema.parse(report)).toEqual(report)
  })

  it('accepts every line of NDJSON', async () => {
    const { out } = await zhicheng(['check', '-', ...asOf, '--format', 'ndjson'], {
      stdin: `${JSON.stringify(complete)}\n`,
    })
    expect(personReportSchema.safeParse(JSON.parse(out)).success).toBe(true)
  })

  it('refuses what a report never holds', async () => {
    const report = JSON.parse((await zhicheng(['check', SAMPLE, ...asOf, '--format', 'json'])).out)
    expect(reportSchema.safeParse({ ...report, extra: 1 }).success).toBe(false)
    expect(reportSchema.safeParse({ ...report, asOf: '2022' }).success).toBe(false)
  })
})

describe('zhicheng schema', () => {
  it('describes an applicant as it is written: dates as text, no unknown keys', async () => {
    const schema = await schemaOf('applicant')
    expect(schema.required).toEqual(['name'])
    expect(schema.additionalProperties).toBe(false)
    expect(schema.properties.title.anyOf[0].properties.obtainedAt).toMatchObject({
      type: 'string',
      title: '职称取得时间',
    })
  })

  it('describes it in English, too', async () => {
    const schema = await schemaOf('applicant', '--lang', 'en')
    expect(schema.properties.employer.properties.kind).toMatchObject({ title: 'Kind of employer' })
    const text = chineseInEnglish.reduce((rest, word) => rest.replaceAll(word, ''), JSON.stringify(schema))
    expect(text).not.toMatch(/\p{Script=Han}/u)
  })

  it('prints the report’s schema', async () => {
    expect((await schemaOf('report')).required).toContain('people')
  })

  it('describes a policy file, of which nothing but what differs need be written', async () => {
    const schema = await schemaOf('policy')
    expect(schema.required).toBeUndefined()
    expect(schema.properties.extends.type).toBe('string')
    expect(schema.properties.papers.properties.caps.properties.core).toMatchObject({
      maximum: 100,
      title: '核心期刊查重率上限',
    })
    expect(schema.properties.standard.properties.rows.items.required).toContain('target')
  })

  it.each(['templates/本地标准示例.yaml', 'test/fixtures/policy-2023.yaml'])('knows every key of %s', async (file) => {
    const schema = z.fromJSONSchema(await schemaOf('policy'))
    const result = schema.safeParse(parse(readFileSync(file, 'utf8')))
    expect(result.success ? [] : result.error.issues.filter(({ path }) => path[0] !== 'version')).toEqual([])
  })

  it('names the nearest where there is no such schema', async () => {
    const { status, err } = await zhicheng(['schema', 'reports'])
    expect([status, err.includes('是不是 report')]).toEqual([2, true])
  })
})
