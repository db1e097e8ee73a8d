import { describe, expect, it } from 'vitest'
import { sourceFollowsEvent } from '../../pipeline/checks/source-follows-event.ts'
import { citation, claim, dossier } from '../dossier.ts'
import { run } from './run.ts'

const ask = (period: string, published: string) =>
  run(
    sourceFollowsEvent,
    dossier({
      claims: [claim({ kind: 'event', period, cites: ['7'] })],
      citations: [citation({ note: 7, published })],
    }),
  )[0]

describe('source-follows-event', () => {
  it('is consistent for a source published after what it is cited for', () => {
    expect(ask('2019', '2020-05-12')).toMatchObject({
      of: ['C1', '7', 'oske-2020'],
      claims: ['C1'],
      verdict: 'consistent',
      evidence: ['note-7'],
      found: '12 May 2020',
      expected: 'not before 2019',
      message: "Note 7 is dated 12 May 2020; the claim's period is 2019.",
    })
  })

  it('is inconsistent for one published before, and counts the days', () => {
    expect(ask('2022-11', '2021-11-04')).toMatchObject({
      verdict: 'inconsistent',
      message:
        'Note 7 is dated 4 November 2021, 362 days before 1 November 2022, the first day that the claim allows: it cannot report what it is cited for.',
    })
  })

  it('lets a source of the very day report it, and none of the day before', () => {
    expect(ask('2022-11-01', '2022-11-01')?.verdict).toBe('consistent')
    expect(ask('2022-11-01', '2022-11')?.verdict).toBe('consistent')
    expect(ask('2022-11-01', '2022-10-31')?.verdict).toBe('inconsistent')
    expect(ask('2022-11-01', '2022-10-31')?.message).toContain(', 1 day before 1 November 2022')
  })

  it('leaves open a vague date that is near', () => {
    expect(ask('2022-11~', '2022-10-20')).toMatchObject({ verdict: 'undetermined' })
    expect(ask('2022-11~', '2022-10-20')?.message).toMatch(/; but the claim's date is vague\.$/)
    expect(ask('2022-11~', '2022-06-20')?.verdict).toBe('inconsistent')
  })

  it('does not apply where the source, the claim or its beginning has no date', () => {
    const message = 'Note 7: the source or the claim has no date to compare.'
    expect(ask('2019', '')).toMatchObject({ verdict: 'not_applicable', message })
    expect(ask('', '2020')).toMatchObject({ verdict: 'not_applicable', message })
    expect(ask('../2019', '2010')).toMatchObject({ verdict: 'not_applicable', message })
  })

  it('asks each work of a note by itself', () => {
    const citations = [
      citation({ note: 7, source: 'old', published: '2001' }),
      citation({ note: 7, source: 'new', published: '2021' }),
      citation({ note: 8, source: 'other', published: '2001' }),
    ]
    const answers = run(
      sourceFollowsEvent,
      dossier({ claims: [claim({ period: '2019', cites: ['7'] })], citations }),
    )
    expect(answers.map(({ of, verdict }) => [...of, verdict])).toEqual([
      ['C1', '7', 'old', 'inconsistent'],
      ['C1', '7', 'new', 'consistent'],
    ])
  })

  it('has nothing to examine in claims that cite nothing and in an empty dossier', () => {
    expect(run(sourceFollowsEvent, dossier({ claims: [claim({})], citations: [citation({})] }))).toEqual([])
    expect(run(sourceFollowsEvent, dossier())).toEqual([])
  })
})
