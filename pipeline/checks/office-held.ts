// Did the person hold the office, and at that time?
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { isSamePerson } from '../model/name.ts'
import { partyName } from '../model/party.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import { daysAfter, overlaps, type Period, parsePeriod } from '../model/period.ts'
import { periodText, termWords } from '../model/period-text.ts'
import { type OfficeTerm, termId } from '../model/reference.ts'
import type { Check } from './check.ts'
import { sourceName } from './judge-evidence.ts'
import { caseOf, claimsIn } from './passage-case.ts'

interface Said {
  readonly office: string
  readonly holder: string
  /** Empty where the sentence does not tell. */
  readonly state: string
  readonly when: Period | null
  /** Chosen: elected or appointed, some time before the term. */
  readonly how: 'taken' | 'chosen' | 'held'
}

const saidIn = ({ value: [office = '', holder = '', state = '', date = '', how] }: Passage): Said => ({
  office,
  holder,
  state,
  when: parsePeriod(date),
  how: how === 'taken' || how === 'chosen' ? how : 'held',
})

/** The last day that the next holder's beginning allows; `null` where no next holder is known. */
const succeeded = (term: OfficeTerm, { offices }: Dossier): string | null => {
  const begun = term.from?.end ?? ''
  const next = offices
    .filter(
      ({ office, state, holder }) => office === term.office && state === term.state && holder !== term.holder,
    )
    .flatMap(({ from }) => (from?.end != null && from.start != null && from.start > begun ? [from.end] : []))
  return next.sort()[0] ?? null
}

/** From the first day to the last; a term whose end neither a source nor a successor shows is taken to last. */
const spanOf = (term: OfficeTerm, dossier: Dossier): Period => ({
  text: '',
  start: term.from?.start ?? null,
  end: term.to === null ? succeeded(term, dossier) : term.to.end,
})

const isOfState = (term: OfficeTerm, { state }: Said): boolean => state === '' || term.state === state

const officeWords = (office: string): string => office.replaceAll('-', ' ')

const termText = (term: OfficeTerm): string =>
  `${term.holder} was ${officeWords(term.office)} of ${partyName(term.state)} ${termWords(term)}`

/** Each term once, whoever attests it. */
const listed = (terms: readonly OfficeTerm[], dossier: Dossier): string => {
  const byTerm = new Map<string, string[]>()
  for (const term of terms) {
    const attested = byTerm.get(termText(term)) ?? []
    byTerm.set(termText(term), [...attested, sourceName(term.source, dossier)])
  }
  return [...byTerm].map(([words, sources]) => `${words} (${[...new Set(sources)].join(', ')})`).join('; ')
}

/** From an election to the first day in office no more than a year goes by. */
const LEAD = 366

const beginsIn = (term: OfficeTerm, when: Period, how: Said['how']): boolean => {
  const { from } = term
  if (from === null || from.start === null) return false
  const start = how === 'chosen' ? daysAfter(from.start, -LEAD) : from.start
  return overlaps({ ...from, start }, when)
}

/** Whether the term is what the text says: begun then, or running then. */
const agrees = (term: OfficeTerm, { when, how }: Said, dossier: Dossier): boolean => {
  if (when === null) return true
  return how === 'held' ? overlaps(spanOf(term, dossier), when) : beginsIn(term, when, how)
}

const ofOffice = (own: readonly OfficeTerm[], said: Said, dossier: Dossier) => {
  const right = own.filter((term) => agrees(term, said, dossier))
  const when =
    said.when === null ? '' : `, not ${said.how === 'held' ? 'in' : 'from'} ${periodText(said.when)}`
  if (right.length > 0)
    return { verdict: 'consistent' as const, terms: right, message: `${listed(right, dossier)}.` }
  // A title is often given for another time than that of the sentence: "President X was born in 1950".
  const verdict = said.how === 'held' ? ('undetermined' as const) : ('inconsistent' as const)
  return { verdict, terms: own, message: `${listed(own, dossier)}${when}.` }
}

const contains = (outer: Period, { start, end }: Period): boolean =>
  start !== null &&
  end !== null &&
  (outer.start === null || outer.start <= start) &&
  (outer.end === null || outer.end >= end)

/**
 * Known in another office alone: wrong where he took that one at the stated time, or held it all that time while
 * somebody else held this one.
 */
const ofAnother = (others: readonly OfficeTerm[], said: Said, dossier: Dossier) => {
  const { when, how, office } = said
  const taken = others.filter((term) => when !== null && how !== 'held' && beginsIn(term, when, how))
  const held = others.filter((term) => when !== null && contains(spanOf(term, dossier), when))
  const holders = dossier.offices.filter(
    (term) =>
      term.office === office &&
      others.some(({ state }) => state === term.state) &&
      (when === null || overlaps(spanOf(term, dossier), when)),
  )
  const then = [...new Set([...taken, ...held])]
  const isWrong = taken.length > 0 || (held.length > 0 && holders.length > 0)
  const terms = [...(then.length > 0 ? then : others), ...holders]
  const message = `${listed(terms, dossier)}.`
  if (!isWrong) return { verdict: 'undetermined' as const, terms, message }
  const offices = [...new Set(then.map((term) => `“${officeWords(term.office)}”`))]
  const repair = `“${officeWords(office)}” → ${offices.join(' or ')}`
  return { verdict: 'inconsistent' as const, terms, message, repair }
}

/** The claim that somebody took office; what else a sentence says of its holder is not tested by his title. */
const claimsOn = (passage: Passage, { how }: Said, dossier: Dossier): string[] =>
  claimsIn(passage, dossier)
    .filter(({ kind }) => how !== 'held' && kind === 'event')
    .map(({ claim }) => claim)

const answer = (passage: Passage, dossier: Dossier): Answer => {
  const said = saidIn(passage)
  const base = { ...caseOf(passage, dossier), claims: claimsOn(passage, said, dossier) }
  const terms = dossier.offices.filter(
    (term) => isSamePerson(term.holder, said.holder) && isOfState(term, said),
  )
  if (terms.length === 0)
    return {
      ...base,
      verdict: 'unsupported',
      message: `The reference data hold no term of office of ${said.holder}.`,
    }
  const own = terms.filter(({ office }) => office === said.office)
  const {
    terms: held,
    message,
    ...judged
  } = own.length > 0 ? ofOffice(own, said, dossier) : ofAnother(terms, said, dossier)
  return {
    ...base,
    ...judged,
    expected: [...new Set(held.map(termText))].join('; '),
    evidence: held.map(termId),
    message: `“${passage.surface}”: ${message}`,
  }
}

export const officeHeld: Check = {
  id: 'office-held',
  asks: 'Did the person hold the office, or take it, when the article says?',
  catches: '“the emergence of N. as president in 2018” of somebody who became prime minister',
  errs: 'offices.csv lacks an acting term, or has two calendars',
  severity: 'error',
  about: 'figure',
  run: (dossier) => passagesOf(dossier.passages, 'office').map((passage) => answer(passage, dossier)),
}
