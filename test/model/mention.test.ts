import { describe, expect, it } from 'vitest'
import { noteCalled, noteMarkers } from '../../pipeline/model/mention.ts'
import { mention } from '../dossier.ts'

describe('the markers of notes', () => {
  const marker = mention({ kind: 'note_marker', section: 'body', surface: '[12]' })

  it('are those of the running text, and no other number', () => {
    const inNotes = mention({ kind: 'note_marker', section: 'notes', surface: '[1]' })
    expect(noteMarkers([inNotes, marker, mention({ kind: 'number', section: 'body' })])).toEqual([marker])
  })

  it('call the note whose number they show', () => {
    expect(noteCalled(marker)).toBe('12')
  })
})
