import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { traceSchema } from '../../pipeline/report/trace-schema.ts'
import { trace } from '../../pipeline/stages/trace.ts'
import { ARTICLES } from '../committed.ts'
import { workbench } from '../io/workbench.ts'
import { called } from './call.ts'

const run = (asked: Record<string, string>, articles: readonly string[] = ARTICLES, root = '.') =>
  called(trace, root, articles, asked)

/** Without what the committed outputs may have to say of their age. */
const warned = (lines: readonly string[]): string[] =>
  lines.filter((line) => !line.includes('run make first'))

describe('trace', () => {
  it('shows the lineage of a figure in the dossier that knows it', async () => {
    const { code, out, error } = await run({ CLAIM: 'C057' })
    expect([code, warned(error), out[0]]).toEqual([0, [], 'claim C057, insight-298'])
    const text = out.join('\n')
    for (const part of ['its verdict', 'relation R01', 'relations.csv:2', 'sources.csv:', 'audit.html#C057'])
      expect(text).toContain(part)
  })

  it('shows of a figure first what decided its verdict, on the evidence of that finding', async () => {
    const { out } = await run({ CLAIM: 'C061' })
    expect(out.length).toBeLessThan(120)
    const finding = out.findIndex((line) => line.includes('finding base-fits-measure:C061'))
    const evidence = out.findIndex((line) => line.includes('imports-share-sipri-2022:ISR>AZE@2016/2020'))
    expect([finding > 0, evidence > finding, evidence < 25]).toEqual([true, true, true])
    expect(out.at(-1)).toBe(
      'everything, with file and line for every step: make trace CLAIM=C061 ARTICLE=insight-298 FULL=1',
    )
  })

  it('shows the whole tree where all is asked for: every row of its JSON', async () => {
    const { out } = await run({ CLAIM: 'C061', FULL: '1' })
    const [brief, json] = [await run({ CLAIM: 'C061' }), await run({ CLAIM: 'C061', JSON: '1' })]
    expect(out.length).toBeGreaterThan(200)
    expect(out.slice(0, 5)).toEqual([...brief.out.slice(0, 4), 'rests on'])
    const findings = traceSchema
      .parse(JSON.parse(json.out.join('\n')))
      .traces[0]?.nodes.filter(({ kind }) => kind === 'finding')
    const missing = (lines: readonly string[]) =>
      findings?.filter(({ name }) => !lines.some((line) => line.includes(`finding ${name}`)))
    expect(findings?.length).toBeGreaterThan(15)
    expect(missing(out)).toEqual([])
  })

  it('shows with a relation the edition that it was judged on', async () => {
    const text = (await run({ ROW: 'R60' }, ['insight-298'])).out.join('\n')
    expect(text).toContain('judged on imports-share-evensplit-sipri-2026, the latest edition')
    for (const figure of ['about 56.3%', 'about 56.9%']) expect(text).toContain(`2018–2022: ${figure}`)
  })

  it('shows it in the first dossier that knows the name, and says which others do', async () => {
    const { out } = await run({ CLAIM: 'C008' })
    expect(out.slice(0, 2)).toEqual([
      'claim C008, example',
      'also in insight-298: make trace CLAIM=C008 ARTICLE=insight-298',
    ])
    expect(out.filter((line) => line.startsWith('claim C008, '))).toHaveLength(1)
    expect(out.at(-1)).toContain('make trace CLAIM=C008 ARTICLE=example FULL=1')
  })

  it('gives commands that can be given as they stand', async () => {
    const one = await run({ CLAIM: 'C008', ARTICLE: 'insight-298', WORKSPACE: 'there' }, ['insight-298'])
    expect(one.out.at(-1)).toContain('make trace CLAIM=C008 ARTICLE=insight-298 WORKSPACE=there FULL=1')
  })

  it('prints for programs every dossier that knows the name', async () => {
    const { out } = await run({ CLAIM: 'C008', JSON: '1' })
    const { traces } = traceSchema.parse(JSON.parse(out.join('\n')))
    expect(traces.map(({ article }) => article)).toEqual(['example', 'insight-298'])
  })

  it('prints it for programs in the shape that is published', async () => {
    const { code, out } = await run({ SOURCE: 'sipri-milex-2023', JSON: '1' })
    expect(code).toBe(0)
    const { traces } = traceSchema.parse(JSON.parse(out.join('\n')))
    expect(traces.map(({ article, of }) => [article, of])).toEqual([
      ['insight-298', ['source:sipri-milex-2023']],
    ])
    expect(traces[0]?.nodes.map(({ id }) => id)).toContain('claim:C057')
  })

  it.each([
    [{ FINDING: 'relation-holds:R01' }, 'finding relation-holds:R01, '],
    [{ CHART: 'part-against-total' }, 'chart part-against-total, '],
    [{ ROW: 'milex-usd-sipri-2023:AZE@2012' }, 'observation milex-usd-sipri-2023:AZE@2012, '],
    [{ ROW: 'R01' }, 'relation R01, '],
    [{ OF: 'data/raw/insight-298/relations.csv:2' }, 'relation R01, '],
    [{ OF: 'note-12' }, 'note note-12, '],
  ])('takes %j', async (asked: Record<string, string>, first) => {
    const { code, out } = await run(asked)
    expect([code, out[0]?.startsWith(first)]).toEqual([0, true])
  })

  it('says of an unknown name that it is none, and which is near', async () => {
    expect(await run({ CLAIM: 'C57' })).toEqual({
      code: 1,
      out: [],
      error: [
        'no claim is called "C57" in example and insight-298 (did you mean "C057"?). The tables in data/raw and the report show the names.',
      ],
    })
    const { error } = await run({ OF: 'no such thing at all' }, ['example'])
    expect(error).toEqual([
      'nothing is called "no such thing at all" in example. The tables in data/raw and the report show the names.',
    ])
  })

  it('says how it is used where it is asked for nothing, or for two things', async () => {
    for (const asked of [{}, { CLAIM: 'C057', CHART: 'part-against-total' }]) {
      const { code, out, error } = await run(asked)
      expect([code, out]).toEqual([2, []])
      expect(error[0]).toContain('make trace CLAIM=C057')
    }
  })

  describe('in a workspace', () => {
    const bench = workbench()
    const copy = (): void => {
      for (const folder of ['data/raw/example', 'data/clean/example', 'charts/example', 'reports/example'])
        cpSync(folder, join(bench.root(), folder), { recursive: true })
    }

    it('says which tables have changed since the outputs were made', async () => {
      copy()
      const path = 'data/raw/example/relations.csv'
      bench.put(path, bench.read(path).replace('R01,', 'R99,'))
      const { code, error } = await run({ CLAIM: 'C001' }, ['example'], bench.root())
      expect(code).toBe(0)
      expect(error).toContain(
        `${path} has changed since the outputs were made: lines may be off; run make first`,
      )
    })

    it('marks the article’s text where it is not here', async () => {
      copy()
      expect((await run({ CLAIM: 'C001' }, ['example'], bench.root())).out.join()).toContain(
        'article.txt:13:21',
      )
      bench.drop('data/raw/example/article.txt')
      const { out } = await run({ CLAIM: 'C001' }, ['example'], bench.root())
      expect(out.join('\n')).toContain('data/raw/example/article.txt (not in the repository)')
    })

    it('says what is missing, and that make makes it', async () => {
      copy()
      bench.drop('data/clean/example/findings.csv')
      const { code, error } = await run({ CLAIM: 'C001' }, ['example'], bench.root())
      expect(code).toBe(1)
      expect(error[0]).toContain(
        'findings.csv:1:1: missing-file: expected this file, found none (make makes it)',
      )
    })
  })

  it('is fast enough to be asked in passing', async () => {
    const started = performance.now()
    await run({ CLAIM: 'C057' })
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(readFileSync('Makefile', 'utf8')).toContain('pipeline/stages/trace.ts')
  })
})
