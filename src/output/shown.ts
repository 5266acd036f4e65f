import { harmless } from '../report/harmless.ts'
import { maskIds } from '../roster/values/resident-id.ts'

/** The name of a file as it may be shown: nothing in it acts on a screen, no ID number stands in clear. */
export const shownFile = (file: string): string => harmless(maskIds(file))
