import { describe, expect, it } from 'vitest'
import { type Examined, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { shareEstimates } from '../../pipeline/charts/share-estimates.ts'
import { claim, observation, relation } from '../dossier.ts'
import { harbour, harbourWith } from './dossier.ts'
import { EVIDENCE_CLAIMS, EVIDENCE_OBSERVATIONS, EVIDENCE_RELATIONS } from './dossier-evidence.ts'
import { footOf, rowsWith, subtitleOf, titleOf } from './spec.ts'
import { collisions } from './word-boxes.ts'

const drawn = (dossier: Examined = harbour(), width: number = WIDTHS.page) => {
  const drawing = shareEstimates.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

const quays = (amount: string, period = '2020') =>
  observation({
    series: 'quays-share',
    measure: 'quays',
    base: 'shore',
    key: 'town',
    unit: '%',
    amount,
    period,
  })

const claiming = (row: Parameters<typeof claim>[0]) =>
  harbourWith({
    claims: [claim({ claim: 'C7', kind: 'share', subject: 'town', measure: 'quays', base: 'shore', ...row })],
    relations: EVIDENCE_RELATIONS.filter(({ asserts }) => asserts.startsWith('C7')),
  })

describe('estimates of a share', () => {
  it('says how many of them the claimed share fits, and between what they lie', () => {
    // 4.0 of 12.5 km is 32%, inside a third; no more than 5.0 of 12.5 km is a bound of 40.6%
    expect(titleOf(drawn())).toBe('A third, as the article says, fits all of 2 estimates')
    expect(subtitleOf(drawn())).toBe('Quay built up as a share of all shore, town')
    const published = harbourWith({
      observations: [...EVIDENCE_OBSERVATIONS, quays('21.5', '2018'), quays('25')],
      claims: EVIDENCE_CLAIMS,
      relations: EVIDENCE_RELATIONS,
    })
    expect(titleOf(drawn(published))).toBe(
      'A third, as the article says, fits 2 of 4 estimates, which run from 21.5% to 32.5%',
    )
    expect(titleOf(drawn(claiming({ amount: '90', unit: '%' })))).toBe(
      '90%, as the article says, fits none of 2 estimates',
    )
  })

  it('has a row for each relation with what it leaves and what it rests on', () => {
    expect(drawn().figures.map(({ what, text, ids }) => [what, text, ids.join(' ')])).toEqual([
      ['The article', 'a third', 'C7'],
      ['Quay over shore.', '31.5–32.5%', 'R6 quays-e:town@2020 shore-f:town@'],
      ['No more than all.', 'less than 40.6%', 'R8 quays-e:all@2020 shore-f:town@'],
    ])
  })

  it('draws a bound as an arrow from it, and what the article says through all rows', () => {
    const arrows = rowsWith(drawn(), 'shape', 'ids').filter(({ shape }) => shape === 'triangle-left')
    expect(arrows.map(({ ids }) => ids)).toEqual(['R8;quays-e:all@2020;shore-f:town@'])
    const [band] = rowsWith(drawn(), 'ids', 'x', 'x2', 'y2')
    expect(band).toMatchObject({ ids: 'C7', low: 0.316666667, high: 0.366666667 })
  })

  it('credits sources and our arithmetic', () => {
    expect(footOf(drawn())).toMatch(/^Sources: Office E and Office F, in the editions/)
    expect(footOf(drawn())).toContain('Calculations: ours')
    expect(footOf(drawn())).toContain('claim C7; relations R6, R8.')
  })

  it('takes the share that most parts and totals of several sources are held against', () => {
    const other = claim({
      claim: 'C8',
      kind: 'share',
      subject: 'town',
      measure: 'quays',
      amount: '30',
      unit: '%',
    })
    const more = ['R9', 'R10'].map((id) =>
      relation({ relation: id, asserts: 'C8 = quays-e:all@2020 / shore-f:town@' }),
    )
    const dossier = harbourWith({
      claims: [...EVIDENCE_CLAIMS, other],
      relations: [...EVIDENCE_RELATIONS, ...more],
    })
    expect(drawn(dossier).claims).toEqual(['C8'])
  })

  it('draws nothing of parts and totals that one source gives, of products, or of a single row', () => {
    const alone = (asserts: string) =>
      shareEstimates.draw(
        harbourWith({
          claims: EVIDENCE_CLAIMS,
          relations: [relation({ relation: 'R6', asserts }), relation({ relation: 'R7', asserts })],
        }),
        WIDTHS.page,
      )
    expect(alone('C7 = quays-e:town@2020 / quays-e:all@2020')).toBeNull()
    expect(alone('C7 * shore-f:town@ = quays-e:town@2020')).toBeNull()
    expect(alone('C7 = quays-e:town@2020 / shore-f:town@')).not.toBeNull()
    const [single] = EVIDENCE_RELATIONS.filter(({ relation: id }) => id === 'R6')
    expect(single).toBeDefined()
    const one = harbourWith({ claims: EVIDENCE_CLAIMS, relations: single === undefined ? [] : [single] })
    expect(shareEstimates.draw(one, WIDTHS.page)).toBeNull()
    expect(shareEstimates.draw(harbour('relations'), WIDTHS.page)).toBeNull()
    expect(shareEstimates.draw(harbour('claims'), WIDTHS.page)).toBeNull()
  })

  it.each(Object.values(WIDTHS))('keeps words apart and shows the same at %d pixels', (width) => {
    const many = Array.from({ length: 40 }, (_, index) => quays(String(index), String(1950 + index)))
    const dossier = harbourWith({
      observations: [...EVIDENCE_OBSERVATIONS, ...many],
      claims: EVIDENCE_CLAIMS,
      relations: EVIDENCE_RELATIONS,
    })
    expect(collisions(drawn(dossier, width), width)).toEqual([])
    expect(drawn(dossier, width).figures).toEqual(drawn(dossier).figures)
    expect(drawn(dossier).figures).toHaveLength(43)
  })
})
