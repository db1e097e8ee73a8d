import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, hull, type Interval, point } from '../../pipeline/model/interval.ts'
import { ZERO } from '../../pipeline/model/rational.ts'
import { foldAll, foldOthers } from '../../pipeline/reason/fold.ts'
import { intervals, show, span } from '../model/samples.ts'

const NOTHING = point(ZERO)

describe('foldAll', () => {
  it('combines all items in their order, and is the given one where there are none', () => {
    expect(show(foldAll([span('[1, 2]'), span('[3, 4)')], add, NOTHING))).toBe('[4, 6)')
    expect(show(foldAll([span('[1, 2]')], add, NOTHING))).toBe('[1, 2]')
    expect(show(foldAll([], add, span('[7, 7]')))).toBe('[7, 7]')
  })
})

describe('foldOthers', () => {
  it.each([
    ['the sum', add],
    ['the hull', hull],
  ])('is, for each item, %s of all but it', (_, combine) => {
    fc.assert(
      fc.property(fc.array(intervals, { maxLength: 8 }), (items) => {
        const each = (index: number): Interval =>
          foldAll(
            items.filter((_, other) => other !== index),
            combine,
            NOTHING,
          )
        expect(foldOthers(items, combine, NOTHING).map(show)).toEqual(
          items.map((_, index) => show(each(index))),
        )
      }),
    )
  })

  it('asks for no more combinations than three for each item', () => {
    let asked = 0
    const counted = (a: Interval, b: Interval): Interval => {
      asked += 1
      return add(a, b)
    }
    foldOthers(
      Array.from({ length: 1000 }, () => NOTHING),
      counted,
      NOTHING,
    )
    expect(asked).toBeLessThanOrEqual(3000)
  })
})
