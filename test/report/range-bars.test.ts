import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Range } from '../../pipeline/report/evidence-schema.ts'
import { RangeBars } from '../../pipeline/report/range-bars.tsx'

const range = (low: string | null, high: string | null, dimension = 'people'): Range => ({
  words: `${low ?? ''} to ${high ?? ''}`,
  dimension,
  low,
  high,
  low_closed: true,
  high_closed: true,
})

/** The outlines of the bars of an article's range over others. */
const shapes = (first: Range, ...others: readonly Range[]): string[] => {
  const bars = [first, ...others].map((each, index) => ({
    label: `bar ${index}`,
    range: each,
    ofArticle: index === 0,
  }))
  const drawn = RangeBars({ bars })
  const html = drawn === null ? '' : renderToString(drawn)
  return [...html.matchAll(/class="span" d="([^"]+)"/g)].map(([, path = '']) => path)
}

const ends = (path: string | undefined): number[] =>
  [...(path ?? '').matchAll(/[MH]([\d.]+)/g)].map(([, at]) => Number(at))

describe('RangeBars', () => {
  it('draws ranges on one axis, in their order and their sizes', () => {
    const [first, second] = shapes(range('0', '10'), range('20', '40')).map(ends)
    const [[from = 0, to = 0] = [], [start = 0, end = 0] = []] = [first, second]
    expect(start - to).toBeCloseTo(to - from, 1)
    expect(end - start).toBeCloseTo(2 * (to - from), 1)
  })

  it('lets an end without a bound run to an arrow at the edge', () => {
    const [above, below, all] = shapes(range('10', null), range(null, '20'), range(null, null))
    expect(above).toMatch(/L100 4/)
    expect(below).toMatch(/L0 4/)
    expect(all).toMatch(/L0 4.*L100 4/)
    expect(ends(above)[0]).toBeGreaterThan(10)
    expect(ends(below)[1]).toBeLessThan(90)
  })

  it('shows a point too', () => {
    const [, point] = shapes(range('0', '10'), range('5', '5')).map(ends)
    expect((point?.[1] ?? 0) - (point?.[0] ?? 0)).toBeCloseTo(0.9, 1)
  })

  it('draws nothing of two dimensions, of one range alone, of the article alone, or without any bound', () => {
    expect(shapes(range('0', '1'), range('0', '1', 'usd'))).toEqual([])
    expect(shapes(range('0', '1'))).toEqual([])
    expect(shapes(range(null, null), range(null, null))).toEqual([])
    const own = { range: range('0', '1'), ofArticle: true }
    expect(
      RangeBars({
        bars: [
          { ...own, label: 'a' },
          { ...own, label: 'b' },
        ],
      }),
    ).toBeNull()
  })
})
