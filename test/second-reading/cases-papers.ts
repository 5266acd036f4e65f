import { type Case, item } from './case.ts'
import { core, provincial } from './paper.ts'

const paper = 'paper'

/** Class, journal and similarity of papers (附件1·四). */
export const paperCases: Case[] = [
  item(paper, 'core in the year of publication', core(), 'counted', 'core'),
  item(paper, 'a core paper need not be in the register', core({ inRegister: false }), 'counted', 'core'),
  item(paper, 'whether it was core is not stated', core({}, 'coreInYear'), 'missing'),
  item(paper, 'core, similarity exactly 15', core({ similarity: 15 }), 'counted', 'core'),
  item(paper, 'core, 15.04 is over: not core, and provincial is not granted', core({ similarity: 15.04 }), 'confirm'),
  item(paper, 'core, exactly 25', core({ similarity: 25 }), 'confirm'),
  item(paper, 'core, over 25', core({ similarity: 25.01 }), 'rejected'),
  item(paper, 'core, no similarity', core({}, 'similarity'), 'missing'),
  item(paper, 'similarity zero is a figure', core({ similarity: 0 }), 'counted', 'core'),
  item(paper, 'provincial, in the register', provincial(), 'counted', 'provincial'),
  item(paper, 'provincial, exactly 25', provincial({ similarity: 25 }), 'counted', 'provincial'),
  item(paper, 'provincial, 25.1', provincial({ similarity: 25.1 }), 'rejected'),
  item(paper, 'provincial, not in the register', provincial({ inRegister: false }), 'rejected'),
  item(paper, 'provincial, register not stated', provincial({}, 'inRegister'), 'missing'),
  item(paper, 'provincial claimed is never raised to core', provincial({ coreInYear: true }), 'counted', 'provincial'),
  item(paper, 'a supplement', core({ kind: 'supplement' }), 'rejected'),
  item(paper, 'a special issue', core({ kind: 'special-issue' }), 'rejected'),
  item(paper, 'an internal journal', provincial({ kind: 'internal' }), 'rejected'),
  item(paper, 'proceedings', provincial({ kind: 'proceedings' }), 'rejected'),
  item(paper, 'kind of issue not stated', core({}, 'kind'), 'missing'),
  item(paper, 'an electronic journal is not recognised as provincial', provincial({ kind: 'electronic' }), 'rejected'),
  item(
    paper,
    'an electronic core journal: the sentence speaks of provincial ones',
    core({ kind: 'electronic' }),
    'confirm',
  ),
  item(
    paper,
    'an electronic journal claimed as core but judged as provincial',
    core({ kind: 'electronic', coreInYear: false, inAuthorityList: false }),
    'rejected',
  ),
  item(
    paper,
    'an electronic journal of open class is judged as core',
    core({ kind: 'electronic' }, 'coreInYear'),
    'missing',
  ),
  item(paper, 'not in CNKI, the employer checked', core({ cnki: false, employerReport: true }), 'counted', 'core'),
  item(paper, 'not in CNKI, the report is still to come', core({ cnki: false, employerReport: false }), 'missing'),
  item(paper, 'CNKI not stated', core({}, 'cnki'), 'missing'),
  item(paper, 'published before the title', core({ publishedAt: '2014-12' }), 'rejected'),
  item(paper, 'published after the limit', core({ publishedAt: '2022-10' }), 'next-round'),
  item(paper, 'rejected goes before the next round', core({ publishedAt: '2022-10', kind: 'internal' }), 'rejected'),
  item(paper, 'the next round goes before missing', core({ publishedAt: '2022-10' }, 'similarity'), 'next-round'),
  item(paper, 'missing goes before confirm', core({ similarity: 20 }, 'cnki'), 'missing'),
]
