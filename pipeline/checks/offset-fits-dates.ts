// Does what "a month later" speaks of lie a month after what it counts from?
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import { daysAfter, daysBetween, type Period, parsePeriod } from '../model/period.ts'
import { daysText, periodText } from '../model/period-text.ts'
import type { Check } from './check.ts'
import { datedNotes } from './cited-dates.ts'
import { sourceName } from './judge-evidence.ts'
import { type Window, windowOf } from './offset-window.ts'
import { caseOf, claimsIn } from './passage-case.ts'

/** What is known of the day of what the offset speaks of. */
interface Known {
  readonly when: Period
  readonly words: string
  readonly evidence: readonly string[]
  /** A report comes some days after what it reports, or years after where it looks back. */
  readonly isReport: boolean
}

const REPORTED_WITHIN = 7
const LOOKS_BACK = 3

const stated = (text: string): Known[] => {
  const when = parsePeriod(text)
  if (when === null) return []
  return [{ when, words: `the text says ${periodText(when)}`, evidence: [], isReport: false }]
}

const dated = (passage: Passage, dossier: Dossier): Known[] =>
  claimsIn(passage, dossier)
    .filter(({ kind }) => kind === 'event')
    .flatMap(({ subject }) => dossier.events.filter(({ event }) => event === subject))
    .flatMap(({ event, label, period, source }) =>
      period === null
        ? []
        : [
            {
              when: period,
              words: `${label}: ${periodText(period)} (${sourceName(source, dossier)})`,
              evidence: [`${event}@${source}`],
              isReport: false,
            },
          ],
    )

const reported = (passage: Passage, dossier: Dossier): Known[] =>
  datedNotes([passage.sentence], dossier).map(({ note, day }) => ({
    when: day,
    words: `note ${note}, cited for it, is of ${periodText(day)}`,
    evidence: [`note-${note}`],
    isReport: true,
  }))

const knownOf = (passage: Passage, dossier: Dossier): Known[] => {
  const [direction, , , , to = '', report] = passage.value
  const certain = [...stated(to), ...dated(passage, dossier)]
  return direction !== 'earlier' && report === 'reported' && certain.length === 0
    ? reported(passage, dossier)
    : certain
}

/** The date before it, and the days of the notes that the sentences before it mark, each of which may be meant. */
const originsOf = (passage: Passage, dossier: Dossier): Period[] => {
  const origin = parsePeriod(passage.value[3] ?? '')
  if (origin === null) return []
  const before = datedNotes([passage.sentence - 1, passage.sentence - 2], dossier).map(({ day }) => day)
  return [origin, ...before]
}

const fits = ({ when, isReport }: Known, { start, end }: Window): boolean =>
  when.start !== null &&
  when.end !== null &&
  when.end >= start &&
  when.start <= (isReport ? daysAfter(end, REPORTED_WITHIN) : end)

/** A report much later than what it is cited for looks back, and dates nothing. */
const looksBack = ({ when, isReport }: Known, origin: Period, { end }: Window): boolean =>
  isReport &&
  when.start !== null &&
  origin.end !== null &&
  daysBetween(end, when.start) > LOOKS_BACK * Math.max(0, daysBetween(origin.end, end))

const gapWords = (known: Known, origin: Period): string => {
  const gap = known.when.start === null || origin.end === null ? 0 : daysBetween(origin.end, known.when.start)
  return gap > 0 ? `, ${counted(gap, 'day')} after ${periodText(origin)}` : ''
}

const answer = (passage: Passage, dossier: Dossier): Answer => {
  const base = caseOf(passage, dossier)
  const [origin, ...others] = originsOf(passage, dossier)
  const window = origin === undefined ? null : windowOf(origin, passage.value)
  if (origin === undefined || window === null)
    return {
      ...base,
      verdict: 'undetermined',
      message: `“${passage.surface}”: the text does not date what it counts from.`,
    }
  const expected = daysText(window.start, window.end)
  const words = `“${passage.surface}” counts from ${periodText(origin)}: ${expected}`
  const known = knownOf(passage, dossier)
  if (known.length === 0)
    return {
      ...base,
      expected,
      verdict: 'unsupported',
      message: `${words}; nothing dates what it speaks of.`,
    }
  const windows = [window, ...others.flatMap((other) => windowOf(other, passage.value) ?? [])]
  const evidence = known.flatMap((each) => each.evidence)
  const shown = known.map((each) => each.words + gapWords(each, origin)).join('; ')
  const rest = { ...base, expected, evidence, message: `${words}; ${shown}.` }
  if (known.some((each) => windows.some((each2) => fits(each, each2))))
    return { ...rest, verdict: 'consistent' }
  return known.every((each) => looksBack(each, origin, window))
    ? { ...rest, verdict: 'undetermined', message: `${words}; ${shown}: it may look back.` }
    : { ...rest, verdict: 'inconsistent' }
}

export const offsetFitsDates: Check = {
  id: 'offset-fits-dates',
  asks: 'Does what “a month later” speaks of lie that long after what it counts from?',
  catches: '“A month later” after drills of October, for words that were spoken on 22 December',
  errs: 'the words count from something else than the nearest date before them',
  severity: 'warning',
  about: 'time',
  run: (dossier) => passagesOf(dossier.passages, 'offset').map((passage) => answer(passage, dossier)),
}
