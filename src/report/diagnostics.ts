import type { Speaker } from '../copy/speak.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { labelOf, type VocabularyName } from '../facts/vocabulary.ts'
import type { Params, ParamValue } from '../logic/finding.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import { harmless } from './harmless.ts'
import type { DiagnosticReport } from './model.ts'

/** A diagnostic in words. */
export function reportDiagnostic(found: Diagnostic, speak: Speaker): DiagnosticReport {
  const texts = speak.copy.diagnostics as Readonly<Record<string, readonly [string, string]>>
  const [message, fix] = texts[found.code] ?? [found.code, '']
  const params = wordsFor(found.params ?? {}, speak)
  return {
    severity: found.severity,
    code: found.code,
    ...(found.params === undefined ? {} : { params: masked(found.params) }),
    file: maskIds(found.file ?? ''),
    ...(found.sheet === undefined ? {} : { sheet: maskIds(found.sheet) }),
    ...(found.cell === undefined ? {} : { cell: maskIds(found.cell) }),
    ...(found.person === undefined ? {} : { person: maskIds(found.person) }),
    message: maskIds(speak.fill(message, params)),
    ...(fix ? { fix: maskIds(speak.fill(fix, params)) } : {}),
  }
}

/** The figures of a message without what only its sentence may show masked. */
const masked = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? maskIds(value)
        : Array.isArray(value)
          ? value.map((one) => (typeof one === 'string' ? maskIds(one) : one))
          : value,
    ]),
  )

/** Codes among the figures become words: the values a list allows, and the names of facts. */
function wordsFor(params: Params, speak: Speaker): Params {
  const words: Record<string, ParamValue> = { ...params }
  const { vocabulary } = params
  if (typeof vocabulary === 'string') {
    for (const key of ['allowed', 'could']) {
      const codes = params[key]
      if (Array.isArray(codes))
        words[key] = codes.map((code) => labelOf(vocabulary as VocabularyName, String(code), speak.lang))
    }
  }
  for (const key of ['field', 'kept', 'dropped']) {
    const path = params[key]
    if (typeof path === 'string') words[key] = speak.label(path)
  }
  return words
}

/** One line: severity, place, person, what is wrong, what to do. */
export const diagnosticLine = (found: DiagnosticReport, speak: Speaker): string =>
  `${speak.term('severity', found.severity)} ${diagnosticText(found, speak)}`

/** One line on standard error, where errors all begin the same way. */
export const errorLine = (found: DiagnosticReport, speak: Speaker): string =>
  found.severity === 'error'
    ? speak.fill(speak.copy.cli.error, { message: diagnosticText(found, speak) })
    : diagnosticLine(found, speak)

function diagnosticText(found: DiagnosticReport, speak: Speaker): string {
  // A message about the whole file names it.
  const file = found.message.includes(found.file) ? '' : found.file
  const place = [found.cell ?? found.sheet ?? file, found.person].filter(Boolean).join(' ')
  const fix = found.fix ? speak.fill(speak.copy.report.fix, { text: found.fix }) : ''
  return harmless(`${place ? `${place} ` : ''}${found.message}${fix}`)
}
