import { describe, expect, it } from 'vitest'
import { printedNotes } from '../../pipeline/text/note-section.ts'

const notes = (text: string) => printedNotes(text).map(({ number, text: note }) => [number, note])
const split = (text: string) => printedNotes(text).map(({ isSplit }) => isSplit)

describe('printedNotes', () => {
  it.each([
    ['brackets', 'End Notes', '[1] ', '[2] '],
    ['round brackets', 'Footnotes', '(1) ', '(2) '],
    ['a list', 'References', '1. ', '2. '],
    ['raised numbers that came down', 'Notes:', '1 ', '2 '],
    ['numbers stuck to the first word', 'Endnotes', '1', '2'],
    ['raised numbers', 'Notes', '¹ ', '² '],
  ])('reads %s under a heading', (_, heading, one, two) => {
    const text = `It rose.\n\n${heading}\n\n${one}Oske, A Title.\n${two}“Another”, 2019.\n`
    expect(notes(text)).toEqual([
      [1, 'Oske, A Title.'],
      [2, '“Another”, 2019.'],
    ])
  })

  it('gives the place of each note without its number, in UTF-16 code units', () => {
    const text = 'Notes\n[1] Oske, 𝐀 Title.\n\n[2] Doe.'
    for (const { start, end, text: note } of printedNotes(text)) expect(text.slice(start, end)).toBe(note)
  })

  it('joins what a line break wraps, without calling it split', () => {
    const text = 'Notes\n1. Oske, A\n   Title.\n2. Doe.'
    expect(notes(text)[0]).toEqual([1, 'Oske, A    Title.'])
    expect(split(text)).toEqual([false, false])
  })

  it('joins and marks what a paragraph break divides in the middle of a sentence', () => {
    expect(split('Notes\n[1] Oske, “A Title”, Gazette,\n\n3 May 2019.\n[2] Doe.')).toEqual([true, false])
    expect(split('Notes\n[1] Oske, “A Title”, Gazette\n\n3 May 2019.\n[2] Doe.')).toEqual([true, false])
    expect(split('Notes\n[1] Oske, “A long\n\nTitle”, 2019.\n[2] Doe.')).toEqual([true, false])
  })

  it('lets a note have two paragraphs', () => {
    const text = 'Notes\n[1] The figure is an estimate.\n\nIt leaves out the yards.\n[2] Doe.'
    expect(notes(text)[0]).toEqual([1, 'The figure is an estimate.  It leaves out the yards.'])
    expect(split(text)).toEqual([false, false])
  })

  it('ends the last note where its sentence or its address ends', () => {
    expect(notes('Notes\n[1] Oske, 2019.\n\nMore in This Series')).toEqual([[1, 'Oske, 2019.']])
    expect(notes('Notes\n[1] Oske, https://a.example/b\nShare this')).toEqual([
      [1, 'Oske, https://a.example/b'],
    ])
    expect(notes('Notes\n[1] Oske, “A Title”,\n\n3 May 2019.\n\nAbout us')).toEqual([
      [1, 'Oske, “A Title”,  3 May 2019.'],
    ])
  })

  it('takes no date at the head of a line for the next note', () => {
    const text = `Notes\n${Array.from({ length: 17 }, (_, index) => `${index + 1} Oske, part,`).join('\n')}\n18 March 2021.\n18 Doe.`
    expect(notes(text).at(-2)).toEqual([17, 'Oske, part, 18 March 2021.'])
    expect(notes(text).at(-1)).toEqual([18, 'Doe.'])
  })

  it('takes a number far ahead in a list for part of the note', () => {
    expect(notes('Notes\n1. Oske, House\n40. street.\n2. Doe.').map(([number]) => number)).toEqual([1, 2])
  })

  it('finds none in a text without notes, nor in a list that no heading opens', () => {
    expect(printedNotes('It rose.[1] It fell.')).toEqual([])
    expect(printedNotes('Steps\n\n1. Rise.\n2. Fall.')).toEqual([])
    expect(printedNotes('')).toEqual([])
  })
})
