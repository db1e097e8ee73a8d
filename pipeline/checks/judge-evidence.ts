// Published figures or dates weighed together: do they agree with the claim, disagree, or with each other?
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../model/english.ts'
import type { Verdict } from '../model/finding.ts'
import { periodText } from '../model/period-text.ts'
import { type Rational, rational, ZERO } from '../model/rational.ts'
import { type CleanObservation, isOurs } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'

/** One thing that the reference says, held against the claim. */
export interface Comparison {
  readonly id: string
  readonly words: string
  readonly agrees: boolean
  /** Who counted: copies of one count are one witness. */
  readonly witness: string
}

export const sourceName = (source: string, { sourceById }: Dossier): string =>
  sourceById.get(source)?.publisher ?? source

/** "69% for 2016–2020 (Census Bureau)"; nobody should quote as published what we calculated. */
export const observedWords = (row: CleanObservation, dossier: Dossier): string => {
  const when = row.period === null ? '' : ` for ${periodText(row.period)}`
  const source = sourceName(row.source, dossier)
  return `${statementText(row)}${when} (${isOurs(row) ? `our calculation from ${source}` : source})`
}

export const listed = (comparisons: readonly Comparison[]): string =>
  comparisons.map(({ words }) => words).join('; ')

/** Of three sources two must agree: one stray report does not undo a figure, nor does one lone friend make it. */
const MOST = rational('2/3')

/** By witness, the share of its statements that agree: one that says both supports the claim only so far. */
const support = (comparisons: readonly Comparison[]): Rational[] => {
  const witnesses = [...new Set(comparisons.map(({ witness }) => witness))]
  return witnesses.map((each) => {
    const own = comparisons.filter(({ witness }) => witness === each)
    return rational(own.filter(({ agrees }) => agrees).length).div(own.length)
  })
}

const countWords = (comparisons: readonly Comparison[], shares: readonly Rational[]): string => {
  const agreeing = comparisons.filter(({ agrees }) => agrees).length
  const statements = `${agreeing} of ${comparisons.length} published statements agree`
  if (shares.length === comparisons.length) return statements
  if (shares.some((share) => share.gt(0) && share.lt(1)))
    return `${statements}, from ${counted(shares.length, 'independent witness', 'independent witnesses')}`
  return `${shares.filter((share) => share.equals(1)).length} of ${shares.length} independent witnesses agree`
}

/**
 * Where sources are divided the reader has to choose, not the tool; and no figure is called wrong that one source
 * supports.
 */
export const judged = (comparisons: readonly Comparison[]): { verdict: Verdict; message: string } => {
  const agreeing = comparisons.filter(({ agrees }) => agrees)
  const others = comparisons.filter(({ agrees }) => !agrees)
  if (others.length === 0) return { verdict: 'consistent', message: `Agrees with ${listed(agreeing)}.` }
  if (agreeing.length === 0) return { verdict: 'inconsistent', message: `Disagrees with ${listed(others)}.` }
  const shares = support(comparisons)
  const supporting = shares.reduce((sum, share) => sum.add(share), ZERO)
  return {
    verdict: supporting.div(shares.length).gte(MOST) ? 'consistent' : 'undetermined',
    message: `Sources differ; ${countWords(comparisons, shares)}: ${listed(agreeing)}. Others: ${listed(others)}.`,
  }
}
