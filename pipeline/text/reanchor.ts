// Re-anchoring: where the quotes of an article stand in another edition of it, and what became of their words. A place
// is taken only on evidence, a changed figure is an error, and what is not sure is said.
import { occurrences, type Selector, type Sought, type Span, touches } from './anchor.ts'
import { type Candidate, LEAD, passes, standsOut } from './candidate.ts'
import { candidatesFor } from './candidates.ts'
import { cutsWord, type Edition, editionOf } from './edition.ts'
import { type FigureChange, figureChanges, figureChangesOf } from './figure-change.ts'
import { type Quest, questsFor } from './quest.ts'
import { uniqueQuote } from './unique-quote.ts'

/**
 * `exact`: the same words, once, as they are quoted. `moved`: the same words in another form or with other twins, or
 * words slightly edited. `figure-changed`: the words fit and a figure does not. `ambiguous`: several places are as
 * good. `lost`: none is good enough.
 */
export type Verdict = 'exact' | 'moved' | 'figure-changed' | 'ambiguous' | 'lost'

export interface Proposal {
  readonly verdict: Verdict
  /**
   * Where it stands in the new text, in UTF-16 code units: one place; of an ambiguous quote all that are as good; of a
   * lost one the nearest that is not good enough, if any.
   */
  readonly places: readonly Span[]
  /** From 0 to 1: how like the words, those beside them and their place are to what was quoted. */
  readonly score: number
  /** What the table should quote from now on; `null` where a person must say. */
  readonly selector: Selector | null
  readonly figures: readonly FigureChange[]
  /** Why a person must look, though there is a place; empty where nobody must. */
  readonly doubt: string
}

/** Words as like as this speak for a place that the order of the quotes allows. */
const VERY_LIKE = 0.8

/** A place less like the quote than this helps nobody to find it. */
const WORTH_SHOWING = 0.4

const NOTHING = { places: [], score: 0, selector: null, figures: [], doubt: '' } as const

const BY_LIKENESS = 'found by its likeness alone: nothing else says that this is the place'
const OTHER_WORDS = 'it stands among other words than before: this may be another passage'
const CUTS_WORD = 'it begins or ends inside a word'
const NO_QUOTE = 'no fifteen words tell this place from others, or its line ends are not LF'

/** Where the order of the quotes allows a place, two of three speak for it: its distance, its words, and no rival. */
const isLikely = (key: string, quest: Quest, chosen: Candidate): boolean => {
  const isVeryLike = chosen.likeness >= VERY_LIKE
  if (chosen.evidence !== 'likely' || !(chosen.isExpected || isVeryLike)) return false
  return (chosen.isExpected && isVeryLike) || standsOut(quest, key, chosen)
}

const doubtOf = (key: string, quest: Quest, chosen: Candidate): string => {
  if (chosen.evidence === 'elsewhere') return OTHER_WORDS
  if (cutsWord(key, chosen)) return CUTS_WORD
  const isSure = chosen.evidence === 'here' || chosen.likeness === 1 || isLikely(key, quest, chosen)
  return isSure ? '' : BY_LIKENESS
}

/** The candidate where the selector stands as it is, if it stands nowhere else: there `extract` would tie the row. */
const verbatimAmong = (
  { text, normal }: Edition,
  { selector }: Quest,
  candidates: readonly Candidate[],
): Candidate | undefined => {
  const [only, ...others] = occurrences(text, selector)
  if (only === undefined || others.length > 0) return undefined
  return candidates.find((each) => touches(normal.source(each), only))
}

const proposal = (edition: Edition, quest: Quest, chosen: Candidate, isVerbatim: boolean): Proposal => {
  const place = edition.normal.source(chosen)
  const found = {
    ...NOTHING,
    places: [place],
    score: chosen.score,
    doubt: doubtOf(edition.key, quest, chosen),
  }
  if (chosen.evidence === 'elsewhere' && !isVerbatim) return { ...found, verdict: 'lost' }
  const now = { text: edition.text, ...place }
  const { passage } = quest
  const figures = passage === null ? figureChangesOf(quest.selector.quote, now) : figureChanges(passage, now)
  if (figures.length > 0) return { ...found, verdict: 'figure-changed', figures }
  if (isVerbatim) return { ...found, verdict: 'exact', selector: quest.selector }
  const selector = uniqueQuote(edition.text, place)
  const doubt = selector === null ? NO_QUOTE : found.doubt
  return { ...found, verdict: 'moved', selector, doubt }
}

const onlyOne = (equals: readonly Candidate[]): Candidate | undefined =>
  equals.length === 1 ? equals[0] : undefined

/**
 * Of several that are as good, the one that stands as it is quoted, or else the only one between the same words, or else
 * the only one as far from other quotes as it was.
 */
const told = (equals: readonly Candidate[], verbatim: Candidate | undefined): Candidate | undefined =>
  equals.find((each) => each === verbatim) ??
  onlyOne(equals.filter(({ hasSameBeside }) => hasSameBeside)) ??
  onlyOne(equals.filter(({ isExpected }) => isExpected))

const lost = (edition: Edition, [near]: readonly Candidate[]): Proposal => {
  if (near === undefined || near.likeness < WORTH_SHOWING) return { ...NOTHING, verdict: 'lost' }
  return { ...NOTHING, verdict: 'lost', places: [edition.normal.source(near)], score: near.score }
}

const proposalFor = (edition: Edition, quest: Quest, old: string): Proposal => {
  const candidates = candidatesFor(quest, old, edition)
  const verbatim = verbatimAmong(edition, quest, candidates)
  const [first, ...rest] = candidates.filter(passes)
  const best = first ?? verbatim
  if (best === undefined) return lost(edition, candidates)
  const equals = [best, ...rest.filter(({ score }) => score > best.score - LEAD)]
  const chosen = equals.length === 1 ? best : told(equals, verbatim)
  if (chosen !== undefined) return proposal(edition, quest, chosen, chosen === verbatim)
  const places = equals.map((each) => edition.normal.source(each)).sort((a, b) => a.start - b.start)
  return { ...NOTHING, verdict: 'ambiguous', score: best.score, places }
}

/**
 * @param sought the quotes, their places in `old`; where that is `null`, in some old text that is not at hand
 * @returns a proposal for each, in their order
 */
export const reanchor = (sought: readonly Sought[], old: string | null, text: string): Proposal[] => {
  const now = editionOf(text)
  const before = old === null ? null : editionOf(old)
  return questsFor(sought, before, now).map((quest) => proposalFor(now, quest, before?.key ?? ''))
}
