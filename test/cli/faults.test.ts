import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/commands/check-options.ts'
import { child, shell } from '../support/child.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-faults-'))
const at = (...names: string[]): string => join(folder, ...names)
const asOf = ['--as-of', '2022-09-16']
const drafts = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.tmp'))
const oneLine = (err: string): void => {
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  expect(err).not.toMatch(/\n\s+at |node:/u)
}

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  it.each([
    ...['terminal', 'json', 'ndjson'].map((format) => `check ${SAMPLE} --as-of 2022-09-16 --quiet --format ${format}`),
    '--help',
    'policy show',
    'schema report',
  ])('behind standard output is told in one line: %s', (command) => {
    const { status, err } = shell(`zhicheng ${command} > /dev/full`)
    oneLine(err)
    expect(err).toContain('磁盘已满')
    expect(status).toBe(2)
  })

  it('is told in English, too', () => {
    expect(shell('zhicheng policy show --lang en > /dev/full').err).toContain('the disk is full')
  })

  it('behind standard error changes no status: nobody can be told', () => {
    expect(shell(`zhicheng check ${SAMPLE} --as-of 2022-09-16 --verbose > /dev/null 2> /dev/full`).status).toBe(1)
    expect(shell('zhicheng check nothing.xlsx 2> /dev/full').status).toBe(2)
  })

  it('behind a file leaves nothing of it, and the file before it', () => {
    const place = at('small')
    mkdirSync(place)
    if (shell(`mount -t tmpfs -o size=64k tmpfs ${place}`).status !== 0) return
    try {
      writeFileSync(join(place, 'r.html'), 'old')
      const { status, err } = child(['check', SAMPLE, ...asOf, '--quiet', '--out', join(place, 'r.html'), '--force'])
      oneLine(err)
      expect(err).toContain('磁盘')
      expect(status).toBe(2)
      expect(readdirSync(place)).toEqual(['r.html'])
      expect(readFileSync(join(place, 'r.html'), 'utf8')).toBe('old')
    } finally {
      shell(`umount ${place}`)
    }
  })

  it('or a file that may not grow leaves nothing of it', () => {
    const place = at('short')
    mkdirSync(place)
    const target = join(place, 'r.html')
    const { status, err } = shell(`ulimit -f 8; zhicheng check ${SAMPLE} --as-of 2022-09-16 --quiet --out ${target}`)
    oneLine(err)
    expect(status).toBe(2)
    expect(readdirSync(place)).toEqual([])
  })
})

describe('a folder that takes no files, not even from root', () => {
  it.runIf(existsSync('/sys/kernel'))('is told in one line', () => {
    const { status, err } = child(['page', '/sys/kernel/page.html'])
    oneLine(err)
    expect(status).toBe(2)
  })
})

describe('a reader that goes away', () => {
  it.each(formats)('ends %s quietly, with the status of the report', (format) => {
    const flags = `--as-of 2022-09-16 --quiet --format ${format}`
    const { out, err } = shell(`zhicheng check ${SAMPLE} ${flags} | head -c 1 | wc -c; echo "\${PIPESTATUS[0]}"`)
    expect([out.split('\n').map((line) => line.trim()), err]).toEqual([['1', '1', ''], ''])
  })
})

describe('a process killed in the middle of writing', () => {
  const place = at('killed')
  const target = join(place, '报告.html')
  const write = (...preload: string[]) =>
    child(['check', SAMPLE, ...asOf, '--quiet', '--out', target, '--force'], { preload })
  const mark = (pid: number, host = ''): string => {
    const own = /\.([0-9a-f]{8})[0-9a-f]{16}\.tmp$/u.exec(drafts(place)[0] ?? '')?.[1] ?? ''
    return join(place, `.${basename(target)}.${host || own}${pid.toString(16).padStart(8, '0')}00000000.tmp`)
  }

  it('leaves the old file whole, and its draft to the next run, which touches nobody else’s', () => {
    mkdirSync(place)
    writeFileSync(target, 'old')
    expect(write('kill-in-save.mjs').signal).toBe('SIGKILL')
    expect(readFileSync(target, 'utf8')).toBe('old')
    expect(drafts(place)).toHaveLength(1)
    const [alive, elsewhere, ancient] = [mark(process.pid), mark(1, 'ffffffff'), mark(2, 'ffffffff')]
    const strange = join(place, `.${basename(target)}.notes.tmp`)
    for (const path of [alive, elsewhere, ancient, strange]) writeFileSync(path, '')
    utimesSync(ancient, 0, 0)
    utimesSync(strange, 0, 0)
    expect(write().status).toBe(1)
    expect(readFileSync(target, 'utf8')).toContain('<html')
    expect(drafts(place).sort()).toEqual([alive, elsewhere, strange].map((path) => basename(path)).sort())
  })

  it('writes a file whose name is as long as names may be', () => {
    const long = join(place, `${'很'.repeat(83)}.md`)
    expect(child(['check', SAMPLE, ...asOf, '--quiet', '--out', long]).status).toBe(1)
    expect(existsSync(long)).toBe(true)
  })
})

/** Starts the program, sends it Ctrl-C after so many milliseconds, and waits for its end. */
async function interrupt(args: readonly string[], after: number): Promise<{ status: number | null; err: string }> {
  const running = spawn(process.execPath, ['bin/zhicheng.js', ...args])
  let err = ''
  running.stderr.on('data', (chunk: Buffer) => {
    err += String(chunk)
  })
  running.stdout.resume()
  setTimeout(() => running.kill('SIGINT'), after)
  const status = await new Promise<number | null>((resolve) => running.once('close', resolve))
  return { status, err }
}

// Node sets listeners aside for a few milliseconds where a library that parses in one go begins and ends; who presses
// then presses again.
describe('Ctrl-C', { retry: 2 }, () => {
  it('ends with status 130 and says how to go on, while it waits for lines', async () => {
    const { status, err } = await interrupt(['check', '-', '--format', 'ndjson'], 600)
    oneLine(err)
    expect([status, err]).toEqual([130, '已中断；已有的文件没有改动，再运行一次即可\n'])
  })

  it('also in the middle of a library that parses in one go', async () => {
    const path = at('slow.csv')
    writeFileSync(path, `姓名\n${`${','.repeat(1900)}\n`.repeat(8_000)}`)
    const { status, err } = await interrupt(['check', path, '--lang', 'en'], 900)
    rmSync(path)
    expect([status, err]).toEqual([130, 'Interrupted; no file was changed, run it again\n'])
  })

  it.each([300, 420, 560])('also between the steps of reading, %i ms after the start', async (after) => {
    const path = at('steps.csv')
    writeFileSync(path, `姓名\n${`${','.repeat(1900)}\n`.repeat(8_000)}`)
    const { status } = await interrupt(['check', path], after)
    rmSync(path)
    expect(status).toBe(130)
  })

  it('also while thousands are judged for a report of all', async () => {
    const path = at('judged.csv')
    writeFileSync(path, `姓名,单位性质,现职称,申报职称\n${'甲,企业,工程师,高级工程师\n'.repeat(60_000)}`)
    const start = performance.now()
    const { status } = await interrupt(['check', path, '--format', 'json'], 2_500)
    rmSync(path)
    expect(status).toBe(130)
    expect(performance.now() - start).toBeLessThan(6_000)
  })

  it.runIf(existsSync('/usr/bin/script'))('at a prompt, where the answers are kept', () => {
    const file = at('me.json')
    const program = `${process.execPath} bin/zhicheng.js ask ${file} --as-of 2022-09-16`
    const typed = '(sleep 1.5; printf "王琼\\r"; sleep 1; printf "\\003"; sleep 0.5)'
    const { status, out } = shell(`${typed} | script -qec '${program}' /dev/null`)
    expect(status).toBe(130)
    expect(out).toContain('--resume')
    const [saved = ''] = readdirSync(folder).filter((name) => name.includes('me.json'))
    expect(readFileSync(at(saved), 'utf8')).toContain('王琼')
    expect(statSync(at(saved)).mode & 0o777).toBe(0o600)
  })
})

describe('another clock, zone, language or width', () => {
  const day = async (now: string): Promise<string> =>
    JSON.parse((await zhicheng(['check', '-', '--format', 'json'], { now, stdin: '{"name":"甲"}' })).out).asOf

  it('today is today in Shanghai, in whatever year', async () => {
    const zone = process.env.TZ
    process.env.TZ = 'America/Los_Angeles'
    try {
      expect(await day('2022-09-15T15:59:59Z')).toBe('2022-09-15')
      expect(await day('2022-09-15T16:00:00Z')).toBe('2022-09-16')
      expect(await day('1999-12-31T16:00:00Z')).toBe('2000-01-01')
      expect(await day('2051-03-01T00:00:00Z')).toBe('2051-03-01')
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('the report is the same with no language, no zone and no home', () => {
    const args = ['check', SAMPLE, ...asOf]
    const usual = child(args)
    for (const env of [{}, { LANG: 'C', LC_ALL: 'C', TZ: 'Pacific/Kiritimati', HOME: '/nonexistent' }])
      expect(child(args, { env })).toEqual(usual)
    expect(usual.status).toBe(1)
  })

  it('no line is wider than a terminal of 40 columns', async () => {
    const { out } = await zhicheng(['check', SAMPLE, ...asOf], { columns: 40, tty: true, env: { NO_COLOR: '1' } })
    const wide = out.split('\n').filter((line) => stringWidth(line) > 40)
    expect(wide).toEqual([])
  })
})
