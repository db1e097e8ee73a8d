import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../pipeline/charts/spread.ts'

describe('spread', () => {
  it('leaves labels that do not touch where they are', () => {
    expect(
      spread(
        [
          { at: 80, room: 10 },
          { at: 20, room: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 20])
  })

  it('moves labels that touch apart, as little as it can', () => {
    expect(
      spread(
        [
          { at: 50, room: 10 },
          { at: 52, room: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([46, 56])
  })

  it('keeps them inside', () => {
    expect(
      spread(
        [
          { at: 99, room: 10 },
          { at: 99, room: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([85, 95])
  })

  it('never lets two overlap, and keeps their order', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 300 }), room: fc.integer({ min: 4, max: 20 }) }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(labels, (list) => {
        const placed = spread(list, 0, 300).map((centre, index) => ({
          centre,
          ...(list[index] ?? { at: 0, room: 0 }),
        }))
        const inOrder = [...placed].sort((a, b) => a.centre - b.centre)
        for (const [index, next] of inOrder.entries()) {
          const last = inOrder[index - 1]
          if (last === undefined) continue
          expect(last.centre + last.room / 2).toBeLessThanOrEqual(next.centre - next.room / 2 + 1e-9)
          expect(last.at).toBeLessThanOrEqual(next.at)
        }
      }),
    )
  })
})
