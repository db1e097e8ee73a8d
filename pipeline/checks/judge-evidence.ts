// Published figures or dates weighed together: do they agree with the claim, disagree, or with each other?
import type { Dossier } from '../model/dossier.ts'
import type { Verdict } from '../model/finding.ts'
import { periodText } from '../model/period-text.ts'
import type { CleanObservation } from '../model/reference.ts'
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

/** "69% for 2016–2020 (Census Bureau)". */
export const observedWords = (row: CleanObservation, dossier: Dossier): string => {
  const when = row.period === null ? '' : ` for ${periodText(row.period)}`
  return `${statementText(row)}${when} (${sourceName(row.source, dossier)})`
}

export const listed = (comparisons: readonly Comparison[]): string =>
  comparisons.map(({ words }) => words).join('; ')

/** Of three sources two must agree: one stray report does not undo a figure, nor does one lone friend make it. */
const MOST = 2 / 3

/** How many different people counted. */
const witnesses = (comparisons: readonly Comparison[]): number =>
  new Set(comparisons.map(({ witness }) => witness)).size

/**
 * Where sources are divided the reader has to choose, not the tool; and no figure is called wrong that one source
 * supports.
 */
export const judged = (comparisons: readonly Comparison[]): { verdict: Verdict; message: string } => {
  const agreeing = comparisons.filter(({ agrees }) => agrees)
  const others = comparisons.filter(({ agrees }) => !agrees)
  if (others.length === 0) return { verdict: 'consistent', message: `Agrees with ${listed(agreeing)}.` }
  if (agreeing.length === 0) return { verdict: 'inconsistent', message: `Disagrees with ${listed(others)}.` }
  const [supporting, all] = [witnesses(agreeing), witnesses(comparisons)]
  const counts =
    all === comparisons.length
      ? `${supporting} of ${all} published statements agree`
      : `${supporting} of ${all} independent witnesses agree`
  const most = supporting / all >= MOST
  return {
    verdict: most ? 'consistent' : 'undetermined',
    message: `Sources differ; ${counts}: ${listed(agreeing)}. Others: ${listed(others)}.`,
  }
}
