// Does every note that the text marks stand among the end notes?

import type { Answer } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { Check } from './check.ts'

const numberOf = ({ surface }: Mention): string => surface.replace(/\D/g, '')

export const noteExists: Check = {
  id: 'note-exists',
  asks: 'Does every note that the text marks stand among the end notes?',
  catches: 'a marker [9] in an article with eight notes',
  severity: 'error',
  about: 'citation',
  run: ({ mentions, citations }) => {
    const notes = new Set(citations.map(({ note }) => String(note)))
    const markers = mentions.filter(({ kind, section }) => kind === 'note_marker' && section === 'body')
    return markers.map((marker): Answer => {
      const number = numberOf(marker)
      const base = {
        of: [marker.mention],
        claims: [],
        found: marker.surface,
        place: marker,
        evidence: [`note-${number}`],
      }
      return notes.has(number)
        ? { ...base, verdict: 'consistent', message: `Note ${number} stands among the end notes.` }
        : {
            ...base,
            verdict: 'inconsistent',
            message: `The text marks note ${number}; there is no such end note.`,
          }
    })
  },
}
