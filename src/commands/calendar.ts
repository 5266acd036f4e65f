import { assess } from '../assess.ts'
import { type Language, type Speaker, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { EXIT } from '../errors.ts'
import { addDays, type Day, dayOfMonth, monthNumberOf, yearOf } from '../facts/day.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { save } from '../output/save.ts'
import { shownFile } from '../output/shown.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules, type Rules } from '../policy/rules.ts'
import { type CalendarEvent, calendarEvents } from '../report/calendar.ts'
import { Layout } from '../report/layout.ts'
import type { PersonReport } from '../report/model.ts'
import { reportPerson } from '../report/person.ts'
import type { Terminal } from '../terminal.ts'
import { calendarLines } from './calendar-lines.ts'
import { asOfDay, checkEnding } from './check-options.ts'
import { readTelling } from './unread.ts'

/** `zhicheng calendar`: the round's dates, with a file those of its people; `--ics` writes them as a calendar file. */
export async function calendar(
  file: string | undefined,
  flags: Readonly<Record<string, unknown>>,
  terminal: Terminal,
  lang: Language,
  copy: Copy,
  policy: Policy,
): Promise<number> {
  if (typeof flags.ics === 'string') checkEnding(flags.ics, '.ics')
  const asOf = asOfDay(flags.asOf as string | undefined, terminal.now)
  const rules = prepareRules(policy, chineseCalendar())
  const speak = speaker(lang, copy, policy)
  const { people, status } = file === undefined ? NOBODY : await peopleOf(file, flags, rules, asOf, { terminal, speak })
  const out = new Layout(terminal.stdout.columns ?? 100)
  for (const line of calendarLines(rules, asOf, speak, people)) out.line(line)
  await terminal.stdout.write(out.toString())
  if (typeof flags.ics === 'string') {
    await save(flags.ics, await icalendar(calendarEvents(rules, speak, people), rules, asOf, speak), {
      force: flags.force === true,
    })
    if (flags.quiet !== true)
      await terminal.stderr.write(`${speak.fill(copy.interview.calendar.written, { file: shownFile(flags.ics) })}\n`)
  }
  return status
}

const NOBODY = { people: [], status: EXIT.ready }

async function peopleOf(
  file: string,
  flags: Readonly<Record<string, unknown>>,
  rules: Rules,
  asOf: Day,
  shown: { readonly terminal: Terminal; readonly speak: Speaker },
): Promise<{ readonly people: readonly PersonReport[]; readonly status: number }> {
  const { inputs, status } = await readTelling([file], flags, rules.policy, shown)
  const context = { rules, asOf, speak: shown.speak, showIds: false }
  const people = inputs.flatMap(({ entries }) =>
    entries.map((entry) => reportPerson(entry, assess(rules, entry.applicant, asOf), context)),
  )
  return { people, status }
}

/** Days before an event on which its reminder rings. */
const REMINDER_DAYS = 3

/** The events as a calendar file: whole days, a reminder three days before, the same bytes for the same input. */
async function icalendar(
  events: readonly CalendarEvent[],
  { policy }: Rules,
  asOf: Day,
  speak: Speaker,
): Promise<string> {
  const { default: ical, ICalAlarmType } = await import('ical-generator')
  const stamp = utc(asOf)
  const book = ical({
    name: speak.fill(speak.copy.report.title),
    prodId: { company: 'zhicheng', product: 'zhicheng', language: speak.lang },
  })
  for (const { id, day, text, clauses } of events) {
    const event = book.createEvent({
      id: `${policy.id}-${id}@zhicheng`,
      stamp,
      start: utc(day),
      end: utc(addDays(day, 1)),
      allDay: true,
      summary: text,
      description: `${policy.document.number} ${clauses.join(speak.copy.terms.listSeparator)}`,
    })
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: REMINDER_DAYS * 86_400,
      description: speak.fill(speak.copy.interview.calendar.reminder, { text }),
    })
  }
  // Every line ends, the last one too (RFC 5545); the library leaves that to others.
  return `${book.toString().trimEnd()}\r\n`
}

/** The library takes `Date`; whole days are read from its UTC parts only, so no time zone comes in. */
const utc = (day: Day): Date => new Date(Date.UTC(yearOf(day), monthNumberOf(day) - 1, dayOfMonth(day)))
