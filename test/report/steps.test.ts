import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../src/report/actions.ts'
import type { ActionReport } from '../../src/report/model.ts'

const ask = (condition: string, change: Partial<ActionReport> = {}): ActionReport => ({
  who: 'employer',
  due: '2022-09-30',
  text: '补填：聘任时间',
  clauses: ['四(一)'],
  condition,
  ...change,
})

describe('the steps of a person', () => {
  it('name once what several conditions ask for alike, with the clauses of all', () => {
    expect(stepsOf([ask('seniority'), ask('series-transfer', { clauses: ['四(一)', '四(五)'] })])).toEqual([
      ask('seniority', { clauses: ['四(一)', '四(五)'] }),
    ])
  })

  it.each<[string, Partial<ActionReport>]>([
    ['who does it', { who: 'applicant' }],
    ['by when', { due: undefined }],
    ['what is done', { text: '补填：取得时间' }],
  ])('stay apart where they differ in %s', (_, change) => {
    const steps = [ask('seniority'), ask('seniority', change)]
    expect(stepsOf(steps)).toEqual(steps)
  })
})
