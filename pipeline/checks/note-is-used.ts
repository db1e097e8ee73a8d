// Is every end note marked somewhere in the text?
import type { Answer } from '../model/finding.ts'
import { noteCalled, noteMarkers } from '../model/mention.ts'
import type { Check } from './check.ts'

export const noteIsUsed: Check = {
  id: 'note-is-used',
  asks: 'Is every end note marked somewhere in the text?',
  catches: 'an end note left over from a deleted paragraph',
  errs: 'the marker was lost when the text was extracted',
  severity: 'warning',
  about: 'citation',
  run: ({ mentions, citations }) => {
    const marked = new Set(noteMarkers(mentions).map(noteCalled))
    return [...new Set(citations.map(({ note }) => String(note)))].map((note): Answer => {
      const base = { of: [note], claims: [], found: `note ${note}`, evidence: [`note-${note}`] }
      return marked.has(note)
        ? { ...base, verdict: 'consistent', message: `The text marks note ${note}.` }
        : { ...base, verdict: 'inconsistent', message: `The text never marks note ${note}.` }
    })
  },
}
