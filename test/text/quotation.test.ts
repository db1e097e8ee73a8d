import { describe, expect, it } from 'vitest'
import { bare, quoteState } from '../../pipeline/text/quotation.ts'

describe('quoteState', () => {
  it.each([
    'Oske, “A Title”, Gazette',
    'Oske, “A Title with “another” inside”, Gazette',
    '„Der Wind“, Zeitung',
    '«Le vent», Journal',
    '"A Title", Gazette',
    '”En titel”, Tidning',
    'Oske, ‘The islands’ wind’, Gazette',
    'no marks at all',
    'https://gazette.example/a”b',
  ])('is balanced: %s', (text) => {
    expect(quoteState(text)).toBe('balanced')
  })

  it('says which mark is missing', () => {
    expect(quoteState('Oske, “A Title, Gazette')).toBe('unclosed')
    expect(quoteState('Oske, A Title”, Gazette')).toBe('unopened')
    expect(quoteState('Oske, “A “nested Title”, Gazette')).toBe('unclosed')
    expect(quoteState('«Le vent, Journal')).toBe('unclosed')
    expect(quoteState('"A Title, Gazette')).toBe('unclosed')
  })
})

describe('bare', () => {
  it('blanks what stands in marks, brackets and addresses, and keeps the length', () => {
    const text = 'Oske, “A; B” (C; D), https://a.example/e;f; Doe'
    expect(bare(text)).toBe(`Oske, ${'_'.repeat(6)} ${'_'.repeat(6)}, ${'_'.repeat(21)}; Doe`)
    expect(bare(text).length).toBe(text.length)
  })
})
