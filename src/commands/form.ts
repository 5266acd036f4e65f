import { type Language, type Speaker, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { EXIT, UsageError } from '../errors.ts'
import type { Applicant } from '../facts/applicant.ts'
import { formsNotice, letterFacts, pledgeFacts } from '../forms/facts.ts'
import { fillLetter, fillPledges } from '../forms/forms.ts'
import { save } from '../output/save.ts'
import { shownFile } from '../output/shown.ts'
import type { Policy } from '../policy/policy.ts'
import { template } from '../templates.ts'
import type { Terminal } from '../terminal.ts'
import { checkEnding, oneOf } from './check-options.ts'
import { isCalled } from './check-shared.ts'
import { readTelling } from './unread.ts'

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
  const employer = flags.employer as string | undefined
  const chosen =
    which === 'letter' ? ofOneEmployer(people, employer, policy) : people.filter((one) => isOf(one, employer))
  if (file !== undefined && chosen.length === 0) throw nobody(people, file, flags)
  const bytes =
    which === 'pledge'
      ? fillPledges(await template('附件3-诚信承诺书.docx'), chosen.map(pledgeFacts))
      : fillLetter(await template('附件2-委托函.docx'), letterFacts(chosen))
  await save(out, bytes, { force: flags.force === true })
  if (flags.quiet === true) return status
  const { form: text } = copy.interview
  const more =
    which === 'letter'
      ? [leftOpen(speak, people, chosen), text.letterByHand]
      : [chosen.length > 0 ? blanks(speak, chosen) : '']
  const other = policy.document.number === formsNotice ? '' : speak.fill(text.ofAnotherNotice, { number: formsNotice })
  for (const line of [written(speak, out, chosen.length), ...more, other].filter(Boolean))
    await terminal.stderr.write(`${line}\n`)
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
  const ofEmployer = people.filter((one) => isOf(one, employer as string | undefined))
  if (ofEmployer.length === 0)
    return new UsageError('nothingMatches', { option: '--employer', value: String(employer) })
  const unstated = ofEmployer.filter((one) => one.employer?.affiliation === undefined).length
  return new UsageError('formNoLetter', { file, people: ofEmployer.length, unstated })
}

/** More names than this are only counted. */
const NAMED = 8

const named = (people: readonly Applicant[], { terms }: Copy): string =>
  people
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(terms.listSeparator) + (people.length > NAMED ? '…' : '')

const isOf = ({ employer }: Applicant, wanted: string | undefined): boolean =>
  wanted === undefined || employer?.name === wanted

/** Which blanks of the pledges nothing was stated for, and whose; what is written by hand stays blank in any case. */
function blanks({ copy, fill, label }: Speaker, people: readonly Applicant[]): string {
  const { form: text } = copy.interview
  const lacking = (path: string, has: (one: Applicant) => unknown): string[] => {
    const without = people.filter((one) => has(one) === undefined)
    if (without.length === 0) return []
    return [
      fill(copy.report.missingLine, { field: label(path), people: without.length }) +
        fill(copy.report.aside, { text: named(without, copy) }),
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
  const { inputs, status } = await readTelling([file], flags, policy, { terminal, speak })
  const wanted = flags.person as string | undefined
  const people = inputs.flatMap(({ entries }) => entries.map(({ applicant }) => applicant))
  return { people: people.filter((one) => wanted === undefined || isCalled(one, wanted)), status }
}

/**
 * A letter is written for one employer; of several the user has to name one. Those who need none are left out, and
 * without a named employer also those of whom nobody knows whether they do.
 */
function ofOneEmployer(
  people: readonly Applicant[],
  wanted: string | undefined,
  { commissionLetter: { required } }: Policy,
): readonly Applicant[] {
  const concerned = people.filter(({ employer: { name, affiliation } = {} }) =>
    affiliation === undefined
      ? wanted !== undefined && name === wanted
      : required.includes(affiliation) && (wanted === undefined || name === wanted),
  )
  const employers = [...new Set(concerned.map(({ employer }) => employer?.name ?? ''))]
  if (employers.length > 1) throw new UsageError('formEmployers', { count: employers.length, list: employers })
  return concerned
}

/** Whom the letter may have to name, too: nobody stated whether their employer needs one. */
function leftOpen({ copy, fill }: Speaker, people: readonly Applicant[], chosen: readonly Applicant[]): string {
  const open = people.filter((one) => one.employer?.affiliation === undefined && !chosen.includes(one))
  return open.length === 0 ? '' : fill(copy.interview.form.leftOpen, { count: open.length, list: named(open, copy) })
}
