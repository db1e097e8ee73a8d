// Is there an end note in the sentence that states the figure or date?
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { type Mention, noteCalled, noteMarkers } from '../model/mention.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf, claimsIn } from './passage-case.ts'

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

/** A whole paragraph of figures and dates without a note weighs more than one sentence of it. */
const paragraphWords = ({ start }: CleanClaim, paragraphs: readonly Passage[]): string => {
  const around = paragraphs.find(
    (paragraph) => start !== null && paragraph.start <= start && start < paragraph.end,
  )
  return around === undefined ? '' : ' Its whole paragraph marks no note.'
}

const answer = (claim: CleanClaim, markers: readonly Mention[], paragraphs: readonly Passage[]): Answer => {
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
      message: `No note stands in its sentence.${paragraphWords(claim, paragraphs)}${nearest(claim, markers)}`,
    }
  const evidence = claim.cites.map((note) => `note-${note}`)
  return { ...base, verdict: 'consistent', evidence, message: `Its sentence cites ${cited}.` }
}

/** A paragraph that no claim speaks of; what stands before the first marker is an abstract, and needs none. */
const unmarked = (paragraph: Passage, dossier: Dossier): Answer => {
  const told = counted(Number(paragraph.value[0] ?? 0), 'figure or date', 'figures and dates')
  return {
    ...caseOf(paragraph, dossier),
    expected: 'a note in it',
    verdict: 'unsupported',
    message: `The paragraph “${paragraph.surface} …” gives ${told} and marks no note.`,
  }
}

export const figureIsCited: Check = {
  id: 'figure-is-cited',
  asks: 'Is there an end note in the sentence that states the figure or date?',
  catches: 'a sum of money between two notes, belonging to neither',
  errs: 'the note stands at the end of the paragraph for all of it, as some houses do',
  severity: 'warning',
  about: 'citation',
  run: (dossier) => {
    const markers = noteMarkers(dossier.mentions)
    const paragraphs = passagesOf(dossier.passages, 'unmarked-paragraph')
    const unclaimed = paragraphs.filter(
      (paragraph) =>
        markers.some(({ start }) => start < paragraph.start) && claimsIn(paragraph, dossier).length === 0,
    )
    return [
      ...dossier.claims.map((claim) => answer(claim, markers, paragraphs)),
      ...unclaimed.map((paragraph) => unmarked(paragraph, dossier)),
    ]
  },
}
