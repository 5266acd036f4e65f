import { InputError } from '../diagnostics.ts'
import { headerKey } from '../roster/columns.ts'
import type { Overrides } from '../roster/header.ts'
import { knownField } from './assume.ts'
import { readBytes } from './bytes.ts'

/**
 * Reads a saved mapping of columns, `{"单位名": "employer.name", "最高学历/毕业时间": "education[].graduatedAt"}`: header
 * (with its group in front, where the header has two rows) → field.
 */
export async function readMapFile(path: string): Promise<Overrides> {
  const text = new TextDecoder().decode(await readBytes(path))
  const wrong = new InputError({ severity: 'error', code: 'map-file', params: { path }, file: path })
  let plain: unknown
  try {
    plain = JSON.parse(text)
  } catch {
    throw wrong
  }
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) throw wrong
  const entries = Object.entries(plain)
  if (entries.some(([, field]) => typeof field !== 'string')) throw wrong
  return new Map(entries.map(([header, field]) => [headerKey(header), knownField(String(field)).path]))
}
