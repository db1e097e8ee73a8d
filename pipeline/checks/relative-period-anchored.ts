// Does a period that counts back from "now" have a date to count from?
import type { Answer } from '../model/finding.ts'
import type { Check } from './check.ts'

export const relativePeriodAnchored: Check = {
  id: 'relative-period-anchored',
  asks: 'Does “in the last five years” stand in a text that states its own date?',
  catches: '“in recent years” in an article without a publication date',
  severity: 'warning',
  about: 'time',
  run: ({ mentions, article }) =>
    mentions
      .filter(({ kind, section }) => kind === 'relative_period' && section === 'body')
      .map((mention): Answer => {
        const claims = mention.claim === '' ? [] : mention.claim.split(';')
        const base = { of: [mention.mention], claims, found: mention.surface, place: mention }
        return article.published.stated
          ? {
              ...base,
              verdict: 'consistent',
              expected: article.published.date ?? '',
              message: `“${mention.surface}” counts from the date that the text states.`,
            }
          : {
              ...base,
              verdict: 'inconsistent',
              expected: 'a date of the text, or the years',
              message: `“${mention.surface}” counts from a date that the text does not state.`,
            }
      }),
}
