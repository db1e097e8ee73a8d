import { describe, expect, it } from 'vitest'
import { noteCalled, noteMarkers } from '../../pipeline/model/mention.ts'
import { mention } from '../dossier.ts'

describe('the markers of notes', () => {
  it.each([
    ['[12]', '12'],
    ['¹²', '12'],
  ])('call a note by its number: %s', (surface, note) => {
    expect(noteCalled(mention({ surface }))).toBe(note)
  })

  it('are those of the running text', () => {
    const rows = [mention({}), mention({ section: 'notes' }), mention({ kind: 'number', surface: '12' })]
    expect(noteMarkers(rows)).toEqual([rows[0]])
  })
})
