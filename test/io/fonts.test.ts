import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { letterWidth } from '../../pipeline/charts/letter-widths.ts'
import { fontFaces, subset, textWidth, USUAL, usualSubset } from '../../pipeline/io/fonts.ts'

const WEIGHTS = [400, 600] as const

describe.each(WEIGHTS)('the typeface at weight %d', (weight) => {
  it('has the subset of usual characters that would be made of it today', async () => {
    const made = await subset(weight, USUAL)
    await expect(`${made}\n`).toMatchFileSnapshot(`../../pipeline/io/inter-${weight}.woff2.txt`)
    expect(usualSubset(weight)).toBe(made)
  })

  it('keeps the widths and the kerning of its words in the subset', () => {
    const font = create(Buffer.from(usualSubset(weight), 'base64'))
    if (!('layout' in font)) throw new Error('a collection')
    for (const text of ['Taiwan, To. AVA', '1,234.5–6.7 %', '“It’s” ≤ 3%'])
      expect((font.layout(text).advanceWidth / font.unitsPerEm) * 12).toBeCloseTo(
        textWidth(text, 12, weight),
        1,
      )
  })

  it('is as wide as the charts’ table of letters says', () => {
    for (const letter of USUAL)
      expect(letterWidth(letter, weight), letter).toBeCloseTo(textWidth(letter, 1, weight), 3)
    expect(letterWidth('é', weight)).toBe(letterWidth('e', weight))
  })

  it('has unusual characters in a subset of their own', async () => {
    const usual = await fontFaces(new Map([[weight, new Set('abc')]]))
    expect(usual.match(/@font-face/g)).toHaveLength(1)
    const both = await fontFaces(new Map([[weight, new Set('abcЖ')]]))
    expect(both.startsWith(usual)).toBe(true)
    expect(both.slice(usual.length)).toMatch(/^@font-face.*unicode-range:U\+416\}$/)
  })
})
