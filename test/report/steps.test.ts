import { describe, expect, it } from 'vitest'
import { en } from '../../src/copy/en.ts'
import { overYears } from '../../src/copy/same-years.ts'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { stepsOf } from '../../src/report/actions.ts'
import type { ActionReport } from '../../src/report/model.ts'
import { rules } from '../support/judge.ts'

const chinese = speaker('zh-CN', zhCN, rules.policy)
const english = speaker('en', en, rules.policy)
const action = (text: string, condition: string, clause: string): ActionReport => ({
  who: 'employer',
  due: '2022-09-30',
  text,
  clauses: [clause],
  condition,
})

describe('what is the same for several years', () => {
  const years = [2019, 2020, 2021].map((year) => ({ code: 'training-no-record', params: { year } }))
  const [first = { code: '' }, ...also] = years

  it('is said once, with the list of years', () => {
    expect(chinese.reason({ ...first, also })).toBe('2019、2020、2021 年没有继续教育记录')
    expect(english.reason({ ...first, also })).toBe('2019, 2020, 2021: no record of continuing education')
  })

  it('keeps apart what differs in more than the year', () => {
    const short = (year: number, total: number) => ({ code: 'training-hours-short', params: { year, total } })
    expect(overYears([short(2019, 80), short(2020, 81)])).toHaveLength(2)
    expect(overYears([short(2019, 80), short(2020, 80)])).toEqual([
      { code: 'training-hours-short', params: { total: 80, year: [2019, 2020] } },
    ])
  })
})

describe('the steps of a person', () => {
  it('say once what two conditions ask for, also where one says it with a remark', () => {
    const steps = stepsOf([
      action('补填：聘任时间', 'continuing-education', '四(四)'),
      action('补填：聘任时间（证书或聘任文件上有）', 'seniority', '四(三)'),
      action('补填：聘任时间和别的', 'quota', '二¶1'),
    ])
    expect(steps.map(({ text, conditions, clauses }) => [text, conditions, clauses])).toEqual([
      ['补填：聘任时间（证书或聘任文件上有）', ['continuing-education', 'seniority'], ['四(四)', '四(三)']],
      ['补填：聘任时间和别的', ['quota'], ['二¶1']],
    ])
  })

  it('name who issues the commission letter, and who approves it', () => {
    const open = (need: string) => ({ code: 'letter-open', needs: [need] })
    expect(chinese.way(open('commissionLetter.issued'))).toBe(
      '委托函：请上级主管单位出具（可用 zhicheng form letter 填好附件2）',
    )
    expect(chinese.way(open('commissionLetter.approved'))).toBe(
      '委托函：由出具委托函的部门报甘肃省人力资源和社会保障厅审核同意',
    )
    expect(english.way(open('commissionLetter.approved'))).toContain('the Gansu department of human resources')
  })
})
