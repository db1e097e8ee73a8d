import { describe, expect, it } from 'vitest'
import { type Examined, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { ledgerAndCatchRates } from '../../pipeline/charts/ledger-and-catch-rates.ts'
import { render } from '../../pipeline/io/render.ts'
import { mention } from '../dossier.ts'
import { harbour, unexamined } from './dossier.ts'
import { MENTIONS, RATES, rate } from './dossier-examined.ts'
import { footOf, layersOf, rowsWith, titleOf } from './spec.ts'
import { collisions } from './word-boxes.ts'

const drawn = (dossier: Examined = harbour(), width: number = WIDTHS.page) => {
  const drawing = ledgerAndCatchRates.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

const words = (dossier: Examined = harbour()): string[] =>
  rowsWith(drawn(dossier), 'text').map(({ text }) => String(text))

const lengths = (dossier: Examined): Map<unknown, number> =>
  new Map(
    layersOf(drawn(dossier))
      .filter(({ mark }) => typeof mark === 'object' && mark.type === 'rect')
      .flatMap(({ data }) => data.values)
      .filter((row) => 'ids' in row)
      .map(({ ids, x, x2 }) => [ids, Number(x2) - Number(x)]),
  )

const counted = (rates: Examined['rates']): Examined => ({ ...harbour(), rates })

describe('ledger and catch rates', () => {
  it('says whether every number is accounted for, and how much of what is planted is caught', () => {
    expect(titleOf(drawn())).toBe(
      'All 4 numbers of the text and its notes are accounted for, and the checks catch 25% of 4 planted errors',
    )
    const open = {
      ...harbour(),
      mentions: [...MENTIONS, mention({ mention: 'M5', disposition: 'unaccounted' })],
    }
    expect(titleOf(drawn(open))).toMatch(/^1 of 5 numbers is not accounted for, and /)
  })

  it('says each alone where the other has nothing to show', () => {
    expect(titleOf(drawn(counted([])))).toBe('All 4 numbers of the text and its notes are accounted for')
    const one = { ...counted([]), mentions: MENTIONS.slice(0, 1) }
    expect(titleOf(drawn(one))).toBe('The one number is accounted for')
    expect(titleOf(drawn({ ...harbour(), mentions: [] }))).toBe('The checks catch 25% of 4 planted errors')
  })

  it('counts by what became of the numbers, and says so where nothing is left over', () => {
    const shown = words()
    for (const label of ['in the quote of a claim', 'set aside with a reason', 'not accounted for'])
      expect(shown).toContain(label)
    expect(shown).not.toContain('note marker, or in an end note')
    expect(rowsWith(drawn(), 'ids', 'value', 'text').slice(0, 3)).toMatchObject([
      { ids: 'mentions:disposition=claim', value: 3, text: '3' },
      { ids: 'mentions:disposition=dismissed', value: 1, text: '1' },
      { ids: 'mentions:disposition=unaccounted', value: 0, text: '0' },
    ])
  })

  it('draws counts and shares from zero, to scale', () => {
    const all = lengths(harbour())
    expect(all.get('mentions:disposition=dismissed')).toBeCloseTo(
      (all.get('mentions:disposition=claim') ?? 0) / 3,
      1,
    )
    expect(all.get('mentions:disposition=unaccounted')).toBe(0)
    expect(all.get('sensitivity:name=times-10#article_caught')).toBeCloseTo(
      ((all.get('sensitivity:by=all#article_caught') ?? 0) * 4) / 3,
      1,
    )
  })

  it('has the kinds tried most often first, and what could not be tried last, in words', () => {
    const order = [
      'errors of all kinds',
      '× 10',
      'the next note',
      'share of another whole',
      'share for the rest of its whole',
    ]
    const rows = rowsWith(drawn(), 'text', 'y').sort((a, b) => Number(a.y) - Number(b.y))
    expect(rows.map(({ text }) => text).filter((text) => order.includes(String(text)))).toEqual(order)
    expect(words().filter((text) => text === 'not tried')).toHaveLength(3)
    expect(words()).toContain('1 of 3')
  })

  it('lets no kind that was hardly tried lead', () => {
    const kinds = [
      rate('all', '', [55, 28, 0, 0]),
      rate('corruption', 'digits-swapped', [3, 3, 0, 0]),
      rate('corruption', 'times-10', [52, 25, 0, 0]),
    ]
    const { figures } = drawn(counted(kinds))
    expect(figures.slice(-2).map(({ text }) => text)).toEqual(['25 of 52', '3 of 3'])
  })

  it('keeps the counts apart from the scale of the shares, and says what the rings are', () => {
    const all = lengths({ ...harbour(), rates: [rate('all', '', [1, 1, 1, 1])] })
    const whole = all.get('sensitivity:by=all#article_caught') ?? 0
    expect(
      Math.max(...['claim', 'dismissed'].map((of) => all.get(`mentions:disposition=${of}`) ?? 0)),
    ).toBeLessThan(0.7 * whole)
    expect(words()).toContain('Planted errors that the checks catch, % of those planted')
    expect(footOf(drawn())).toContain(
      'Our table alone has it: the article is right, and the row that annotates it is wrong.',
    )
  })

  it('rounds no share to all or nothing', () => {
    const of = (caught: number) => counted([rate('all', '', [1000, caught, 1000, 1000])])
    expect(titleOf(drawn(of(999)))).toContain('catch 99% of 1,000 planted errors')
    expect(titleOf(drawn(of(1)))).toContain('catch 1% of')
    expect(titleOf(drawn(of(0)))).toContain('catch 0% of')
    expect(titleOf(drawn(of(1000)))).toContain('catch 100% of')
  })

  it('tells of our own table where no article could print an error', () => {
    expect(titleOf(drawn(counted([rate('all', '', [0, 0, 2, 1])])))).toContain(
      'catch 50% of 2 planted errors of our table',
    )
  })

  it('says which figures were left out', () => {
    expect(footOf(drawn())).toContain('1 figure already found wrong is left out.')
    expect(footOf(drawn(counted([rate('all', '', [1, 1, 1, 1])])))).not.toContain('left out')
  })

  it('shows the same figures at every width, with all words apart, and renders', async () => {
    const { figures } = drawn()
    expect(figures.map(({ ids, text }) => [ids[0], text]).slice(3, 6)).toEqual([
      ['sensitivity:by=all#article_caught', '1 of 4'],
      ['sensitivity:by=all#transcription_caught', '5 of 5'],
      ['sensitivity:name=times-10#article_caught', '1 of 3'],
    ])
    for (const width of Object.values(WIDTHS)) {
      const drawing = drawn(harbour(), width)
      expect(drawing.figures).toEqual(figures)
      expect(collisions(drawing, width)).toEqual([])
      expect((await render(drawing)).svg).toContain('errors of all kinds')
    }
  })

  it('draws nothing without mentions and without trials', () => {
    expect(ledgerAndCatchRates.draw(unexamined(), WIDTHS.page)).toBeNull()
    const untried = { ...unexamined(), rates: RATES.map(({ by, name }) => rate(by, name, [0, 0, 0, 0])) }
    expect(ledgerAndCatchRates.draw(untried, WIDTHS.page)).toBeNull()
  })
})
