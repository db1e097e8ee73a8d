// Does the sentence that quotes somebody's words mark a note?
import type { Answer } from '../model/finding.ts'
import { type Mention, noteMarkers } from '../model/mention.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf } from './passage-case.ts'

/** In the sentence that the quotation begins in, or right behind it, however many sentences it has. */
const belongs = (marker: Mention, { start, end, sentence }: Passage): boolean =>
  marker.sentence === sentence || (start < marker.start && marker.start <= end + 1)

export const quotationIsCited: Check = {
  id: 'quotation-is-cited',
  asks: 'Does the sentence that quotes somebody’s words mark a note?',
  catches: 'a state called a “puppet” in quotation marks, with nobody to have said so',
  errs: 'the marks only keep a distance from a common word, or the next sentence cites the same source',
  severity: 'note',
  about: 'citation',
  run: (dossier) => {
    const markers = noteMarkers(dossier.mentions)
    return passagesOf(dossier.passages, 'quotation').map((passage): Answer => {
      const base = { ...caseOf(passage, dossier), expected: 'a note in its sentence' }
      return markers.some((marker) => belongs(marker, passage))
        ? {
            ...base,
            verdict: 'consistent',
            message: `“${passage.surface}” is quoted in a sentence with a note.`,
          }
        : {
            ...base,
            verdict: 'unsupported',
            message: `The sentence quotes “${passage.surface}” and marks no note.`,
          }
    })
  },
}
