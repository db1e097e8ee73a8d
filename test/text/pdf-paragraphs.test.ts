import { describe, expect, it } from 'vitest'
import { vocabularyOf } from '../../pipeline/text/line-joins.ts'
import { paragraphsOf } from '../../pipeline/text/pdf-paragraphs.ts'
import { row } from './pdf-type.ts'

const NOTHING = vocabularyOf([], [])

/** A line as text, its distance from the left edge and from the line above, and its size. */
type Set = readonly [text: string, indent?: number, step?: number, size?: number]

const columnOf = (...lines: readonly Set[]) => {
  let y = 700
  return lines.map(([text, indent = 0, step = 12, size = 10]) => {
    y -= step
    return { row: row(text, 40 + indent, y, size), text }
  })
}

const read = (...columns: readonly (readonly Set[])[]): string[] =>
  paragraphsOf(
    columns.map((lines) => columnOf(...lines)),
    10,
    NOTHING,
  ).map(({ text }) => text)

const FULL = 'it rose in every year of the last ten years'
const LONG = 'and nobody in the islands can say today why'

describe('paragraphsOf', () => {
  it('ends a paragraph at an indent', () => {
    expect(read([[FULL, 12], [LONG], [FULL, 12], [LONG]])).toHaveLength(2)
  })

  it('ends one at a gap', () => {
    expect(read([[FULL], [LONG], [FULL, 0, 18], [LONG]])).toEqual([`${FULL} ${LONG}`, `${FULL} ${LONG}`])
  })

  it('ends one with a line that had room for more', () => {
    expect(read([[FULL], ['it fell.'], [FULL], [LONG]])).toEqual([`${FULL} it fell.`, `${FULL} ${LONG}`])
  })

  it('ends none where a long word had no room', () => {
    const address = 'https://a.example/2022/05/12/peoples-of-sea'
    expect(read([[FULL], ['Oske, 2019,'], [address]])[0]).toBe(`${FULL} Oske, 2019, ${address}`)
  })

  it('reads a heading of several short lines as one', () => {
    expect(read([['Wind Out,', 0, 20, 16], ['Grain In', 0, 20, 16], [FULL, 0, 20], [LONG]])).toEqual([
      'Wind Out, Grain In',
      `${FULL} ${LONG}`,
    ])
  })

  it('goes on from column to column unless a paragraph ended there', () => {
    expect(read([[FULL], [FULL]], [[LONG], [LONG]])).toHaveLength(1)
    expect(read([[FULL], ['it fell.']], [[LONG], [LONG]])).toHaveLength(2)
    expect(read([[FULL], [FULL]], [[LONG, 12], [LONG], [LONG]])).toHaveLength(2)
  })

  it('keeps items of lists apart and their lines together', () => {
    expect(read([[`• ${FULL}`], [LONG, 10], [`• ${FULL}`], [LONG, 10]])).toEqual([
      `• ${FULL} ${LONG}`,
      `• ${FULL} ${LONG}`,
    ])
    expect(read([[`1. ${FULL}`], [LONG, 10], [`2. ${FULL}`], [LONG, 10]])).toHaveLength(2)
    expect(read([[`[1] ${FULL}`], [`[2] ${FULL}`]])).toHaveLength(2)
  })

  it('takes no number that is out of turn for an item', () => {
    expect(read([[FULL], [`9. ${LONG}`]])).toHaveLength(1)
  })

  it('gives each row of a table a paragraph', () => {
    expect(
      read([
        ['Year | Ships of all kinds and of any nation here'],
        ['2019 | 1,400 and some more that nobody counted'],
      ]),
    ).toHaveLength(2)
  })

  it('makes divided words whole and tells which it doubts', () => {
    const [paragraph] = paragraphsOf(
      [
        columnOf(
          ['it rose in every year since the govern-'],
          ['ment of the islands was formed by its yards'],
        ),
      ],
      10,
      NOTHING,
    )
    expect(paragraph).toMatchObject({
      text: expect.stringContaining('the government of'),
      doubts: ['government'],
    })
  })
})
