import { describe, expect, it } from 'vitest'
import { parseTable } from '../../pipeline/io/csv.ts'
import { sensitivityTable, trialTable } from '../../pipeline/model/sensitivity.ts'
import { probe } from '../../pipeline/stages/probe.ts'
import { RELATIONS, tinyBench } from './tiny.ts'

const TRIALS = 'data/clean/tiny/seeded-errors.csv'
const RATES = 'data/clean/tiny/sensitivity.csv'

describe('probe', () => {
  const { bench, edit } = tinyBench()

  it('writes each trial and the rates, the target last', async () => {
    expect((await bench.run(probe)).code).toBe(0)
    const trials = parseTable(bench.read(TRIALS), TRIALS, trialTable)
    const rates = parseTable(bench.read(RATES), RATES, sensitivityTable)
    expect([...trials.problems, ...rates.problems]).toEqual([])
    expect(rates.value[0]?.row).toMatchObject({ by: 'all', transcription_trials: trials.value.length })
    expect(trials.value.map(({ row }) => `${row.claim} ${row.corruption} ${row.article}`)).toContain(
      'C1 times-10 caught',
    )
    expect(probe.writes).toEqual([
      'data/clean/{article}/seeded-errors.csv',
      'data/clean/{article}/sensitivity.csv',
    ])
  })

  it('writes nothing where a table has a problem', async () => {
    edit(RELATIONS, 'asserts', 'assert')
    expect((await bench.run(probe)).code).toBe(1)
    expect(bench.has(RATES)).toBe(false)
  })
})
