import * as z from 'zod'
import { conditionIds, evidenceKinds } from '../policy/policy.ts'
import type { PersonReport, Report } from './model.ts'

const status = z.enum(['met', 'unmet', 'missing', 'confirm', 'not-applicable'])
const verdict = z.enum(['ready', 'confirm', 'incomplete', 'ineligible'])
const who = z.enum(['applicant', 'employer', 'authority'])
const param = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
const params = z.record(z.string(), param)
const texts = z.array(z.string())
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)
const count = z.int().min(0)

const note = z.strictObject({ code: z.string(), params, text: z.string() })

const condition = z.strictObject({
  id: z.enum(conditionIds),
  status,
  party: z.enum(['applicant', 'employer']),
  clauses: texts,
  basis: z.enum(['notice', 'national-baseline', 'local-standard', 'attested', 'external']),
  code: z.string(),
  params,
  text: z.string(),
  cautions: z.array(note),
  needs: texts,
  facts: z.array(
    z.strictObject({
      path: z.string(),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      source: z.string(),
    }),
  ),
  gap: z.record(z.string(), z.number()).optional(),
  earliest: z.strictObject({ date, year: z.int() }).optional(),
  paths: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))).optional(),
})

const evidence = z.strictObject({
  kind: z.enum(evidenceKinds),
  index: count,
  name: z.string(),
  status: z.enum(['counted', 'rejected', 'next-round', 'missing', 'confirm']),
  countsAs: z.string().optional(),
  reasons: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  needs: texts,
})

const action = z.strictObject({
  who,
  due: date.optional(),
  text: z.string(),
  clauses: texts,
  condition: z.enum(conditionIds),
})

const material = z.strictObject({
  id: z.string(),
  name: z.string(),
  clauses: texts,
  provider: who,
  status: z.enum(['have', 'need', 'check', 'not-applicable']),
})

/** One person of a report, and a line of `--format ndjson`. */
export const personReportSchema = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  employer: z.string().optional(),
  source: z.strictObject({ file: z.string(), sheet: z.string().optional(), row: count.optional() }),
  verdict,
  conditions: z.array(condition),
  evidence: z.array(evidence),
  actions: z.array(action),
  materials: z.array(material),
  advisories: z.array(note),
}) satisfies z.ZodType<PersonReport>

const diagnostic = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  params: params.optional(),
  file: z.string(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  person: z.string().optional(),
  message: z.string(),
  fix: z.string().optional(),
})

const counts = z.strictObject({ met: count, unmet: count, missing: count, confirm: count, 'not-applicable': count })

const input = z.strictObject({
  file: z.string(),
  sha256,
  sheets: texts,
  people: count,
  columns: z
    .array(z.strictObject({ sheet: z.string(), column: z.string(), header: z.string(), path: z.string() }))
    .optional(),
})

/** The report other programs read (`--format json`). */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  policy: z.strictObject({
    id: z.string(),
    version: z.string(),
    document: z.string(),
    year: z.int(),
    standard: z.strictObject({ kind: z.enum(['national-baseline', 'local']), title: z.string() }),
    sha256,
  }),
  asOf: date,
  round: z.strictObject({ state: z.enum(['open', 'closed']), daysLeft: count, workingDaysLeft: count.nullable() }),
  inputs: z.array(input),
  assumptions: z.array(
    z.strictObject({
      path: z.string(),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      people: count,
    }),
  ),
  summary: z.strictObject({
    people: count,
    ready: count,
    confirm: count,
    incomplete: count,
    ineligible: count,
    conditions: z.record(z.enum(conditionIds), counts),
  }),
  missingFacts: z.array(z.strictObject({ path: z.string(), people: count })),
  people: z.array(personReportSchema),
  diagnostics: z.array(diagnostic),
  /** Only with `--compare`. */
  changes: z
    .strictObject({
      people: z.array(
        z.strictObject({
          name: z.string(),
          before: verdict,
          after: verdict,
          conditions: z.array(z.strictObject({ id: z.string(), before: status, after: status })),
        }),
      ),
      added: texts,
      removed: texts,
    })
    .optional(),
}) satisfies z.ZodType<Report>
