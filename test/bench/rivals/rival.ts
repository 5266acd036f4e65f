import type { Applicant } from '../../../src/facts/applicant.ts'
import type { Day } from '../../../src/facts/day.ts'
import type { Status } from '../../../src/logic/finding.ts'
import { type ConditionId, conditionIds } from '../../../src/policy/policy.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import { transferredFrom } from '../../../src/tenure/start.ts'

/** What a rival says of a person: nothing where its rules do not speak of a condition. */
export type Answers = { readonly [id in ConditionId]?: Status }

/** A condition a rival leaves out, for everybody or for some, and the reason. */
export interface LeftOut {
  readonly why: string
  readonly of: (applicant: Applicant) => boolean
}

/** Judges one person on one day. Two of the three engines only answer with a promise. */
type Judge = (applicant: Applicant, asOf: Day) => Answers | Promise<Answers>

/**
 * Another rules engine with the conditions of a policy written in its own language. `prepare` does once what has to be
 * done once: build, parse, compile. Every condition that is not left out has to be answered as the program does.
 */
export interface Rival {
  readonly name: string
  readonly leavesOut: { readonly [id in ConditionId]?: LeftOut }
  /** Whether many people may be judged at once, which lets an engine with threads of its own use them. */
  readonly atOnce: boolean
  prepare(rules: Rules): Judge
}

/** What a rival says of the conditions it was written for, for this person; `answer` is asked for no other. */
export function answersBut(
  leavesOut: Rival['leavesOut'],
  applicant: Applicant,
  answer: (id: ConditionId) => Status | undefined,
): Answers {
  const answers: { -readonly [id in ConditionId]?: Status | undefined } = {}
  for (const id of conditionIds) if (!leavesOut[id]?.of(applicant)) answers[id] = answer(id)
  return answers as Answers
}

const everybody = () => true

/** Nobody's calendar knows the holidays and make-up days; the days counted by it would be the whole condition. */
export const publicityLeftOut: LeftOut = {
  why: 'working days: no engine has a calendar, and the days it would be handed are all there is to the condition',
  of: everybody,
}

/** Only a language with lists can add up the hours of the records of a year. */
const trainingLeftOut: LeftOut = {
  why: 'the records of a year are added up, and the language has no lists to filter and sum',
  of: everybody,
}

/** The exemption needs the union of months of several periods. */
export const quotaLeftOut: LeftOut = {
  why: 'rural service is a union of months; only without it the condition is one of stated facts',
  of: ({ work }) => Boolean(work?.ruralService?.length),
}

/** Whether a title's months are a union: of several appointments, or of the titles before and after a transfer. */
export const countsInPieces = (applicant: Applicant): boolean =>
  Boolean(applicant.title?.appointments?.length) || transferredFrom(applicant) !== undefined

/** A language without lists can only be handed one education. */
const seniorityLeftOut: LeftOut = {
  why: 'the months of appointments and of a title before a transfer are a union; several educations are a list',
  of: (applicant) => countsInPieces(applicant) || (applicant.education?.length ?? 0) > 1,
}

/** After a completed transfer the months of the new series are counted. */
export const transferLeftOut: LeftOut = {
  why: 'after a completed transfer its year may be one of several, and the months since may be a union',
  of: (applicant) => transferredFrom(applicant) !== undefined,
}

/** What a language without lists leaves out. */
export const leftOutWithoutLists: Rival['leavesOut'] = {
  quota: quotaLeftOut,
  seniority: seniorityLeftOut,
  'series-transfer': transferLeftOut,
  'continuing-education': trainingLeftOut,
  publicity: publicityLeftOut,
}
