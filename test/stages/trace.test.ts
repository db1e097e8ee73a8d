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
    for (const part of [
      'rests on',
      'is used by',
      'relation R01',
      'relations.csv:2',
      'sources.csv:',
      'audit.html#C057',
    ])
      expect(text).toContain(part)
  })

  it('shows it in every dossier that knows the name', async () => {
    const { out } = await run({ CLAIM: 'C008' })
    expect(out.filter((line) => line.startsWith('claim C008, '))).toEqual([
      'claim C008, example',
      'claim C008, insight-298',
    ])
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
