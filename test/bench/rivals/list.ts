import { jsonRulesEngine } from './json-rules-engine.ts'
import { publicodes } from './publicodes.ts'
import type { Rival } from './rival.ts'
import { zen } from './zen.ts'

/** The engines compared with. */
export const rivals: readonly Rival[] = [jsonRulesEngine, zen, publicodes]
