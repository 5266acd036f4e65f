import type { Copy } from './words.ts'

/** What stands for values in the help, in the words of the language: `<file>` is `<文件>`. */
export const inWords = (text: string, { terms }: Copy): string =>
  text.replace(/(?<=[[<])[\w|=]+/gu, (word) => (terms.places as Readonly<Record<string, string>>)[word] ?? word)
