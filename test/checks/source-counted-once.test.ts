import { describe, expect, it } from 'vitest'
import { sourceCountedOnce } from '../../pipeline/checks/source-counted-once.ts'
import { citation, claim, dossier } from '../dossier.ts'
import { run } from './run.ts'

type Row = Parameters<typeof citation>[0]

const ask = (rows: readonly Row[], cites: string[] = []) =>
  run(sourceCountedOnce, dossier({ citations: rows.map(citation), claims: [claim({ cites })] }))

const TITLE = 'The Long Boat Comes Home'

const copies = (first: Row, second: Row) =>
  ask([
    { note: 3, source: 'agency-2019', title: TITLE, ...first },
    { note: 9, source: 'gazette-2019', title: `“${TITLE}”`, ...second },
  ])

describe('source-counted-once', () => {
  it('is consistent where several notes cite one work under one key', () => {
    expect(ask([{ note: 8 }, { note: 12 }, { note: 16 }])).toMatchObject([
      {
        of: ['oske-2020'],
        claims: [],
        verdict: 'consistent',
        found: 'note 8, note 12, note 16',
        evidence: ['note-8', 'note-12', 'note-16'],
        message: 'Notes 8, 12 and 16 cite one work, oske-2020: one witness, and the table counts it once.',
      },
    ])
  })

  it('is inconsistent where a claim leans on several of them', () => {
    expect(ask([{ note: 8 }, { note: 12 }], ['8', '12'])).toMatchObject([
      {
        claims: ['C1'],
        verdict: 'inconsistent',
        message: 'Notes 8 and 12 cite one work, oske-2020; what cites several of them has one witness.',
      },
    ])
  })

  it('is inconsistent where one title has two keys: a reprint', () => {
    expect(copies({}, {})).toMatchObject([
      {
        of: ['agency-2019', 'gazette-2019'],
        verdict: 'inconsistent',
        message:
          'agency-2019 (note 3) and gazette-2019 (note 9) have one title, “The Long Boat Comes Home”: probably one work, and then one witness.',
      },
    ])
    expect(copies({ authors: [] }, {})[0]?.verdict).toBe('inconsistent')
  })

  it('counts sixty days as soon, and is undetermined behind them', () => {
    expect(copies({ published: '2019-01-01' }, { published: '2019-03-02' })[0]?.verdict).toBe('inconsistent')
    expect(copies({ published: '2019-01-01' }, { published: '2019-03-03' })[0]?.verdict).toBe('undetermined')
  })

  it('lets works of other authors and general titles be', () => {
    expect(copies({}, { authors: ['Piet Osvald'] })).toEqual([])
    expect(copies({ title: 'Annual Report' }, { title: 'Annual Report' })).toEqual([])
  })

  it('has nothing to examine where each work is cited once', () => {
    expect(
      ask([{ note: 1 }, { note: 2, source: 'talven-2019', title: 'The Utility’s Large Order' }]),
    ).toEqual([])
    expect(run(sourceCountedOnce, dossier())).toEqual([])
  })
})
