import { readFile } from 'node:fs/promises'

/** A file of the folder templates/, which stands beside both the sources and the built program. */
export const template = (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../templates/${name}`, import.meta.url))

/** The self-check page's program, made by the build. */
export const pageProgram = new URL('../dist/page.js', import.meta.url)
