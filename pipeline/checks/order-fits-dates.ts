// Do "after", "following" and "before" agree with the dates of what they join?
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import { type Period, parsePeriod } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import type { Check } from './check.ts'
import { caseOf, claimsIn } from './passage-case.ts'

interface Side {
  readonly dates: readonly Period[]
  readonly evidence: readonly string[]
}

/** The date that the words state; where they state none, those of the events that claims in them are about. */
const sideOf = (text: string, start: number | null, end: number | null, dossier: Dossier): Side => {
  const stated = parsePeriod(text)
  if (stated !== null) return { dates: [stated], evidence: [] }
  if (start === null || end === null) return { dates: [], evidence: [] }
  const subjects = claimsIn({ start, end }, dossier)
    .filter(
      ({ kind, ...claim }) => kind === 'event' && (claim.start ?? 0) >= start && (claim.end ?? 0) <= end,
    )
    .map(({ subject }) => subject)
  const rows = dossier.events.filter(({ event, period }) => period !== null && subjects.includes(event))
  return {
    dates: rows.flatMap(({ period }) => period ?? []),
    evidence: rows.map(({ event, source }) => `${event}@${source}`),
  }
}

const precedes = (a: Period, b: Period): boolean => a.end !== null && b.start !== null && a.end < b.start

/** Wrong only where every date of the one side lies on the wrong side of every date of the other. */
const isReversed = (relation: string, main: Side, governed: Side): boolean =>
  main.dates.every((one) =>
    governed.dates.every((other) => (relation === 'after' ? precedes(one, other) : precedes(other, one))),
  )

const listed = ({ dates }: Side): string => dates.map(periodText).join(' or ')

const answer = (passage: Passage, dossier: Dossier): Answer => {
  const [relation = 'after', of = '', than = ''] = passage.value
  const governed = sideOf(of, passage.start, passage.end, dossier)
  const main = sideOf(than, passage.other_start, passage.other_end, dossier)
  const base = { ...caseOf(passage, dossier), evidence: [...governed.evidence, ...main.evidence] }
  if (governed.dates.length === 0 || main.dates.length === 0)
    return {
      ...base,
      verdict: 'not_applicable',
      message: `“${passage.surface}”: only one of the two things it joins is dated.`,
    }
  const words = `“${passage.surface}” puts what it joins ${relation} ${listed(governed)}; its date is ${listed(main)}`
  return isReversed(relation, main, governed)
    ? { ...base, expected: `${relation} ${listed(governed)}`, verdict: 'inconsistent', message: `${words}.` }
    : { ...base, verdict: 'consistent', message: `${words}: they agree.` }
}

export const orderFitsDates: Check = {
  id: 'order-fits-dates',
  asks: 'Do “after”, “following” and “before” agree with the dates of what they join?',
  catches: '“in 1991, after the treaty of 1993”',
  errs: 'the events are dated by year only, or a chain of events lies between',
  severity: 'warning',
  about: 'time',
  run: (dossier) => passagesOf(dossier.passages, 'order').map((passage) => answer(passage, dossier)),
}
