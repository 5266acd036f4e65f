import { type Case, item } from './case.ts'
import { core } from './paper.ts'
import type { Paper, Person } from './person.ts'

/** Not core in its year, so that the old list of authoritative journals is looked at. */
const bridge = (publishedAt: string, change: Partial<Paper> = {}, ...gone: (keyof Paper)[]): Partial<Person> =>
  core({ publishedAt, coreInYear: false, inAuthorityList: true, ...change }, ...gone)
const paper = 'paper'

/** The bridge from the old list of authoritative journals to core (附件1·四). */
export const bridgeCases: Case[] = [
  item(paper, 'the last day before the bridge day', bridge('2018-06-30'), 'counted', 'core'),
  item(paper, 'June 2018 is before the bridge day', bridge('2018-06'), 'counted', 'core'),
  item(paper, 'the bridge day itself: 前 may include it', bridge('2018-07-01'), 'confirm'),
  item(paper, 'July 2018 contains the bridge day', bridge('2018-07'), 'confirm'),
  item(paper, '2018 lies across the bridge day', bridge('2018'), 'confirm'),
  item(paper, 'the day after: judged as provincial', bridge('2018-07-02'), 'counted', 'provincial'),
  item(paper, 'after the bridge day and not in the register', bridge('2018-07-02', { inRegister: false }), 'rejected'),
  item(
    paper,
    'not in the list: judged as provincial',
    bridge('2017-05', { inAuthorityList: false }),
    'counted',
    'provincial',
  ),
  item(paper, 'the list not stated, before the bridge day', bridge('2017-05', {}, 'inAuthorityList'), 'missing'),
  item(paper, 'the list not stated, on the bridge day', bridge('2018-07-01', {}, 'inAuthorityList'), 'missing'),
  item(
    paper,
    'the list not stated, after the bridge day',
    bridge('2018-08', {}, 'inAuthorityList'),
    'counted',
    'provincial',
  ),
  item(paper, 'in the list, without a date', bridge('2018', {}, 'publishedAt'), 'missing'),
  item(paper, 'of open class, over 25: rejected as core too', bridge('2018-07', { similarity: 26 }), 'rejected'),
  item(
    paper,
    'of open class, not in the register: judged as core',
    bridge('2018-07', { inRegister: false }),
    'confirm',
  ),
  item(paper, 'judged as provincial, 20 is within', bridge('2019', { similarity: 20 }), 'counted', 'provincial'),
  item(paper, 'the bridge does not widen the cap: 16', bridge('2018-06', { similarity: 16 }), 'confirm'),
]
