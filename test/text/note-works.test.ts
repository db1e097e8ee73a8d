import { describe, expect, it } from 'vitest'
import { worksIn } from '../../pipeline/text/note-works.ts'

const works = (text: string) => worksIn(text).map(({ start, end }) => text.slice(start, end))

describe('worksIn', () => {
  it('divides at semicolons', () => {
    expect(works('Oske, Tides (Oslo: Fjord, 1999); Doe, “Wind”, Gazette, 2019.')).toEqual([
      'Oske, Tides (Oslo: Fjord, 1999)',
      'Doe, “Wind”, Gazette, 2019.',
    ])
  })

  it('divides behind an address', () => {
    expect(works('Oske, https://a.example/b;c; Doe, 2019')).toEqual([
      'Oske, https://a.example/b;c',
      'Doe, 2019',
    ])
  })

  it('divides nothing inside quotation marks and brackets', () => {
    expect(works('Oske, “Ports; or, the Sea”, Review (Oslo: A; Bergen: B, 2001)')).toHaveLength(1)
  })

  it('keeps authors together that semicolons divide', () => {
    expect(works('Oske, M.; Talven, J. (2018) ‘Tides’, Review; Doe, 2019')).toEqual([
      'Oske, M.; Talven, J. (2018) ‘Tides’, Review',
      'Doe, 2019',
    ])
  })

  it('leaves out words that only point', () => {
    expect(works('See Oske, Tides; see also Doe, Wind; and Roe, Rain; cf. Poe, Snow')).toEqual([
      'Oske, Tides',
      'Doe, Wind',
      'Roe, Rain',
      'Poe, Snow',
    ])
  })

  it('makes one work of a note without semicolons, and none of an empty one', () => {
    expect(works('Oske, Tides.')).toEqual(['Oske, Tides.'])
    expect(works('  ;  ')).toEqual([])
    expect(works('')).toEqual([])
  })
})
