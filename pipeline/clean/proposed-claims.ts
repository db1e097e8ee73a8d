// Proposed claims: every figure and date of the running text as a row, ready for a person to prune.
import { type Claim, UNSPECIFIED } from '../model/claim.ts'
import { type Mention, noteCalled, noteMarkers, openPlaces } from '../model/mention.ts'
import { parsePeriod } from '../model/period.ts'
import { type Selector, type Span, touches } from '../text/anchor.ts'
import { noClaimsIn } from '../text/no-claim.ts'
import type { Prose } from '../text/prose.ts'
import { bestQuote, type Quoted } from '../text/quoted-numeral.ts'
import { selectorOf } from '../text/selector.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'
import { vagueDates } from '../text/vague-dates.ts'
import { proposedFigure, proposedKind } from './proposed-figure.ts'
import { isOpenEnded, periodAround, periodOf } from './proposed-period.ts'

/** More rows than these no person prunes; the numbers beyond them stay unaccounted for. */
const MOST_CLAIMS = 3000

type Assertion = Omit<Claim, 'claim' | 'cites' | keyof Selector>

const BLANK: Assertion = {
  kind: 'quantity',
  subject: '',
  object: '',
  measure: UNSPECIFIED,
  amount: '',
  amount_to: '',
  scale: '',
  unit: '',
  hedge: '',
  period: null,
  base: '',
  attributed_to: '',
  note: '',
}

const beside = ({ quote, numeral }: Quoted): [before: string, behind: string] => [
  quote.slice(0, numeral.start),
  quote.slice(numeral.end),
]

const figureOf = (found: Quoted): Assertion => {
  const [before, behind] = beside(found)
  const figure = proposedFigure(found.numeral, behind)
  const kind = proposedKind(found.numeral, figure, before, behind)
  const base = kind === 'share' ? UNSPECIFIED : ''
  return { ...BLANK, ...figure, kind, base, period: periodOf(found.quote, found.numeral, found.all) }
}

/** @param vague the date that the words around it make of it ("late 1980s"), empty where they make none */
const dateOf = (found: Quoted, vague: string): Assertion => {
  const [before, behind] = beside(found)
  const period = parsePeriod(vague) ?? periodAround(found.numeral.date, before, behind)
  if (period === null) return { ...BLANK, note: 'Its date was not read: write the period.' }
  return isOpenEnded(before, behind)
    ? { ...BLANK, kind: 'trend', period }
    : { ...BLANK, kind: 'event', measure: 'event-date', period }
}

interface Draft {
  readonly assertion: Assertion
  readonly span: Span
}

const drafts = (prose: Prose, open: ReadonlySet<number>): Draft[] => {
  const [vague, noClaim] = [vagueDates(prose), noClaimsIn(prose)]
  const claimable = [...prose.numerals.entries()].filter(
    ([, numeral]) => open.has(numeral.start) && noClaim(numeral) === null,
  )
  const found: Draft[] = []
  for (const [index, numeral] of claimable.slice(0, MOST_CLAIMS)) {
    const best = bestQuote(prose, index, found.at(-1)?.span ?? { start: 0, end: 0 })
    if (best === null) continue
    const date = vague.find((words) => touches(words, numeral))?.date ?? ''
    const assertion = best.numeral.date === '' ? figureOf(best) : dateOf(best, date)
    found.push({ assertion, span: best.span })
  }
  return found
}

/** By sentence, the notes that it marks, each once. */
const notesBySentence = (ledger: readonly Mention[]): Map<number, string[]> => {
  const notes = new Map<number, string[]>()
  for (const marker of noteMarkers(ledger)) {
    const [known, note] = [notes.get(marker.sentence) ?? [], noteCalled(marker)]
    if (/^[1-9]\d{0,3}$/.test(note) && !known.includes(note)) notes.set(marker.sentence, [...known, note])
  }
  return notes
}

const FEWEST_DIGITS = 3

/** A claim with the place of its quote. */
interface ProposedClaim extends Span {
  readonly row: Claim
}

/**
 * @param ledger the text's mentions without any claim or dismissal: what it settles by itself is none
 * @returns the claims in the order of the text; a quote that no few words beside it make unique is left out
 */
export const proposedClaims = (prose: Prose, ledger: readonly Mention[]): ProposedClaim[] => {
  const [spans, notes] = [sentences(prose.text), notesBySentence(ledger)]
  const placed = drafts(prose, openPlaces(ledger)).flatMap(({ assertion, span }) => {
    const selector = selectorOf(prose.text, span)
    return selector === null ? [] : [{ assertion, span, selector }]
  })
  const digits = Math.max(FEWEST_DIGITS, String(placed.length).length)
  return placed.map(({ assertion, span, selector }, index) => ({
    ...span,
    row: {
      claim: `C${String(index + 1).padStart(digits, '0')}`,
      ...selector,
      ...assertion,
      cites: notes.get(sentenceAt(spans, span.end - 1)) ?? [],
    },
  }))
}
