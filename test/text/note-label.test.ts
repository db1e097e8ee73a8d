import { describe, expect, it } from 'vitest'
import { noteLabel, numbered } from '../../pipeline/text/note-label.ts'

describe('noteLabel', () => {
  it.each([
    ['1', '1'],
    [' [12] ', '12'],
    ['(3)', '3'],
    ['4.', '4'],
    ['^5', '5'],
    ['⁶', '6'],
    ['iv', 'iv'],
    ['*', '*'],
    ['††', '††'],
    ['a', 'a'],
    ['Footnote 7', '7'],
    ['note 8', '8'],
    ['', null],
    ['see', null],
    ['figure 1', null],
    ['12345', null],
  ])('of %j is %j', (text, expected) => {
    expect(noteLabel(text)).toBe(expected)
  })
})

describe('numbered', () => {
  it('leaves numbers as they are, gaps and signs too', () => {
    expect(numbered(['1', '3', '*'])).toEqual({ labels: ['1', '3', '*'], remark: null })
  })

  it('turns Roman numerals that count up', () => {
    const { labels, remark } = numbered(['i', 'ii', 'iii', 'iv'])
    expect(labels).toEqual(['1', '2', '3', '4'])
    expect(remark).toContain('i, ii, iii')
  })

  it('leaves letters that do not', () => {
    expect(numbered(['a', 'b', 'c'])).toEqual({ labels: ['a', 'b', 'c'], remark: null })
  })

  it('numbers anew what is numbered twice', () => {
    const { labels, remark } = numbered(['1', '2', '*', 'i', '1'])
    expect(labels).toEqual(['1', '2', '*', '3', '4'])
    expect(remark).toContain('numbered anew')
  })
})
