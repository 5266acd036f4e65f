import * as z from 'zod'
import { policySchema } from '../policy/schema.ts'

/** The parts of JSON Schema that say which keys there are. */
export interface JsonSchema {
  readonly [key: string]: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** The policy as JSON Schema, as it is written. */
export const policyJsonSchema = (): JsonSchema => z.toJSONSchema(policySchema, { io: 'input' }) as JsonSchema

/** The keys known at a place; none where no object stands there. */
export function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): readonly string[] {
  let node: JsonSchema | undefined = schema
  for (const step of path) {
    const here: JsonSchema | undefined = objectOf(node)
    node = typeof step === 'number' ? here?.items : here?.properties?.[String(step)]
  }
  return Object.keys(objectOf(node)?.properties ?? {})
}

/** Where a key is at home: the paths of the objects that know it. */
export function homesOf(schema: JsonSchema, key: string, path: readonly string[] = []): readonly string[] {
  const properties = objectOf(schema)?.properties ?? {}
  return Object.entries(properties).flatMap(([name, child]) => [
    ...(name === key && path.length > 0 ? [path.join('.')] : []),
    ...homesOf(child, key, [...path, name]),
  ])
}

/** Of "object or null" the object. */
const objectOf = (node: JsonSchema | undefined): JsonSchema | undefined =>
  node?.anyOf?.find((one) => one.properties ?? one.items) ?? node
