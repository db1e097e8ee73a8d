import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { suppliesByPartner } from '../../pipeline/charts/supplies-by-partner.ts'
import { relation } from '../dossier.ts'
import { harbour, harbourWith } from './dossier.ts'
import { footOf, rowsWith, subtitleOf, titleOf } from './spec.ts'

const drawn = (dossier = harbour(), width: number = WIDTHS.page) => {
  const drawing = suppliesByPartner.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

describe('supplies by partner', () => {
  it('states the share of the window and of the years before', () => {
    // 121 of 197 to 123 of 193 MW, and 9.5 of 197.5 to 10.5 of 192.5 MW: half a MW open for each cell
    expect(titleOf(drawn())).toBe(
      'Italy accounts for 61–64% of crane power delivered to town in 2018–2019, after 5% in 2016–2017',
    )
    expect(subtitleOf(drawn())).toBe('Crane power delivered to town, by partner and year, MW')
  })

  it('stacks the partner singled out first, then the largest, the rest together', () => {
    const rows = rowsWith(drawn(), 'partner', 'order')
    const names = [...new Map(rows.map(({ partner, order }) => [order, partner])).entries()].sort()
    expect(names).toEqual([
      [0, 'Italy'],
      [1, 'Germany'],
      [2, 'Sweden'],
      [3, 'Spain'],
      [4, 'others'],
    ])
    expect(rows.find(({ partner, year }) => partner === 'others' && year === '2018')).toEqual({
      year: '2018',
      partner: 'others',
      order: 4,
      value: 2,
      ids: 'cranes-2023:POL>town@2018',
    })
  })

  it('loses no delivery', () => {
    const total = rowsWith(drawn(), 'partner', 'order').reduce((sum, { value }) => sum + Number(value), 0)
    expect(total).toBe(390)
  })

  it('shades the window and makes up its whole', () => {
    expect(rowsWith(drawn(), 'from', 'to')[0]).toEqual({ from: '2018', to: '2019', text: '2018–2019' })
    const shares = rowsWith(drawn(), 'partner', 'y2').map(({ value }) => Number(value))
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 2)
  })

  it('marks the claimed share where the relation holds one against the window', () => {
    // 60% up a plot of 280 pixels
    expect(rowsWith(drawn(), 'y', 'ids')).toContainEqual({ y: 112, value: 0.6, ids: 'C3' })
    expect(drawn().claims).toEqual(['C3'])
  })

  it('singles out the largest of the window where the relation names no partner', () => {
    const open = harbourWith({
      relations: [relation({ relation: 'R7', asserts: 'sum(cranes-2023:*>town@2017) > 10' })],
    })
    expect(titleOf(drawn(open))).toMatch(/^Germany accounts for .* in 2017, after .* in 2016$/)
    expect(drawn(open).claims).toEqual([])
  })

  it('puts no mark before the claimed share where no bar shows it', () => {
    const marks = (width: number) =>
      rowsWith(drawn(harbour(), width), 'ids', 'value').filter(({ ids, text }) => ids === 'C3' && !text)
    expect(marks(WIDTHS.page).length).toBeGreaterThan(0)
    expect(marks(WIDTHS.phone)).toEqual([])
    const words = rowsWith(drawn(harbour(), WIDTHS.phone), 'text').map(({ text }) => text)
    expect(words).toContain('in the article: 60%')
  })

  it('shows a year in which nobody supplied anything as nought', () => {
    const gap = harbourWith({
      observations: harbour().observations.filter(
        ({ series, period }) => series !== 'cranes-2023' || period?.text !== '2017',
      ),
    })
    expect(rowsWith(drawn(gap), 'year', 'text')).toEqual([{ year: '2017', text: '0' }])
    expect(rowsWith(drawn(), 'year', 'text')).toEqual([])
    expect(footOf(drawn(gap))).toContain('The edition covers 2017 and records nothing there.')
  })

  it('credits source and edition', () => {
    expect(footOf(drawn())).toContain('Source: Crane Register, Register, edition of 2023.')
    expect(footOf(drawn())).toContain('our calculation')
    expect(footOf(drawn())).toContain('claim C3; relation R3.')
  })

  it('draws nothing without a total over partners', () => {
    expect(suppliesByPartner.draw(harbour('relations'), WIDTHS.page)).toBeNull()
    expect(suppliesByPartner.draw(harbour('observations'), WIDTHS.page)).toBeNull()
  })

  it.each(Object.values(WIDTHS))('shows the same at %d pixels', (width) => {
    expect(drawn(harbour(), width).figures).toEqual(drawn().figures)
  })
})
