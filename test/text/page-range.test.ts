import { describe, expect, it } from 'vitest'
import { contains, overlapOf, pageCount, pageRange } from '../../pipeline/text/page-range.ts'

describe('pageRange', () => {
  it('reads a page, a range and a shortened range', () => {
    expect(pageRange('56')).toEqual({ first: 56, last: 56 })
    expect(pageRange('366–381')).toEqual({ first: 366, last: 381 })
    expect(pageRange('33-66')).toEqual({ first: 33, last: 66 })
    expect(pageRange('301–20')).toEqual({ first: 301, last: 320 })
    expect(pageRange('82–55')).toEqual({ first: 82, last: 55 })
  })

  it('reads nothing else', () => {
    expect(['xii', '', '12, 15', 'ch. 3'].map(pageRange)).toEqual([null, null, null, null])
  })
})

describe('ranges', () => {
  const [a, b] = [pageRange('366–381'), pageRange('381–402')]

  it('share pages or do not', () => {
    expect(overlapOf(a, b)).toBe(381)
    expect(overlapOf(a, pageRange('382–402'))).toBeNull()
    expect(overlapOf(a, null)).toBeNull()
  })

  it('hold and count pages', () => {
    expect(contains({ first: 5, last: 9 }, { first: 9, last: 9 })).toBe(true)
    expect(contains({ first: 5, last: 9 }, { first: 9, last: 10 })).toBe(false)
    expect(pageCount({ first: 33, last: 66 })).toBe(34)
  })
})
