import { describe, expect, it } from 'vitest'
import { dateRepair } from '../../pipeline/checks/date-repair.ts'
import { type Period, parsePeriod } from '../../pipeline/model/period.ts'

const period = (text: string): Period => {
  const read = parsePeriod(text)
  if (read === null) throw new Error(`no period: ${text}`)
  return read
}

const repair = (quote: string, stated: string, ...known: readonly string[]): string =>
  dateRepair(quote, period(stated), known.map(period))

describe('the repair of a date', () => {
  it('is as precise as what is printed', () => {
    expect(repair('the bridge opened in 1993', '1993', '1992-06-07')).toBe('“1993” → “1992”')
    expect(repair('opened in November 2022', '2022-11', '2022-10-21')).toBe(
      '“November 2022” → “October 2022”',
    )
    expect(repair('opened on 9 June 2011', '2011-06-09', '2011-06-10')).toBe('“9 June 2011” → “10 June 2011”')
  })

  it('is as precise as what is known, where that is less, or spans several of the printed', () => {
    expect(repair('opened on 9 June 2011', '2011-06-09', '2012')).toBe('“9 June 2011” → “2012”')
    expect(repair('opened in June 2011', '2011-06', '2011-07-30/2011-08-02')).toBe(
      '“June 2011” → “30 July 2011 to 2 August 2011”',
    )
    expect(repair('a drill in June 2011', '2011-06', '2011-07-17/2011-07-19')).toBe(
      '“June 2011” → “July 2011”',
    )
    expect(repair('open in 2011', '2011', '2015/..')).toBe('“2011” → “from 2015”')
  })

  it('names each date that the sources give, once', () => {
    expect(repair('in 1993', '1993', '1992-06-07', '1992', '1991-01-02')).toBe('“1993” → “1992” or “1991”')
  })

  it('says nothing where the quote does not print the date', () => {
    expect(repair('a month later it opened', '2011-06', '2011-08')).toBe('')
    expect(repair('from 2011 to 2013', '2011/2013', '2014')).toBe('')
  })
})
