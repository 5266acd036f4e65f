import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCsv, writeLines, writeXlsx } from './roster.ts'
import { typicalPlain } from './typical.ts'

/**
 * `npm run bench`: whole runs of the built program beside the plain readers, as ratios within one run of this script,
 * best of three. `ZHICHENG_BENCH=large` adds 200,000 people and a million lines.
 */
const large = process.env.ZHICHENG_BENCH === 'large'
const folder = join(tmpdir(), 'zhicheng-bench')
mkdirSync(folder, { recursive: true })
const at = (name: string): string => join(folder, name)

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

const TELL = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nRSS '+process.resourceUsage().maxRSS+'\\n'))`

/** Runs node once, its output thrown away. */
function once(args: readonly string[], input?: string): Run {
  const start = performance.now()
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r')
  const child = spawnSync('node', ['--import', TELL, ...args], {
    stdio: [stdin, openSync('/dev/null', 'w'), 'pipe'],
    encoding: 'utf8',
  })
  if (child.status === null || child.status === 2) throw new Error(`${args.join(' ')}: ${child.stderr}`)
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.round(Number(/RSS (\d+)/u.exec(child.stderr)?.[1]) / 1024),
  }
}

const best = (runs: readonly Run[]): Run => runs.reduce((a, b) => (b.seconds < a.seconds ? b : a))

/** Two commands in turns, so that both meet the same machine. */
function compare(ours: () => Run, plain: () => Run, times: number): readonly [Run, Run] {
  const pairs = Array.from({ length: times }, () => [ours(), plain()] as const)
  return [best(pairs.map(([one]) => one)), best(pairs.map(([, other]) => other))]
}

const check = (file: string, ...more: string[]): string[] => [
  'bin/zhicheng.js',
  'check',
  file,
  '--as-of',
  '2022-09-16',
  '--quiet',
  '--fail-on',
  'never',
  ...more,
]
const ndjson = ['--format', 'ndjson']

function told(what: string, [ours, plain]: readonly [Run, Run], wanted: number, beside: string): void {
  const ratio = ours.seconds / plain.seconds
  console.log(
    `${what}: ${ours.seconds.toFixed(2)} s, ${ours.megabytes} MB; ${beside} ${plain.seconds.toFixed(2)} s, ${plain.megabytes} MB; ratio ${ratio.toFixed(2)} (wanted ${wanted})`,
  )
}

const nothing = (): Run => once(['-e', '0'])

function startUp(): void {
  const person = at('person.json')
  writeFileSync(person, JSON.stringify(typicalPlain))
  for (const [what, args, wanted] of [
    ['--version', ['bin/zhicheng.js', '--version'], 2],
    ['--help', ['bin/zhicheng.js', '--help'], 2],
    ['check person.json', check(person), 3],
  ] as const)
    told(
      what,
      compare(() => once(args), nothing, 15),
      wanted,
      'bare node',
    )
}

async function endToEnd(people: number): Promise<void> {
  const [xlsx, csv] = [at(`${people}.xlsx`), at(`${people}.csv`)]
  if (!existsSync(xlsx)) writeXlsx(xlsx, people)
  if (!existsSync(csv)) await writeCsv(csv, people)
  const times = people > 100_000 ? 2 : 3
  const reader = (name: string, file: string) => (): Run => once([`test/bench/readers/${name}.mjs`, file])
  told(
    `${people} people .xlsx to NDJSON`,
    compare(() => once(check(xlsx, ...ndjson)), reader('sheetjs-lean', xlsx), times),
    1.25,
    'SheetJS lean',
  )
  told(
    `${people} people .csv to NDJSON`,
    compare(() => once(check(csv, ...ndjson)), reader('csv-parse', csv), times),
    1.5,
    'csv-parse',
  )
}

async function lines(people: number): Promise<void> {
  const file = at(`${people}.ndjson`)
  if (!existsSync(file)) await writeLines(file, people, typicalPlain)
  const run = once(check('-', ...ndjson), file)
  const speed = Math.round(people / run.seconds)
  console.log(`${people} people NDJSON to NDJSON: ${run.seconds.toFixed(1)} s, ${run.megabytes} MB, ${speed} people/s`)
}

function workbook(people: number): void {
  const out = at('report.xlsx')
  rmSync(out, { force: true })
  const run = once(check(at(`${people}.csv`), '--out', out))
  console.log(`report workbook of ${people} people: ${run.seconds.toFixed(1)} s, ${run.megabytes} MB`)
}

console.log(`node ${process.version}, ${execFileSync('nproc', { encoding: 'utf8' }).trim()} cores`)
startUp()
await endToEnd(50_000)
if (large) await endToEnd(200_000)
await lines(large ? 1_000_000 : 100_000)
workbook(50_000)
