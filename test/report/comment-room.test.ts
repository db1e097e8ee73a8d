import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inRoom, type Section } from '../../pipeline/report/comment-room.ts'

const section = (rows: readonly string[], name = 'rows'): Section => ({
  before: [`before ${name}`],
  rows,
  after: [`after ${name}`],
  leftOut: (count) => `${count} ${name} left out`,
})

describe('the room of a comment', () => {
  it('holds everything where there is room', () => {
    expect(inRoom([section(['a', 'b']), section(['c'])], 10_000)).toEqual([
      'before rows',
      'a',
      'b',
      'after rows',
      '',
      'before rows',
      'c',
      'after rows',
    ])
  })

  it('gives the first sections their rows first, and says how many the others left out', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `row ${index}`)
    const lines = inRoom([section(rows, 'first'), section(rows, 'second')], 900)
    expect(lines).toContain('row 49')
    expect(lines.filter((line) => line.endsWith('left out'))).toEqual(['34 second left out'])
    expect(lines.at(-1)).toBe('after second')
  })

  it('leaves out a whole row, never part of one, and all that come after it', () => {
    expect(inRoom([section(['a', 'x'.repeat(5000), 'b'])], 400)).toEqual([
      'before rows',
      'a',
      '',
      '2 rows left out',
      'after rows',
    ])
  })

  it('is never exceeded, whatever the rows', () => {
    const rows = fc.array(fc.string({ maxLength: 120 }), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 6 }), fc.integer({ min: 1500, max: 6000 }), (all, room) => {
        const lines = inRoom(
          all.map((each, index) => section(each, `part ${index}`)),
          room,
        )
        expect(lines.join('\n').length).toBeLessThanOrEqual(room)
      }),
    )
  })
})
