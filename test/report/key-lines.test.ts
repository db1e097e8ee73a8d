import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyLines } from '../../pipeline/report/key-lines.ts'

describe('the lines of a key', () => {
  it('are those where it has a text, from 1, with or without a comma behind it', () => {
    const source = '{\n  "ids": "a;b",\n  "x": 1,\n  "deep": {\n    "ids": "c"\n  },\n  "ids": 3\n}'
    expect(keyLines(source, 'ids')).toEqual([
      { value: 'a;b', line: 2 },
      { value: 'c', line: 5 },
    ])
  })

  it('are none in JSON that stands on one line, or in the middle of a text', () => {
    expect(keyLines('{"ids": "a"}', 'ids')).toEqual([])
    expect(keyLines('{\n  "text": "\\"ids\\": \\"a\\"",\n  "ids": "a", "b": 1\n}', 'ids')).toEqual([])
  })

  it('are found again for any texts, in the order of the file', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (values) => {
        const source = JSON.stringify(
          values.map((ids) => ({ before: 1, ids })),
          null,
          2,
        )
        const lines = keyLines(source, 'ids')
        expect(lines.map(({ value }) => value)).toEqual(values)
        for (const { value, line } of lines)
          expect(source.split('\n')[line - 1]?.trim()).toBe(`"ids": ${JSON.stringify(value)}`)
      }),
    )
  })
})
