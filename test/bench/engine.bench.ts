import { bench, describe } from 'vitest'
import { assess } from '../../src/assess.ts'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { reportPerson } from '../../src/report/person.ts'
import { day, rules } from '../support/judge.ts'
import { typical, typicalPlain } from './typical.ts'

const asOf = day('2022-09-16')
const speak = speaker('zh-CN', zhCN, rules.policy)
const entry = { applicant: typical, file: 'x', row: 1, sourceOf: (path: string) => path }
const line = JSON.stringify(typicalPlain)

describe('one typical person', () => {
  bench('parse the line', () => void JSON.parse(line))
  bench('read it by the schema', () => void applicantSchema.parse(JSON.parse(line)))
  bench('judge', () => void assess(rules, typical, asOf))
  bench('judge and word', () => {
    reportPerson(entry, assess(rules, typical, asOf), { rules, asOf, speak, showIds: false })
  })
})
