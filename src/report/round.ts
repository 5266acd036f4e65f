import type { Speaker } from '../copy/speak.ts'
import { type Day, serialOf } from '../facts/day.ts'
import { type Rules, roundAt } from '../policy/rules.ts'
import type { Report } from './model.ts'

/** Where the round stands on a day: open with days left, or closed. */
export function roundOf(rules: Rules, asOf: Day): Report['round'] {
  const { open, workingDaysLeft } = roundAt(rules, asOf)
  return {
    state: open ? 'open' : 'closed',
    daysLeft: Math.max(0, serialOf(rules.deadline) - serialOf(asOf)),
    workingDaysLeft: workingDaysLeft ?? null,
  }
}

/** The same at a terminal, where another day can be asked for. */
export function roundAtTerminal(report: Pick<Report, 'round'>, speak: Speaker): string {
  const round = roundLine(report, speak)
  return report.round.state === 'closed' ? speak.fill(speak.copy.report.roundBefore, { round }) : round
}

/** How much time is left, or that the round has closed. */
export function roundLine(report: Pick<Report, 'round'>, speak: Speaker): string {
  const { state, daysLeft: days, workingDaysLeft: working } = report.round
  const text = speak.copy.report
  const deadline = speak.fill('{@deadline}')
  if (state === 'closed') return speak.fill(text.roundClosed, { deadline })
  return working === null
    ? speak.fill(text.roundOpenNoCalendar, { deadline, days })
    : speak.fill(text.roundOpen, { deadline, days, working })
}
