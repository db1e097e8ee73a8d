import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { letterWidth } from '../../pipeline/charts/letter-widths.ts'
import { fontFaces, fontFiles, textWidth, USUAL } from '../../pipeline/io/fonts.ts'
import { typeface } from '../../pipeline/stages/typeface.ts'

const WEIGHTS = [400, 600] as const

describe.each(WEIGHTS)('the typeface at weight %d', (weight) => {
  it('keeps the widths and the kerning of its words in the small file', () => {
    const whole = create(readFileSync(fontFiles('Ж')[WEIGHTS.indexOf(weight)] ?? ''))
    if (!('layout' in whole)) throw new Error('a collection')
    for (const text of ['Taiwan, To. AVA', '1,234.5–6.7 %', '“It’s” ≤ 3%'])
      expect(textWidth(text, whole.unitsPerEm, weight)).toBeCloseTo(whole.layout(text).advanceWidth, 0)
  })

  it('takes the whole file where a character is unusual', () => {
    expect(fontFiles('Turkey')).not.toEqual(fontFiles('Türkiye'))
    expect(fontFiles('')).toHaveLength(2)
  })

  it('measures words of unusual characters whole', () => {
    expect(textWidth('Жук', 12, weight)).toBeGreaterThan(textWidth('Ж', 12, weight))
    expect(textWidth('Ж', 12, weight)).not.toBe(textWidth('雪', 12, weight))
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

describe('the small font files', () => {
  it('are what would be made of the package today (make typeface)', async () => {
    for (const [path, bytes] of await typeface())
      expect(Buffer.compare(bytes, readFileSync(path)), path).toBe(0)
  })
})
