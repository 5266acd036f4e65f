import { en } from '../copy/en.ts'
import { type Language, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { zhCN } from '../copy/zh-CN.ts'
import { formatDay, parseDay } from '../facts/day.ts'
import { dayInShanghai } from '../facts/moment.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules } from '../policy/rules.ts'
import { Page } from './page.ts'

/** What the command puts into the page beside the program. */
interface Settings {
  readonly lang: Language
  readonly policy: Policy
  /** The day to judge as of; without it today, in Shanghai. */
  readonly asOf?: string
}

const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as Settings
const words: Copy = settings.lang === 'en' ? en : zhCN
const copy: Copy = { ...words, ways: { ...words.ways, ...words.selfCheck.ways } }
const today = dayInShanghai(Date.now())
const asOf = (settings.asOf === undefined ? undefined : parseDay(settings.asOf)) ?? today
const rules = prepareRules(settings.policy, chineseCalendar())
const root = document.getElementById('app')
if (root) new Page(root, { rules, asOf }, speaker(settings.lang, copy, settings.policy), formatDay(asOf)).start()
