// Puts the program together: one bundle for the command line, loaded piece by piece, and one for the offline page.
// Small packages are bundled, because finding and reading their many files takes longer than running them; large ones
// are loaded from where they are installed, when they are used.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const LARGE = [
  'csv-parse',
  'docxtemplater',
  'fflate',
  'hucre',
  'ical-generator',
  'inquirer',
  'pizzip',
  'saxen',
  'xlsx',
  'yaml',
]

rmSync('dist', { recursive: true, force: true })

const program = await build({
  entryPoints: ['src/cli.ts', 'src/commands/check-thread.ts'],
  entryNames: '[name]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  external: LARGE.flatMap((name) => [name, `${name}/*`]),
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // What a bundled package of the old kind asks for.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})

const page = await build({
  entryPoints: ['src/page/main.ts'],
  outfile: 'dist/page.js',
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})

// The licences of what has been bundled go with it.
const bundled = new Set()
for (const { metafile } of [program, page]) {
  for (const file of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(file)
    if (found) bundled.add(found[1])
  }
}
const notices = [...bundled].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one))
  // One package names its licence without its text.
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license
  if (!text) throw new Error(`${name}: no licence to be found`)
  return `${name} ${version}\n\n${text}\n`
})
writeFileSync('dist/LICENSES.txt', notices.join(`\n${'-'.repeat(80)}\n\n`))
