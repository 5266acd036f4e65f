import * as z from 'zod'
import type {
  Affiliation,
  AwardLevel,
  EmployerKind,
  EmployerLevel,
  PaperKind,
  SkillGrade,
  TitleLevel,
  Validity,
} from '../facts/applicant.ts'
import { parseDay } from '../facts/day.ts'
import { codesOf, type VocabularyName } from '../facts/vocabulary.ts'
import { advisoryIds, type Clause, clauseKinds, dateIds, materialIds } from './ledger-types.ts'
import { conditionIds } from './policy.ts'

/** Text that says something. */
export const text = z.string().refine((value) => value.trim() !== '', { params: { kind: 'policy-blank' } })

/** A real calendar day, `YYYY-MM-DD`. */
export const day = z.string().refine((value) => parseDay(value) !== undefined, { params: { kind: 'policy-date' } })

/** A time of day, `00:00` to `24:00`. */
export const time = z
  .string()
  .refine((value) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u.test(value), { params: { kind: 'policy-time' } })

export const percent = z.number().min(0).max(100)
export const years = z.int().min(0).max(60)
export const months = z.int().min(0).max(720)
export const calendarYear = z.int().min(1990).max(2199)

/** A share as [part, whole]: [2, 3] for two thirds. */
export const share = z
  .tuple([z.int().min(0).max(1000), z.int().min(1).max(1000)])
  .refine(([part, whole]) => part <= whole, { params: { kind: 'policy-share' } })

const word = <T extends string>(name: VocabularyName): z.ZodType<T> => z.enum(codesOf(name)) as unknown as z.ZodType<T>

export const titleLevel = word<TitleLevel>('titleLevel')
export const employerKind = word<EmployerKind>('employerKind')
export const affiliation = word<Affiliation>('affiliation')
export const employerLevel = word<EmployerLevel>('employerLevel')
export const skillGrade = word<SkillGrade>('skillGrade')
export const validity = word<Validity>('validity')
export const paperKind = word<PaperKind>('paperKind')
export const awardLevel = word<AwardLevel>('awardLevel')

/** A list without repetition; `of` names what makes two items the same. */
export const distinct = <T>(item: z.ZodType<T>, of: (one: T) => string = String) =>
  z.array(item).superRefine((list, context) => {
    const seen = new Map<string, number>()
    for (const [index, one] of list.entries()) {
      const key = of(one)
      const first = seen.get(key)
      if (first === undefined) seen.set(key, index)
      else
        context.addIssue({
          code: 'custom',
          path: [index],
          params: { kind: 'policy-twice', first: first + 1 },
          input: one,
        })
    }
  })

/** Three lists that sort a vocabulary; no value stands in two of them. */
export const sorting = <T extends string>(item: z.ZodType<T>) =>
  z
    .strictObject({ accepted: z.array(item), confirm: z.array(item), refused: z.array(item) })
    .superRefine((lists, context) => {
      const seen = new Map<string, string>()
      for (const [name, list] of Object.entries(lists) as [string, readonly T[]][])
        for (const [index, value] of list.entries()) {
          const before = seen.get(value)
          if (before !== undefined)
            context.addIssue({
              code: 'custom',
              path: [name, index],
              params: { kind: 'policy-sorted-twice', before },
              input: value,
            })
          seen.set(value, name)
        }
    })

const bilingual = z.strictObject({ zh: text, en: text })

const handling = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('condition'), id: z.enum(conditionIds) }),
  z.strictObject({
    by: z.literal('evidence'),
    id: z.enum(['window', 'paper', 'award', 'recommendation', 'achievement']),
  }),
  z.strictObject({ by: z.literal('material'), id: z.enum(materialIds) }),
  z.strictObject({ by: z.literal('date'), id: z.enum(dateIds) }),
  z.strictObject({ by: z.literal('advisory'), id: z.enum(advisoryIds) }),
  z.strictObject({ by: z.literal('duty'), who: z.enum(['employer', 'authority']) }),
  z.strictObject({ by: z.literal('not-checked'), reason: bilingual }),
])

/** A clause of the ledger and what becomes of it. */
export const clause = z.strictObject({
  n: z.int().min(1),
  cite: text,
  part: text.optional(),
  kinds: z.array(z.enum(clauseKinds)).min(1),
  summary: bilingual,
  handling: z.array(handling).min(1),
  reading: bilingual.optional(),
}) as unknown as z.ZodType<Clause>
