// Does the note have the form of the others: commas, dashes, stops, volumes?
import { capital } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { FORM_MARKS, isFormMark, type Note, workName } from '../model/note.ts'
import type { Check } from './check.ts'

const answers = (work: Note, notes: readonly Note[]): Answer[] => {
  const name = capital(workName(work, notes))
  const of = [String(work.note), String(work.work)]
  const base = { claims: [], evidence: [`note-${work.note}`], place: work }
  if (work.form.length === 0)
    return [{ ...base, of, verdict: 'consistent', message: `${name} has the form of the others.` }]
  return work.form.map((mark) => ({
    ...base,
    of: [...of, mark],
    verdict: 'inconsistent',
    found: mark,
    message: `${name}: ${isFormMark(mark) ? FORM_MARKS[mark] : mark}.`,
  }))
}

export const noteForm: Check = {
  id: 'note-form',
  asks: 'Does the note have the form of the others: commas, dashes, stops, volumes (asked only with "form": true in article.json)?',
  catches: '“pp: 33-66” where the other notes have “pp. 33–66”',
  errs: 'the house mixes two styles on purpose',
  severity: 'note',
  about: 'citation',
  run: ({ article, notes }) => (article.form ? notes.flatMap((work) => answers(work, notes)) : []),
}
