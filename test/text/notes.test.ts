import { describe, expect, it } from 'vitest'
import { notesStart, opensNote } from '../../pipeline/text/notes.ts'

describe('notesStart', () => {
  it.each(['Notes', 'NOTES:', 'Endnotes', 'End notes', ' References \t'])(
    'is the heading %j before the first note',
    (heading) => {
      const text = `It rose.[1]\n\n${heading}\n[1] Smith, A Title.\n`
      expect(text.slice(notesStart(text))).toBe(`${heading}\n[1] Smith, A Title.\n`)
    },
  )

  it('is the last such heading, and passes over one that no note follows', () => {
    const text = 'Notes\nNotes are rare.\nNotes\n[1] Smith.\nReferences\nnone'
    expect(notesStart(text)).toBe(text.indexOf('Notes\n[1]'))
  })

  it.each(['1. Smith', '1) Smith', '(1) Smith', '1 Smith', '1“A Title”', '¹ Smith'])(
    'is the heading directly before %j',
    (note) => {
      const text = `It rose.\n\nFootnotes\n\n${note}, 2019.\n`
      expect(text.slice(notesStart(text))).toBe(`Footnotes\n\n${note}, 2019.\n`)
    },
  )

  it('passes over a list that other words part from the heading', () => {
    const text = 'Notes\nHow to read them:\n1. Slowly.'
    expect(notesStart(text)).toBe(text.length)
  })

  it('is the first note where there is no heading', () => {
    const text = 'It rose.[1] Notes help.\n[1] Smith.\n[2] Doe.'
    expect(notesStart(text)).toBe(text.indexOf('[1] Smith'))
  })

  it('is the end of a text without notes', () => {
    expect(notesStart('It rose.[1] It fell.')).toBe(20)
    expect(notesStart('Notes\n')).toBe(6)
    expect(notesStart('')).toBe(0)
  })
})

describe('opensNote', () => {
  const text = '[1] Smith.\n[2] Doe, see [1].'

  it('is true of a marker that begins a line', () => {
    expect(opensNote(text, { start: 0, end: 3 })).toBe(true)
    expect(opensNote(text, { start: 11, end: 14 })).toBe(true)
  })

  it('is false of a call inside one', () => {
    expect(opensNote(text, { start: text.lastIndexOf('[1]'), end: text.length - 1 })).toBe(false)
  })
})
