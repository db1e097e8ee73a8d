import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laidOut, noteNumbers, relaidOut, withNotesHeading } from '../../pipeline/text/article-layout.ts'
import { printedNotes } from '../../pipeline/text/note-section.ts'

describe('laidOut', () => {
  it('puts the notes under a heading, a line each', () => {
    const notes = [
      { label: '1', text: 'Oske,\n2019. ↩' },
      { label: '*', text: 'A sign.' },
    ]
    expect(laidOut('It rose.¹ \r\n\r\n\r\n\r\nIt fell.\n', notes)).toBe(
      'It rose.[1]\n\nIt fell.\n\nEnd Notes\n\n[1] Oske, 2019.\n[*] A sign.\n',
    )
  })

  it('has no heading without notes', () => {
    expect(laidOut('It rose.¹', [])).toBe('It rose.¹\n')
  })

  it('is read back by the reader of end notes, whatever the notes say', () => {
    const words = fc.stringMatching(/^[A-Z][a-z ,;“”0-9]{0,40}[a-z]$/)
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (texts) => {
        const text = laidOut(
          'It rose.[1]',
          texts.map((each, index) => ({ label: String(index + 1), text: each })),
        )
        expect(printedNotes(text).map((note) => [note.number, note.text])).toEqual(
          texts.map((each, index) => [index + 1, each]),
        )
      }),
    )
  })
})

describe('relaidOut', () => {
  it.each([
    ['1. ', 'Notes'],
    ['(1) ', 'Endnotes'],
    ['1 ', 'References'],
    ['[1] ', 'Footnotes:'],
    ['¹ ', 'Notes'],
  ])('rewrites notes that are numbered "%s" under "%s"', (number, heading) => {
    const second = number.replace('1', '2').replace('¹', '²')
    const text = `It rose.[1]\n\n${heading}\n\n${number}Oske, A\nTitle.\n\n${second}Talven, 2019.`
    expect(relaidOut(text)).toBe('It rose.[1]\n\nEnd Notes\n\n[1] Oske, A Title.\n[2] Talven, 2019.\n')
  })

  it('keeps what stands between the heading and the notes, and behind them', () => {
    expect(relaidOut('It rose.\n\nNotes\n\nAll seen in May.\n\n[1] Oske, 2019.\n\nAbout us')).toBe(
      'It rose.\n\nAll seen in May.\n\nEnd Notes\n\n[1] Oske, 2019.\n\nAbout us\n',
    )
  })

  it('leaves a text without notes', () => {
    expect(relaidOut('It rose.\n\n1. One.\n2. Two.')).toBe('It rose.\n\n1. One.\n2. Two.\n')
  })
})

describe('withNotesHeading', () => {
  const LIST = 'It rose.\n\n1. Not this.\n\nIt fell.\n\n1. Oske.\n\n2. Talven.'

  it('heads the last list that the text calls', () => {
    expect(withNotesHeading(LIST, new Set([2]))).toBe(LIST.replace('1. Oske', 'End Notes\n\n1. Oske'))
  })

  it('heads nothing that is not called, or has notes already', () => {
    expect(withNotesHeading(LIST, new Set())).toBe(LIST)
    expect(withNotesHeading(LIST, new Set([7]))).toBe(LIST)
    const noted = `${LIST}\n\nNotes\n\n[1] Vesk.`
    expect(withNotesHeading(noted, new Set([1]))).toBe(noted)
  })
})

describe('noteNumbers', () => {
  it('are those of the end notes', () => {
    expect([...noteNumbers('It rose.[4]\n\nNotes\n\n[1] Oske.\n[3] Talven.')]).toEqual([1, 3])
    expect([...noteNumbers('It rose.[4]')]).toEqual([])
  })
})
