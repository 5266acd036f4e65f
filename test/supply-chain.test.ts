import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly version: string
  readonly name?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const own = read<Readonly<Record<'dependencies' | 'devDependencies', Record<string, string>>>>('package.json')
const text = readFileSync('package-lock.json', 'utf8')
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> }
/** What a user of the program installs: folder and entry of the lock file. */
const runtime = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && !dev)
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Licences that ask for nothing but their text; of two to choose from one is enough. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'BlueOak-1.0.0',
])
const isPermissive = (licence: string): boolean => {
  const plain = licence.replace(/[()]/gu, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => PERMISSIVE.has(one))
  return plain.split(' AND ').every((one) => PERMISSIVE.has(one))
}

/** The first version without the advisories known of a package, where it had any. */
const SAFE: Readonly<Record<string, string>> = {
  // CVE-2023-30533 (prototype pollution), CVE-2024-22363 (regular expression).
  xlsx: '0.20.2',
  // CVE-2021-21366, CVE-2022-37616, CVE-2022-39353.
  '@xmldom/xmldom': '0.8.4',
  // CVE-2023-2251.
  yaml: '2.2.2',
  // CVE-2021-3807.
  'ansi-regex': '5.0.1',
  // CVE-2023-4316.
  zod: '3.22.3',
  // CVE-2019-17592.
  'csv-parse': '4.4.6',
}
const parts = (version: string): readonly number[] => version.split('.').map(Number)
function isBefore(version: string, limit: string): boolean {
  const [own, safe] = [parts(version), parts(limit)]
  const at = own.findIndex((part, index) => part !== safe[index])
  return at >= 0 && (own[at] ?? 0) < (safe[at] ?? 0)
}

describe('what comes along with the program', () => {
  it('runs nothing when it is installed', () => {
    expect(runtime.length).toBeGreaterThan(40)
    expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
    for (const [folder, { optional }] of runtime) {
      if (optional) continue
      const { scripts = {} } = read<{ scripts?: Record<string, string> }>(join(folder, 'package.json'))
      expect(
        Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/u.test(name)),
        folder,
      ).toEqual([])
    }
  })

  it('has a permissive licence each, the same in the package as in the lock file', () => {
    const licences = runtime.map(([folder, { license = '' }]) => [folder, license] as const)
    expect(licences.filter(([, licence]) => !isPermissive(licence))).toEqual([])
    for (const [folder, licence] of licences) {
      if (packages[folder]?.optional) continue
      expect([folder, read<{ license?: string }>(join(folder, 'package.json')).license]).toEqual([folder, licence])
    }
  })

  it('is listed with its licence in the README', () => {
    const readme = readFileSync('README.md', 'utf8')
    const lacking = [...new Set(runtime.map(([folder]) => nameOf(folder)))].filter(
      (name) => !readme.includes(`\`${name}\``),
    )
    expect(lacking).toEqual([])
  })

  it('has no version with a known advisory', () => {
    const old = runtime.filter(([folder, { version }]) => {
      const safe = SAFE[nameOf(folder)]
      return safe !== undefined && isBefore(version, safe)
    })
    expect(old.map(([folder, { version }]) => `${folder} ${version}`)).toEqual([])
    for (const name of Object.keys(SAFE)) expect(runtime.map(([folder]) => nameOf(folder))).toContain(name)
  })

  it('is of one exact version each, with the hash of its contents and no place it has to come from', () => {
    const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^(?:npm:@[\w-]+\/[\w-]+@)?\d+\.\d+\.\d+$/u.test(version),
    )
    expect(ranges).toEqual([])
    const others = Object.entries(packages).filter(([folder]) => folder !== '')
    expect(others.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([])
    expect(others.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    expect(text).not.toMatch(/"(?:resolved|registry)"|https?:\/\/(?:registry|npm)\b/u)
  })

  it('names where the library of workbooks comes from, and why not from its own name', () => {
    expect(packages['node_modules/xlsx']?.name).toBe('@e965/xlsx')
    const readme = readFileSync('README.md', 'utf8')
    expect(readme.match(/npm:@e965\/xlsx@0\.20\.3/gu)).toHaveLength(2)
  })
})

describe('the package', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ files: readonly { path: string }[] }]
  const paths = files.map(({ path }) => path)

  it('holds what runs and what explains it, nothing else', () => {
    const allowed =
      /^(?:bin\/zhicheng\.js|dist\/(?:[\w-]+\.js|LICENSES\.txt)|templates\/[^/]+\.(?:xlsx|docx|yaml)|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/u
    expect(paths.filter((path) => !allowed.test(path))).toEqual([])
    for (const needed of ['bin/zhicheng.js', 'dist/cli.js', 'dist/page.js', 'README.md', 'LICENSE', 'CHANGELOG.md'])
      expect(paths).toContain(needed)
  })
})
