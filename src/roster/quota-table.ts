import type { QuotaSeat } from '../conditions/condition.ts'
import { ruralExemption } from '../conditions/quota.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Applicant } from '../facts/applicant.ts'
import type { Rules } from '../policy/rules.ts'
import type { Header } from './header.ts'
import { NotPeople } from './not-people.ts'
import { RowReader } from './row.ts'
import { cellName, type Sheet, textAt } from './sheet.ts'
import { tellCells } from './tell-cells.ts'
import { tidy } from './values/text.ts'

/** Posts by employer and level. */
export type QuotaTable = ReadonlyMap<string, number>

const keyOf = (employer: string, level: string): string => `${tidy(employer)} ${level}`

/** Reads the sheet 岗位; several rows of one employer and level add up. */
export function readQuotaTable(
  file: string,
  sheet: Sheet,
  header: Header,
  asOf: number,
): { table: QuotaTable; diagnostics: readonly Diagnostic[] } {
  const reader = new RowReader(sheet, header.columns, asOf)
  const table = new Map<string, number>()
  const diagnostics: Diagnostic[] = []
  const employers = header.columns.find(({ target }) => target === 'employer.name')?.column ?? 0
  const notPosts = new NotPeople(file, sheet, '岗位', header, employers)
  for (const row of sheet.usedRows) {
    const written = textAt(sheet, row, employers)
    if (row < header.body || notPosts.kindOf(row, written) === 'sure') continue
    const reading = reader.read(row)
    const { facts } = reading
    const fact = (path: string): unknown => facts.find((one) => one.path === path)?.value
    const [employer, level, posts] = [fact('employer.name'), fact('application.level'), fact('#posts')]
    if (facts.length === 0) continue
    diagnostics.push(...tellCells(file, sheet, reading, ''))
    const lacking =
      employer === undefined
        ? 'employer.name'
        : level === undefined
          ? 'application.level'
          : posts === undefined
            ? 'quota.posts'
            : undefined
    if (lacking) {
      diagnostics.push({
        severity: 'error',
        code: 'quota-row',
        params: { field: lacking },
        file,
        sheet: sheet.name,
        cell: cellName(sheet.name, row, header.columns[0]?.column ?? 0),
      })
      continue
    }
    const key = keyOf(String(employer), String(level))
    const before = table.get(key)
    if (before !== undefined)
      diagnostics.push({
        severity: 'warning',
        code: 'posts-added',
        params: { employer: String(employer), posts: before + Number(posts) },
        file,
        sheet: sheet.name,
        cell: cellName(sheet.name, row, employers),
      })
    table.set(key, (before ?? 0) + Number(posts))
  }
  return { table, diagnostics }
}

/**
 * The posts of several files together, `filled` before all of them; no table where nobody states any. Where two files
 * state other posts for one employer and level, neither counts, and that is told.
 */
export function mergedQuota(
  inputs: readonly { readonly file: string; readonly quota: QuotaTable | undefined }[],
  filled?: QuotaTable,
): { readonly table: QuotaTable | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const seats = new Map<string, { readonly file: string; readonly posts: number }>()
  const differing = new Map<string, Diagnostic>()
  for (const { file, quota = [] } of inputs)
    for (const [key, posts] of quota) {
      const before = seats.get(key)
      if (!before) seats.set(key, { file, posts })
      else if (before.posts !== posts && !filled?.has(key)) {
        const params = { employer: key.slice(0, key.lastIndexOf(' ')), first: before.posts, second: posts }
        differing.set(key, {
          severity: 'warning',
          code: 'posts-differ',
          params: { ...params, other: before.file },
          file,
        })
      }
    }
  for (const key of differing.keys()) seats.delete(key)
  const stated = [...seats].map(([key, { posts }]) => [key, posts] as const)
  const isStated = (filled?.size ?? 0) > 0 || inputs.some(({ quota }) => quota !== undefined)
  return {
    table: isStated ? new Map([...stated, ...(filled ?? [])]) : undefined,
    diagnostics: [...differing.values()],
  }
}

/** Posts and applicants of each employer and level in a batch; those exempt from the quota are not counted. */
export function seatsIn(
  table: QuotaTable,
  applicants: readonly Applicant[],
  rules: Rules,
): (applicant: Applicant) => QuotaSeat {
  const counts = new Map<string, number>()
  for (const applicant of applicants) {
    const key = seatKey(applicant)
    if (key && ruralExemption(applicant, rules)?.status !== 'met') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (applicant) => {
    const key = seatKey(applicant)
    if (key === undefined) return { listed: false, need: 'employer.name' }
    const posts = table.get(key)
    return posts === undefined
      ? { listed: false, need: 'quota.posts' }
      : { listed: true, posts, applicants: counts.get(key) ?? 0 }
  }
}

/** The key of a person's employer and level in the quota table; undefined where one of them is not stated. */
export function seatKey({ employer, application }: Applicant): string | undefined {
  return employer?.name === undefined || !application?.level ? undefined : keyOf(employer.name, application.level)
}
