import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { statedAgainstImplied } from '../../pipeline/charts/stated-against-implied.ts'
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import type { Finding } from '../../pipeline/model/finding.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { claim } from '../dossier.ts'
import { finding } from '../report/examined.ts'
import { unexamined } from './dossier.ts'
import { left } from './dossier-examined.ts'
import { rowsWith } from './spec.ts'

const drawn = (own: CleanClaim, ...findings: Finding[]) => {
  const drawing = statedAgainstImplied.draw({ ...unexamined({ claims: [own] }), findings }, WIDTHS.screen)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

const words = (own: CleanClaim, ...findings: Finding[]): string[] =>
  rowsWith(drawn(own, ...findings), 'text').map(({ text }) => String(text).replaceAll('\n', ' '))

const people = claim({ claim: 'C1', amount: '412,000', unit: 'people' })

describe('what everything else allows, in words', () => {
  it('has three digits in the picture and all of them in the table', () => {
    const exact = '421,306–423,100 people'
    const open = left('C1', 'inconsistent', { low: '421305.5', high: '423100.5', expected: exact })
    expect(words(people, open)).toContain('421,000–423,000 people')
    expect(drawn(people, open).figures.map(({ text }) => text)).toContain(exact)
  })

  it('says where the ranges touch in one value alone', () => {
    const reach = claim({ claim: 'C1', amount: '200', amount_to: '400', unit: 'km' })
    const fits = left('C1', 'consistent', { low: '0', high: '200', expected: '0–200 km' })
    expect(words(reach, fits)).toContain('0–200 km: touches only at 200 km')
  })

  it('says where sources differ, and where nothing could have failed', () => {
    const open = left(
      'C1',
      'undetermined',
      { low: '400000', expected: 'more than 400,000 people' },
      { strength: rational('0') },
    )
    const sources = finding('agrees-with-reference:C1', { claims: ['C1'], verdict: 'undetermined' })
    expect(words(people, open, sources)).toContain('more than 400,000 people: sources differ, no test at all')
    expect(words(people, open)).toContain('more than 400,000 people: no test at all')
  })

  it('draws no per cent of a place in a ranking', () => {
    const rank = claim({ claim: 'C1', kind: 'rank', amount: '2', unit: 'rank' })
    const fits = left('C1', 'consistent', { low: '2', high: '3', expected: 'rank 2–3' })
    expect(words(rank, fits)).toEqual(
      expect.arrayContaining(['rank 2–3', 'a place in a ranking: no per cent of it']),
    )
    expect(rowsWith(drawn(rank, fits), 'ids', 'x2')).toEqual([])
  })
})
