import { describe, expect, it } from 'vitest'
import { refusedBy } from '../../pipeline/checks/refused.ts'
import type { Relation } from '../../pipeline/model/relation.ts'
import { claim, dossier, measure, relation } from '../dossier.ts'

const refused = (row: ReturnType<typeof claim>, relations: readonly Relation[] = []) =>
  refusedBy(row, dossier({ claims: [row], measures: [measure({})], relations }))

describe('a row made wrong', () => {
  it('is taken where its columns fit each other', () => {
    expect(refused(claim({ amount: '43' }))).toBeNull()
    expect(refused(claim({ amount: '43', amount_to: '44' }))).toBeNull()
    expect(refused(claim({ period: '2012' }))).toBeNull()
  })

  it('is refused with a unit that its measure is not counted in', () => {
    expect(refused(claim({ amount: '43', unit: 'km2' }))).toBe('unit-misfit')
    expect(refused(claim({ kind: 'share', base: 'population', amount: '43', unit: '%' }))).toBeNull()
  })

  it('is refused as a range that runs downwards', () => {
    expect(refused(claim({ amount: '810', amount_to: '220' }))).toBe('range-reversed')
  })

  it('is refused where a relation can no longer be computed', () => {
    expect(refused(claim({ amount: '0', unit: 'count' }), [relation({ asserts: '1 / C1 > 3' })])).toBe(
      'unit-misfit',
    )
    const none = claim({ kind: 'rank', amount: '0', unit: 'rank' })
    expect(refused(none, [relation({ asserts: 'C1 / C1 = 1' })])).toBe('division-by-zero')
  })
})
