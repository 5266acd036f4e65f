import type { Case } from './case.ts'
import { awardCases } from './cases-awards.ts'
import { bridgeCases } from './cases-bridge.ts'
import { employerCases } from './cases-employer.ts'
import { integrityCases } from './cases-integrity.ts'
import { learningHourCases } from './cases-learning-hours.ts'
import { learningYearCases } from './cases-learning-years.ts'
import { paperCases } from './cases-papers.ts'
import { pathCases } from './cases-paths.ts'
import { recommendationCases } from './cases-recommendations.ts'
import { scopeCases } from './cases-scope.ts'
import { seniorityCases } from './cases-seniority.ts'
import { startCases } from './cases-start.ts'
import { tenureCases } from './cases-tenure.ts'
import { transferCases } from './cases-transfer.ts'
import { transferredCases } from './cases-transferred.ts'
import { verdictCases } from './cases-verdict.ts'
import { windowCases } from './cases-window.ts'

export type { Case } from './case.ts'

/** Boundary cases worked by hand from the notice; without `asOf` the day is 2022-09-16. */
export const cases: Case[] = [
  ...scopeCases,
  ...employerCases,
  ...tenureCases,
  ...startCases,
  ...seniorityCases,
  ...pathCases,
  ...transferCases,
  ...transferredCases,
  ...learningYearCases,
  ...learningHourCases,
  ...integrityCases,
  ...windowCases,
  ...paperCases,
  ...bridgeCases,
  ...awardCases,
  ...recommendationCases,
  ...verdictCases,
]
