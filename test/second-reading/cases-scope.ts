import { about, type Case } from './case.ts'
import type { Person } from './person.ts'

const at = (employer: Person['employer']): Partial<Person> => ({ employer: { ...employer } })
const named = (specialty: string, level?: 'intermediate' | 'associate-senior'): Partial<Person> => ({
  application: { specialty, ...(level && { level }) },
})
const applying = (application: Person['application'], employer: Person['employer'] = {}): Partial<Person> => ({
  application: { ...application },
  employer: { ...employer },
})

/** Who may apply, for what, and through which channel (一, 二, 三). */
export const scopeCases: Case[] = [
  ...about('employer-scope', [
    ['a local enterprise is within 全市企事业单位', at({ kind: 'enterprise', affiliation: 'local' }), 'met'],
    ['a local institution is within 全市企事业单位', at({ kind: 'institution', affiliation: 'local' }), 'met'],
    ['the office of a central employer is admitted', at({ kind: 'institution', affiliation: 'central' }), 'met'],
    ['a branch from another province is admitted', at({ kind: 'enterprise', affiliation: 'out-of-province' }), 'met'],
    ['government is neither enterprise nor institution', at({ kind: 'government', affiliation: 'local' }), 'unmet'],
    ['government stays out with affiliation unknown', at({ kind: 'government' }), 'unmet'],
    ['an employer outside Pingliang stays out', at({ kind: 'enterprise', affiliation: 'outside' }), 'unmet'],
    ['a social organisation is not named: ask', at({ kind: 'social-organisation', affiliation: 'local' }), 'confirm'],
    ['self-employment is not named: ask', at({ kind: 'self-employed', affiliation: 'central' }), 'confirm'],
    ['a fact to supply goes before a question to ask', at({ kind: 'social-organisation' }), 'missing'],
    ['kind not stated', at({ affiliation: 'local' }), 'missing'],
    ['kind not stated, but outside Pingliang anyway', at({ affiliation: 'outside' }), 'unmet'],
  ]),
  ...about('engineering-work', [
    ['engineering work', { work: { engineering: true } }, 'met'],
    ['other work', { work: { engineering: false } }, 'unmet'],
    ['not stated is not no', { work: { staffing: 'contract' } }, 'missing'],
  ]),
  ...about('specialty', [
    ['one of the eighteen', named('机械'), 'met'],
    ['blanks and one trailing 工程 do not matter', named(' 建 筑工程 '), 'met'],
    ['a trailing 专业 does not matter', named('测绘专业'), 'met'],
    ['a trailing 类 does not matter', named('电气类'), 'met'],
    ['only one trailing word is taken away', named('机械工程专业'), 'confirm'],
    ['林业（农口） is listed', named('林业（农口）'), 'met'],
    ['half-width brackets go too', named('林业(农口)'), 'met'],
    ['a half of 采矿土地 is known', named('采矿'), 'met'],
    ['the other half is known', named('土地'), 'met'],
    ['环保 stands for 环境保护', named('环保工程'), 'met'],
    ['an unlisted one may fall under 等', named('机电'), 'confirm'],
    ['水利 is for senior titles', named('水利（高级）', 'associate-senior'), 'met'],
    ['水利 at intermediate level is not in this round', named('水利工程', 'intermediate'), 'unmet'],
    ['水利 depends on the level', named('水利'), 'missing'],
    ['not stated', { application: { level: 'intermediate' } }, 'missing'],
  ]),
  ...about('target-level', [
    ['intermediate is offered', applying({ level: 'intermediate' }), 'met'],
    ['associate senior is offered', applying({ level: 'associate-senior' }), 'met'],
    ['full senior: 高级 may or may not reach so far', applying({ level: 'full-senior' }), 'confirm'],
    ['assistant is not in this round', applying({ level: 'assistant' }), 'unmet'],
    ['technician is not in this round', applying({ level: 'technician' }), 'unmet'],
    ['not stated', {}, 'missing'],
  ]),
  ...about('channel', [
    ['province-wide title, province channel', applying({ validity: 'province', channel: 'province' }), 'met'],
    ['province-wide title, wrong channel', applying({ validity: 'province', channel: 'grassroots' }), 'unmet'],
    ['channel not stated', applying({ validity: 'province', level: 'intermediate' }), 'missing'],
    ['validity not stated', applying({ channel: 'province' }), 'missing'],
    [
      'a senior grassroots title in a county',
      applying({ validity: 'grassroots', channel: 'grassroots', level: 'associate-senior' }, { level: 'county' }),
      'met',
    ],
    [
      'in a township as well',
      applying({ validity: 'grassroots', channel: 'grassroots', level: 'full-senior' }, { level: 'township' }),
      'met',
    ],
    [
      'a grassroots title from a city employer: ask',
      applying({ validity: 'grassroots', channel: 'grassroots', level: 'associate-senior' }, { level: 'city' }),
      'confirm',
    ],
    [
      'from a provincial employer: ask',
      applying({ validity: 'grassroots', channel: 'grassroots', level: 'associate-senior' }, { level: 'province' }),
      'confirm',
    ],
    [
      'grassroots titles are offered as senior only',
      applying({ validity: 'grassroots', channel: 'grassroots', level: 'intermediate' }, { level: 'county' }),
      'confirm',
    ],
    [
      'grassroots with no level stated',
      applying({ validity: 'grassroots', channel: 'grassroots' }, { level: 'county' }),
      'missing',
    ],
    [
      'where the employer stands is not stated',
      applying({ validity: 'grassroots', channel: 'grassroots', level: 'associate-senior' }),
      'missing',
    ],
    [
      'a grassroots title through the province channel',
      applying({ validity: 'grassroots', channel: 'province' }),
      'unmet',
    ],
    [
      'a hardship unit uses the grassroots channel',
      applying({ validity: 'hardship-unit', channel: 'grassroots', level: 'associate-senior' }, { hardship: true }),
      'met',
    ],
    [
      'a hardship title through the province channel',
      applying({ validity: 'hardship-unit', channel: 'province', level: 'associate-senior' }, { hardship: true }),
      'unmet',
    ],
    [
      'not a hardship unit',
      applying({ validity: 'hardship-unit', channel: 'grassroots', level: 'associate-senior' }, { hardship: false }),
      'unmet',
    ],
    [
      'hardship not stated',
      applying({ validity: 'hardship-unit', channel: 'grassroots', level: 'associate-senior' }, { level: 'county' }),
      'missing',
    ],
    [
      'a hardship unit, intermediate: ask',
      applying({ validity: 'hardship-unit', channel: 'grassroots', level: 'intermediate' }, { hardship: true }),
      'confirm',
    ],
  ]),
]
