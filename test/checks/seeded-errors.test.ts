import { describe, expect, it } from 'vitest'
import type { Check } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import { seededErrors } from '../../pipeline/checks/seeded-errors.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import { citation, claim, dossier, event, measure, mention, observation } from '../dossier.ts'

const told = (tables: Dossier, checks: readonly Check[] = CHECKS) =>
  Object.fromEntries(
    seededErrors(checks, tables).trials.map(({ claim: id, corruption, transcription_by, article_by }) => [
      `${id} ${corruption}`,
      { transcription: transcription_by.join(), article: article_by.join() },
    ]),
  )

const MEASURES = [measure({})]

describe('a figure that the evidence confirms', () => {
  const tables = dossier({
    measures: MEASURES,
    claims: [claim({ quote: '43 people', amount: '43' })],
    observations: [observation({ amount: '43' })],
  })

  it('is protected where the article prints the error, and by its quote where the row alone has it', () => {
    expect(told(tables)['C1 digits-swapped']).toEqual({
      transcription: 'agrees-with-reference,can-all-hold,value-matches-quote',
      article: 'agrees-with-reference,can-all-hold',
    })
  })

  it('has no trial of the article with a unit that no row could say', () => {
    const { trials } = seededErrors(CHECKS, tables)
    expect(trials.find(({ corruption }) => corruption === 'unit-swapped')).toMatchObject({
      printed: '43 people',
      corrupted: '43 km²',
      transcription: 'caught',
      transcription_by: ['unit-misfit'],
      article: '',
      article_by: [],
    })
  })
})

describe('a figure that nothing tests', () => {
  const bare = dossier({ measures: MEASURES, claims: [claim({ quote: '43 people', amount: '43' })] })

  it('is protected by its quote alone', () => {
    expect(told(bare)['C1 times-10']).toEqual({ transcription: 'value-matches-quote', article: '' })
  })
})

describe('a claim that is found wrong as it stands', () => {
  it('is left out', () => {
    const wrong = dossier({
      measures: MEASURES,
      claims: [
        claim({ quote: '43 people', amount: '43' }),
        claim({ claim: 'C2', subject: 'XBB', period: '2012' }),
      ],
      observations: [observation({ amount: '60' })],
    })
    const { trials, leftOut } = seededErrors(CHECKS, wrong)
    expect(leftOut).toEqual(['C1'])
    expect([...new Set(trials.map((trial) => trial.claim))]).toEqual(['C2'])
  })

  it('counts by what the error adds: a complaint that was there before catches nothing', () => {
    const early = dossier({
      claims: [claim({ kind: 'event', subject: 'x', period: '2012', cites: ['1'], sentence: 4 })],
      citations: [citation({ note: 1, published: '2010' })],
    })
    expect(told(early)['C1 year-plus-1']).toEqual({ transcription: '', article: '' })
  })
})

describe('a finding that a person excuses', () => {
  it('catches nothing, for nobody is told of it', () => {
    const excused = dossier({
      claims: [claim({ kind: 'event', quote: 'opened one day', subject: 'bridge-opening', period: '2011' })],
      events: [event({ period: '2011' })],
      exceptions: [{ finding: 'event-date-agrees:C1', reason: 'known', by: 'the editor', expires: null }],
    })
    expect(told(excused)['C1 year-plus-1']).toEqual({ transcription: '', article: '' })
    const open = dossier({ ...excused, exceptions: [] })
    expect(told(open)['C1 year-plus-1']).toMatchObject({ article: 'event-date-agrees' })
  })
})

describe('the next note', () => {
  const marked = (others: Parameters<typeof mention>[0][]) =>
    dossier({
      claims: [
        claim({ kind: 'event', subject: 'x', cites: ['1'], sentence: 1 }),
        claim({ claim: 'C2', kind: 'event', subject: 'x', cites: ['1'], sentence: 1 }),
      ],
      citations: [citation({ note: 1 }), citation({ note: 2, source: 'other' })],
      mentions: [{ surface: '[1]', sentence: 1 }, ...others].map(mention),
    })

  it('contradicts the marker where the row alone has it', () => {
    const tables = marked([
      { surface: '[1]', sentence: 2 },
      { surface: '[2]', sentence: 3 },
    ])
    expect(told(tables)['C1 note-shifted']).toEqual({ transcription: 'figure-is-cited', article: '' })
  })

  it('is not caught by a note that nothing marks any more: that leads nobody to the claim', () => {
    expect(told(marked([{ surface: '[2]', sentence: 3 }]))['C1 note-shifted']).toEqual({
      transcription: 'figure-is-cited',
      article: '',
    })
  })

  it('is given away by a note that does not exist', () => {
    const tables = marked([{ surface: '[1]', sentence: 2 }])
    const short = dossier({ ...tables, citations: [citation({ note: 1 })] })
    expect(told(short)['C1 note-shifted']).toMatchObject({ article: 'note-exists' })
  })
})

describe('the checks', () => {
  it('are all asked that look at claims but those that sum up, whatever the register holds', () => {
    const asked: string[] = []
    const spy = (id: string, about: Check['about']): Check => ({
      id,
      asks: '',
      catches: '',
      errs: 'nowhere',
      severity: 'warning',
      about,
      run: ({ claims }) => {
        asked.push(id)
        const named = id === 'blind' ? [] : claims
        return named.map((row) => ({
          of: [row.claim],
          claims: [row.claim],
          verdict: 'consistent',
          message: 'so',
        }))
      },
    })
    const tables = dossier({ claims: [claim({ period: '2012' })] })
    const spies = [spy('one', 'time'), spy('row', 'annotation'), spy('blind', 'text'), spy('sum', 'summary')]
    seededErrors(spies, tables)
    // Twice each to see whether it looks at claims at all; then once as it stands, then for each of two years in the row,
    // and in the article without the check of the row.
    expect(asked.join()).toBe('one,one,row,row,blind,blind,one,row,one,row,one,one,row,one')
  })

  it('catch nothing by what is worth a note only', () => {
    const mild: Check = {
      id: 'mild',
      asks: '',
      catches: '',
      errs: 'nowhere',
      severity: 'note',
      about: 'time',
      run: ({ claims }) =>
        claims.map((row) => ({
          of: [row.claim],
          claims: [row.claim],
          verdict: row.period?.text === '2012' ? 'consistent' : 'inconsistent',
          message: 'another year',
        })),
    }
    const tables = dossier({ claims: [claim({ period: '2012' })] })
    expect(told(tables, [mild])['C1 year-plus-1']?.article).toBe('')
    expect(told(tables, [{ ...mild, severity: 'warning' }])['C1 year-plus-1']?.article).toBe('mild')
  })
})
