import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printTable } from '../../pipeline/io/csv.ts'
import { type Finding, findingTable } from '../../pipeline/model/finding.ts'
import { strict } from '../../pipeline/stages/strict.ts'
import { workbench } from '../io/workbench.ts'

const FINDINGS = 'data/clean/tiny/findings.csv'
const EXCEPTIONS = 'data/raw/tiny/exceptions.csv'
const HEADER = 'finding,reason,by,expires\n'

const row: Finding = {
  finding: 'relation-holds:R1',
  check: 'relation-holds',
  claims: ['C1'],
  verdict: 'inconsistent',
  verdict_then: 'inconsistent',
  severity: 'error',
  found: '',
  expected: '',
  low: null,
  high: null,
  message: 'They have no value in common.',
  evidence: [],
  strength: null,
  repair: '',
  start: null,
  end: null,
  excused: false,
}

describe('strict', () => {
  const bench = workbench()
  const before = process.env.SOURCE_DATE_EPOCH
  beforeEach(() => {
    process.env.SOURCE_DATE_EPOCH = '1718409600' // 2024-06-15
    bench.put(FINDINGS, printTable([row], findingTable))
    bench.put(EXCEPTIONS, HEADER)
  })
  afterEach(() => {
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH
    else process.env.SOURCE_DATE_EPOCH = before
  })

  it('fails at an error that nobody excuses, names it and says what to do', async () => {
    const { code, error } = await bench.run(strict)
    expect(code).toBe(1)
    expect(error).toEqual([
      'tiny: relation-holds:R1: They have no value in common.',
      'tiny: 1 finding worth an error not excused: correct the article, or say in exceptions.csv why it may stand',
    ])
  })

  it('passes where it is excused, and fails again when the exception has run out', async () => {
    bench.put(EXCEPTIONS, `${HEADER}relation-holds:R1,known,the editor,2024-06-15\n`)
    expect(await bench.run(strict)).toMatchObject({
      code: 0,
      out: ['tiny: no error stands that is not excused'],
    })
    bench.put(EXCEPTIONS, `${HEADER}relation-holds:R1,known,the editor,2024-06-14\n`)
    const { code, error } = await bench.run(strict)
    expect([code, error[0]]).toEqual([
      1,
      'tiny: relation-holds:R1: They have no value in common. (its exception ran out on 2024-06-14)',
    ])
  })

  it('touches nothing', async () => {
    const files = bench.contents('data')
    await bench.run(strict)
    expect(bench.contents('data')).toEqual(files)
  })
})
