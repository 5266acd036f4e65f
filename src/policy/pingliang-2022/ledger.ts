import type { Clause } from '../ledger-types.ts'
import { annexClauses } from './ledger-annex.ts'
import { applicationClauses } from './ledger-application.ts'
import { awardClauses } from './ledger-awards.ts'
import { paperClauses } from './ledger-papers.ts'
import { processClauses } from './ledger-process.ts'
import { requirementClauses } from './ledger-requirements.ts'
import { scopeClauses } from './ledger-scope.ts'
import { standardsClauses } from './ledger-standards.ts'
import { transferClauses } from './ledger-transfer.ts'

/** Every clause of 平工信发〔2022〕138号, in its order, and where the program handles it. */
export const ledger: readonly Clause[] = [
  ...scopeClauses,
  ...applicationClauses,
  ...standardsClauses,
  ...transferClauses,
  ...processClauses,
  ...requirementClauses,
  ...annexClauses,
  ...paperClauses,
  ...awardClauses,
]
