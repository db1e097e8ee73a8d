import { describe, expect, it } from 'vitest'
import { type Examined, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { publishedStatements } from '../../pipeline/charts/published-statements.ts'
import { claim, observation } from '../dossier.ts'
import { harbour, harbourWith } from './dossier.ts'
import { footOf, rowsWith, subtitleOf, titleOf } from './spec.ts'
import { collisions } from './word-boxes.ts'

const drawn = (dossier: Examined = harbour(), width: number = WIDTHS.page) => {
  const drawing = publishedStatements.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

const fish = (amount: string, period: string) =>
  observation({
    series: 'fish-a',
    measure: 'fish',
    key: 'harbour>town',
    unit: '%',
    base: 'meals',
    amount,
    period,
  })

const claiming = (amount: string) =>
  harbourWith({
    claims: [
      claim({
        claim: 'C4',
        kind: 'share',
        subject: 'harbour',
        object: 'town',
        measure: 'fish',
        base: 'meals',
        amount,
        unit: '%',
      }),
    ],
  })

describe('published statements', () => {
  it('counts which statements allow the claim, and which way the others lie', () => {
    expect(titleOf(drawn())).toBe(
      'Of 4 published shares, 2 allow 50%, as the article says; 1 is lower and 1 is higher',
    )
    expect(titleOf(drawn(claiming('5')))).toBe(
      'Of 4 published shares, 1 allows 5%, as the article says; 3 are higher',
    )
    expect(titleOf(drawn(claiming('99')))).toBe(
      'Of 4 published shares, none allows 99%, as the article says; 4 are lower',
    )
    expect(subtitleOf(drawn())).toBe(
      'Fish landed, harbour to town; in the article, as annotated, of fish eaten',
    )
  })

  it('has a row for each in order of time, the claim among them', () => {
    expect(drawn().figures.map(({ what, period, text }) => [period?.text, what, text])).toEqual([
      ['2018', 'Paper A, share of fish eaten', 'about 30%'],
      ['2019/2021', 'Paper C, share of all landings', 'under 70%'],
      ['2020', 'Paper B, share of fish eaten', '50%'],
      ['2020', 'The article, share of fish eaten', '50%'],
      ['2022', 'Paper D, share of all landings', '80%'],
    ])
  })

  it('marks a figure where it was printed, and a bound with an arrow where it leads', () => {
    const marks = rowsWith(drawn(), 'ids', 'shape', 'x').map(({ ids, shape, low, high }) => [
      ids,
      shape,
      low,
      high,
    ])
    expect(marks).toContainEqual(['fish-c:harbour>town@2019/2021', 'triangle-left', 0, 0.7])
    expect(marks).toContainEqual(['fish-a:harbour>town@2018', 'circle', 0.27, 0.33])
  })

  it('shapes marks by what they are a share of, the base of the claim first', () => {
    expect(rowsWith(drawn(), 'label', 'shape').map(({ label, shape }) => [label, shape])).toEqual(
      expect.arrayContaining([
        ['share of fish eaten', 'circle'],
        ['share of all landings', 'square'],
      ]),
    )
  })

  it('runs the interval of the claim through all rows', () => {
    expect(rowsWith(drawn(), 'ids', 'x2', 'y2')[0]).toMatchObject({ ids: 'C4', low: 0.495, high: 0.505 })
    expect(footOf(drawn())).toContain('claim C4.')
  })

  it('says that a printed range is drawn as printed, where a word before it might seem to widen it', () => {
    const note = 'A printed range stands as printed, whatever word is before it.'
    const vague = { ...fish('25', '2015'), amount_to: '33', hedge: 'about' as const }
    const dossier = harbourWith({ observations: [...harbour().observations, vague] })
    expect(footOf(drawn(dossier))).toContain(note)
    expect(footOf(drawn())).not.toContain(note)
  })

  it('draws the latest of very many, and counts all', () => {
    const many = Array.from({ length: 100 }, (_, index) => fish('50', String(1900 + index)))
    const dossier = harbourWith({ observations: [...harbour().observations, ...many] })
    expect(titleOf(drawn(dossier))).toMatch(/^Of 104 published shares, 102 allow 50%/)
    expect(subtitleOf(drawn(dossier))).toContain('(the latest 40 of 104)')
    expect(drawn(dossier).figures).toHaveLength(41)
  })

  it('draws nothing with fewer than four statements', () => {
    const few = harbour().observations.filter(({ series }) => series !== 'fish-d')
    expect(publishedStatements.draw(harbourWith({ observations: few }), WIDTHS.page)).toBeNull()
    expect(publishedStatements.draw(harbour('claims'), WIDTHS.page)).toBeNull()
  })

  it('draws nothing where one source says the same of the same base again and again', () => {
    const alike = harbour().observations.map((row) =>
      row.measure === 'fish' ? { ...row, base: 'meals', source: 'a' } : row,
    )
    expect(publishedStatements.draw(harbourWith({ observations: alike }), WIDTHS.page)).toBeNull()
  })

  it.each(Object.values(WIDTHS))('keeps words apart and shows the same at %d pixels', (width) => {
    expect(collisions(drawn(harbour(), width), width)).toEqual([])
    expect(drawn(harbour(), width).figures).toEqual(drawn().figures)
  })
})
