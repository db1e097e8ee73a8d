import { describe, expect, it } from 'vitest'
import { axisTo, roundText, shownIn } from '../../pipeline/charts/figures.ts'
import { balanced, widthOf, wrapped } from '../../pipeline/charts/wrap.ts'
import { textWidth } from '../../pipeline/io/fonts.ts'
import { point } from '../../pipeline/model/interval.ts'
import { rational } from '../../pipeline/model/rational.ts'

describe('figures', () => {
  it.each([
    [4.397e9, 5e9],
    [626e6, 800e6],
    [0.72, 0.8],
    [85, 100],
    [1, 1],
  ])('an axis for %d ends at %d', (largest, top) => expect(axisTo(largest).top).toBe(top))

  it('has an axis from zero in at most six steps', () => {
    for (let largest = 0.013; largest < 1e10; largest *= 1.7) {
      const { top, values } = axisTo(largest)
      expect(values[0]).toBe(0)
      expect(values.at(-1)).toBe(top)
      expect(values.length).toBeLessThanOrEqual(7)
      expect(top).toBeGreaterThanOrEqual(largest)
    }
  })

  it('names units and scales', () => {
    expect(shownIn('US$', 3.2e9)).toEqual({ per: 1e9, words: 'US$ billion' })
    expect(shownIn('MW', 85)).toEqual({ per: 1, words: 'MW' })
    expect(shownIn('%', 0.8)).toEqual({ per: 0.01, words: '%' })
  })

  it('rounds to three digits', () => {
    expect(roundText(point(rational('3246120000')), 'US$')).toBe('US$3.25 billion')
    expect(roundText(point(rational('0')), 'US$')).toBe('US$0')
  })
})

describe('lines', () => {
  const TEXT =
    'US$1.6 billion at 43% implies spending of US$3.56–3.88 billion; US$3.25 billion was recorded for 2012'

  it('fit, in the real typeface too', () => {
    for (const line of wrapped(TEXT, 400, 18)) expect(textWidth(line, 18, 600)).toBeLessThanOrEqual(404)
    expect(wrapped(TEXT, 400, 18).join(' ')).toBe(TEXT)
  })

  it('estimate widths within a tenth', () => {
    expect(Math.abs(widthOf(TEXT, 18) / textWidth(TEXT, 18, 600) - 1)).toBeLessThan(0.1)
  })

  it('are of like length', () => {
    const [first = '', second = ''] = balanced(TEXT, 680, 18)
    expect(Math.abs(first.length - second.length)).toBeLessThan(20)
    expect(balanced('one', 100, 18)).toEqual(['one'])
  })
})
