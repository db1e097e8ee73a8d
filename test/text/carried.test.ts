import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carried } from '../../pipeline/text/carried.ts'

const OLD = 'In 2019 the island utility ordered turbines for US$310 million, no less.'

const became = (words: string, text: string): string => {
  const start = OLD.indexOf(words)
  const span = carried(OLD, text, { start, end: start + words.length })
  return text.slice(span.start, span.end)
}

describe('a span carried over', () => {
  it('is the same where nothing changed', () => {
    expect(became('island utility', OLD)).toBe('island utility')
    expect(became(OLD, OLD)).toBe(OLD)
  })

  it.each([
    [
      'turbines for US$310 million',
      'In 2019 the utility ordered turbines for US$310 million.',
      'turbines for US$310 million',
    ],
    [
      'US$310 million',
      'In 2019 the island utility ordered turbines for US$320 million, no less.',
      'US$320 million',
    ],
    [
      'island utility ordered',
      'In 2019 the island company ordered turbines for US$310 million, no less.',
      'island company ordered',
    ],
    [
      'island utility',
      'In 2019 the grand island utility indeed ordered turbines for US$310 million, no less.',
      'island utility',
    ],
  ])('of %j in %j is %j', (words, text, expected) => {
    expect(became(words, text)).toBe(expected)
  })

  it('is empty where its words were taken out', () => {
    expect(became(' no less', 'In 2019 the island utility ordered turbines for US$310 million,.')).toBe('')
  })

  it('lies in the new text, whatever the two are', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1F600}'), maxLength: 30 })
    fc.assert(
      fc.property(texts, texts, fc.nat(30), fc.nat(30), (old, text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((at) => Math.min(at, old.length)).sort((x, y) => x - y)
        const span = carried(old, text, { start, end })
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
