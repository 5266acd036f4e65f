import packageJson from '../package.json' with { type: 'json' }

/** The program's name and version, as reports carry them. */
export const tool = { name: 'zhicheng', version: packageJson.version }
