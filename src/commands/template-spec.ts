import type { CommandSpec } from './list.ts'

/** `zhicheng template [file]`. */
export const templateSpec: CommandSpec = {
  name: 'template',
  summary: ({ workbook }) => workbook.command,
  args: [['[file]', ({ workbook }) => workbook.file.replace('{name}', workbook.defaultName)]],
  options: [
    ['--policy <id|file>', ({ cli }) => cli.policy],
    ['--force', ({ cli }) => cli.force],
  ],
  examples: [
    ['zhicheng template', ({ workbook }) => workbook.examplePlain],
    [({ cli }) => `zhicheng template ${cli.rosterFile}`, ({ workbook }) => workbook.exampleNamed],
  ],
  async run([file], flags, shell) {
    const { template } = await import('./template.ts')
    const { choosePolicy } = await import('./choose-policy.ts')
    const policy = await choosePolicy(flags.policy as string | undefined)
    return template(file as string | undefined, { force: flags.force === true }, shell, policy)
  },
}
