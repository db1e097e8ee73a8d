// Two annotations of one text compared: which words each took for a claim, and what each said of the claims they share.
import type { Claim } from '../model/claim.ts'
import { occurrences, type Span, touches } from '../text/anchor.ts'
import { notesStart } from '../text/notes.ts'
import { alpha, kappa } from './agreement-measures.ts'

/** The columns that two annotators can agree or differ on. */
export const COMPARED = [
  'kind',
  'subject',
  'object',
  'measure',
  'amount',
  'amount_to',
  'scale',
  'unit',
  'hedge',
  'period',
  'base',
  'cites',
  'attributed_to',
] as const
type Compared = (typeof COMPARED)[number]

export interface FieldAgreement {
  readonly field: Compared | 'words'
  /** Units compared: words of the text, or claims that both annotated. */
  readonly units: number
  readonly same: number
  readonly kappa: number | null
  readonly alpha: number | null
}

export interface Disagreement {
  readonly a: string
  readonly b: string
  readonly field: Compared
  readonly said: readonly [string, string]
}

export interface Agreement {
  readonly fields: readonly FieldAgreement[]
  readonly matched: number
  /** Claims that only one of the two annotated. */
  readonly onlyA: readonly Claim[]
  readonly onlyB: readonly Claim[]
  readonly disagreements: readonly Disagreement[]
}

interface Placed {
  readonly claim: Claim
  readonly span: Span
}

const placed = (claims: readonly Claim[], text: string): Placed[] =>
  claims.flatMap((claim) => {
    const [span] = occurrences(text, claim)
    return span === undefined ? [] : [{ claim, span }]
  })

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

type Match = readonly [Placed, Placed]

/** One quote before words in common, and of one kind before more words: a sentence may hold two claims that overlap. */
const likeness = ([one, other]: Match): readonly number[] => [
  Number(one.claim.quote === other.claim.quote),
  Number(one.claim.kind === other.claim.kind),
  overlap(one.span, other.span),
  -one.span.start,
]

const mostAlike = (a: Match, b: Match): number => {
  const [x, y] = [likeness(a), likeness(b)]
  return y.map((value, index) => value - (x[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** Each claim with the one of the other annotation that it is most like among those it shares words with, once. */
const matches = (a: readonly Placed[], b: readonly Placed[]): Match[] => {
  const candidates = a
    .flatMap((one) => b.filter(({ span }) => touches(one.span, span)).map((other): Match => [one, other]))
    .sort(mostAlike)
  const used = new Set<Placed>()
  return candidates.filter(([one, other]) => {
    if (used.has(one) || used.has(other)) return false
    used.add(one).add(other)
    return true
  })
}

const cell = (claim: Claim, field: Compared): string => {
  if (field === 'period') return claim.period?.text ?? ''
  return field === 'cites' ? claim.cites.join(';') : claim[field]
}

const agreementOn = (
  field: FieldAgreement['field'],
  pairs: readonly (readonly [string, string])[],
): FieldAgreement => ({
  field,
  units: pairs.length,
  same: pairs.filter(([a, b]) => a === b).length,
  kappa: kappa(pairs),
  alpha: alpha(pairs),
})

/** For every word of the running text, whether it stands in a claim of the one and of the other. */
const wordLabels = (text: string, a: readonly Placed[], b: readonly Placed[]): [string, string][] => {
  const inside = (all: readonly Placed[], word: Span): string =>
    all.some(({ span }) => touches(span, word)) ? 'claim' : 'none'
  return [...text.slice(0, notesStart(text)).matchAll(/\S+/gu)].map(({ index, 0: { length } }) => {
    const word = { start: index, end: index + length }
    return [inside(a, word), inside(b, word)]
  })
}

/**
 * @param text that both annotated; a quote that does not stand in it counts as a claim of that annotator alone
 * @returns agreement on words and, over the claims that overlap, field by field; every difference for a person to settle
 */
export const agreementOf = (a: readonly Claim[], b: readonly Claim[], text: string): Agreement => {
  const [left, right] = [placed(a, text), placed(b, text)]
  const matched = matches(left, right)
  const fields = COMPARED.map((field) =>
    agreementOn(
      field,
      matched.map(([one, other]) => [cell(one.claim, field), cell(other.claim, field)] as const),
    ),
  )
  const [inA, inB] = [
    new Set(matched.map(([one]) => one.claim)),
    new Set(matched.map(([, other]) => other.claim)),
  ]
  return {
    fields: [agreementOn('words', wordLabels(text, left, right)), ...fields],
    matched: matched.length,
    onlyA: a.filter((claim) => !inA.has(claim)),
    onlyB: b.filter((claim) => !inB.has(claim)),
    disagreements: matched.flatMap(([one, other]) =>
      COMPARED.map((field) => ({
        a: one.claim.claim,
        b: other.claim.claim,
        field,
        said: [cell(one.claim, field), cell(other.claim, field)] as const,
      })).filter(({ said: [first, second] }) => first !== second),
    ),
  }
}
