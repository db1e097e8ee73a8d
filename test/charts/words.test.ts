import { describe, expect, it } from 'vitest'
import { axisTo, roundText, shortText, shownIn, titleText } from '../../pipeline/charts/figures.ts'
import { balanced, widthOf, wrapped } from '../../pipeline/charts/wrap.ts'
import { textWidth } from '../../pipeline/io/fonts.ts'
import { closed, open, point } from '../../pipeline/model/interval.ts'
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

const range = (low: string, high: string) => ({ low: closed(rational(low)), high: open(rational(high)) })

describe('a range for readers', () => {
  it.each([
    ['0.506408', '0.506655', 'ratio', '50.6–50.7%'],
    ['0.6435', '0.6445', 'ratio', '64.4%'],
    ['421305.5', '423100.5', 'people', '421,000–423,000 people'],
    ['310150000', '310250000', 'usd', 'US$310 million'],
    ['3560000000', '3880000000', 'usd', 'US$3.56–3.88 billion'],
    ['0.144', '0.275', 'ratio', '14–27%'],
    ['0.094522', '0.417662', 'ratio', '9–42%'],
    ['0', '1', 'ratio', '0–100%'],
  ])('from %s to %s in %s: %s', (low, high, dimension, expected) => {
    expect(shortText(range(low, high), dimension)).toBe(expected)
  })

  it('leaves alone what is one figure or has one end', () => {
    expect(shortText(range('1184219.5', '1184220.5'), 'people')).toBe('1,184,220 people')
    expect(shortText({ low: closed(rational('1234567')), high: { at: null, closed: false } }, 'people')).toBe(
      'at least 1,234,567 people',
    )
  })

  it('has whole per cents in a title', () => {
    expect(titleText(range('0.687996', '0.701305'), 'ratio')).toBe('69–70%')
    expect(titleText(range('0.0644', '0.0682'), 'ratio')).toBe('6–7%')
    expect(titleText(range('0.0015', '0.0025'), 'ratio')).toBe('0.2%')
    expect(titleText(point(rational('0')), 'ratio')).toBe('0%')
    expect(titleText(range('3560000000', '3880000000'), 'usd')).toBe('US$3.56–3.88 billion')
  })

  it('has more digits where fewer would make it meet what it is read against', () => {
    expect(titleText(range('0.604', '0.638'), 'ratio')).toBe('60–64%')
    expect(titleText(range('0.604', '0.638'), 'ratio', point(rational('0.6')))).toBe('60.4–63.8%')
    expect(shortText(range('0.50004', '0.50044'), 'ratio', { beside: point(rational('0.5')) })).toBe(
      '50.004–50.044%',
    )
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
