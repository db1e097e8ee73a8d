import { describe, expect, it } from 'vitest'
import { offsetFitsDates } from '../../pipeline/checks/offset-fits-dates.ts'
import type { Tables } from '../../pipeline/model/dossier.ts'
import { citation, claim, dossier, event, mention, note, passage, source } from '../dossier.ts'
import { run } from './run.ts'

/** "A month later", counted from October 2021, in sentence 3. */
const month = (to: string, report: string) =>
  passage({ value: ['later', 'P1M', '', '2021-10', to, report], other_start: 40, other_end: 52 })

const ask = (to: string, report: string, tables: Partial<Tables> = {}) =>
  run(offsetFitsDates, dossier({ passages: [month(to, report)], ...tables }))[0]

/** Notes as [number, sentence that marks it, day]. */
const noted = (...notes: readonly (readonly [number, number, string])[]): Partial<Tables> => ({
  mentions: notes.map(([number, sentence]) => mention({ surface: `[${number}]`, sentence })),
  citations: notes.map(([number, , published]) => citation({ note: number, published })),
})

const happened = (period: string): Partial<Tables> => ({
  claims: [claim({ kind: 'event', subject: 'bridge-opening', start: 100, end: 140 })],
  events: [event({ period })],
  sources: [source({})],
})

describe('offset-fits-dates', () => {
  it('is consistent where the date led to lies that long after', () => {
    expect(ask('2021-11-05', '')).toMatchObject({
      of: ['a-month-later'],
      verdict: 'consistent',
      expected: '24 October 2021 to 8 December 2021',
      message:
        '“A month later” counts from October 2021: 24 October 2021 to 8 December 2021; the text says 5 November 2021, 5 days after October 2021.',
    })
    expect(ask('', '', happened('2021-11-20'))).toMatchObject({
      verdict: 'consistent',
      claims: ['C1'],
      evidence: ['bridge-opening@census-2020'],
    })
  })

  it('is inconsistent where it does not, and counts the days', () => {
    expect(ask('2022-03-05', '')?.verdict).toBe('inconsistent')
    const answer = ask('', '', happened('2021-12-20'))
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.message).toContain(
      'the bridge opens: 20 December 2021 (Census Bureau), 50 days after October 2021',
    )
  })

  it('takes the last day of the window as in it, and the next as outside', () => {
    expect(ask('2021-12-08', '')?.verdict).toBe('consistent')
    expect(ask('2021-12-09', '')?.verdict).toBe('inconsistent')
  })

  it('takes the note of a sentence that reports what was said for the day of it, with a week for the report', () => {
    expect(ask('', 'reported', noted([5, 3, '2021-12-15']))?.verdict).toBe('consistent')
    expect(ask('', 'reported', noted([5, 3, '2021-12-22']))).toMatchObject({
      verdict: 'inconsistent',
      evidence: ['note-5'],
    })
    expect(ask('', 'reported', noted([5, 3, '2021-09-22']))?.verdict).toBe('inconsistent')
    expect(ask('', '', noted([5, 3, '2021-12-22']))?.verdict).toBe('unsupported')
  })

  it('counts from the notes of the sentences before too, and is content with one origin that fits', () => {
    const notes = noted([4, 2, '2021-11-20'], [5, 3, '2021-12-22'])
    expect(ask('', 'reported', notes)?.verdict).toBe('consistent')
  })

  it('reads the parsed notes where nobody annotated them', () => {
    const { mentions = [] } = noted([5, 3, ''])
    expect(
      ask('', 'reported', { mentions, notes: [note({ note: 5, published: '2021-12-22' })] })?.verdict,
    ).toBe('inconsistent')
  })

  it('is undetermined where the note comes so late that it may look back, or nothing is counted from', () => {
    expect(ask('', 'reported', noted([5, 3, '2023-12-22']))).toMatchObject({ verdict: 'undetermined' })
    const [answer] = run(
      offsetFitsDates,
      dossier({ passages: [passage({ value: ['later', 'P1M', '', '', '', ''] })] }),
    )
    expect(answer).toMatchObject({
      verdict: 'undetermined',
      message: '“A month later”: the text does not date what it counts from.',
    })
  })

  it('is unsupported where nothing dates what it speaks of: a note of a month or a year does not', () => {
    expect(ask('', '')?.verdict).toBe('unsupported')
    expect(ask('', 'reported', noted([5, 3, '2021-12']))?.verdict).toBe('unsupported')
  })

  it('has nothing to examine without offsets', () => {
    expect(run(offsetFitsDates, dossier({ passages: [passage({ rule: 'order' })] }))).toEqual([])
  })
})
