import { describe, expect, it } from 'vitest'
import { authorityName, publishersUnder } from '../../pipeline/text/authority-name.ts'

const sources = [
  { source: 'census-2020', publisher: 'Census Bureau' },
  { source: 'census-2021', publisher: 'Census Bureau' },
  { source: 'censuses', publisher: 'Somebody Else' },
]

describe('the name of an authority', () => {
  it.each([
    ['census', 'Census Bureau'],
    ['census-2020', 'Census Bureau'],
    ['wto', 'WTO'],
    ['mara-banks', 'Mara Banks'],
    ['ministry-of-trade', 'Ministry of Trade'],
    ['Census Bureau', 'Census Bureau'],
    ['', ''],
  ])('of the key “%s” is “%s”', (key, name) => expect(authorityName(key, sources)).toBe(name))

  it('is that of whoever publishes under the key, once', () => {
    expect(publishersUnder('census', sources)).toEqual(['Census Bureau'])
    expect(publishersUnder('cens', sources)).toEqual([])
  })
})
