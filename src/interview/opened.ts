import type { Assessment } from '../assess.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import { circumstances, evidenceLists } from './circumstances.ts'
import { type Question, questionOn } from './question.ts'
import { answerTo, isSettled, type Session } from './session.ts'

/** A list that is entered item by item: the facts every item begins with, and where its items start. */
interface List {
  readonly facts: readonly string[]
  readonly start?: number
  /** Whether further facts of an item follow from what its judgement still needs. */
  readonly judged?: boolean
}

const LISTS: Readonly<Record<string, List>> = {
  'title.appointments': { facts: ['from', 'to'] },
  'work.ruralService': { facts: ['from', 'to'] },
  qualifications: { facts: ['name', 'obtainedAt'] },
  // The first education is asked of everybody; the box is about further ones.
  education: { facts: ['level', 'degree', 'graduatedAt'], start: 1 },
  papers: { facts: ['title', 'level', 'publishedAt'], judged: true },
  awards: { facts: ['name', 'kind', 'receivedAt'], judged: true },
  recommendations: { facts: ['content', 'madeAt'], judged: true },
  achievements: { facts: ['name', 'achievedAt'], judged: true },
}

/** The next question that ticked boxes have opened, in the order of the boxes; undefined where all are answered. */
export function openedQuestion(session: Session, assessment: Assessment): Question | undefined {
  const boxes = ticked(session, 'circumstances')
  for (const { code, opens, applies } of circumstances) {
    if (!boxes.includes(code) || !applies(assessment.applicant)) continue
    for (const id of opens) {
      const asked =
        id in LISTS ? listQuestion(id, session, assessment) : answerTo(session, id) ? undefined : questionOn(id)
      if (asked) return asked
    }
  }
  for (const list of evidenceLists) {
    const asked = ticked(session, 'evidence').includes(list) ? listQuestion(list, session, assessment) : undefined
    if (asked) return asked
  }
  return undefined
}

function ticked(session: Session, id: string): readonly string[] {
  const value = answerTo(session, id)?.value
  return Array.isArray(value) ? value : []
}

/** The next question about a list: the open facts of its last item, then whether there is another. */
function listQuestion(list: string, session: Session, assessment: Assessment): Question | undefined {
  const { facts, start = 0, judged = false } = LISTS[list] as List
  for (let index = start; ; index++) {
    const item = `${list}[${index}]`
    if (index > start) {
      const more = answerTo(session, item)
      if (!more) return { id: item, kind: 'more', why: [] }
      if (more.value !== true) return undefined
    }
    const first = facts.find((fact) => !answerTo(session, `${item}.${fact}`))
    if (first) return questionOn(`${item}.${first}`)
    const further = judged ? neededFact(item, session, assessment) : undefined
    if (further) return questionOn(further)
  }
}

/** A fact that the judgement of an item still needs and that has not been asked. */
function neededFact(item: string, session: Session, { evidence }: Assessment): string | undefined {
  return evidence
    .flatMap(({ needs }) => needs)
    .find((need) => need.startsWith(`${item}.`) && fieldAt(need) !== undefined && !isSettled(session, need))
}
