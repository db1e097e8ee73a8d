import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalScale, tickText } from '../../pipeline/charts/interval-scale.ts'
import { AXIS_SIZE } from '../../pipeline/charts/theme.ts'
import { widthOf } from '../../pipeline/charts/wrap.ts'

const texts = (values: readonly number[], dimension: string, width = 300): string[] =>
  intervalScale(values, dimension, width).ticks.map(({ text }) => text)

describe('labels of a scale', () => {
  it.each([
    [0.16, 'ratio', '16%'],
    [0, 'people', '0'],
    [30000, 'people', '30,000'],
    [1.5e6, 'people', '1.5 million'],
  ])('%d %s is %s', (value, dimension, text) => expect(tickText(value, dimension)).toBe(text))
})

describe('a scale of intervals', () => {
  it('stands on zero where the smallest is far below the largest', () => {
    expect(texts([0.16, 0.4], 'ratio')).toEqual(['0%', '10%', '20%', '30%', '40%'])
    expect(texts([30000], 'people')).toEqual(['0', '10,000', '20,000', '30,000'])
  })

  it('shows what lies close together close up', () => {
    expect(texts([411_500, 423_100], 'people')).toEqual(['410,000', '415,000', '420,000', '425,000'])
  })

  it('takes fewer steps where there is less room', () => {
    expect(texts([0.126, 0.205], 'ratio', 160)).toEqual(['10%', '15%', '20%', '25%'])
    expect(texts([0.126, 0.205], 'ratio', 120)).toEqual(['10%', '20%', '30%'])
    expect(texts([1.13e6], 'people', 110)).toEqual(['0', '2 million'])
  })

  it.each([
    ['nothing', []],
    ['zero alone', [0]],
    ['one value', [7]],
  ])('draws %s', (_, values) => {
    const { low, high, place } = intervalScale(values, 'people', 200)
    expect(low).toBe(0)
    expect(high).toBeGreaterThan(0)
    expect([place(low), place(high)]).toEqual([0, 200])
  })

  it('holds every value, keeps their order and its labels apart', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 1e7 }), fc.double({ min: 0.001, max: 1, noNaN: true }))
    const any = fc.array(value, { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(any, fc.integer({ min: 120, max: 600 }), (values, width) => {
        const { low, high, ticks, place } = intervalScale(values, 'people', width)
        expect(low).toBeLessThanOrEqual(Math.min(...values))
        expect(high).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-8))
        const places = [...values].sort((a, b) => a - b).map(place)
        expect(places).toEqual([...places].sort((a, b) => a - b))
        for (const [index, tick] of ticks.entries()) {
          const last = ticks[index - 1]
          if (last === undefined || ticks.length === 2) continue
          const halves = (widthOf(last.text, AXIS_SIZE) + widthOf(tick.text, AXIS_SIZE)) / 2
          expect(place(tick.at) - place(last.at)).toBeGreaterThan(halves)
        }
      }),
    )
  })
})
