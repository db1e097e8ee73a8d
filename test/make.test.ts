import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contents, discard, make, planned, workspace } from './workspace.ts'

const OUTPUTS = ['data/clean', 'charts', 'reports']

/** Names whose bytes differ, so that a failure says which. */
const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path))

/** What the repository holds of the dossiers; the published schemas are no stage's outputs. */
const committed = (): ReadonlyMap<string, string> =>
  new Map([...contents('.', OUTPUTS)].filter(([path]) => !path.endsWith('.schema.json')))

const edit = (path: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${path} does not hold ${from}`)
  writeFileSync(path, after)
}

describe('make', () => {
  let root = ''
  let printed = ''

  beforeAll(() => {
    root = workspace('data')
    rmSync(join(root, 'data/raw/insight-298/article.txt'), { force: true })
    const run = make(root)
    expect(run.out).toContain('insight-298: article.txt is absent')
    expect(run.code).toBe(0)
    printed = run.out
  })

  afterAll(() => discard(root))

  it('makes the committed outputs, byte for byte, with the text of one article absent', () => {
    expect(differing(contents(root, OUTPUTS), committed())).toEqual([])
  })

  it('ends with one table, a row for each dossier with the path of its report', () => {
    const table = printed.slice(printed.indexOf('dossier  ')).split('\n')
    expect(table[1]).toMatch(/^example +17 /)
    expect(table[2]).toMatch(/^insight-298 +71 /)
    expect(table[2]?.endsWith(`  ${root}/reports/insight-298/audit.html`)).toBe(true)
    expect(printed).not.toContain('\u001b')
  })

  it('traces a figure and compares with a commit, whatever signs a name holds', () => {
    const git = (...args: string[]): void => {
      spawnSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args])
    }
    const traced = make(root, ['trace', 'ROW=tiv-sipri-2022:*>AZE@2016/2020', 'JSON=1'])
    expect(traced.code).toBe(0)
    expect(traced.out).toContain('"claim:C061"')
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'as it was')
    const same = make(root, ['diff', 'ARTICLE=example'])
    expect(same.out).toMatch(/^example: nothing has changed since HEAD \([0-9a-f]{7}\)\.\n$/)
  })

  it('does nothing the second time', () => {
    expect(planned(root)).toEqual([])
  })

  it('makes the same bytes in another time zone and locale, two at a time, without the texts', () => {
    const other = workspace('data')
    rmSync(join(other, 'data/raw/insight-298/article.txt'), { force: true })
    rmSync(join(other, 'data/raw/example/article.txt'))
    const run = make(other, ['-j2'], { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
    expect(run.out).toContain('example: article.txt is absent')
    expect(run.code).toBe(0)
    expect(differing(contents(other, OUTPUTS), committed())).toEqual([])
    discard(other)
  })

  it('reruns one dossier alone, and not extract, when an amount changes where the text is absent', () => {
    edit(join(root, 'data/raw/insight-298/claims.csv'), ',43,', ',44,')
    const stages = ['clean', 'check', 'probe', 'chart', 'report', 'package']
    expect(planned(root)).toEqual(stages.map((verb) => `${verb} insight-298`))
    expect(make(root).code).toBe(0)
    const findings = readFileSync(join(root, 'data/clean/insight-298/findings.csv'), 'utf8')
    expect(findings).toContain('The row says 44%; the quote prints “43%”.')
  })

  it('reruns the dossiers that read a series when it changes, and no other', () => {
    edit(join(root, 'data/raw/reference/observations.csv'), '3246.12', '3246.13')
    const stages = ['clean', 'check', 'probe', 'chart', 'report', 'package']
    expect(planned(root)).toEqual(stages.map((verb) => `${verb} insight-298`))
    expect(make(root).code).toBe(0)
  })

  it('leaves the old outputs in place when a stage fails, and says what to do', () => {
    const before = contents(root, OUTPUTS)
    edit(join(root, 'data/raw/insight-298/claims.csv'), ',military-expenditure,', ',military-expenditur,')
    const run = make(root)
    expect(run.code).not.toBe(0)
    expect(run.out).toContain('claims.csv:')
    expect(run.out).toContain(
      'unknown-measure: expected a known measure, found "military-expenditur", in column base of C057 (did you mean "military-expenditure"?)',
    )
    expect(run.out).toContain('Its old outputs are untouched')
    expect(differing(contents(root, OUTPUTS), before)).toEqual([])
  })

  it('says where the text belongs when a dossier was never verified', () => {
    rmSync(join(root, 'data/clean/insight-298'), { recursive: true })
    const run = make(root, ['ARTICLE=insight-298'])
    expect(run.code).not.toBe(0)
    expect(run.out).toContain("put the article's text into")
  })
})
