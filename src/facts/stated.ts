import { remembered } from '../logic/memo.ts'
import type { Applicant } from './applicant.ts'

/** A fact as stated: its path and plain value, dates and moments in the spelling they came in. */
export interface StatedFact {
  readonly path: string
  readonly value: string | number | boolean | null
}

/** All facts stated at or below a path; none where nothing is stated. */
export function factsUnder(applicant: Applicant, path: string): readonly StatedFact[] {
  const found: StatedFact[] = []
  visitFacts(applicant, path, (at, value) => found.push({ path: at, value }))
  return found
}

/** A path with those of what it holds: each is put together once, however many people state it. */
class PathNode {
  readonly path: string
  private readonly keys = new Map<string, PathNode>()
  private readonly items: PathNode[] = []

  constructor(path: string) {
    this.path = path
  }

  key(key: string): PathNode {
    let node = this.keys.get(key)
    if (!node) {
      node = new PathNode(`${this.path}.${key}`)
      this.keys.set(key, node)
    }
    return node
  }

  item(index: number): PathNode {
    // Longer lists than anybody has are not remembered.
    if (index >= LONGEST) return new PathNode(`${this.path}[${index}]`)
    for (let at = this.items.length; at <= index; at++) this.items.push(new PathNode(`${this.path}[${at}]`))
    return this.items[index] as PathNode
  }
}

const LONGEST = 64

/** A path taken apart: its steps from the applicant down, and the node of the whole. */
const routeTo = remembered((path: string): { readonly steps: readonly string[]; readonly node: PathNode } => {
  const steps = path.split('.')
  return { steps, node: new PathNode(path) }
})

/** Visits all facts stated at or below a path, in their order. */
export function visitFacts(
  applicant: Applicant,
  path: string,
  visit: (path: string, value: StatedFact['value']) => void,
): void {
  const { steps, node } = routeTo(path)
  let value: unknown = applicant
  for (const step of steps) value = isObject(value) ? value[step] : undefined
  collect(value, node, visit)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function collect(value: unknown, node: PathNode, visit: (path: string, value: StatedFact['value']) => void): void {
  if (value === undefined) return
  if (!isObject(value)) visit(node.path, value as StatedFact['value'])
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collect(value[index], node.item(index), visit)
  } else if (typeof value.text === 'string' && ('lo' in value || 'instant' in value)) {
    // Dates and moments are one fact, whatever they are made of.
    visit(node.path, value.text)
  } else for (const key in value) collect(value[key], node.key(key), visit)
}

/** The applicant as plain JSON, as it was stated. */
export function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (!isObject(value)) return value
  if (typeof value.text === 'string' && ('lo' in value || 'instant' in value)) return value.text
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .map(([key, child]) => [key, toPlain(child)]),
  )
}
