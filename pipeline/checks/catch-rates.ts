// The trials counted: all together, by kind of error, by claim.
import { type CatchRate, CORRUPTIONS, type Trial } from '../model/sensitivity.ts'
import type { Seeding } from './seeded-errors.ts'

const counted = (by: CatchRate['by'], name: string, trials: readonly Trial[]): CatchRate => ({
  by,
  name,
  transcription_trials: trials.length,
  transcription_caught: trials.filter(({ transcription }) => transcription === 'caught').length,
  article_trials: trials.filter(({ article }) => article !== '').length,
  article_caught: trials.filter(({ article }) => article === 'caught').length,
})

/** A kind that no claim could be tried with is counted too, as none of none. */
export const catchRates = ({ trials, leftOut }: Seeding): CatchRate[] => {
  const claims = [...new Set(trials.map(({ claim }) => claim))]
  return [
    counted('all', '', trials),
    ...CORRUPTIONS.map((name) =>
      counted(
        'corruption',
        name,
        trials.filter(({ corruption }) => corruption === name),
      ),
    ),
    ...claims.map((name) =>
      counted(
        'claim',
        name,
        trials.filter(({ claim }) => claim === name),
      ),
    ),
    ...leftOut.map((name) => counted('left-out', name, [])),
  ]
}
