import { describe, expect, it } from 'vitest'
import { bookHasPage } from '../../pipeline/checks/book-has-page.ts'
import { claim, dossier, note } from '../dossier.ts'
import { run } from './run.ts'

type Work = Parameters<typeof note>[0]

/** Another note that points at a page: so do the notes of this article. */
const PAGED = note({ note: 9, pinpoint: '7' })

const FIGURE = claim({ amount: '16', cites: ['1'] })

const ask = (work: Work, claims = [FIGURE]) =>
  run(bookHasPage, dossier({ notes: [note({ kind: 'book', ...work }), PAGED], claims }))[0]

describe('book-has-page', () => {
  it('is consistent where the note points at a page', () => {
    expect(ask({ pinpoint: '112' })).toMatchObject({
      of: ['1', '1'],
      claims: ['C1'],
      verdict: 'consistent',
      message: 'Note 1 points at page 112.',
    })
  })

  it('is inconsistent where a figure or a date rests on a whole book', () => {
    expect(ask({})).toMatchObject({
      claims: ['C1'],
      verdict: 'inconsistent',
      found: 'a whole book',
      evidence: ['note-1'],
      message: 'Note 1 cites a whole book and names no page; figures or dates rest on it.',
    })
    const event = claim({ claim: 'C2', kind: 'event', period: '1994', cites: ['1'] })
    expect(ask({}, [event])).toMatchObject({ claims: ['C2'], verdict: 'inconsistent' })
  })

  it('counts a chapter of ten pages as soon looked through, and one of eleven as long', () => {
    expect(ask({ kind: 'chapter', pages: '5–14' })).toMatchObject({
      verdict: 'consistent',
      message: 'Note 1 cites a chapter of 10 pages: soon looked through.',
    })
    expect(ask({ kind: 'chapter', pages: '5–15' })?.message).toBe(
      'Note 1 cites a chapter of 11 pages and names no page; figures or dates rest on it.',
    )
    expect(ask({ kind: 'chapter' })?.found).toBe('a chapter')
  })

  it('is undetermined where no figure or date of the table rests on it', () => {
    expect(ask({}, [])).toMatchObject({ claims: [], verdict: 'undetermined' })
    expect(ask({}, [claim({ amount: '16', cites: ['2'] })])?.verdict).toBe('undetermined')
    expect(ask({}, [claim({ kind: 'trend', cites: ['1'] })])?.verdict).toBe('undetermined')
  })

  it('is undetermined where no note of the article points at a page', () => {
    const notes = [note({ kind: 'book' })]
    expect(run(bookHasPage, dossier({ notes, claims: [FIGURE] }))).toMatchObject([
      {
        verdict: 'undetermined',
        message: 'Note 1 cites a whole book and names no page, like all notes of this article.',
      },
    ])
  })

  it('asks nothing of articles, reports and web pages', () => {
    for (const kind of ['journal-article', 'newspaper-article', 'web', 'report', 'other'] as const)
      expect(ask({ kind })).toBeUndefined()
  })

  it('has nothing to examine without notes', () => {
    expect(run(bookHasPage, dossier({ claims: [FIGURE] }))).toEqual([])
    expect(run(bookHasPage, dossier())).toEqual([])
  })
})
