import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { onGitHub } from '../../pipeline/io/github.ts'
import { check } from '../../pipeline/stages/check.ts'
import { clean } from '../../pipeline/stages/clean.ts'
import { probe } from '../../pipeline/stages/probe.ts'
import { report } from '../../pipeline/stages/report.ts'
import { strict } from '../../pipeline/stages/strict.ts'
import { CLAIMS, tinyBench } from './tiny.ts'

describe('on GitHub', () => {
  const { bench, edit } = tinyBench()
  const before = process.env.GITHUB_ACTIONS

  beforeEach(async () => {
    edit(CLAIMS, ',43,,,people', ',44,,,people')
    for (const stage of [clean, check, probe]) expect((await bench.run(stage)).code).toBe(0)
  })
  afterEach(() => {
    if (before === undefined) delete process.env.GITHUB_ACTIONS
    else process.env.GITHUB_ACTIONS = before
  })

  it('is where the environment says so', () => {
    expect(onGitHub({ GITHUB_ACTIONS: 'true' })).toBe(true)
    expect(onGitHub({ GITHUB_ACTIONS: 'false' })).toBe(false)
    expect(onGitHub({})).toBe(false)
  })

  it('the report shows each correction at the row to edit, and elsewhere nothing of it', async () => {
    process.env.GITHUB_ACTIONS = 'true'
    const { code, out } = await bench.run(report)
    expect(code).toBe(0)
    const commands = out.filter((line) => line.startsWith('::'))
    expect(commands).toEqual([
      '::error file=data/raw/tiny/claims.csv,line=2,title=Our table%3A “43 people”::The row says 44 people; the quote prints “43 people”.',
    ])
    process.env.GITHUB_ACTIONS = ''
    expect((await bench.run(report)).out.filter((line) => line.startsWith('::'))).toEqual([])
  })

  it('the report writes SARIF and annotations beside the audit', async () => {
    await bench.run(report)
    const sarif = z.object({ version: z.string() }).parse(JSON.parse(bench.read('reports/tiny/audit.sarif')))
    expect(sarif.version).toBe('2.1.0')
    const collection = z
      .object({ total: z.int() })
      .parse(JSON.parse(bench.read('reports/tiny/annotations.jsonld')))
    expect(collection.total).toBe(4)
  })

  it('the strict audit shows each error that stands', async () => {
    process.env.GITHUB_ACTIONS = 'true'
    const { code, out, error } = await bench.run(strict)
    expect(code).toBe(1)
    expect(out.map((line) => line.split('::').slice(0, 2).join('::'))).toEqual([
      '::error file=data/raw/tiny/claims.csv,line=2,title=agrees-with-reference%3AC1',
      '::error file=data/raw/tiny/claims.csv,line=2,title=can-all-hold%3AC1%3AR1',
      '::error file=data/raw/tiny/claims.csv,line=2,title=relation-holds%3AR1',
      '::error file=data/raw/tiny/claims.csv,line=2,title=value-matches-quote%3AC1',
    ])
    expect(error).toHaveLength(5)
  })
})
