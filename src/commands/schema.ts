import type { CommandSpec } from './list.ts'

const names = ['applicant', 'report', 'policy'] as const

/** `zhicheng schema applicant|report|policy`: JSON Schema, made from what the program itself checks with. */
export const schemaSpec: CommandSpec = {
  name: 'schema',
  summary: ({ cli }) => cli.schemaCommand,
  args: [['<name>', ({ cli }) => cli.schemaName]],
  options: [],
  examples: [['zhicheng schema policy > policy.schema.json', ({ cli }) => cli.exampleSchema]],
  async run([given], _, { terminal, lang, copy }) {
    const { jsonSchema } = await import('../report/json-schema.ts')
    const name = names.find((one) => one === given)
    if (!name) {
      const [{ nearest }, { UsageError }] = await Promise.all([import('../logic/nearest.ts'), import('../errors.ts')])
      const value = String(given)
      throw new UsageError('schemaUnknown', { value, allowed: [...names], nearest: nearest(value, names) ?? '' })
    }
    await terminal.stdout.write(`${JSON.stringify(jsonSchema(name, lang, copy), null, 2)}\n`)
    return 0
  },
}
