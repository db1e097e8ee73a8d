import { describe, expect, it } from 'vitest'
import { vagueDateFitsNote } from '../../pipeline/checks/vague-date-fits-note.ts'
import type { Tables } from '../../pipeline/model/dossier.ts'
import { citation, claim, dossier, mention, passage } from '../dossier.ts'
import { run } from './run.ts'

const ask = (published: string, tables: Partial<Tables> = {}) =>
  run(
    vagueDateFitsNote,
    dossier({
      passages: [
        passage({
          rule: 'vague-date',
          passage: 'late-november-2022',
          surface: 'late November 2022',
          value: ['2022-11-21~/2022-11-30~'],
        }),
      ],
      mentions: [mention({ surface: '[1]', sentence: 3 })],
      citations: [citation({ published })],
      ...tables,
    }),
  )

describe('vague-date-fits-note', () => {
  it('is consistent where the note can know of it', () => {
    expect(ask('2022-11-25')).toMatchObject([
      {
        of: ['late-november-2022', '1', '2022-11-25'],
        verdict: 'consistent',
        evidence: ['note-1'],
        message: '“late November 2022” is 21–30 November 2022; note 1, cited for it, is of 25 November 2022.',
      },
    ])
    expect(ask('2023-04-01')[0]?.verdict).toBe('consistent')
  })

  it('is inconsistent where the note is far too early', () => {
    const [answer] = ask('2022-03-01')
    expect(answer?.verdict).toBe('inconsistent')
    expect(answer?.message).toContain('265 days before 21 November 2022: it cannot report it.')
  })

  it('is undetermined just before: the words are vague', () => {
    expect(ask('2022-11-21')[0]?.verdict).toBe('consistent')
    expect(ask('2022-11-20')[0]?.verdict).toBe('undetermined')
    expect(ask('2022-11-11')[0]?.verdict).toBe('undetermined')
    expect(ask('2022-11-10')[0]?.verdict).toBe('inconsistent')
  })

  it('does not apply without a note of the day in its sentence', () => {
    expect(ask('2022')[0]?.verdict).toBe('not_applicable')
    expect(ask('2022-11-01', { mentions: [] })[0]?.verdict).toBe('not_applicable')
  })

  it('leaves to source-follows-event what a claim with a period and a note says', () => {
    const claimed = claim({ kind: 'event', period: '2022-11', cites: ['1'], start: 90, end: 120 })
    expect(ask('2022-03-01', { claims: [claimed] })).toEqual([])
    expect(ask('2022-03-01', { claims: [claim({ start: 90, end: 120 })] })).toHaveLength(1)
  })

  it('has nothing to examine without vague dates', () => {
    expect(ask('2022-11-25', { passages: [] })).toEqual([])
  })
})
