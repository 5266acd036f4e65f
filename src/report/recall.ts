import type { Finding, Note, Params } from '../logic/finding.ts'

type Step = string | number | boolean | symbol

/** A place in a memory, reached by steps; nothing is put together to look something up. Most places lead to one other. */
export class Branch<T> {
  value: T | undefined
  private readonly memory: Recall<T>
  private step: Step | undefined
  private next: Branch<T> | undefined
  private others: Map<Step, Branch<T>> | undefined

  constructor(memory: Recall<T>) {
    this.memory = memory
  }

  at(step: Step): Branch<T> {
    if (this.step === step && this.next) return this.next
    const known = this.others?.get(step)
    if (known) return known
    const branch = new Branch(this.memory)
    this.memory.size++
    if (this.next) {
      this.others ??= new Map()
      this.others.set(step, branch)
    } else {
      this.step = step
      this.next = branch
    }
    return branch
  }
}

/** How many steps are kept in mind; past that a memory starts anew, so that no input can make it grow without end. */
const MOST = 30_000

/** Remembers by what a finding or its reasons say. */
export class Recall<T> {
  size = 0
  private first = new Branch(this)

  /** Where a walk begins. */
  get root(): Branch<T> {
    if (this.size > MOST) {
      this.first = new Branch(this)
      this.size = 0
    }
    return this.first
  }
}

const LIST = Symbol('list')
const ALSO = Symbol('also')
const CAUTIONS = Symbol('cautions')
const NEEDS = Symbol('needs')
const OWN_NEEDS = Symbol('own-needs')
const GAP = Symbol('gap')
const EARLIEST = Symbol('earliest')

/**
 * The branch that two findings share exactly where a report says the same of them, whoever they concern: status,
 * reason and figures, further reasons, cautions, needs, gap and day; all but the ledger of ways.
 */
export function findingBranch<T>(memory: Recall<T>, finding: Finding): Branch<T> {
  const { params, also, cautions, needs, ownNeeds, gap, earliest, basis } = finding
  let branch = memory.root.at(finding.code).at(finding.status)
  if (basis) branch = branch.at(basis)
  if (params) branch = paramsBranch(branch, params)
  if (also) branch = notesBranch(branch.at(ALSO), also)
  if (cautions) branch = notesBranch(branch.at(CAUTIONS), cautions)
  if (needs) branch = listBranch(branch.at(NEEDS), needs)
  if (also && ownNeeds) branch = listBranch(branch.at(OWN_NEEDS), ownNeeds)
  if (gap) branch = paramsBranch(branch.at(GAP), gap as Params)
  return earliest ? branch.at(EARLIEST).at(earliest.day).at(earliest.year) : branch
}

/** The branch of reasons in their order, and of the facts that would settle them. */
export function notesBranch<T>(from: Branch<T>, notes: readonly Note[], needs?: readonly string[]): Branch<T> {
  let branch = from.at(notes.length)
  for (const note of notes) {
    branch = branch.at(note.code)
    if (note.params) branch = paramsBranch(branch, note.params)
    if (note.needs) branch = listBranch(branch.at(NEEDS), note.needs)
  }
  return needs ? listBranch(branch.at(NEEDS), needs) : branch
}

function paramsBranch<T>(from: Branch<T>, params: Params): Branch<T> {
  let branch = from
  for (const name in params) {
    const value = params[name]
    if (value === undefined) continue
    branch = branch.at(name)
    branch = typeof value === 'object' ? listBranch(branch.at(LIST), value) : branch.at(value)
  }
  return branch
}

function listBranch<T>(from: Branch<T>, list: readonly (string | number)[]): Branch<T> {
  let branch = from.at(list.length)
  for (const one of list) branch = branch.at(one)
  return branch
}
