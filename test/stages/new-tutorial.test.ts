import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseTable, printTable } from '../../pipeline/io/csv.ts'
import { type Claim, claimTable } from '../../pipeline/model/claim.ts'
import { findingTable } from '../../pipeline/model/finding.ts'
import { period } from '../dossier.ts'
import { discard, make, workspace } from '../workspace.ts'

const HEADING = '## From a web page to a finished audit in ten minutes'
const WALK = readFileSync('README.md', 'utf8').split(`${HEADING}\n`)[1]?.split('\n## ')[0] ?? ''
const RAW = 'data/raw/tolmay'

/** What the walk shows as printed, line by line. */
const shown = (words: RegExp): string[] =>
  [...WALK.matchAll(/^ {3}(tolmay: .*)$/gm)].map((match) => match[1] ?? '').filter((line) => words.test(line))

/** What the walk says to write, which it must say. */
const written = (row: string): string => {
  expect(WALK).toContain(`   ${row}\n`)
  return `${row}\n`
}

/** The dossier's row of the table that a run ends with. */
const rowOf = (out: readonly string[]): string => out.find((line) => /^tolmay {2,}\d/.test(line)) ?? ''

describe('the walk in the README from a web page to a finished audit', () => {
  let root = ''
  const at = (path: string): string => join(root, path)
  const append = (path: string, row: string): void => appendFileSync(at(path), written(row))
  const claims = (): Claim[] =>
    parseTable(readFileSync(at(`${RAW}/claims.csv`), 'utf8'), 'claims.csv', claimTable).value.map(
      ({ row }) => row,
    )

  /** Printed lines as they are without a workspace. */
  const run = (...args: string[]): string[] => {
    const { code, out } = make(root, args)
    expect([code, code === 0 ? '' : out]).toEqual([0, ''])
    return out
      .replaceAll('keep article.txt out of repositories', 'git ignores article.txt')
      .replaceAll(`WORKSPACE=${root} `, '')
      .replaceAll(`${root}/`, '')
      .split('\n')
  }

  beforeAll(() => {
    root = workspace('data/raw/example', 'data/raw/reference')
  })
  afterAll(() => discard(root))

  it('begins the dossier from the page, with the words that it shows', () => {
    const command = 'make new ARTICLE=tolmay TEXT=test/fixtures/tolmay-harbour.html'
    expect(WALK).toContain(command)
    const out = run(...command.split(' ').slice(1))
    expect(shown(/proposed|fill in|begun|private|next/)).toHaveLength(7)
    expect(out).toEqual(expect.arrayContaining(shown(/proposed|fill in|begun|private|next/)))
    expect(readFileSync(at(`${RAW}/article.json`), 'utf8')).toContain('"date": "2023-05-09"')
  })

  it('makes an audit at once, in which nothing is tested', () => {
    const out = run('ARTICLE=tolmay')
    expect(WALK).toContain('15 figures, 15 untested')
    expect(rowOf(out)).toMatch(/^tolmay +15 +0 +0 +0 +15 /)
    expect(shown(/no chart/)).toHaveLength(1)
    expect(out).toEqual(expect.arrayContaining(shown(/no chart/)))
  })

  it('has proposed the rows that it shows', () => {
    const rows = [...WALK.matchAll(/^ {3}\| (C\d+) \| (.*) \|$/gm)].map((match) => match.slice(1).join(' | '))
    const cell = (text: string): string => (text === '' ? '' : `${text} `)
    expect(rows).toHaveLength(4)
    expect(
      claims()
        .filter(({ claim }) => rows.some((row) => row.startsWith(`${claim} `)))
        .map((row) =>
          `${row.claim} | ${row.quote} | ${row.kind} | ${row.measure} | ${cell(row.amount)}| ${cell(row.unit)}| ${cell(row.period?.text ?? '')}| ${row.cites.join(';')}`.trimEnd(),
        ),
    ).toEqual(rows)
  })

  it('is pruned, filled in, and given a relation and an observation', () => {
    expect(WALK).toContain('C002, C011 and C015 are years that C003, C010 and C014 have')
    expect(WALK).toContain('cut C012 and C013 (one quote)')
    const gone = ['C002', 'C011', 'C015', 'C012', 'C013']
    const kept = claims().filter(({ claim }) => !gone.includes(claim))
    const filled = kept.map((row) =>
      row.claim === 'C001'
        ? { ...row, subject: 'tolmay', measure: 'population', period: period('2021') }
        : row,
    )
    expect(WALK).toContain(
      'In C001 write `tolmay` as `subject`, `population` as\n   `measure` and `2021` as `period`',
    )
    writeFileSync(at(`${RAW}/claims.csv`), printTable(filled, claimTable))
    append(`${RAW}/dismissals.csv`, 'twice as much as two years before,,,the other figure is not given')
    append(
      `${RAW}/relations.csv`,
      'R01,,C004 / C003 = C005,,What the store took in is that share of the catch.',
    )
    expect(WALK).toContain(`cp -R data/raw/example/reference ${RAW}/reference`)
    cpSync(at('data/raw/example/reference'), at(`${RAW}/reference`), { recursive: true })
    append(
      `${RAW}/reference/observations.csv`,
      'population-census-2022,tolmay,2021,"48,300",,,exact,,table 1,',
    )
  })

  it('finds the planted inconsistency, and leaves no number unaccounted for', () => {
    const out = run('ARTICLE=tolmay')
    expect(rowOf(out)).toMatch(/ 22 of 22 /)
    expect(WALK).toContain(`   ${rowOf(out)}\n`)
    const { value } = parseTable(
      readFileSync(at('data/clean/tolmay/findings.csv'), 'utf8'),
      'findings.csv',
      findingTable,
    )
    const wrong = value.filter(({ row }) => row.verdict === 'inconsistent').map(({ row }) => row)
    expect(new Set(wrong.flatMap((row) => row.claims))).toEqual(new Set(['C003', 'C004', 'C005']))
    const quoted = WALK.replace(/\n {3}> /g, ' ')
    for (const id of ['relation-holds:R01', 'can-all-hold:C003:C004:C005:R01']) {
      const message = wrong.find(({ finding }) => finding === id)?.message ?? ''
      const told = id.startsWith('relation') ? message : message.slice(message.indexOf('Smallest repair'))
      expect(told).not.toBe('')
      expect(quoted).toContain(told)
    }
  })

  it('credits the invented figure to the office whose census was copied, as it says', () => {
    const [, office = 'none'] = /The report will credit it to the \*([^*]+)\*/.exec(WALK) ?? []
    const audit = readFileSync(at('reports/tolmay/audit.json'), 'utf8')
    expect(audit).toContain(`48,300 people for 2021 (${office})`)
  })

  it('is refused by strict, until the article or an exception answers', () => {
    expect(make(root, ['strict', 'ARTICLE=tolmay']).code).not.toBe(0)
  })

  it('is not begun again', () => {
    const { code, out } = make(root, ['new', 'ARTICLE=tolmay', 'TEXT=test/fixtures/tolmay-harbour.html'])
    expect(code).not.toBe(0)
    expect(out).toContain('data/raw/tolmay:1:1: dossier-exists: expected no such dossier yet, found 9 files')
  })
})

describe('make new', () => {
  it('begins the first dossier of an empty workspace', () => {
    const root = workspace()
    const { code, out } = make(root, ['new', 'ARTICLE=tolmay', 'TEXT=test/fixtures/tolmay-harbour.html'])
    expect(code).toBe(0)
    expect(out).toContain('first copy data/raw/reference of the program')
    cpSync('data/raw/reference', join(root, 'data/raw/reference'), { recursive: true })
    expect(make(root, ['ARTICLE=tolmay']).code).toBe(0)
    discard(root)
  })

  it('says how it is used where the id or the text is wanting', () => {
    const root = workspace()
    for (const args of [['new'], ['new', 'ARTICLE=tolmay'], ['new', 'TEXT=README.md']]) {
      const { code, out } = make(root, args)
      expect(code).not.toBe(0)
      expect(out).toContain('usage: make new ARTICLE=id TEXT=file')
    }
    discard(root)
  })
})
