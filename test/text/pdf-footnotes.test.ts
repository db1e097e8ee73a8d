import { describe, expect, it } from 'vitest'
import { vocabularyOf } from '../../pipeline/text/line-joins.ts'
import { takeFootnotes } from '../../pipeline/text/pdf-footnotes.ts'
import { markingOf } from '../../pipeline/text/pdf-markers.ts'
import { rowText } from '../../pipeline/text/pdf-row-text.ts'
import { type Row, rowOf } from '../../pipeline/text/pdf-rows.ts'
import { column, item, plain, row } from './pdf-type.ts'

const NOTHING = vocabularyOf([], [])

/** A line of text with a raised number behind it. */
const calling = (text: string, number: string, y: number): Row =>
  rowOf([item(text, 40, y), item(number, 40 + text.length * 5, y + 4, 6)])

/** A line that opens with a raised number. */
const opening = (number: string, text: string, y: number, size = 8): Row =>
  rowOf([item(number, 40, y + 3, size * 0.6), item(text, 46, y, size)])

const taken = (...pages: (readonly Row[])[]) => {
  const { pages: left, notes } = takeFootnotes(
    pages.map((rows) => [rows]),
    10,
    NOTHING,
  )
  return { text: left.flat(2).map((each) => rowText(each, plain)), notes }
}

describe('takeFootnotes', () => {
  it('takes small type that opens with a number from the foot of the page', () => {
    expect(
      taken([
        calling('It rose.', '1', 500),
        row('It fell.', 40, 488),
        opening('1', 'Oske, A', 60),
        row('Title, 2019.', 40, 50, 8),
      ]),
    ).toEqual({
      text: ['It rose.1', 'It fell.'],
      notes: [{ label: '1', text: 'Oske, A Title, 2019.', page: 0 }],
    })
  })

  it.each([
    ['[1] Oske.', '[2] Talven.'],
    ['1 Oske.', '2 Talven.'],
    ['1. Oske.', '2. Talven.'],
  ])('reads numbers as in "%s"', (first, second) => {
    const { notes } = taken([calling('It rose.', '1', 500), row(first, 40, 60, 8), row(second, 40, 50, 8)])
    expect(notes).toEqual([
      { label: '1', text: 'Oske.', page: 0 },
      { label: '2', text: 'Talven.', page: 0 },
    ])
  })

  it('takes notes in type of the text’s size where their numbers are raised and called', () => {
    expect(taken([calling('It rose.', '1', 500), opening('1', 'Oske.', 60, 10)]).notes).toHaveLength(1)
    expect(taken([row('It rose.', 40, 500), opening('1', 'Oske.', 60, 10)]).notes).toEqual([])
  })

  it('goes on with a note on the next page', () => {
    const pages = [
      [calling('It rose.', '1', 500), row('1 Oske, https://a.example/b-', 40, 50, 8)],
      [calling('It fell.', '2', 500), row('c-d', 40, 60, 8), row('2 Talven.', 40, 50, 8)],
    ]
    expect(taken(...pages)).toEqual({
      text: ['It rose.1', 'It fell.2'],
      notes: [
        { label: '1', text: 'Oske, https://a.example/b-c-d', page: 0 },
        { label: '2', text: 'Talven.', page: 1 },
      ],
    })
  })

  it('leaves small type that is no note', () => {
    const source = [calling('It rose.', '1', 500), row('Source: SIPRI.', 40, 60, 8)]
    expect(taken(source)).toEqual({ text: ['It rose.1', 'Source: SIPRI.'], notes: [] })
    expect(taken([row('It rose.', 40, 500), row('2019 and after', 40, 60, 8)]).notes).toEqual([])
    const above = [
      calling('It rose.', '1', 500),
      row('1 A caption', 40, 490, 8),
      ...column(['More.', 'And more.'], 40, 470),
    ]
    expect(taken(above).notes).toEqual([])
  })

  it('takes no year at the head of a line for the next note', () => {
    const { notes } = taken([
      calling('It rose.', '1', 500),
      row('1 Oske, A Title, May', 40, 60, 8),
      row('2019 and later.', 40, 50, 8),
    ])
    expect(notes).toEqual([{ label: '1', text: 'Oske, A Title, May 2019 and later.', page: 0 }])
  })
})

describe('markingOf', () => {
  const note = (label: string, page: number) => ({ label, text: `Note ${label} of ${page}.`, page })

  it('writes markers of the notes there are, and puts those in order', () => {
    const { notes, raiseOn, remarks } = markingOf([note('1', 0), note('3', 0), note('2', 1)])
    expect(notes.map(({ label }) => label)).toEqual(['1', '2', '3'])
    expect([raiseOn(0)('It rose.', '3'), raiseOn(0)('200 km', '2')]).toEqual(['[3]', '²'])
    expect(remarks).toEqual([])
  })

  it('numbers notes anew that count from 1 on every page, and their markers with them', () => {
    const { notes, raiseOn, remarks } = markingOf([note('1', 0), note('2', 0), note('1', 1)])
    expect(notes.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '1 Note 1 of 0.',
      '2 Note 2 of 0.',
      '3 Note 1 of 1.',
    ])
    expect([raiseOn(0)('It rose.', '1'), raiseOn(1)('It rose.', '1')]).toEqual(['[1]', '[3]'])
    expect(remarks).toHaveLength(1)
  })
})
