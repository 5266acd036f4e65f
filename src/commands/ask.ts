import { readFile } from 'node:fs/promises'
import { Chalk } from 'chalk'
import type { Speaker } from '../copy/speak.ts'
import { type Language, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { EXIT, UsageError } from '../errors.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { fileError, sha256 } from '../input/bytes.ts'
import { withoutIds } from '../input/private.ts'
import { answersOf } from '../interview/answers.ts'
import type { Asker } from '../interview/asker.ts'
import { fileAsker } from '../interview/file-asker.ts'
import { interview, reopened } from '../interview/interview.ts'
import { answeredLoosely, assessSession, type Bench } from '../interview/next.ts'
import { plainApplicant, type Session } from '../interview/session.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules } from '../policy/rules.ts'
import { buildReport, diagnosePerson } from '../report/build.ts'
import { Layout } from '../report/layout.ts'
import { reportPerson } from '../report/person.ts'
import { roundAtTerminal, roundOf } from '../report/round.ts'
import { Tally } from '../report/summary.ts'
import { renderTerminal } from '../report/terminal.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import { colourLevel, type Terminal } from '../terminal.ts'
import { resumeCommand, savePrivately, startOf } from './ask-files.ts'
import { calendarLines } from './calendar-lines.ts'
import { asOfDay } from './check-options.ts'

type Flags = Readonly<Record<string, unknown>>

/** `zhicheng ask`: interviews one person, saves after every answer, ends with the report. Resolves to the exit status. */
export async function ask(
  given: string | undefined,
  flags: Flags,
  terminal: Terminal,
  lang: Language,
  copy: Copy,
  policy: Policy,
): Promise<number> {
  const file = given ?? 'zhicheng.json'
  const asOf = asOfDay(flags.asOf as string | undefined, terminal.now)
  const bench: Bench = { rules: prepareRules(policy, chineseCalendar()), asOf }
  const speak = speaker(lang, copy, policy)
  const asker = await chooseAsker(flags.answers as string | undefined, terminal, copy)
  const start = reopened(await startOf(file, flags.resume === true, flags.force === true), bench)
  const chalk = new Chalk({ level: colourLevel(terminal.stdout, terminal.env, flags.color !== false) })
  const width = terminal.stdout.columns ?? 100
  const say = async (line: string): Promise<void> =>
    void (await terminal.stdout.write(chalk.dim(new Layout(width).line(maskIds(line)).toString())))
  await say(speak.fill(copy.interview.intro, { file }))
  if (asOf > bench.rules.deadline) await say(roundAtTerminal({ round: roundOf(bench.rules, asOf) }, speak))
  let session: Session
  let kept = start.answers.length > 0
  try {
    const save = async (one: Session): Promise<void> => {
      await savePrivately(file, one)
      kept = true
    }
    session = await interview(start, { bench, speak, asker, say, save })
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
    const hint = kept ? copy.interview.resumeHint : copy.interview.nothingKept
    await terminal.stderr.write(`\n${speak.fill(hint, { command: resumeCommand(file, flags) })}\n`)
    return EXIT.interrupted
  }
  const unused = asker.unused?.() ?? []
  if (unused.length > 0) await terminal.stderr.write(`${speak.fill(copy.cli.unusedAnswers, { list: [...unused] })}\n`)
  await terminal.stdout.write(result(session, file, bench, speak, chalk, width, policy))
  // Not wrapped: a command is there to be copied.
  await terminal.stdout.write(`${speak.fill(copy.interview.changeLater, { command: resumeCommand(file, flags) })}\n`)
  const { verdict } = assessSession(session, bench)
  return verdict === 'ready' ? EXIT.ready : verdict === 'ineligible' ? EXIT.ineligible : EXIT.open
}

async function chooseAsker(answers: string | undefined, { stdout, stdin }: Terminal, copy: Copy): Promise<Asker> {
  if (answers !== undefined) return fileAsker(answersOf(await readAnswers(answers)))
  if (!stdout.isTTY || (stdin as { isTTY?: boolean }).isTTY !== true) throw new UsageError('needAnswers')
  const { terminalAsker } = await import('../interview/terminal-asker.ts')
  return terminalAsker(copy)
}

async function readAnswers(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileError(file, error)
  })
  try {
    const answers: unknown = JSON.parse(text)
    if (typeof answers === 'object' && answers !== null && !Array.isArray(answers))
      return answers as Record<string, unknown>
  } catch {
    // told below
  }
  throw new UsageError('badAnswers', { file })
}

/** The report, what is still to be found out and from whom, the checklist, the dates, and how to hand it on. */
function result(
  session: Session,
  file: string,
  bench: Bench,
  speak: Speaker,
  chalk: InstanceType<typeof Chalk>,
  width: number,
  policy: Policy,
): string {
  const { interview: text } = speak.copy
  const assessment = assessSession(session, bench)
  const entry = withoutIds({
    applicant: assessment.applicant,
    file,
    row: 1,
    sourceOf: (path: string) => `${file}#/${path.replaceAll('.', '/')}`,
  })
  const person = reportPerson(entry, { ...assessment, applicant: entry.applicant }, { ...bench, speak, showIds: false })
  const tally = new Tally()
  tally.add(assessment)
  const report = buildReport({
    rules: bench.rules,
    policySha256: sha256(JSON.stringify(policy)),
    asOf: bench.asOf,
    speak,
    inputs: [{ file, sha256: sha256(JSON.stringify(plainApplicant(session))), sheets: [], people: 1 }],
    assumptions: [],
    tally,
    people: [person],
    diagnostics: diagnosePerson(entry, assessment, bench.asOf, bench.rules),
  })
  const out = new Layout(width)
  out.raw(renderTerminal(report, { speak, chalk, width, limit: 1 })).gap()
  const unknown = session.answers.flatMap((answer) => (answer.unknown ? [answer.id] : []))
  const loose = answeredLoosely(session, bench)
  if (unknown.length + loose.length > 0) {
    out.line(chalk.bold(text.unknownTitle))
    for (const id of [...unknown, ...loose]) {
      const who = speak.term('party', fieldAt(id)?.from ?? 'applicant')
      const line = loose.includes(id) ? text.looseLine : text.unknownLine
      out.item('?', speak.fill(line, { label: speak.label(id), who }), 2)
    }
    out.gap()
  }
  out.line(chalk.bold(text.checklist))
  for (const { name, status } of person.materials) {
    if (status !== 'not-applicable')
      out.item(status === 'have' ? '✓' : '□', `${name} · ${speak.term('materialStatus', status)}`, 2)
  }
  out.gap().line(chalk.bold(text.calendarTitle))
  for (const line of calendarLines(bench.rules, bench.asOf, speak, [person])) out.item('·', line, 2)
  out.gap().line(speak.fill(text.saved, { file }))
  return out.toString()
}
