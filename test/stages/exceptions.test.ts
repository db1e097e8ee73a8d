import { beforeEach, describe, expect, it } from 'vitest'
import { check } from '../../pipeline/stages/check.ts'
import { RAW, tinyBench } from './tiny.ts'

const EXCEPTIONS = `${RAW}/exceptions.csv`
const FINDINGS = 'data/clean/tiny/findings.csv'
const HEADER = 'finding,reason,by,expires\n'

describe('exceptions.csv', () => {
  const { bench } = tinyBench()

  const excusing = async (finding: string) => {
    bench.put(EXCEPTIONS, `${HEADER}${finding},known,the editor,\n`)
    const { code, error } = await bench.run(check)
    return [code, error[0]]
  }

  beforeEach(async () => expect((await bench.run(check)).code).toBe(0))

  it('excuses a finding that something is wanting of', async () => {
    expect(bench.read(FINDINGS)).toContain('figure-is-cited:C4,figure-is-cited,C4,unsupported')
    expect(await excusing('figure-is-cited:C4')).toEqual([0, undefined])
    expect(bench.read(FINDINGS)).toMatch(/^figure-is-cited:C4,.*,true$/m)
  })

  it('is refused where there is nothing to excuse, and nothing is lost', async () => {
    const before = bench.read(FINDINGS)
    expect(await excusing('relation-holds:R1')).toEqual([
      1,
      `${EXCEPTIONS}:2:1: nothing-to-excuse: expected a finding that something is wrong with, found "relation-holds:R1", which is consistent, in column finding (delete the row)`,
    ])
    expect(bench.read(FINDINGS)).toBe(before)
  })

  it('is refused where no such finding exists, with the one that is meant', async () => {
    const [code, line] = await excusing('figure-is-cited:C44')
    expect([code, line]).toEqual([1, expect.stringContaining('did you mean "figure-is-cited:C4"?')])
  })
})
