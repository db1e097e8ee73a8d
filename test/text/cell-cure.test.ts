import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimTable } from '../../pipeline/model/claim.ts'
import { parsePeriod } from '../../pipeline/model/period.ts'
import { columnsOf } from '../../pipeline/model/table.ts'
import { cellCure, unitMeant } from '../../pipeline/text/cell-cure.ts'

const COLUMNS = columnsOf(claimTable)
const cure = (holds: string, cell: string): string | undefined => cellCure(holds, cell, COLUMNS)

describe('what to write instead', () => {
  it.each([
    ['≤412', 'write 412 into amount, up_to into hedge'],
    ['>30,000', 'write 30,000 into amount, over into hedge'],
    ['~40', 'write 40 into amount, about into hedge'],
    ['US$310', 'write 310 into amount, US$ into unit'],
    ['€5m', 'write 5 into amount, million into scale, EUR into unit'],
    ['310 million', 'write 310 into amount, million into scale'],
    ['1.6bn', 'write 1.6 into amount, billion into scale'],
    ['40%', 'write 40 into amount, % into unit'],
    ['200–400', 'write 200 into amount, 400 into amount_to'],
    ['twelve', 'write 12 into amount'],
    ['a third', 'write 1/3 into amount'],
    ['1,6', 'write 1.6 into amount'],
    ['about 5 percent', 'write 5 into amount, % into unit, about into hedge'],
    ['2nd', 'write 2 into amount, rank into unit'],
    [
      '3-Apr',
      'a spreadsheet has made a date of it: import the column as Text and write what the article prints',
    ],
    ['n/a', undefined],
    ['12 of 40', undefined],
    ['', undefined],
  ])('of the amount %j is %j', (cell, expected) => {
    expect(cure('amount', cell)).toBe(expected)
  })

  it('of an amount names only columns that the table has', () => {
    expect(cellCure('amount', 'US$310 million', ['amount', 'scale'])).toBe(
      'write 310 into amount, million into scale',
    )
  })

  it.each([
    ['2016-2020', 'write 2016/2020'],
    ['June 2011', 'write 2011-06'],
    ['14 May 2018', 'write 2018-05-14'],
    ['1990s', 'write 199X'],
    ['03/04/2018', 'write year, month and day, such as 2018-04-03'],
    ['2011-06-31', 'there is no such day'],
    ['soon', undefined],
    ['', undefined],
  ])('of the period %j is %j', (cell, expected) => {
    expect(cure('period', cell)).toBe(expected)
  })

  it.each([
    ['mn', 'did you mean "million"?'],
    ['m', 'did you mean "million"?'],
    ['bn', 'did you mean "billion"?'],
    ['k', 'did you mean "thousand"?'],
    ['millions', 'did you mean "million"?'],
    ['dozen', undefined],
  ])('of the scale %j is %j', (cell, expected) => {
    expect(cure('scale', cell)).toBe(expected)
  })

  it.each([
    ['≥', 'did you mean "at_least"?'],
    ['approximately', 'did you mean "about"?'],
    ['More than', 'did you mean "over"?'],
    ['approx.', 'did you mean "about"?'],
    ['perhaps', undefined],
  ])('of the hedge %j is %j', (cell, expected) => {
    expect(cure('hedge', cell)).toBe(expected)
  })

  it('is not known of a column of another kind, nor of a whole text', () => {
    expect(cellCure(undefined, '40%', COLUMNS)).toBeUndefined()
    expect(cure('colour', '40%')).toBeUndefined()
    expect(cure('amount', `${'9'.repeat(70)}%`)).toBeUndefined()
  })

  it('is a date that the table takes, whatever the words', () => {
    const month = fc.constantFrom('January', 'May', 'Sept', 'December')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        month,
        fc.integer({ min: 1900, max: 2030 }),
        (day, name, year) => {
          const [, date = ''] = /^write (.*)$/.exec(cure('period', `${day} ${name} ${year}`) ?? '') ?? []
          expect(parsePeriod(date)?.start).toContain(String(year))
        },
      ),
    )
  })
})

describe('a unit by another name', () => {
  it.each([
    ['kilometres', 'km'],
    ['KM²', 'km2'],
    ['per cent', '%'],
    ['USD', 'US$'],
    ['$', 'US$'],
    ['dollars', 'US$'],
    ['persons', 'people'],
    ['years', 'year'],
    ['m³', 'm3'],
    ['furlongs', undefined],
    ['', undefined],
  ])('%j is %j', (word, unit) => {
    expect(unitMeant(word)).toBe(unit)
  })
})
