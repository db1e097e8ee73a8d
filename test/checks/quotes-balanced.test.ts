import { describe, expect, it } from 'vitest'
import { quotesBalanced } from '../../pipeline/checks/quotes-balanced.ts'
import { dossier, note } from '../dossier.ts'
import { run } from './run.ts'

const ask = (...notes: readonly Parameters<typeof note>[0][]) =>
  run(quotesBalanced, dossier({ notes: notes.map(note) }))

describe('quotes-balanced', () => {
  it('is consistent where all marks come in pairs', () => {
    expect(ask({})).toMatchObject([
      { of: ['1', '1'], verdict: 'consistent', message: 'Note 1: quotation marks come in pairs.' },
    ])
  })

  it('is inconsistent where one is missing, and says which and probably where', () => {
    expect(ask({ note: 21, quotes: 'unclosed' })).toMatchObject([
      {
        verdict: 'inconsistent',
        place: { start: 50, end: 80 },
        message: 'Note 21: the closing quotation mark is missing, probably behind “A Title”.',
      },
    ])
    expect(ask({ note: 31, quotes: 'unopened' })[0]?.message).toBe(
      'Note 31: the opening quotation mark is missing, probably before “A Title”.',
    )
  })

  it('does not guess where no title was read', () => {
    expect(ask({ quotes: 'unclosed', title: '' })[0]?.message).toBe(
      'Note 1: the closing quotation mark is missing.',
    )
  })

  it('names the work in a note of several', () => {
    expect(ask({ work: 1 }, { work: 2, quotes: 'unclosed' })[1]?.message).toMatch(/^Note 1, work 2: /)
  })

  it('has nothing to examine without notes', () => {
    expect(ask()).toEqual([])
  })
})
