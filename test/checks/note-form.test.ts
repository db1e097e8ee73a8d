import { describe, expect, it } from 'vitest'
import { noteForm } from '../../pipeline/checks/note-form.ts'
import { article, dossier, note } from '../dossier.ts'
import { run } from './run.ts'

const ask = (form: boolean, ...notes: readonly Parameters<typeof note>[0][]) =>
  run(noteForm, dossier({ article: { ...article, form }, notes: notes.map(note) }))

describe('note-form', () => {
  it('is consistent for a note without marks', () => {
    expect(ask(true, {})).toMatchObject([
      { of: ['1', '1'], verdict: 'consistent', message: 'Note 1 has the form of the others.' },
    ])
  })

  it('is inconsistent once for each mark', () => {
    expect(ask(true, { note: 2, form: ['colon-after-pp', 'hyphen-in-range'] })).toMatchObject([
      {
        of: ['2', '1', 'colon-after-pp'],
        verdict: 'inconsistent',
        found: 'colon-after-pp',
        evidence: ['note-2'],
        place: { start: 50, end: 80 },
        message: 'Note 2: a colon after “p” or “pp”, where most notes have a full stop.',
      },
      {
        of: ['2', '1', 'hyphen-in-range'],
        message: 'Note 2: a hyphen in a page range, where most notes have an en dash.',
      },
    ])
  })

  it('shows a mark that a later edition may add as it is', () => {
    expect(ask(true, { form: ['a-new-mark'] })[0]?.message).toBe('Note 1: a-new-mark.')
  })

  it('asks nothing where article.json does not ask for the form', () => {
    expect(ask(false, { form: ['colon-after-pp'] })).toEqual([])
  })

  it('has nothing to examine without notes', () => {
    expect(ask(true)).toEqual([])
  })
})
