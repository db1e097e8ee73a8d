import { describe, expect, it } from 'vitest'
import { orderFitsDates } from '../../pipeline/checks/order-fits-dates.ts'
import type { Tables } from '../../pipeline/model/dossier.ts'
import { claim, dossier, event, passage } from '../dossier.ts'
import { run } from './run.ts'

const ask = (relation: string, of: string, than: string, tables: Partial<Tables> = {}) =>
  run(
    orderFitsDates,
    dossier({
      passages: [
        passage({
          rule: 'order',
          surface: 'after the ruling',
          value: [relation, of, than],
          start: 50,
          end: 80,
          other_start: 10,
          other_end: 49,
        }),
      ],
      ...tables,
    }),
  )[0]

describe('order-fits-dates', () => {
  it('is consistent where what comes after is not earlier', () => {
    expect(ask('after', '2011', '2012')).toMatchObject({ verdict: 'consistent' })
    expect(ask('before', '2011', '2010')).toMatchObject({ verdict: 'consistent' })
  })

  it('is inconsistent where it is', () => {
    expect(ask('after', '2011', '2009')).toMatchObject({
      verdict: 'inconsistent',
      message: '“after the ruling” puts what it joins after 2011; its date is 2009.',
    })
    expect(ask('before', '1964', '1968')?.verdict).toBe('inconsistent')
  })

  it('lets one year be before and after itself, and a day of it not after the next day', () => {
    expect(ask('after', '1991', '1991')?.verdict).toBe('consistent')
    expect(ask('after', '1991-12-26', '1991')?.verdict).toBe('consistent')
    expect(ask('after', '1991-12-26', '1991-12-25')?.verdict).toBe('inconsistent')
    expect(ask('after', '1991-12-26', '1991-12-26')?.verdict).toBe('consistent')
  })

  it('takes the known date of an event where the words give none', () => {
    const fall = claim({ claim: 'C2', kind: 'event', subject: 'bridge-opening', start: 55, end: 70 })
    const events = [event({ period: '1991-12-26' })]
    expect(ask('after', '', '1990', { claims: [fall], events })).toMatchObject({
      verdict: 'inconsistent',
      claims: ['C2'],
      evidence: ['bridge-opening@census-2020'],
    })
    expect(ask('after', '', '1992', { claims: [fall], events })?.verdict).toBe('consistent')
  })

  it('does not apply where one side has no date, or an event only half in it', () => {
    expect(ask('after', '2011', '')?.verdict).toBe('not_applicable')
    const half = claim({ kind: 'event', subject: 'bridge-opening', start: 5, end: 30 })
    expect(ask('after', '2011', '', { claims: [half], events: [event({ period: '2001' })] })?.verdict).toBe(
      'not_applicable',
    )
  })

  it('has nothing to examine without order words', () => {
    expect(run(orderFitsDates, dossier({ passages: [passage({})] }))).toEqual([])
  })
})
