import type { Fact } from './column-reader.ts'
import { type Problem, problem } from './values/problems.ts'

/** The facts of a row; where an appointment and its end stand in two columns, they are one period. An end alone is told. */
export function withPeriod(
  facts: readonly Fact[],
  problems: { readonly column: number; readonly problem: Problem }[],
): readonly Fact[] {
  const end = facts.find(({ path }) => path === '#appointed-until')
  if (!end) return facts
  const start = facts.find(({ path }) => path === 'title.appointedAt')
  if (!start) {
    problems.push({ column: end.column, problem: problem('period-without-start') })
    return facts.filter((fact) => fact !== end)
  }
  const columns = new Map([
    ['from', start.column],
    ['to', end.column],
  ])
  const value = { from: start.value, to: end.value }
  const { column } = start
  const period = {
    path: 'title.appointments[]',
    steps: ['title', 'appointments[]'],
    listed: false,
    value,
    column,
    columns,
  }
  return facts.flatMap((fact) => (fact === end ? [] : fact === start ? [period] : [fact]))
}
