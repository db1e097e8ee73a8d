import { describe, expect, it } from 'vitest'
import { urlDateAgrees } from '../../pipeline/checks/url-date-agrees.ts'
import { citation, dossier } from '../dossier.ts'
import { run } from './run.ts'

const ask = (published: string, path: string) =>
  run(
    urlDateAgrees,
    dossier({ citations: [citation({ note: 5, published, url: `https://www.gazette.example${path}` })] }),
  )[0]

describe('url-date-agrees', () => {
  it('is consistent where the stated time holds the day in the address', () => {
    expect(ask('2019-11', '/2019/11/20/order')).toMatchObject({
      of: ['5', 'oske-2020'],
      claims: [],
      verdict: 'consistent',
      found: 'November 2019',
      expected: '20 November 2019',
      evidence: ['note-5'],
      message: 'Note 5 states November 2019, its address at gazette.example 20 November 2019: they agree.',
    })
  })

  it('is inconsistent where it does not, and counts the days between', () => {
    expect(ask('2019-11-20', '/2019/11/23/order')).toMatchObject({
      verdict: 'inconsistent',
      message:
        'Note 5 states 20 November 2019, its address at gazette.example 23 November 2019: 3 days apart.',
    })
  })

  it('counts the last day of the stated month as in it, and the next day as one day apart', () => {
    expect(ask('2019-11', '/2019/11/30/order')?.verdict).toBe('consistent')
    expect(ask('2019-11', '/2019/12/01/order')?.message).toMatch(/: 1 day apart\.$/)
    expect(ask('2019-11', '/2019/10/31/order')?.message).toMatch(/: 1 day apart\.$/)
  })

  it('counts from the nearest day of an open period', () => {
    expect(ask('../2019-11-20', '/2019/11/23/order')?.message).toMatch(/: 3 days apart\.$/)
    expect(ask('2019-11-20/..', '/2019/11/18/order')?.message).toMatch(/: 2 days apart\.$/)
  })

  it('does not apply where the address carries no date', () => {
    expect(ask('2019', '/order')).toMatchObject({
      verdict: 'not_applicable',
      message: 'The address of note 5 carries no date.',
    })
  })

  it('does not apply where the note states none', () => {
    expect(ask('', '/2019/11/20/order')).toMatchObject({
      verdict: 'not_applicable',
      message: 'Note 5 states no date.',
    })
  })

  it('has nothing to examine in notes without an address and in an empty dossier', () => {
    expect(run(urlDateAgrees, dossier({ citations: [citation({ published: '2019' })] }))).toEqual([])
    expect(run(urlDateAgrees, dossier())).toEqual([])
  })
})
