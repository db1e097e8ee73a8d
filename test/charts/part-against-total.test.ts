import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { partAgainstTotal } from '../../pipeline/charts/part-against-total.ts'
import { relation } from '../dossier.ts'
import { harbour, harbourWith } from './dossier.ts'
import { footOf, layersOf, rowsWith, subtitleOf, titleOf } from './spec.ts'

const drawn = (dossier = harbour(), width: number = WIDTHS.page) => {
  const drawing = partAgainstTotal.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

describe('part against total', () => {
  it('states the implied range and what was recorded', () => {
    expect(titleOf(drawn())).toBe(
      'US$300 million at 40% implies town spending of US$740–761 million; US$610 million was recorded for 2019',
    )
    expect(subtitleOf(drawn())).toMatch(/^Town spending, town, US\$ million/)
  })

  it('says which totals of another definition lie in the implied range, and nothing where none does', () => {
    const inside = 'Inside what is implied: US$750 million for 2020 (planned town spending)'
    expect(subtitleOf(drawn())).toBe(`Town spending, town, US$ million. ${inside}`)
    expect(drawn().alt).toContain(`${inside}.`)
    const outside = harbourWith({
      observations: harbour().observations.filter(({ series }) => series !== 'plan-2018'),
    })
    expect(subtitleOf(drawn(outside))).toBe('Town spending, town, US$ million')
  })

  it('lists the marks of a narrow picture from the highest to the lowest', () => {
    const rows = rowsWith(drawn(harbour(), WIDTHS.phone), 'text', 'y', 'value').filter(
      ({ text }) => !String(text).startsWith('implied'),
    )
    const listed = [...rows].sort((a, b) => Number(a.y) - Number(b.y)).map(({ value }) => Number(value))
    expect(listed.length).toBeGreaterThan(2)
    expect(listed).toEqual([...listed].sort((a, b) => b - a))
    expect(rowsWith(drawn(harbour(), WIDTHS.phone), 'heading')).toEqual([
      { heading: 'From the highest to the lowest' },
    ])
  })

  it('says so where the recorded total fits', () => {
    const fitting = harbourWith({
      relations: [relation({ relation: 'R9', asserts: 'C1 / C2 = plan-2018:town@2020' })],
    })
    expect(titleOf(drawn(fitting))).toBe(
      'US$300 million at 40% implies planned town spending of US$740–761 million, which fits the US$750 million recorded for 2020',
    )
  })

  it('draws the band from part over share, in base units', () => {
    const [band] = rowsWith(drawn(), 'low', 'high', 'ids')
    // 299.5 / 0.405 and 300.5 / 0.395
    expect(band).toMatchObject({ low: 739506173, high: 760759494, ids: 'C1;C2;R1' })
  })

  it('has a bar for every year of the series, with its observation, and the part in its year', () => {
    const bars = rowsWith(drawn(), 'year', 'value', 'named')
    expect(bars.map(({ year, value, named }) => [year, value, named])).toEqual([
      ['2017', 520e6, false],
      ['2018', 560e6, false],
      ['2019', 610e6, true],
      ['2020', 590e6, false],
    ])
    expect(bars.map(({ ids }) => ids)).toEqual([
      'spending-2023:town@2017',
      'spending-2023:town@2018',
      'spending-2023:town@2019;R1',
      'spending-2023:town@2020',
    ])
    expect(rowsWith(drawn(), 'year', 'value', 'ids')).toContainEqual({
      year: '2019',
      value: 300e6,
      ids: 'C1',
    })
  })

  it('bars stand on zero', () => {
    const scales = layersOf(drawn()).flatMap(({ encoding }) => ('y' in encoding ? [encoding.y] : []))
    expect(scales[1]).toMatchObject({ scale: { domain: [0, 1e9], nice: false } })
  })

  it('marks other readings by what they measure, with their relation', () => {
    expect(rowsWith(drawn(), 'year', 'measure')).toEqual([
      {
        year: '2020',
        value: 750e6,
        measure: 'planned town spending',
        shape: 'diamond',
        ids: 'plan-2018:town@2020;R2',
      },
    ])
  })

  it('takes the same relation written as a product', () => {
    const product = harbourWith({
      relations: [relation({ relation: 'R1', asserts: 'C1 = C2 * spending-2023:town@2019' })],
    })
    expect(titleOf(drawn(product))).toBe(titleOf(drawn()))
  })

  it('credits source, edition and our own arithmetic', () => {
    expect(footOf(drawn())).toBe(
      'Source: Town Treasury, Accounts, edition of May 2023, treasury.example/accounts. Town spending: current prices. ' +
        'Implied range: our calculation, from what rounding leaves open. The article: “A Tiny Article”, ' +
        'Institute for Narrow Seas (invented); claims C1, C2; relations R1, R2.',
    )
  })

  it('tells the main values to those who do not see it', () => {
    expect(drawn().alt).toContain('from 2017 to 2020')
    expect(drawn().alt).toContain('US$750 million (planned town spending, 2020, Town Council)')
  })

  it('draws nothing without such a relation, its claims or its total', () => {
    expect(partAgainstTotal.draw(harbour('relations'), WIDTHS.page)).toBeNull()
    expect(partAgainstTotal.draw(harbour('claims'), WIDTHS.page)).toBeNull()
    expect(partAgainstTotal.draw(harbour('observations'), WIDTHS.page)).toBeNull()
  })

  it.each(Object.values(WIDTHS))('shows the same at %d pixels', (width) => {
    expect(drawn(harbour(), width).figures).toEqual(drawn().figures)
  })
})
