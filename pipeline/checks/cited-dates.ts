// The end notes that a sentence marks, as far as they are dated to the day: what they report happened by then.
import type { Dossier } from '../model/dossier.ts'
import { noteCalled, noteMarkers } from '../model/mention.ts'
import type { Period } from '../model/period.ts'

export interface DatedNote {
  readonly note: string
  readonly day: Period
}

/** Books and journals have a year or a month only, and say nothing of the day. */
export const datedNotes = (sentences: readonly number[], dossier: Dossier): DatedNote[] => {
  const { mentions, citations, notes } = dossier
  const called = new Set(
    noteMarkers(mentions)
      .filter(({ sentence }) => sentences.includes(sentence))
      .map(noteCalled),
  )
  // What a person annotated counts before what the parser read.
  const annotated = new Set(citations.map(({ note }) => note))
  const works = [...citations, ...notes.filter(({ note }) => !annotated.has(note))]
  const dated = works.flatMap(({ note, published }) =>
    published !== null && published.start === published.end && called.has(String(note))
      ? [{ note: String(note), day: published }]
      : [],
  )
  return dated.filter(
    ({ note, day }, index) =>
      dated.findIndex((other) => other.note === note && other.day.text === day.text) === index,
  )
}
