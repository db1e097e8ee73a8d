import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { columnsFor } from '../../pipeline/charts/interval-columns.ts'
import { laidOut } from '../../pipeline/charts/interval-layout.ts'
import type { Panel } from '../../pipeline/charts/interval-rows.ts'
import { LONG, panel, row } from './interval-panels.ts'

const placed = (panels: readonly Panel[], width: number = WIDTHS.page) =>
  laidOut(panels, columnsFor(panels, width))

describe('the layout', () => {
  it('sets rows under each other, as high as their words need', () => {
    const [only] = placed([panel([row(), row({ words: LONG.repeat(3) }), row()])]).placed
    const heights = only?.rows.map(({ top, bottom }) => bottom - top) ?? []
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0)
    expect(only?.rows.map(({ top }) => top).slice(1)).toEqual(
      only?.rows.map(({ bottom }) => bottom).slice(0, -1),
    )
  })

  it('keeps panels apart, below their headings and notes', () => {
    const told = panel([row()], { heading: 'First', note: 'holds', verdict: 'consistent' })
    const { placed: panels, height } = placed([told, panel([row()])])
    const [first, second] = panels
    expect(first?.top).toBeGreaterThan(first?.noteAt ?? 0)
    expect(first?.noteAt).toBeGreaterThan(first?.headingAt ?? 0)
    expect(second?.top).toBeGreaterThan(first?.bottom ?? 0)
    expect(height).toBeGreaterThan(second?.bottom ?? 0)
  })

  it('gives each panel a scale of its own', () => {
    const large = row({ reach: { low: 1e6, high: null, marks: [1e6] } })
    const [first, second] = placed([panel([row()]), panel([large])]).placed
    expect(first?.scale.high).toBe(3)
    expect(second?.scale.high).toBeGreaterThan(1e6)
  })

  it('leaves room behind an open bound for its arrow', () => {
    const [only] = placed([panel([row(), row({ reach: { low: 3, high: null, marks: [3] } })])]).placed
    expect(only?.scale.high).toBeGreaterThan(3)
  })

  it('takes rows of which nothing can be drawn', () => {
    const [only] = placed([panel([row({ reach: { low: null, high: null, marks: [] } })])]).placed
    expect(only?.rows).toHaveLength(1)
    expect(only?.scale.low).toBe(0)
  })
})
