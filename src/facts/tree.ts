import { remembered } from '../logic/memo.ts'
import { catalogue } from './catalogue/catalogue.ts'
import type { Field } from './catalogue/field.ts'

/** A node of the applicant: a fact, an object of facts, or a list of objects. */
export interface Node {
  field?: Field
  list?: boolean
  readonly children: Map<string, Node>
}

function treeOf(fields: readonly Field[]): Node {
  const root: Node = { children: new Map() }
  for (const field of fields) {
    let node = root
    for (const step of field.path.split('.')) {
      const key = step.replace('[]', '')
      const next: Node = node.children.get(key) ?? { children: new Map() }
      if (step.endsWith('[]')) next.list = true
      node.children.set(key, next)
      node = next
    }
    node.field = field
  }
  return root
}

/** The applicant as the catalogue makes it. */
export const applicantTree: Node = treeOf(catalogue)

/** The keys known at a place in the applicant, `papers[0]` or `employer` or the top (''), in the catalogue's order. */
export function knownKeys(path: string): readonly string[] {
  let node: Node | undefined = applicantTree
  for (const step of path.split('.').filter(Boolean)) node = node?.children.get(step.replace(/\[.*\]$/u, ''))
  return node ? [...node.children.keys()] : []
}

/**
 * What stands at a place before anything is stated: every key, none with a value. Objects that are filled from such
 * are of one make, whichever facts a roster states, and state them in the catalogue's order.
 */
export const blankAt = (path: string): Record<string, unknown> => ({ ...template(path) })

const template = remembered(
  (path: string): Record<string, unknown> => Object.fromEntries(knownKeys(path).map((key) => [key, undefined])),
)
