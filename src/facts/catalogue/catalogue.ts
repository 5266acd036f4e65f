import { applicationFields } from './application.ts'
import { evidenceFields, trainingFields } from './evidence.ts'
import type { Field } from './field.ts'
import { educationFields, personFields, ruralFields } from './person.ts'
import { appointmentFields, qualificationFields, titleFields } from './title.ts'

/** Every fact the program knows of, in the order of forms and questions. */
export const catalogue: readonly Field[] = [
  ...personFields,
  ...educationFields,
  ...applicationFields.slice(0, 5),
  ...titleFields,
  ...appointmentFields,
  ...qualificationFields,
  ...ruralFields,
  ...applicationFields.slice(5),
  ...trainingFields,
  ...evidenceFields,
]

const byPath = new Map(catalogue.map((field) => [field.path, field]))

/** `papers[2].similarity` and `continuingEducation[year=2021].hours` become `papers[].similarity` and so on. */
export const pattern = (path: string): string => path.replace(/\[[^\]]*\]/gu, '[]')

/** The field at a concrete path or pattern. */
export const fieldAt = (path: string): Field | undefined => byPath.get(pattern(path))

/**
 * Special circumstances: only their presence says something, absent means "not the case". Objects and lists stand for
 * all their facts.
 */
export const circumstances: readonly string[] = [
  ...new Set(
    catalogue
      .filter(({ circumstance }) => circumstance)
      .map(({ path, required }) => (required ? path.replace(/(?:\[\])?\.[^.]*$/u, '') : path)),
  ),
]

/** Dates of which the day matters. */
export const toTheDay: ReadonlySet<string> = new Set([
  'publicity.startsAt',
  'publicity.endsAt',
  'integrity.barredSince',
])
