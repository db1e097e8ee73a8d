// Is every end note said once, or does it repeat an earlier one word for word?
import type { CleanCitation } from '../model/citation.ts'
import type { Answer } from '../model/finding.ts'
import type { Check } from './check.ts'

/** What a note points at: its works with their pages, in order. */
const pointsAt = (works: readonly CleanCitation[]): string =>
  works.map(({ source, pages }) => `${source} ${pages}`).join('; ')

const byNote = (citations: readonly CleanCitation[]): Map<number, CleanCitation[]> => {
  const notes = new Map<number, CleanCitation[]>()
  for (const citation of citations) notes.set(citation.note, [...(notes.get(citation.note) ?? []), citation])
  return notes
}

export const noteIsUnique: Check = {
  id: 'note-is-unique',
  asks: 'Is every end note said once, and not a repetition of an earlier one?',
  catches: 'notes 12 and 16 citing the same page of the same chapter',
  errs: 'the house repeats notes on purpose instead of “ibid.”',
  severity: 'note',
  about: 'citation',
  run: ({ citations }) => {
    const first = new Map<string, number>()
    return [...byNote(citations)].map(([note, works]): Answer => {
      const target = pointsAt(works)
      const earlier = first.get(target)
      if (earlier === undefined) first.set(target, note)
      const base = { of: [String(note)], claims: [], found: `note ${note}`, evidence: [`note-${note}`] }
      return earlier === undefined
        ? { ...base, verdict: 'consistent', message: `Note ${note} repeats no earlier note.` }
        : {
            ...base,
            verdict: 'inconsistent',
            expected: `“see note ${earlier}”`,
            message: `Note ${note} repeats note ${earlier}: the same works, the same pages.`,
          }
    })
  },
}
