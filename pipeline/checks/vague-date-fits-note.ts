// Can the notes of a sentence report what it puts into "late November"? For dates that no claim speaks of.
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import { daysBetween, nearlyOverlaps, type Period, parsePeriod } from '../model/period.ts'
import { dayText, periodText } from '../model/period-text.ts'
import type { Check } from './check.ts'
import { type DatedNote, datedNotes } from './cited-dates.ts'
import { caseOf, claimsIn } from './passage-case.ts'

/** `source-follows-event` asks the same of a claim with a period and a note. */
const isClaimed = (passage: Passage, dossier: Dossier): boolean =>
  claimsIn(passage, dossier).some(({ period, cites }) => period !== null && cites.length > 0)

const answer = (passage: Passage, when: Period, { note, day }: DatedNote, dossier: Dossier): Answer => {
  const base = {
    ...caseOf(passage, dossier),
    of: [passage.passage, note, day.text],
    evidence: [`note-${note}`],
    expected: `not after ${periodText(day)}`,
  }
  const gap = day.end === null || when.start === null ? 0 : daysBetween(day.end, when.start)
  const words = `“${passage.surface}” is ${periodText(when)}; note ${note}, cited for it, is of ${periodText(day)}`
  if (gap <= 0) return { ...base, verdict: 'consistent', message: `${words}.` }
  const early = `${words}, ${counted(gap, 'day')} before ${dayText(when.start ?? '')}`
  return nearlyOverlaps(when, day)
    ? { ...base, verdict: 'undetermined', message: `${early}; but the words are vague.` }
    : { ...base, verdict: 'inconsistent', message: `${early}: it cannot report it.` }
}

const answers = (passage: Passage, dossier: Dossier): Answer[] => {
  const when = parsePeriod(passage.value[0] ?? '')
  const notes = datedNotes([passage.sentence], dossier)
  if (when === null || notes.length === 0)
    return [
      {
        ...caseOf(passage, dossier),
        verdict: 'not_applicable',
        message: `“${passage.surface}”: no note of its sentence is dated to the day.`,
      },
    ]
  return notes.map((note) => answer(passage, when, note, dossier))
}

export const vagueDateFitsNote: Check = {
  id: 'vague-date-fits-note',
  asks: 'Can the notes of a sentence report what it puts into “late November”?',
  catches: '“late 2021”, with a note of March 2021',
  errs: 'the note is cited for the background and not for the date',
  severity: 'warning',
  about: 'time',
  run: (dossier) =>
    passagesOf(dossier.passages, 'vague-date')
      .filter((passage) => !isClaimed(passage, dossier))
      .flatMap((passage) => answers(passage, dossier)),
}
