import { describe, expect, it } from 'vitest'
import { placesText } from '../../pipeline/report/line-ranges.ts'

const at = (file: string, line: number | null, column: number | null = 1) => ({ file, line, column })

describe('places in words', () => {
  it('are file and line, and the column where it is not the first', () => {
    expect(placesText([at('a.csv', 7), at('b.txt', 3, 16)])).toEqual(['a.csv:7', 'b.txt:3:16'])
  })

  it('are the file alone where nobody can count its lines, and say so of one that is absent', () => {
    expect(placesText([at('audit.json', null)])).toEqual(['audit.json'])
    const absent = at('article.txt', null, null)
    expect(placesText([absent])).toEqual(['article.txt (not in the repository)'])
    expect(placesText([absent, absent])).toEqual(['article.txt (not in the repository)'])
  })

  it('join lines that follow each other, of each file once, in order and without repetition', () => {
    const lines = [9, 3, 4, 5, 11, 4].map((line) => at('a.csv', line))
    expect(placesText([...lines, at('b.csv', 2), at('b.csv', 3)])).toEqual(['a.csv:3–5, 9, 11', 'b.csv:2–3'])
  })

  it('are none of none', () => {
    expect(placesText([])).toEqual([])
  })
})
