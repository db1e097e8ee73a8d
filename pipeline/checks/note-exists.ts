// Does every note that the text marks stand among the end notes?
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { type Mention, noteCalled, noteMarkers } from '../model/mention.ts'
import type { Check } from './check.ts'

/** The claims that lean on the note: those in a sentence that marks it. */
const leaning = (markers: readonly Mention[], { claims }: Dossier): string[] =>
  claims
    .filter(({ sentence }) => markers.some((marker) => marker.sentence === sentence))
    .map(({ claim }) => claim)

export const noteExists: Check = {
  id: 'note-exists',
  asks: 'Does every note that the text marks stand among the end notes?',
  catches: 'a marker [9] in an article with eight notes',
  errs: 'a number in square brackets is no note',
  severity: 'error',
  about: 'citation',
  run: (dossier) => {
    const notes = new Set(dossier.citations.map(({ note }) => String(note)))
    const printed = new Set(dossier.notes.map(({ note }) => String(note)))
    const markers = noteMarkers(dossier.mentions)
    return [...new Set(markers.map(noteCalled))].map((number): Answer => {
      const places = markers.filter((marker) => noteCalled(marker) === number)
      const [place] = places
      const base = {
        of: [number],
        claims: leaning(places, dossier),
        found: place?.surface ?? '',
        ...(place === undefined ? {} : { place }),
        evidence: [`note-${number}`],
      }
      if (notes.has(number))
        return { ...base, verdict: 'consistent', message: `Note ${number} stands among the end notes.` }
      return printed.has(number)
        ? {
            ...base,
            verdict: 'undetermined',
            message: `Note ${number} stands among the end notes, but citations.csv has no row for it yet.`,
          }
        : {
            ...base,
            verdict: 'inconsistent',
            message: `The text marks note ${number}; there is no such end note.`,
          }
    })
  },
}
