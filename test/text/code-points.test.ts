import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsIn } from '../../pipeline/text/code-points.ts'

describe('codePointsIn', () => {
  it('counts a character of two code units once', () => {
    const codePoint = codePointsIn('a😀b')
    expect([0, 1, 3, 4].map(codePoint)).toEqual([0, 1, 2, 3])
  })

  it('leaves combining marks, joined emoji and letters from right to left as many as they are', () => {
    const text = 'e\u0301 👩‍👧 שלום'
    const codePoint = codePointsIn(text)
    expect(codePoint(text.length)).toBe([...text].length)
  })

  it('agrees with cutting the text there, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(20), (text, at) => {
        const points = [...text]
        const before = points.slice(0, at).join('')
        expect(codePointsIn(text)(before.length)).toBe(Math.min(at, points.length))
      }),
    )
  })

  it('is quick in a long text of nothing else', () => {
    const codePoint = codePointsIn('😀'.repeat(200_000))
    let sum = 0
    for (let offset = 0; offset < 400_000; offset += 2) sum += codePoint(offset)
    expect(sum).toBe((200_000 * 199_999) / 2)
  })
})
