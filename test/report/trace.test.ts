import { describe, expect, it } from 'vitest'
import { askedFor, nearestName, traceOf } from '../../pipeline/report/trace.ts'
import { traceSchema } from '../../pipeline/report/trace-schema.ts'
import { oneLineage } from './materials.ts'

const CENSUS = 'observation:population-census-2020:XAA@2020'

describe('what is asked for', () => {
  const lineage = oneLineage()

  it('is found by its name among the kinds that are meant, and by any name where none is', () => {
    expect(askedFor('C1', ['claim'], lineage)).toEqual(['claim:C1'])
    expect(askedFor('C1', ['finding'], lineage)).toEqual([])
    expect(askedFor('C1', [], lineage)).toEqual(['claim:C1'])
    expect(askedFor('oske-2020', ['source', 'citation'], lineage)).toEqual(['citation:1:oske-2020'])
    expect(askedFor('bars', ['chart'], lineage)).toEqual(['chart:bars'])
    expect(askedFor('population-census-2020:*@2020', [], lineage)).toEqual([CENSUS])
  })

  it('is found by its place, as an editor copies it', () => {
    expect(askedFor('raw/claims.csv:9', [], lineage)).toEqual(['claim:C1'])
    expect(askedFor('observations.csv:2', [], lineage)).toEqual([CENSUS])
    expect(askedFor('raw/claims.csv:10', [], lineage)).toEqual([])
  })

  it('is nothing where it means nothing; the nearest name of those kinds is known', () => {
    expect(askedFor('C11', [], lineage)).toEqual([])
    expect(nearestName('C11', ['claim'], [lineage])).toBe('C1')
    expect(nearestName('sum:R1', [], [lineage])).toBe('sums:R1')
    expect(nearestName('sum:R1', ['claim'], [lineage])).toBeUndefined()
  })
})

describe('a trace', () => {
  const lineage = oneLineage()
  const trace = (...of: string[]) => traceOf('tiny', of, lineage, [])
  const ids = (...of: string[]): string[] => trace(...of).nodes.map(({ id }) => id)

  it('of a claim holds both ways, and what its relations and findings rest on beside it', () => {
    expect(ids('claim:C1')).toEqual(
      expect.arrayContaining([
        'text:27-36',
        'citation:1:oske-2020',
        'relation:R1',
        CENSUS,
        'source:census-2020',
        'finding:sums:R1',
        'verdict:C1',
        'mark:bars:C1;R1',
        'chart:bars',
        'error:C1:times-10',
        'rate:all:',
      ]),
    )
  })

  it('begins with what was asked for', () => {
    expect(ids('finding:sums:R1')[0]).toBe('finding:sums:R1')
  })

  it('does not follow what sums up: other marks of a chart, other numbers of a count', () => {
    expect(ids('claim:C1')).not.toContain('mark:bars:population-census-2020:*@2020')
    expect(ids('mention:M2')).not.toContain('mention:M1')
    expect(ids('chart:bars')).toContain('mark:bars:population-census-2020:*@2020')
  })

  it('is closed: what a node rests on and is used by stands in it', () => {
    const { nodes } = trace('claim:C1')
    const known = new Set(nodes.map(({ id }) => id))
    const named = nodes.flatMap(({ rests_on, used_by }) => [...rests_on, ...used_by])
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  it('has the shape that is published', () => {
    const traces = {
      schema: 'claimcheck-trace-1',
      traces: [traceOf('tiny', ['claim:C1'], lineage, ['a.csv'])],
    }
    expect(traceSchema.parse(JSON.parse(JSON.stringify(traces)))).toEqual(traces)
  })
})
