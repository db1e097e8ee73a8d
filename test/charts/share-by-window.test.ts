import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { shareByWindow } from '../../pipeline/charts/share-by-window.ts'
import { LABEL_LINE } from '../../pipeline/charts/theme.ts'
import { claim } from '../dossier.ts'
import { harbour, harbourWith } from './dossier.ts'
import { footOf, rowsWith, subtitleOf, titleOf } from './spec.ts'

const drawn = (dossier = harbour(), width: number = WIDTHS.page) => {
  const drawing = shareByWindow.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

const claiming = (amount: string, amount_to = '') =>
  harbourWith({
    claims: [
      claim({
        claim: 'C3',
        kind: 'share',
        subject: 'ITA',
        object: 'town',
        measure: 'cranes',
        base: 'crane-imports',
        amount,
        amount_to,
        unit: '%',
      }),
    ],
  })

describe('share by window', () => {
  it('has every window of that length that the series covers', () => {
    const rows = rowsWith(drawn(), 'window', 'low', 'own')
    expect([...new Set(rows.map(({ window }) => window))]).toEqual(['2016/2017', '2017/2018', '2018/2019'])
    expect(rows.filter(({ own }) => own).map(({ window }) => window)).toEqual(['2018/2019', '2018/2019'])
  })

  it('says that no window gives the share', () => {
    expect(titleOf(drawn())).toBe(
      'None of 3 two-year windows gives Italy the claimed 60%: 2018–2019 comes to 61–64%',
    )
  })

  it('says that one window alone gives it', () => {
    expect(titleOf(drawn(claiming('62')))).toBe(
      'Of 3 two-year windows, only 2018–2019 gives Italy the claimed 62%',
    )
  })

  it('says which windows give it where several do', () => {
    expect(titleOf(drawn(claiming('10', '70')))).toBe(
      '2 of 3 two-year windows can give Italy the claimed 10–70%: 2017–2018, 2018–2019',
    )
  })

  it('draws the claimed interval as a band', () => {
    const [band] = rowsWith(drawn(), 'low', 'high', 'y2')
    expect(band).toMatchObject({ low: 0.595, high: 0.605, ids: 'C3' })
  })

  it('says where the claim is a share of something else', () => {
    expect(footOf(drawn())).toMatch(
      /^The article’s share, as annotated, is of crane power standing; the bars show the share of crane power from all makers\./,
    )
    expect(footOf(drawn(claiming('62')))).not.toContain('as annotated')
    expect(subtitleOf(drawn())).toBe(
      'Italy’s share of crane power delivered to town in each two-year window, %',
    )
  })

  it('says that it is our annotation that tells what the share is of', () => {
    const words = (dossier = harbour()) => rowsWith(drawn(dossier), 'text').map(({ text }) => text)
    expect(words()).toContain('In the article: 60%; as annotated: of crane power standing')
    expect(words(claiming('62'))).toContain('In the article: 62%')
  })

  it('lets no line of the band strike out a figure', () => {
    // 2017–2018 ends at 30.8%: its figure would stand on the lines around 32%.
    const drawing = drawn(claiming('32'))
    const lines = rowsWith(drawing, 'low', 'high', 'y').flatMap(({ y, text }) => (text ? [] : [Number(y)]))
    const figures = rowsWith(drawing, 'x', 'y', 'text').filter(({ text }) => text === '30%')
    expect(figures.length).toBeGreaterThan(0)
    for (const { y } of figures)
      expect(lines.filter((line) => line < Number(y) && line > Number(y) - LABEL_LINE)).toEqual([])
  })

  it('gives a figure more digits where fewer would be the claimed share', () => {
    expect(titleOf(drawn(claiming('61.1')))).toContain('2018–2019 comes to 61.4–63.7%')
  })

  it('tells every window in words', () => {
    expect(drawn().alt).toContain('2016–2017 4.81–5.45%; 2017–2018')
  })

  it('draws nothing without such a relation or a claimed interval with two ends', () => {
    expect(shareByWindow.draw(harbour('relations'), WIDTHS.page)).toBeNull()
    expect(shareByWindow.draw(harbour('claims'), WIDTHS.page)).toBeNull()
  })

  it.each(Object.values(WIDTHS))('shows the same at %d pixels', (width) => {
    expect(drawn(harbour(), width).figures).toEqual(drawn().figures)
  })
})
