import type { Speaker } from '../copy/speak.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { labelOf, type VocabularyName } from '../facts/vocabulary.ts'
import type { Params, ParamValue } from '../logic/finding.ts'
import { maskId } from '../roster/values/resident-id.ts'
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
    file: found.file ?? '',
    ...(found.sheet === undefined ? {} : { sheet: found.sheet }),
    ...(found.cell === undefined ? {} : { cell: found.cell }),
    ...(found.person === undefined ? {} : { person: found.person }),
    message: withoutIds(speak.fill(message, params)),
    ...(fix ? { fix: withoutIds(speak.fill(fix, params)) } : {}),
  }
}

/** Runs of digits as long as a resident ID, wherever they stand: a shifted column must not show them. */
const ID_LIKE = /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{15,18})(?![\dA-Za-z])/gu

/** A text in which everything that looks like an ID number is masked. */
const withoutIds = (text: string): string => text.replace(ID_LIKE, maskId)

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
export function diagnosticLine(found: DiagnosticReport, speak: Speaker): string {
  // A message about the whole file names it.
  const file = found.message.includes(found.file) ? '' : found.file
  const place = [found.cell ?? found.sheet ?? file, found.person].filter(Boolean).join(' ')
  const fix = found.fix ? `${speak.copy.terms.sentenceSeparator}${found.fix}` : ''
  return harmless(`${speak.term('severity', found.severity)} ${place ? `${place} ` : ''}${found.message}${fix}`)
}
