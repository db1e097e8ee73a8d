// Is there an end note in the sentence that states the figure or date?
import type { CleanClaim } from '../model/claim.ts'
import type { Answer } from '../model/finding.ts'
import { type Mention, noteCalled, noteMarkers } from '../model/mention.ts'
import type { Check } from './check.ts'

/** Each once: a sentence may mark one note after two of its figures. */
const notesIn = (markers: readonly Mention[], sentence: number): string[] => {
  const inside = markers.filter((marker) => marker.sentence === sentence)
  return [...new Set(inside.map(noteCalled))]
}

const sameNotes = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join(';') === [...new Set(b)].sort().join(';')

/** Where a reader looks next: the first marker after the claim's sentence. */
const nearest = (claim: CleanClaim, markers: readonly Mention[]): string => {
  const from = claim.sentence
  if (from === null) return ''
  const next = markers.find(({ sentence }) => sentence > from)
  if (next === undefined) return ' No note follows it in the text.'
  const gap = next.sentence - from
  return ` The next marker, ${next.surface}, stands ${gap === 1 ? 'in the next sentence' : `${gap} sentences later`}.`
}

const answer = (claim: CleanClaim, markers: readonly Mention[]): Answer => {
  const cited = claim.cites.map((note) => `[${note}]`).join(', ')
  const base = {
    of: [claim.claim],
    claims: [claim.claim],
    found: cited,
    expected: 'a note in its sentence',
    place: claim,
  }
  const marked = claim.sentence === null ? null : notesIn(markers, claim.sentence)
  if (marked !== null && !sameNotes(marked, claim.cites)) {
    const text = marked.length === 0 ? 'no note' : `note ${marked.join(', ')}`
    const row = claim.cites.length === 0 ? 'none' : claim.cites.join(', ')
    return { ...base, verdict: 'inconsistent', message: `The sentence marks ${text}; the row names ${row}.` }
  }
  if (claim.cites.length === 0)
    return {
      ...base,
      verdict: 'unsupported',
      message: `No note stands in its sentence.${nearest(claim, markers)}`,
    }
  const evidence = claim.cites.map((note) => `note-${note}`)
  return { ...base, verdict: 'consistent', evidence, message: `Its sentence cites ${cited}.` }
}

export const figureIsCited: Check = {
  id: 'figure-is-cited',
  asks: 'Is there an end note in the sentence that states the figure or date?',
  catches: 'a sum of money between two notes, belonging to neither',
  severity: 'warning',
  about: 'citation',
  run: ({ claims, mentions }) => {
    const markers = noteMarkers(mentions)
    return claims.map((claim) => answer(claim, markers))
  },
}
