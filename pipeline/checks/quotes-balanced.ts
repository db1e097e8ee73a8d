// Does every quotation mark of an end note have its partner?
import { capital } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { type Note, workName } from '../model/note.ts'
import type { Check } from './check.ts'

const answer = (work: Note, notes: readonly Note[]): Answer => {
  const name = workName(work, notes)
  const base = {
    of: [String(work.note), String(work.work)],
    claims: [],
    found: work.title,
    evidence: [`note-${work.note}`],
    place: work,
  }
  if (work.quotes === 'balanced')
    return { ...base, verdict: 'consistent', message: `${capital(name)}: quotation marks come in pairs.` }
  const missing = work.quotes === 'unclosed' ? 'closing' : 'opening'
  const title =
    work.title === '' ? '' : `, probably ${missing === 'closing' ? 'behind' : 'before'} “${work.title}”`
  return {
    ...base,
    verdict: 'inconsistent',
    message: `${capital(name)}: the ${missing} quotation mark is missing${title}.`,
  }
}

export const quotesBalanced: Check = {
  id: 'quotes-balanced',
  asks: 'Does every quotation mark of an end note have its partner?',
  catches: 'a title that opens with a quotation mark and never closes it',
  errs: 'an apostrophe of a dialect or a measure in inches looks like a mark',
  severity: 'note',
  about: 'citation',
  run: ({ notes }) => notes.map((work) => answer(work, notes)),
}
