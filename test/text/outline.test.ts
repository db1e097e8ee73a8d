import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../pipeline/text/outline.ts'

const headings = (...lines: readonly string[]): string[] =>
  outlineOf(lines.join('\n\n')).map(({ heading }) => heading)

describe('outlineOf', () => {
  it('numbers the lines that are not blank, with their places', () => {
    const text = 'Grain\n\n  The islands import 40 ships of it. \n\n\nEnd Notes\n\n[1] A note.\n'
    expect(outlineOf(text)).toEqual([
      { paragraph: 1, start: 0, end: 5, section: 'body', heading: 'Grain' },
      { paragraph: 2, start: 9, end: 43, section: 'body', heading: 'Grain' },
      { paragraph: 3, start: 47, end: 56, section: 'notes', heading: '' },
      { paragraph: 4, start: 58, end: 69, section: 'notes', heading: '' },
    ])
  })

  it('lets a paragraph stand under the last of several headings', () => {
    expect(headings('A Title of an Article', 'Summary', 'It is short.', 'Outlook', 'It is good.')).toEqual([
      '',
      'Summary',
      'Summary',
      'Outlook',
      'Outlook',
    ])
  })

  it('lets what follows a byline stand under no heading', () => {
    expect(headings('On the Series', 'It is long.', 'By Marit Oske', 'It begins.')).toEqual([
      'On the Series',
      'On the Series',
      '',
      '',
    ])
  })

  it('takes no heading from a long line, a sentence, a formula or the last line', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen'
    expect(headings('Opening words.', long, 'Prose.', '=1+1', 'Prose.', 'A last line')).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
    ])
  })

  it('has every visible character of a text in one paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '\n', '.', 'By x', '\u00a0', '[1] '), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('')
          const rows = outlineOf(text)
          const covered = rows.map(({ start, end }) => text.slice(start, end)).join('')
          expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
          expect(rows.map(({ paragraph }) => paragraph)).toEqual(rows.map((_, index) => index + 1))
        },
      ),
    )
  })
})
