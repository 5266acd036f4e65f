import type { zhCN } from './zh-CN.ts'

/** The shape of a catalogue with any wording: every text a string, tuples kept, no key more and none less. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

/** What every language fills. Each file names its part, so that a superfluous key is an error where it stands. */
export type Copy = Words<typeof zhCN>
