import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runStage, type Stage } from '../../pipeline/io/stage.ts'
import { chart } from '../../pipeline/stages/chart.ts'
import { check } from '../../pipeline/stages/check.ts'
import { clean } from '../../pipeline/stages/clean.ts'
import { diff } from '../../pipeline/stages/diff.ts'
import { extract } from '../../pipeline/stages/extract.ts'
import { probe } from '../../pipeline/stages/probe.ts'
import { report } from '../../pipeline/stages/report.ts'
import { workbench } from '../io/workbench.ts'
import { called } from './call.ts'

const EXAMPLE = ['data/raw/example', 'data/clean/example', 'charts/example', 'reports/example']
const CLAIMS = 'data/raw/example/claims.csv'
const OBSERVATIONS = 'data/raw/example/reference/observations.csv'

/** A year of deliveries, of which sums are made. */
const GONE = 'deliveries-turbine-register-2023,Morrane>Vellane,2019,62,,,exact,,table 3,'

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    encoding: 'utf8',
  })

const build = async (root: string, stages: readonly Stage[]): Promise<void> => {
  for (const stage of stages)
    expect(await runStage(stage, 'example', root, { out: () => {}, error: () => {} })).toBe(0)
}

describe('diff', () => {
  const bench = workbench()
  const run = (asked: Record<string, string> = {}, articles: readonly string[] = ['example']) =>
    called(diff, bench.root(), articles, asked)
  const edit = (path: string, from: string, to: string): void => {
    expect(bench.read(path)).toContain(from)
    bench.put(path, bench.read(path).replace(from, to))
  }
  /** What an edited figure runs through, but for the pictures. */
  const rebuild = (): Promise<void> => build(bench.root(), [clean, check, report])
  const commit = (): string => git(bench.root(), 'commit', '--quiet', '-am', 'edited')

  describe('of a workspace in a repository', () => {
    let built = ''
    beforeAll(async () => {
      built = mkdtempSync(join(tmpdir(), 'claimcheck-'))
      for (const folder of EXAMPLE) cpSync(folder, join(built, folder), { recursive: true })
      await build(built, [extract, clean, check, probe, chart, report])
      git(built, 'init', '--quiet')
      git(built, 'add', '.')
      git(built, 'commit', '--quiet', '-m', 'as it was')
    })
    afterAll(() => rmSync(built, { recursive: true, force: true }))
    beforeEach(() => cpSync(built, bench.root(), { recursive: true }))

    it('says that nothing has changed', async () => {
      const { code, out, error } = await run()
      expect([code, error]).toEqual([0, []])
      expect(out.join('\n')).toMatch(/^example: nothing has changed since HEAD \([0-9a-f]{7}\)\.$/)
    })

    it('says what an edited figure changes, and that it is because of it', async () => {
      edit(
        CLAIMS,
        'C002,"412,000 people",,,quantity,Vellane,,population,"412,000"',
        'C002,"412,000 people",,,quantity,Vellane,,population,"422,000"',
      )
      await rebuild()
      const { code, out } = await run()
      const text = out.join('\n')
      expect(code).toBe(0)
      expect(out[0]).toMatch(/^example, since HEAD \([0-9a-f]{7}\): 1 row, 1 verdict and \d+ findings$/)
      expect(text).toContain(`claim C002  changed  amount: 412,000 → 422,000\n      ${CLAIMS}:3`)
      expect(text).toContain('value-matches-quote:C002  changed  Agrees → Does not fit')
      expect(text).toContain('C002  changed  Cannot be right as printed → Open')
      expect(text).not.toContain('no row that it rests on has changed')
    })

    it('follows a row that is gone to what it once held up, charts too', async () => {
      edit(OBSERVATIONS, `${GONE}\n`, '')
      await build(bench.root(), [clean, check, chart, report])
      const { out } = await run()
      const row = 'observation deliveries-turbine-register-2023:Morrane>Vellane@2019'
      expect(out).toContain(`  ${row}  gone  ${GONE.split(',')[3]}`)
      expect(out.some((line) => line.startsWith('      because: ') && line.includes(row))).toBe(true)
      expect(out).toContain('Charts')
    })

    it('compares with the revision that is asked for, and prints Markdown', async () => {
      edit(CLAIMS, ',population,"412,000"', ',population,"422,000"')
      await rebuild()
      commit()
      expect((await run()).out[0]).toContain('nothing has changed')
      const { out } = await run({ BASE: 'HEAD~1', FORMAT: 'md' })
      expect(out[0]).toMatch(/^## example, since HEAD\\?~1 \([0-9a-f]{7}\)$/)
      expect(out).toContain(`| claim C002 | changed: amount: 412,000 → 422,000 | ${CLAIMS}:3 |`)
    })

    it('says of a new dossier, and of one that is gone, what came and went', async () => {
      for (const folder of ['data/raw', 'data/clean', 'charts', 'reports'])
        cpSync(join(bench.root(), folder, 'example'), join(bench.root(), folder, 'copy'), { recursive: true })
      edit('data/raw/copy/article.json', '"article": "example"', '"article": "copy"')
      const { out } = await run({}, ['copy', 'example'])
      expect(out[0]).toMatch(/^copy, since HEAD .*: \d+ rows, 17 verdicts, \d+ findings and \d+ charts$/)
      expect(out.filter((line) => line.includes('another form'))).toEqual([])
      for (const folder of EXAMPLE) bench.drop(folder)
      expect(
        (await run({}, ['copy'])).out.filter((line) => line.startsWith('example, since HEAD')),
      ).toHaveLength(1)
      expect((await run({ ARTICLE: 'copy' }, ['copy'])).out.join('\n')).not.toContain('example, since')
    })

    it('compares tables of another form column by column, and says what cannot be followed', async () => {
      const anchors = bench.read('data/clean/example/anchors.csv')
      bench.put('data/clean/example/anchors.csv', anchors.replace('claim,', 'claim_of_old,'))
      edit(CLAIMS, 'claim,quote', 'claim,colour,quote')
      bench.put(CLAIMS, bench.read(CLAIMS).replaceAll(/\n(C\d+),/g, '\n$1,red,'))
      commit()
      bench.put('data/clean/example/anchors.csv', anchors)
      bench.put(
        CLAIMS,
        bench.read(CLAIMS).replace('claim,colour,quote', 'claim,quote').replaceAll(',red,', ','),
      )
      edit(CLAIMS, ',population,"412,000"', ',population,"422,000"')
      await rebuild()
      const { code, out } = await run()
      expect(code).toBe(0)
      expect(out.filter((line) => /^ {2}(claim|observation|source) /.test(line))).toEqual([
        '  claim C002  changed  amount: 412,000 → 422,000',
      ])
      expect(out).toContain('      because: claim C002')
    })
  })

  it('says what to do where there is no repository, no such revision or format', async () => {
    bench.put('data/raw/example/article.json', '{}')
    const { code, error } = await run()
    expect([code, error]).toEqual([
      1,
      [
        'make diff compares with a commit, and there is none:  is no git repository, so there is no commit to compare with: git init, git add and git commit make one'.replace(
          ':  is',
          `: ${bench.root()} is`,
        ),
      ],
    ])
    expect(await run({ FORMAT: 'pdf' })).toEqual({
      code: 2,
      out: [],
      error: ['FORMAT=pdf: expected one of text, md'],
    })
    git(bench.root(), 'init', '--quiet')
    expect((await run({ BASE: 'nope' })).error[0]).toContain('no commit is called nope')
  })
})
