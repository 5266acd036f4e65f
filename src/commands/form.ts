import { type Language, type Speaker, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { EXIT, UsageError } from '../errors.ts'
import type { Applicant, Staffing } from '../facts/applicant.ts'
import { labelOf, seriesTitles } from '../facts/vocabulary.ts'
import { fillLetter, fillPledges, type LetterFacts } from '../forms/forms.ts'
import { readInput } from '../input/read.ts'
import { save } from '../output/save.ts'
import { shownFile } from '../output/shown.ts'
import type { Policy } from '../policy/policy.ts'
import { readLimits } from '../roster/limits.ts'
import { template } from '../templates.ts'
import type { Terminal } from '../terminal.ts'
import { asOfDay, checkEnding, list, oneOf } from './check-options.ts'
import { isCalled } from './check-shared.ts'
import { tellUnread } from './unread.ts'

type Flags = Readonly<Record<string, unknown>>

export const formKinds = ['pledge', 'letter'] as const

/** `zhicheng form`: fills the notice's forms from the facts of a file; what is not known stays blank. */
export async function form(
  kind: string,
  file: string | undefined,
  flags: Flags,
  terminal: Terminal,
  lang: Language,
  copy: Copy,
  policy: Policy,
): Promise<number> {
  const which = oneOf('form', kind, formKinds)
  const speak = speaker(lang, copy, policy)
  const { people, status } = file === undefined ? NOBODY : await peopleOf(file, flags, terminal, speak, policy)
  const out = (flags.out as string | undefined) ?? (which === 'pledge' ? '附件3-诚信承诺书.docx' : '附件2-委托函.docx')
  checkEnding(out, '.docx')
  const chosen = which === 'pledge' ? people : ofOneEmployer(people, flags.employer as string | undefined)
  if (file !== undefined && chosen.length === 0) throw nobody(people, file, flags)
  const bytes =
    which === 'pledge'
      ? fillPledges(await template('附件3-诚信承诺书.docx'), chosen.map(pledgeFacts))
      : fillLetter(await template('附件2-委托函.docx'), letterFacts(chosen))
  await save(out, bytes, { force: flags.force === true })
  if (flags.quiet === true) return status
  await terminal.stderr.write(`${written(speak, out, chosen.length)}\n`)
  if (which === 'pledge' && chosen.length > 0) await terminal.stderr.write(`${blanks(speak, chosen)}\n`)
  return status
}

/** A form without a file is blank. */
const NOBODY = { people: [], status: EXIT.ready }

const written = (speak: Speaker, file: string, count: number): string =>
  speak.fill(count > 0 ? speak.copy.interview.form.written : speak.copy.workbook.written, {
    file: shownFile(file),
    count,
  })

/** Why there is nobody to write for: nobody of that name, of that employer, or nobody who needs a letter. */
function nobody(people: readonly Applicant[], file: string, { person, employer }: Flags): UsageError {
  if (people.length === 0 && person !== undefined)
    return new UsageError('nothingMatches', { option: '--person', value: String(person) })
  if (people.length === 0) return new UsageError('formNobody')
  if (employer !== undefined) return new UsageError('nothingMatches', { option: '--employer', value: String(employer) })
  const unstated = people.filter((one) => one.employer?.affiliation === undefined).length
  return new UsageError('formNoLetter', { file, people: people.length, unstated })
}

/** More names than this are only counted. */
const NAMED = 8

/** Which blanks of the pledges nothing was stated for, and whose; what is written by hand stays blank in any case. */
function blanks({ copy, fill, label }: Speaker, people: readonly Applicant[]): string {
  const { form: text } = copy.interview
  const lacking = (path: string, has: (one: Applicant) => unknown): string[] => {
    const names = people.filter((one) => has(one) === undefined).map(({ name }) => name)
    if (names.length === 0) return []
    const shown = names.slice(0, NAMED).join(copy.terms.listSeparator) + (names.length > NAMED ? '…' : '')
    return [
      fill(copy.report.missingLine, { field: label(path), people: names.length }) +
        fill(copy.report.aside, { text: shown }),
    ]
  }
  const list = [
    ...lacking('employer.name', ({ employer }) => employer?.name),
    ...lacking('application.level', ({ application }) => application?.level),
    ...lacking('application.specialty', ({ application }) => application?.specialty),
  ]
  return list.length > 0 ? fill(text.blanks, { list: list.join(copy.terms.sentenceSeparator) }) : text.byHand
}

async function peopleOf(
  file: string,
  flags: Readonly<Record<string, unknown>>,
  terminal: Terminal,
  speak: Speaker,
  policy: Policy,
): Promise<{ readonly people: readonly Applicant[]; readonly status: number }> {
  const input = await readInput(file, {
    overrides: new Map(),
    asOf: asOfDay(flags.asOf as string | undefined, terminal.now),
    places: policy.placeWords,
    limits: readLimits(list(flags.limits)),
  })
  const status = await tellUnread([input], { terminal, speak })
  const wanted = flags.person as string | undefined
  const people = input.entries.map(({ applicant }) => applicant)
  return { people: people.filter((one) => wanted === undefined || isCalled(one, wanted)), status }
}

/** A letter is written for one employer; of several the user has to name one. Those who need none are left out. */
function ofOneEmployer(people: readonly Applicant[], wanted: string | undefined): readonly Applicant[] {
  const concerned = people.filter(
    ({ employer }) => employer?.affiliation === 'central' || employer?.affiliation === 'out-of-province',
  )
  const chosen = wanted === undefined ? concerned : people.filter(({ employer }) => employer?.name === wanted)
  const employers = [...new Set(chosen.map(({ employer }) => employer?.name ?? ''))]
  if (employers.length > 1) throw new UsageError('formEmployers', { count: employers.length, list: employers })
  return chosen
}

/** The title's Chinese name: the form is in the notice's language whatever the interface is. */
const titleOf = ({ application }: Applicant): string | undefined => {
  if (!application?.level) return undefined
  const own = seriesTitles.find(({ series }) => series === 'engineering')
  const spellings = own?.titles[application.level]?.split(/\s+/u).filter(Boolean) ?? []
  return spellings[0] ?? labelOf('titleLevel', application.level, 'zh-CN')
}

const pledgeFacts = (applicant: Applicant): { employer?: string; qualification?: string } => {
  const title = titleOf(applicant)
  const specialty = applicant.application?.specialty
  return {
    ...(applicant.employer?.name === undefined ? {} : { employer: applicant.employer.name }),
    ...(title === undefined ? {} : { qualification: specialty === undefined ? title : `${title}（${specialty}）` }),
  }
}

/** The words of 附件2 for how people are employed. */
const STAFFING: Readonly<Record<Staffing, string>> = { established: '在编', contract: '编外', dispatched: '劳务派遣' }

/** What everybody on the list shares stands in the letter; what differs stays open there and stands in the list. */
function letterFacts(people: readonly Applicant[]): LetterFacts {
  const shared = (values: readonly (string | undefined)[]): string | undefined => {
    const [first, ...others] = new Set(values)
    return others.length === 0 ? first : undefined
  }
  const levels = people.map(
    ({ application }) => application?.level && labelOf('titleLevel', application.level, 'zh-CN'),
  )
  const staffing = people.map(({ work }) => work?.staffing && STAFFING[work.staffing])
  const facts = {
    employer: shared(people.map(({ employer }) => employer?.name)),
    series: labelOf('series', 'engineering', 'zh-CN').replace(/系列$/u, ''),
    specialty: shared(people.map(({ application }) => application?.specialty)),
    level: shared(levels),
    staffing: shared(staffing),
  }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return {
    ...known,
    rows: people.map((applicant) => {
      const row = {
        employer: applicant.employer?.name,
        specialty: applicant.application?.specialty,
        title: titleOf(applicant),
      }
      return {
        name: applicant.name,
        ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
      }
    }),
  }
}
