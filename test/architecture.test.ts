import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The floors, lowest first, and the packages that each folder may import. DESIGN: README, "The house". */
const FLOORS: readonly Record<string, readonly string[]>[] = [
  { model: ['zod', 'fraction.js', '@edtf-ts/core', 'fastest-levenshtein', 'i18n-iso-countries'] },
  { text: ['approx-string-match', 'diff-match-patch-es', 'fastest-levenshtein'], reason: ['jsep'] },
  {
    clean: [],
    checks: [],
    charts: ['arquero', 'vega-lite', 'preact', 'preact-render-to-string'],
    report: ['zod', 'preact', 'preact-render-to-string'],
  },
  {
    io: [
      'zod',
      'papaparse',
      'vega',
      'vega-lite',
      '@resvg/resvg-js',
      'fontkit',
      'subset-font',
      'linkedom',
      '@mozilla/readability',
      'html-to-text',
      'mammoth',
      'unpdf',
      'unified',
      'remark-parse',
      'mdast',
    ],
  },
  { stages: [] },
]

const PIPELINE = 'pipeline'

interface Module {
  readonly path: string
  readonly folder: string
  readonly source: string
  readonly imports: readonly string[]
}

const IMPORT = /(?:from\s+|import\s*\(\s*|^import\s+)'([^']+)'/gm

const modules: Module[] = readdirSync(PIPELINE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|js)$/.test(name))
  .sort()
  .map((name) => {
    const source = readFileSync(join(PIPELINE, name), 'utf8')
    const imports = [...source.matchAll(IMPORT)].map((match) => match[1] ?? '')
    return { path: name, folder: dirname(name), source, imports }
  })

const withoutComments = (source: string): string => source.replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

const floorOf = (folder: string): number => FLOORS.findIndex((floor) => folder in floor)

const folderOf = (from: Module, imported: string): string =>
  relative(PIPELINE, dirname(join(PIPELINE, dirname(from.path), imported)))

const packageOf = (imported: string): string =>
  imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/')

describe('the house', () => {
  it('has every folder of pipeline/ on a floor', () => {
    expect(modules.length).toBeGreaterThan(30)
    expect(
      [...new Set(modules.map(({ folder }) => folder))].filter((folder) => floorOf(folder) === -1),
    ).toEqual([])
  })

  it('lets a file import from its own folder and from lower floors only', () => {
    const wrong = modules.flatMap((module) =>
      module.imports
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => folderOf(module, imported))
        .filter((folder) => folder !== module.folder && floorOf(folder) >= floorOf(module.folder))
        .map((folder) => `${module.path} imports from ${folder}/`),
    )
    expect(wrong).toEqual([])
  })

  it('keeps each package to the folders that may touch it', () => {
    const wrong = modules.flatMap((module) => {
      const allowed = FLOORS[floorOf(module.folder)]?.[module.folder] ?? []
      return module.imports
        .filter((imported) => !imported.startsWith('.') && !imported.startsWith('node:'))
        .map(packageOf)
        .filter((name) => !allowed.includes(name))
        .map((name) => `${module.path} imports ${name}`)
    })
    expect(wrong).toEqual([])
  })

  it('touches files, processes and the machine in io/ alone', () => {
    const wrong = modules
      .filter(
        ({ folder, imports }) => folder !== 'io' && imports.some((imported) => imported.startsWith('node:')),
      )
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  it('reads no clock, chance, locale or environment below io/', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\btoLocale\w+|\bIntl\.|\blocaleCompare\b|\bprocess\./
    const wrong = modules
      .filter(({ folder, source }) => floorOf(folder) < 3 && impure.test(withoutComments(source)))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  it('has no file that collects what has no name, and none that only passes on', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|manager|index)\.tsx?$/
    expect(modules.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([])
    expect(modules.filter(({ source }) => /^export \* from/m.test(source)).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('opens every file with a sentence that says what it is', () => {
    expect(modules.filter(({ source }) => !source.startsWith('// ')).map(({ path }) => path)).toEqual([])
  })

  it('keeps every file under 200 lines', () => {
    const long = modules.filter(({ source }) => source.split('\n').length > 201).map(({ path }) => path)
    expect(long).toEqual([])
  })
})
