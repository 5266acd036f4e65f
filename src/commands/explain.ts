import type { CommandSpec } from './list.ts'

/** `zhicheng explain`: a condition, clause, status or code in words, with the arithmetic and an example. */
export const explainSpec: CommandSpec = {
  name: 'explain',
  summary: ({ cli }) => cli.explainCommand,
  args: [['[topic]', ({ cli }) => cli.explainTopic]],
  options: [['--policy <id|file>', ({ cli }) => cli.policy]],
  examples: [
    ['zhicheng explain tenure', ({ cli }) => cli.exampleExplainTenure],
    ["zhicheng explain '四(三)'", ({ cli }) => cli.exampleExplainClause],
    ['zhicheng explain similarity-over', ({ cli }) => cli.exampleExplainCode],
  ],
  async run([topic], flags, shell) {
    const [{ explainIndex, explanation, knownWords }, { openPage }] = await Promise.all([
      import('../report/explain.ts'),
      import('./policy-page.ts'),
    ])
    const { rules, options } = await openPage(flags, shell)
    if (topic === undefined) {
      await shell.terminal.stdout.write(explainIndex(rules, options))
      return 0
    }
    const text = explanation(String(topic), rules, options)
    if (text === undefined) {
      const [{ nearest }, { UsageError }] = await Promise.all([import('../logic/nearest.ts'), import('../errors.ts')])
      const close = nearest(String(topic), knownWords(rules, options))
      throw new UsageError('explainUnknown', { value: String(topic), nearest: close ?? '' })
    }
    await shell.terminal.stdout.write(text)
    return 0
  },
}
