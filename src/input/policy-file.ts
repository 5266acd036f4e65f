import { dirname, resolve } from 'node:path'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { formatDay, parseDay } from '../facts/day.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { nearest } from '../logic/nearest.ts'
import { builtInPolicies } from '../policy/built-in.ts'
import { derive, type Plain } from '../policy/derive.ts'
import { conditionIds, type Policy } from '../policy/policy.ts'
import { policySchema } from '../policy/schema.ts'
import { decode } from '../roster/sniff.ts'
import { readBytes } from './bytes.ts'
import { dotted, type PolicyIssue, type Told, tellIssues, valueAt } from './policy-issues.ts'
import { policyJsonSchema } from './policy-keys.ts'
import { type Place, type PolicyText, readYaml } from './policy-yaml.ts'

/** What came of a policy file: the policy where nothing is wrong with it, and everything to say about it. */
export interface PolicyFile {
  readonly policy?: Policy
  readonly diagnostics: readonly Diagnostic[]
}

/** Many times the built-in policy written out in full; a megabyte of YAML can take a gigabyte to read. */
const LARGEST = 256 * 1024

/** Reads and checks a policy file; the policy it extends may be a built-in one or another file beside it. */
export async function readPolicyFile(file: string, chain: readonly string[] = []): Promise<PolicyFile> {
  const bytes = await readBytes(file)
  if (bytes.length > LARGEST)
    throw new InputError({
      severity: 'error',
      code: 'policy-large',
      params: { path: file, limit: LARGEST / 1024 },
      file,
    })
  const { read, mistake } = readYaml(decode(bytes))
  const found: Diagnostic[] = []
  const add = (told: Told, place: Place, severity: Diagnostic['severity'] = 'error'): void => {
    found.push({ severity, code: told.code, params: told.params, file, cell: `${file}:${place.line}:${place.column}` })
  }
  if (!read) {
    if (mistake) add(mistake, mistake)
    return { diagnostics: found }
  }
  const written = read.plain
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    add({ code: 'policy-shape', params: {} }, { line: 1, column: 1 })
    return { diagnostics: found }
  }
  const { extends: parent, ...over } = written as Plain
  const base =
    parent === undefined
      ? undefined
      : await baseOf(parent, file, chain, (told) => add(told, read.placeOf(['extends'], 'value')))
  if (parent !== undefined && !base) return { diagnostics: found }
  const { policy, issues } = settle(base, over, read)
  for (const { code, params, path, part } of issues) add({ code, params }, read.placeOf(path, part))
  if (issues.length > 0) return { diagnostics: inOrder(found) }
  for (const { code, params, path } of remarks(policy, base, over))
    add({ code, params }, read.placeOf(path, 'key'), 'warning')
  return { policy, diagnostics: found }
}

/** The mistakes in the order of the file. */
const inOrder = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const line = ({ cell = '' }: Diagnostic): number => Number(/:(\d+):\d+$/u.exec(cell)?.[1] ?? 0)
  return [...found].sort((a, b) => line(a) - line(b))
}

async function baseOf(
  parent: unknown,
  file: string,
  chain: readonly string[],
  wrong: (told: Told) => void,
): Promise<Policy | undefined> {
  const ids = builtInPolicies.map(({ id }) => id)
  const builtIn = builtInPolicies.find(({ id }) => id === parent)
  if (builtIn) return builtIn
  if (typeof parent !== 'string' || !/[./\\]/u.test(parent)) {
    const name = String(parent)
    wrong({ code: 'policy-extends', params: { value: name, allowed: ids, nearest: nearest(name, ids) ?? '' } })
    return undefined
  }
  const path = resolve(dirname(file), parent)
  if ([resolve(file), ...chain].includes(path)) {
    wrong({ code: 'policy-extends-circle', params: { value: parent } })
    return undefined
  }
  const { policy, diagnostics } = await readPolicyFile(path, [...chain, resolve(file)])
  if (policy) return policy
  throw new InputError(diagnostics[0] ?? { severity: 'error', code: 'policy-shape', file: path })
}

/** Lays the file over its base and checks the whole. */
function settle(
  base: Policy | undefined,
  over: Plain,
  { plain }: PolicyText,
): { policy: Policy; issues: readonly PolicyIssue[] } {
  const { policy, takenOver } = base ? derive(base, over) : { policy: { ledger: [], ...over }, takenOver: [] }
  const result = policySchema.safeParse(policy)
  const issues = result.success ? [] : [...tellIssues(result.error.issues, base ? policy : plain, policyJsonSchema())]
  for (const { path, value } of takenOver) {
    if (issues.some((issue) => dotted(path).startsWith(dotted(issue.path)))) continue
    issues.push({
      code: 'policy-taken-over',
      params: { path: dotted(path), value: String(value), base: base?.id ?? '' },
      // Where nothing of it stands in the file, what made it another notice does.
      path: path.length > 1 ? path : [over.year === undefined ? 'document' : 'year'],
      part: 'key',
    })
  }
  if (base) issues.push(...idIssues(base, over), ...standardIssues(over))
  return { policy: policy as unknown as Policy, issues }
}

function idIssues(base: Policy, { id }: Plain): PolicyIssue[] {
  if (id === undefined) return [{ code: 'policy-missing', params: { path: 'id' }, path: ['id'], part: 'key' }]
  const taken = id === base.id || builtInPolicies.some((one) => one.id === id)
  return taken ? [{ code: 'policy-id-taken', params: { value: String(id) }, path: ['id'], part: 'value' }] : []
}

/** Rows of one standard under the name of another would be cited wrongly. */
function standardIssues({ standard }: Plain): PolicyIssue[] {
  if (valueAt(standard, ['rows']) === undefined) return []
  return ['kind', 'title']
    .filter((key) => valueAt(standard, [key]) === undefined)
    .map((key) => ({
      code: 'policy-standard-name',
      params: { path: `standard.${key}` },
      path: ['standard', 'rows'],
      part: 'key' as const,
    }))
}

/** Names that belong to a place. */
const placeNames = ['reviewer', 'provincialDepartment', 'system', 'news', 'trainingPlatform', 'localStandard'] as const

/** What is no mistake but worth knowing: clauses that are not cited, years without a holiday calendar. */
function remarks(policy: Policy, base: Policy | undefined, over: Plain): PolicyIssue[] {
  const found: PolicyIssue[] = []
  const uncited = conditionIds.filter(
    (id) => policy.citations[id].length === 0 && !(id === 'publicity' && !policy.publicity),
  )
  if (uncited.length > 0) {
    found.push({
      code: 'policy-uncited',
      params: { conditions: uncited },
      path: [over.citations === undefined ? 'id' : 'citations'],
      part: 'key',
    })
  }
  const kept =
    base && valueAt(over.names, ['city']) !== undefined
      ? placeNames.filter((key) => valueAt(over.names, [key]) === undefined)
      : []
  if (base && kept.length > 0)
    found.push({ code: 'policy-names', params: { base: base.id, names: kept }, path: ['names'], part: 'key' })
  const deadline = parseDay(policy.dates.employerDeadline.date)
  if (policy.publicity && deadline !== undefined && !chineseCalendar().covers(deadline, deadline)) {
    found.push({
      code: 'policy-calendar',
      params: { date: formatDay(deadline) },
      path: ['dates', 'employerDeadline'],
      part: 'key',
    })
  }
  if (base && policy.ledger.length === 0 && base.ledger.length > 0) {
    found.push({ code: 'policy-ledger', params: { base: base.id }, path: ['document'], part: 'key' })
  }
  return found
}
