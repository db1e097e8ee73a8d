// Does every end note stand in one paragraph?
import type { Answer } from '../model/finding.ts'
import type { Check } from './check.ts'

export const noteIsWhole: Check = {
  id: 'note-is-whole',
  asks: 'Does every end note stand in one paragraph?',
  catches: 'a note whose date has slipped into a paragraph of its own',
  errs: 'a note has two paragraphs on purpose',
  severity: 'note',
  about: 'citation',
  run: ({ notes }) =>
    notes
      .filter((work, index) => notes.findIndex(({ note }) => note === work.note) === index)
      .map((first): Answer => {
        const works = notes.filter(({ note }) => note === first.note)
        const base = {
          of: [String(first.note)],
          claims: [],
          found: `note ${first.note}`,
          evidence: [`note-${first.note}`],
          place: { start: first.start, end: works.at(-1)?.end ?? first.end },
        }
        return first.split
          ? {
              ...base,
              verdict: 'inconsistent',
              message: `A paragraph break divides note ${first.note} in the middle of a sentence.`,
            }
          : { ...base, verdict: 'consistent', message: `Note ${first.note} is in one piece.` }
      }),
}
