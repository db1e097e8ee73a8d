import { describe, expect, it } from 'vitest'
import { eventDateAgrees } from '../../pipeline/checks/event-date-agrees.ts'
import { claim, dossier, event, source } from '../dossier.ts'
import { run } from './run.ts'

const sources = [source({ publisher: 'Census Bureau' }), source({ source: 'atlas', publisher: 'Atlas' })]

const ask = (stated: string, ...known: readonly Parameters<typeof event>[0][]) =>
  run(
    eventDateAgrees,
    dossier({
      claims: [claim({ kind: 'event', subject: 'bridge-opening', period: stated })],
      events: known.map(event),
      sources,
    }),
  )

const verdict = (stated: string, ...known: readonly Parameters<typeof event>[0][]) =>
  ask(stated, ...known).map((answer) => answer.verdict)

describe('event-date-agrees', () => {
  it('is consistent where the stated time holds the known day', () => {
    const [answer] = ask('2016-04', { period: '2016-04-02' })
    expect(answer).toMatchObject({
      of: ['C1'],
      verdict: 'consistent',
      found: 'April 2016',
      evidence: ['bridge-opening@census-2020'],
      message: 'Agrees with 2 April 2016 (the bridge opens; Census Bureau).',
    })
  })

  it('is inconsistent where it does not, and counts the days between', () => {
    const [later] = ask('2016-04', { period: '2016-05-20' })
    expect(later?.verdict).toBe('inconsistent')
    expect(later?.message).toBe(
      'Disagrees with 20 May 2016, 20 days later (the bridge opens; Census Bureau).',
    )
    const [earlier] = ask('2016-04', { period: '2016-03-31' })
    expect(earlier?.message).toBe(
      'Disagrees with 31 March 2016, 1 day earlier (the bridge opens; Census Bureau).',
    )
  })

  it('says what to write in place of the date that the quote prints', () => {
    const of = (period: string) =>
      run(
        eventDateAgrees,
        dossier({
          claims: [
            claim({ kind: 'event', subject: 'bridge-opening', period: '2016-04', quote: 'in April 2016' }),
          ],
          events: [event({ period })],
          sources,
        }),
      )[0]?.repair
    expect(of('2016-05-20')).toBe('“April 2016” → “May 2016”')
    expect(of('2016-04-20')).toBeUndefined()
  })

  it('counts the first and the last day of the stated month as in it, and the next day as outside', () => {
    expect(verdict('2016-04', { period: '2016-04-01' })).toEqual(['consistent'])
    expect(verdict('2016-04', { period: '2016-04-30' })).toEqual(['consistent'])
    expect(verdict('2016-04', { period: '2016-05-01' })).toEqual(['inconsistent'])
    expect(verdict('2016-02', { period: '2016-02-29' })).toEqual(['consistent'])
  })

  it('takes an open end as open', () => {
    expect(verdict('2015/..', { period: '2030-01-01' })).toEqual(['consistent'])
    expect(verdict('2015/..', { period: '2014-12-31' })).toEqual(['inconsistent'])
  })

  it('leaves open a vague date that is near, and not one that is far', () => {
    const [answer] = ask('2016-04~', { period: '2016-05-10' })
    expect(answer?.verdict).toBe('undetermined')
    expect(answer?.message).toContain("But the article's date is vague, and near.")
    expect(verdict('2016-04~', { period: '2016-07-10' })).toEqual(['inconsistent'])
  })

  it('leaves open what the sources date differently', () => {
    expect(verdict('2016-04', { period: '2016-04-02' }, { period: '2017', source: 'atlas' })).toEqual([
      'undetermined',
    ])
  })

  it('is unsupported where no source dates the event', () => {
    const [answer] = ask('2016-04')
    expect(answer?.verdict).toBe('unsupported')
    expect(answer?.message).toBe('The reference data hold no date of this event.')
    expect(verdict('2016-04', { period: '' })).toEqual(['unsupported'])
    expect(verdict('2016-04', { event: 'another', period: '2016-04' })).toEqual(['unsupported'])
  })

  it('names the nearest event that it knows by its words, and no key', () => {
    const [answer] = ask('2016-04', { event: 'bridge-openings', label: 'two bridges open', period: '2016' })
    expect(answer?.message).toBe(
      'The reference data hold no date of this event; by its name the nearest there is “two bridges open”.',
    )
  })

  it('has nothing to examine in figures and in an empty dossier', () => {
    expect(run(eventDateAgrees, dossier({ claims: [claim({ amount: '3', period: '2016' })] }))).toEqual([])
    expect(run(eventDateAgrees, dossier())).toEqual([])
  })
})
