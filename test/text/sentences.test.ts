import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt, sentences } from '../../pipeline/text/sentences.ts'

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end))

const PARTS = [
  'A',
  'b',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '.',
  '?',
  '!',
  '…',
  '”',
  '[1]',
  '[23]',
  '(',
  'Mr',
  'U.S.',
  'No',
  '5',
  '\u{1F600}',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

describe('sentences of any text', () => {
  it('cover it without gaps, each with something to read in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = sentences(text)
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.trim() === '' ? '' : text,
        )
        expect(spans.filter(({ start, end }) => text.slice(start, end).trim() === '')).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('are numbered from 1 by the place of every offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = sentences(text)
        for (const [index, { start, end }] of spans.entries())
          expect([sentenceAt(spans, start), sentenceAt(spans, end - 1)]).toEqual([index + 1, index + 1])
      }),
    )
  })
})

describe('sentences', () => {
  it.each([
    ['It came. It left.', ['It came.', ' It left.']],
    ['What?! Yes… No', ['What?!', ' Yes…', ' No']],
    ['He said “yes.” Then he left.', ['He said “yes.”', ' Then he left.']],
    ['In 2011. 5 people came.', ['In 2011.', ' 5 people came.']],
    ['It rose to 3.5 per cent. “So what?” he asked.', ['It rose to 3.5 per cent.', ' “So what?” he asked.']],
    ['it fell. then rose', ['it fell. then rose']],
  ])('end at a stop before something that can open one: %j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each([
    'Mr. Smith met Gen. Jones at St. Mary.',
    'See e.g. Smith, vol. 3, pp. 5 and No. 7.',
    'The U.S. Army and the U.S.S.R. Army came.',
    'A. B. Smith came (J. Doe did not).',
    'The Mk. 84 fell.',
  ])('do not end at an abbreviation: %j', (text) => {
    expect(split(text)).toEqual([text])
  })

  it('take the note markers after their stop with them', () => {
    expect(split('It rose.[12] It fell.”[3][4] It stayed.')).toEqual([
      'It rose.[12]',
      ' It fell.”[3][4]',
      ' It stayed.',
    ])
  })

  it('take marks of other styles with them: in round brackets, raised, or raised once and now plain', () => {
    expect(split('It rose.(12) It fell.¹² It stayed.3 It rose in 2015.4 It fell.')).toEqual([
      'It rose.(12)',
      ' It fell.¹²',
      ' It stayed.3',
      ' It rose in 2015.4',
      ' It fell.',
    ])
    expect(split('It rose by 3.5 Points of 12.5 All told.')).toHaveLength(1)
  })

  it('end at a line break, so that headings and list lines stand alone', () => {
    expect(split('Arms sales\n\nIt rose\n- one\n')).toEqual(['Arms sales\n\n', 'It rose\n', '- one\n'])
  })

  it('are none in a text without anything to read', () => {
    expect([split(''), split(' \n ')]).toEqual([[], []])
  })
})

describe('sentenceAt', () => {
  it('finds the sentence on both sides of a boundary', () => {
    const spans = sentences('One. Two. Three.')
    expect([0, 3, 4, 8, 9, 15].map((offset) => sentenceAt(spans, offset))).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('answers with the last one beyond the end', () => {
    expect(sentenceAt(sentences('One. Two.'), 99)).toBe(2)
  })
})
