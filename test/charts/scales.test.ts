import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listed } from '../../pipeline/charts/listed-words.ts'
import { apart, ratioScale } from '../../pipeline/charts/ratio-scale.ts'
import { timeScale } from '../../pipeline/charts/time-scale.ts'
import { widthOf } from '../../pipeline/charts/wrap.ts'
import { daysAfter } from '../../pipeline/model/period.ts'

const SIZE = 12

/** Whether labels in the middle of these places overlap. */
const overlap = (ticks: readonly { readonly x: number; readonly text: string }[]): boolean =>
  ticks.some((tick, index) => {
    const next = ticks[index + 1]
    return next !== undefined && next.x - tick.x < (widthOf(tick.text, SIZE) + widthOf(next.text, SIZE)) / 2
  })

describe('the scale of multiples', () => {
  it('reaches a quarter either way at least, and four times at most', () => {
    const narrow = ratioScale([{ from: 1, to: 1 }], 300)
    expect([narrow.low, narrow.high]).toEqual([0.8, 1.25])
    const wide = ratioScale([{ from: 0, to: 1000 }], 300)
    expect([wide.low, wide.high]).toEqual([0.8, 4])
    expect(ratioScale([{ from: 0.001, to: null }], 300).low).toBe(0.25)
  })

  it('has equal lengths for equal factors, and nothing beyond its ends', () => {
    const { place } = ratioScale([{ from: 0.3, to: 3.5 }], 300)
    expect(place(2) - place(1)).toBeCloseTo(place(1) - place(0.5), 1)
    expect(place(0)).toBe(0)
    expect(place(1e9)).toBe(300)
  })

  it('ends behind a label, so that one stands on the right too', () => {
    const texts = ratioScale([{ from: 0.4, to: 1.33 }], 300).ticks.map(({ text }) => text)
    expect(texts.at(0)).toBe('−50%')
    expect(texts.at(-1)).toBe('+50%')
  })

  it('always marks the figure as printed, and no label over another', () => {
    const reach = fc.record({ from: fc.double({ min: 0, max: 5, noNaN: true }), to: fc.constant(null) })
    fc.assert(
      fc.property(fc.array(reach, { maxLength: 5 }), fc.integer({ min: 150, max: 600 }), (reaches, width) => {
        const { ticks } = ratioScale(reaches, width)
        expect(ticks.map(({ text }) => text)).toContain('as printed')
        expect(overlap(ticks)).toBe(false)
      }),
    )
  })

  it('knows how far apart two reaches lie', () => {
    expect(apart({ from: 1, to: 2 }, { from: 4, to: 5 })).toBeCloseTo(Math.log(2))
    expect(apart({ from: 4, to: 5 }, { from: 1, to: 2 })).toBeCloseTo(Math.log(2))
    expect(apart({ from: 1, to: 2 }, { from: 2, to: 3 })).toBe(0)
    expect(apart({ from: 1, to: null }, { from: null, to: 2 })).toBe(0)
    expect(apart({ from: 1, to: null }, { from: null, to: 0 })).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('the scale of days', () => {
  it('marks months where there is room, else years', () => {
    const texts = (from: string, to: string, width: number): string[] =>
      timeScale(from, to, width).ticks.map(({ text }) => text)
    expect(texts('2021-12-15', '2022-04-10', 400)).toEqual(['Jan 2022', 'Feb 2022', 'Mar 2022', 'Apr 2022'])
    expect(texts('2011-06-01', '2013-06-01', 150)).toEqual(['2012', '2013'])
    expect(texts('1800-06-01', '2023-06-01', 300)).toEqual(['1850', '1900', '1950', '2000'])
    // A year alone would tell no length.
    expect(texts('2021-10-30', '2022-12-05', 74)).toEqual(['Nov 2021', 'Dec 2022'])
    expect(texts('2021-10-30', '2022-12-05', 50)).toEqual(['2022'])
    expect(texts('2022-01-01', '2022-03-01', 300)).toEqual(['Jan 2022', 'Feb 2022', 'Mar 2022'])
  })

  it('has equal lengths for equal times, and nothing beyond its ends', () => {
    const { place } = timeScale('2020-01-01', '2020-12-31', 365)
    expect(place('2020-01-11') - place('2020-01-01')).toBeCloseTo(place('2020-12-31') - place('2020-12-21'))
    expect(place('1999-01-01')).toBe(0)
    expect(place('2099-01-01')).toBe(365)
  })

  it('never lets two labels overlap', () => {
    const start = fc.integer({ min: 0, max: 300_000 })
    const length = fc.integer({ min: 10, max: 300_000 })
    fc.assert(
      fc.property(start, length, fc.integer({ min: 70, max: 700 }), (from, days, width) => {
        const first = daysAfter('1100-01-01', from)
        const { ticks } = timeScale(first, daysAfter(first, days), width)
        expect(overlap(ticks)).toBe(false)
      }),
    )
  })
})

describe('words set in lines', () => {
  it('begin a new line where one is full, and say how many found no room', () => {
    const all = Array.from({ length: 1000 }, (_, index) => ({ text: `figure ${index}` }))
    const { words, height } = listed('A thousand', all, 0, 300)
    const shown = words.filter(({ style }) => style === 'plain')
    expect(words.at(-1)?.lines).toEqual([`and ${1000 - shown.length} more`])
    expect(new Set(shown.map(({ y }) => y)).size).toBe(6)
    expect(height).toBeGreaterThan(words.at(-1)?.y ?? 0)
    for (const { x, lines } of shown) expect(x + widthOf(lines.join(), 11.5)).toBeLessThanOrEqual(300)
  })

  it('are none where there are none', () => {
    expect(listed('None', [], 0, 300)).toEqual({ words: [], height: 0 })
  })
})
