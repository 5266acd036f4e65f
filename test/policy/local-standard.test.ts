import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PersonReport, Report } from '../../src/report/model.ts'
import { complete } from '../second-reading/complete.ts'
import { zhicheng } from '../support/run.ts'

const POLICY = 'templates/本地标准示例.yaml'
const folder = mkdtempSync(join(tmpdir(), 'zhicheng-local-'))

async function judge(facts: object): Promise<{ report: Report; person: PersonReport }> {
  const path = join(folder, 'person.json')
  writeFileSync(path, JSON.stringify({ ...complete, performance: undefined, ...facts }))
  const { out } = await zhicheng(['check', path, '--policy', POLICY, '--as-of', '2022-09-16', '--format', 'json'])
  const report: Report = JSON.parse(out)
  return { report, person: report.people[0] as PersonReport }
}

const conditionOf = ({ conditions }: PersonReport, id: string) => conditions.find((one) => one.id === id)

const core = {
  title: '论文',
  level: 'core',
  publishedAt: '2020-05',
  kind: 'regular',
  coreInYear: true,
  cnki: true,
  similarity: 3,
}
const award = { name: '奖', kind: 'honour', level: 'city', receivedAt: '2020-05', collective: false }
const project = { name: '项目', achievedAt: '2020-05', hasEvidence: true, satisfies: '副4' }

describe('a local standard', () => {
  it('is named in the report, and the baseline’s cautions are gone', async () => {
    const { report, person } = await judge({ papers: [core], awards: [award] })
    expect(report.policy.standard).toEqual({ kind: 'local', title: '本地标准示例（编造）' })
    const seniority = conditionOf(person, 'seniority')
    expect(seniority).toMatchObject({ status: 'met', basis: 'local-standard', cautions: [] })
    const { out } = await zhicheng(['check', join(folder, 'person.json'), '--policy', POLICY, '--as-of', '2022-09-16'])
    expect(out).toContain('学历年限按本地标准（本地标准示例（编造））判断')
    expect(out).not.toContain('国家基准')
    expect(out).not.toContain('252号的业绩条件')
  })

  it.each([
    [
      'its own rows decide',
      { education: [{ level: 'associate' }], title: { ...complete.title, obtainedAt: '2014-12' } },
      'seniority',
      'met',
    ],
    ['its own years decide', { education: [{ level: 'associate' }] }, 'seniority', 'unmet'],
    ['an education without a row is unmet', { education: [{ level: 'secondary' }] }, 'seniority', 'unmet'],
    [
      'a qualification the table lists counts as its title',
      { title: null, qualifications: [{ name: '编造一级工程师资格', obtainedAt: '2016-12' }] },
      'seniority',
      'met',
    ],
    [
      'one of another level does not',
      { title: null, qualifications: [{ name: '编造二级工程师资格', obtainedAt: '2016-12' }] },
      'seniority',
      'unmet',
    ],
    [
      'one it does not list is to be confirmed',
      { title: null, qualifications: [{ name: '别的资格', obtainedAt: '2016-12' }] },
      'seniority',
      'confirm',
    ],
    [
      'only the listed training years count',
      { continuingEducation: complete.continuingEducation?.slice(2) },
      'continuing-education',
      'met',
    ],
    ['two items that count are enough', { papers: [core], awards: [award] }, 'performance', 'met'],
    ['an attested statement is an item', { papers: [core], achievements: [project] }, 'performance', 'met'],
    [
      'more than needed is enough, too',
      { papers: [core], awards: [award], achievements: [project] },
      'performance',
      'met',
    ],
    ['one item is not enough', { papers: [core] }, 'performance', 'unmet'],
    [
      'an item that is still open may make it enough',
      { papers: [core], awards: [{ ...award, collective: undefined }] },
      'performance',
      'confirm',
    ],
    ['two of the same item are one item', { papers: [core, core] }, 'performance', 'unmet'],
    [
      'a statement satisfied for another item does not count',
      { papers: [core], achievements: [{ ...project, satisfies: '别的' }] },
      'performance',
      'unmet',
    ],
  ])('%s', async (_, facts, id, status) => {
    expect(conditionOf((await judge(facts)).person, id)?.status).toBe(status)
  })
})
