import { describe, expect, it } from 'vitest'
import { officeHeld } from '../../pipeline/checks/office-held.ts'
import { claim, dossier, passage, source, term } from '../dossier.ts'
import { run } from './run.ts'

const TERMS = [
  term({ holder: 'Brita Holm', from: '2011-03-01', to: '2015-02-28' }),
  term({ holder: 'Ansel Torve', from: '2015-03-01' }),
  term({ office: 'prime-minister', holder: 'Kaspar Lindqvist', from: '2018-05-08' }),
]

/** Office, holder, state, date, taken or held. */
const ask = (...value: string[]) =>
  run(
    officeHeld,
    dossier({
      passages: [passage({ rule: 'office', surface: 'the words', value })],
      claims: [claim({ kind: 'event', start: 90, end: 120 })],
      offices: TERMS,
      sources: [source({})],
    }),
  )[0]

describe('office-held', () => {
  it('is consistent where the term began then, or ran then', () => {
    expect(ask('president', 'Brita Holm', 'XAA', '2011', 'taken')).toMatchObject({
      verdict: 'consistent',
      claims: ['C1'],
      evidence: ['president:XAA:brita-holm@census-2020'],
      message:
        '“the words”: Brita Holm was president of XAA 1 March 2011 to 28 February 2015 (Census Bureau).',
    })
    expect(ask('president', 'B. Holm', '', '2013', 'held')?.verdict).toBe('consistent')
    expect(ask('president', 'Brita Holm', '', '', 'held')?.verdict).toBe('consistent')
  })

  it('is inconsistent where the office was taken at another time', () => {
    expect(ask('president', 'Brita Holm', 'XAA', '2013', 'taken')).toMatchObject({
      verdict: 'inconsistent',
      message:
        '“the words”: Brita Holm was president of XAA 1 March 2011 to 28 February 2015 (Census Bureau), not from 2013.',
    })
  })

  it('takes the year of the edge for the year, and the next for another', () => {
    expect(ask('president', 'Brita Holm', '', '2015-02', 'held')?.verdict).toBe('consistent')
    expect(ask('president', 'Brita Holm', '', '2015-03', 'held')?.verdict).toBe('undetermined')
    expect(ask('president', 'Ansel Torve', '', '2015-02', 'taken')?.verdict).toBe('inconsistent')
  })

  it('lets a year go by between an election and the term', () => {
    expect(ask('president', 'Ansel Torve', '', '2014-11', 'chosen')?.verdict).toBe('consistent')
    expect(ask('president', 'Ansel Torve', '', '2014-01', 'chosen')?.verdict).toBe('inconsistent')
    expect(ask('president', 'Ansel Torve', '', '2016', 'chosen')?.verdict).toBe('inconsistent')
  })

  it('is inconsistent where the person took another office then, or held it while somebody else held this one', () => {
    const answer = ask('president', 'Kaspar Lindqvist', 'XAA', '2018', 'taken')
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.repair).toBe('“president” → “prime minister”')
    expect(answer?.message).toContain('Kaspar Lindqvist was prime minister of XAA from 8 May 2018')
    expect(answer?.message).toContain('Ansel Torve was president of XAA from 1 March 2015')
    expect(ask('president', 'Kaspar Lindqvist', '', '2020', 'held')?.verdict).toBe('inconsistent')
    // In the year in which he took the other office he may have held this one before.
    expect(ask('president', 'Kaspar Lindqvist', '', '2018', 'held')?.verdict).toBe('undetermined')
  })

  it('is undetermined where only another office is known, at another time or at none', () => {
    expect(ask('president', 'Kaspar Lindqvist', '', '2009', 'held')?.verdict).toBe('undetermined')
    expect(ask('president', 'Kaspar Lindqvist', '', '', 'held')?.verdict).toBe('undetermined')
    expect(ask('prime-minister', 'Brita Holm', '', '1990', 'taken')?.verdict).toBe('undetermined')
  })

  it('is unsupported for persons and states that the reference does not know', () => {
    expect(ask('president', 'Oda Holm', 'XAA', '2011', 'taken')?.message).toBe(
      'The reference data hold no term of office of Oda Holm.',
    )
    expect(ask('president', 'Brita Holm', 'NOR', '2011', 'taken')?.verdict).toBe('unsupported')
  })

  it('lets a title beside a name decide nothing about what else the sentence claims', () => {
    expect(ask('president', 'Brita Holm', 'XAA', '2013', 'held')?.claims).toEqual([])
  })

  it('names a term once, with all who attest it', () => {
    const [answer] = run(
      officeHeld,
      dossier({
        passages: [passage({ rule: 'office', value: ['president', 'Brita Holm', '', '', 'held'] })],
        offices: [term({ holder: 'Brita Holm' }), term({ holder: 'Brita Holm', source: 'atlas' })],
        sources: [source({}), source({ source: 'atlas', publisher: 'Atlas' })],
      }),
    )
    expect(answer?.message).toContain('Brita Holm was president of XAA from 2015 (Census Bureau, Atlas).')
  })

  it('has nothing to examine without offices in the text', () => {
    expect(run(officeHeld, dossier({ offices: TERMS }))).toEqual([])
  })
})
