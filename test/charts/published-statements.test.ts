import { describe, expect, it } from 'vitest'
import { publishedStatements } from '../../pipeline/charts/published-statements.ts'
import { harbour, harbourWith } from './dossier.ts'
import { footOf, layersOf, rowsWith, subtitleOf, titleOf } from './spec.ts'

const drawn = (dossier = harbour()) => {
  const drawing = publishedStatements.draw(dossier)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

describe('published statements', () => {
  it('counts which statements allow the claim, and which way the others lie', () => {
    expect(titleOf(drawn())).toBe(
      'The article says 50% of fish eaten; of 4 published shares on 2 bases, 2 allow that, 1 is lower and 1 is higher',
    )
    expect(subtitleOf(drawn())).toBe('Fish landed, harbour to town, as published; by what it is a share of')
  })

  it('has a row for each in order of time, the claim among them', () => {
    const rows = rowsWith(drawn(), 'who', 'when')
    const inOrder = [...new Map(rows.map((row) => [row.row, row])).entries()].sort(([a], [b]) =>
      String(a) < String(b) ? -1 : 1,
    )
    expect(inOrder.map(([, { when, who, text }]) => [when, who, text])).toEqual([
      ['2018', 'Paper A', 'about 30%'],
      ['2019–2021', 'Paper C', 'under 70%'],
      ['2020', 'Paper B', '50%'],
      ['2020', 'The article', '50%'],
      ['2022', 'Paper D', '80%'],
    ])
  })

  it('marks a bound at its end and an interval in its middle', () => {
    const rows = rowsWith(drawn(), 'who', 'at')
    expect(rows.find(({ who }) => who === 'Paper C')).toMatchObject({ low: 0, high: 0.7, at: 0.7 })
    expect(rows.find(({ who }) => who === 'Paper A')).toMatchObject({ low: 0.27, high: 0.33, at: 0.3 })
  })

  it('shapes marks by what they are a share of, the base of the claim first', () => {
    const shaped = layersOf(drawn()).find(({ encoding }) => 'shape' in encoding)
    expect(shaped?.encoding.shape).toMatchObject({
      field: 'base',
      scale: { domain: ['fish eaten', 'all landings'] },
    })
  })

  it('runs the interval of the claim through all rows', () => {
    expect(rowsWith(drawn(), 'low', 'high', 'claim')[0]).toMatchObject({
      low: 0.495,
      high: 0.505,
      claim: 'C4',
    })
    expect(footOf(drawn())).toContain('claim C4.')
  })

  it('draws nothing with fewer than four statements', () => {
    const few = harbour().observations.filter(({ series }) => series !== 'fish-d')
    expect(publishedStatements.draw(harbourWith({ observations: few }))).toBeNull()
    expect(publishedStatements.draw(harbour('claims'))).toBeNull()
  })

  it('draws nothing where one source says the same of the same base again and again', () => {
    const alike = harbour().observations.map((row) =>
      row.measure === 'fish' ? { ...row, base: 'meals', source: 'a' } : row,
    )
    expect(publishedStatements.draw(harbourWith({ observations: alike }))).toBeNull()
  })
})
