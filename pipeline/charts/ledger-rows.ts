// The rows of the ledger, by what became of each number of the text, and of the catch rates, by kind of planted error.
import { DISPOSITIONS, type Mention } from '../model/mention.ts'
import { type CatchRate, CORRUPTION_WORDS, CORRUPTIONS } from '../model/sensitivity.ts'
import { countText } from './counts.ts'

export interface Entry {
  readonly id: string
  readonly label: string
  readonly count: number
  /** Whether nothing became of them. */
  readonly isOpen: boolean
}

/** How many errors were planted, and how many of them the checks catch. */
export interface Caught {
  readonly id: string
  readonly trials: number
  readonly caught: number
}

export interface Rate {
  readonly label: string
  /** Where the article itself prints the error. */
  readonly article: Caught
  /** Where our row alone has it. */
  readonly table: Caught
}

/** A kind without words of its own is called by its name. */
const DISPOSITION_WORDS: Readonly<Record<string, string>> = {
  claim: 'in the quote of a claim',
  citation: 'note marker, or in an end note',
  dismissed: 'set aside with a reason',
  unaccounted: 'not accounted for',
}

/** In the order of the table; what is not accounted for is there even where it is none. */
export const entriesOf = (mentions: readonly Mention[]): Entry[] =>
  mentions.length === 0
    ? []
    : DISPOSITIONS.map((disposition) => ({
        id: `mentions:disposition=${disposition}`,
        label: DISPOSITION_WORDS[disposition] ?? disposition.replaceAll('_', ' '),
        count: mentions.filter((mention) => mention.disposition === disposition).length,
        isOpen: disposition === 'unaccounted',
      })).filter(({ count, isOpen }) => count > 0 || isOpen)

const rateOf = (row: CatchRate, label: string, id: string): Rate => ({
  label,
  article: { id: `${id}#article_caught`, trials: row.article_trials, caught: row.article_caught },
  table: {
    id: `${id}#transcription_caught`,
    trials: row.transcription_trials,
    caught: row.transcription_caught,
  },
})

const part = ({ trials, caught }: Caught): number => (trials === 0 ? -1 : caught / trials)

/** Those tried most often first, as they tell most; of those the ones caught most often. */
const mostTried = (a: Rate, b: Rate): number =>
  b.article.trials - a.article.trials ||
  b.table.trials - a.table.trials ||
  part(b.article) - part(a.article) ||
  part(b.table) - part(a.table)

/** All kinds together, then each; nothing where no error could be planted. */
export const ratesOf = (rates: readonly CatchRate[]): Rate[] => {
  const all = rates.find(({ by }) => by === 'all')
  if (all === undefined || all.article_trials + all.transcription_trials === 0) return []
  const kinds = CORRUPTIONS.flatMap((name) => {
    const row = rates.find((rate) => rate.by === 'corruption' && rate.name === name)
    return row === undefined ? [] : [rateOf(row, CORRUPTION_WORDS[name], `sensitivity:name=${name}`)]
  })
  return [rateOf(all, 'errors of all kinds', 'sensitivity:by=all'), ...kinds.sort(mostTried)]
}

export const caughtText = ({ trials, caught }: Caught): string =>
  trials === 0 ? 'not tried' : `${countText(caught)} of ${countText(trials)}`
