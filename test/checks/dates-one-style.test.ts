import { describe, expect, it } from 'vitest'
import { datesOneStyle } from '../../pipeline/checks/dates-one-style.ts'
import { article, dossier, mention } from '../dossier.ts'
import { run } from './run.ts'

const ask = (form: boolean, ...surfaces: readonly string[]) =>
  run(
    datesOneStyle,
    dossier({
      article: { ...article, form },
      mentions: surfaces.map((surface) => mention({ kind: 'date', surface })),
    }),
  )

describe('dates-one-style', () => {
  it('is consistent where all full dates have one order', () => {
    expect(ask(true, '13 December 2016', '1 May 2017', 'May 2018')).toMatchObject([
      { verdict: 'consistent', message: 'All 2 full dates are “day month year”.' },
    ])
  })

  it('is inconsistent for each of another order or with another comma', () => {
    expect(ask(true, '1 May 2017', 'December 13, 2016', '2 May 2017', '3 May, 2017')).toMatchObject([
      {
        of: ['dates-1'],
        verdict: 'inconsistent',
        message: '“December 13, 2016” is “month day, year”; 2 of 4 full dates are “day month year”.',
      },
      { of: ['dates-2'], found: '3 May, 2017' },
    ])
  })

  it('has nothing to examine where the form is not asked for, or no date is full', () => {
    expect(ask(false, '1 May 2017', 'December 13, 2016')).toEqual([])
    expect(ask(true, 'May 2017')).toEqual([])
  })
})
