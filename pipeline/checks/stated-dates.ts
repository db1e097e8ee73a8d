// The dates that the running text states, as far as mentions and passages tell.
import type { Dossier } from '../model/dossier.ts'
import { type Period, parsePeriod } from '../model/period.ts'
import { numerals } from '../text/numerals.ts'

/** The years and dates that stand between two places of the running text, in its order. */
export const datesBetween = (from: number, to: number, { mentions }: Dossier): Period[] =>
  mentions
    .filter(({ kind, section }) => section === 'body' && (kind === 'year' || kind === 'date'))
    .filter(({ start, end }) => start >= from && end <= to)
    .flatMap(({ surface }) => numerals(surface).flatMap(({ date }) => parsePeriod(date) ?? []))
