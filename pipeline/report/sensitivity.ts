// How much a clean audit is worth: the catch rates of the seeded errors as the report shows them.
import { type CatchRate, CORRUPTION_WORDS, CORRUPTIONS } from '../model/sensitivity.ts'
import type { Caught, Sensitivity } from './schema.ts'

const inArticle = ({ article_trials, article_caught }: CatchRate): Caught => ({
  trials: article_trials,
  caught: article_caught,
})

const ofTranscription = ({ transcription_trials, transcription_caught }: CatchRate): Caught => ({
  trials: transcription_trials,
  caught: transcription_caught,
})

const both = (row: CatchRate): { article: Caught; transcription: Caught } => ({
  article: inArticle(row),
  transcription: ofTranscription(row),
})

/**
 * @param rates rows of sensitivity.csv
 * @returns `null` where nothing could be tried
 */
export const sensitivityOf = (rates: readonly CatchRate[]): Sensitivity | null => {
  const all = rates.find(({ by }) => by === 'all')
  if (all === undefined || all.transcription_trials === 0) return null
  const claims = rates.filter(({ by }) => by === 'claim')
  return {
    ...both(all),
    by_corruption: CORRUPTIONS.flatMap((corruption) => {
      const row = rates.find(({ by, name }) => by === 'corruption' && name === corruption)
      return row === undefined ? [] : [{ name: CORRUPTION_WORDS[corruption], ...both(row) }]
    }),
    by_claim: claims.map((row) => ({ claim: row.name, ...both(row) })),
    left_out: rates.filter(({ by }) => by === 'left-out').length,
    unprotected: claims
      .filter(({ article_trials, article_caught }) => article_trials > 0 && article_caught === 0)
      .map(({ name }) => name),
  }
}
