// Does a period that counts from "now" have a date to count from?
import type { Answer } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { mentionCase } from './mention-case.ts'

/** "The next year" in a tale of past years counts from what it tells, not from the day of writing. */
const isTold = ({ start, end }: Mention, offsets: readonly Passage[]): boolean =>
  offsets.some((offset) => offset.start < end && start < offset.end)

export const relativePeriodAnchored: Check = {
  id: 'relative-period-anchored',
  asks: 'Does “in the last five years” stand in a text that states its own date?',
  catches: '“in recent years” in an article without a publication date',
  errs: 'the date stands on the page but not in the text that was read',
  severity: 'warning',
  about: 'time',
  run: ({ mentions, passages, article }) =>
    mentions
      .filter(({ kind, section }) => kind === 'relative_period' && section === 'body')
      .filter((mention) => !isTold(mention, passagesOf(passages, 'offset')))
      .map((mention, index, all): Answer => {
        const claims = mention.claim === '' ? [] : mention.claim.split(';')
        const base = {
          of: mentionCase(mention, index, all),
          claims,
          found: mention.surface,
          place: mention,
        }
        const words = `“${mention.surface}” counts from`
        return article.published.stated
          ? {
              ...base,
              verdict: 'consistent',
              expected: article.published.date ?? '',
              message: `${words} the date that the text states.`,
            }
          : {
              ...base,
              verdict: 'inconsistent',
              expected: 'a date of the text, or the years',
              message: `${words} a date that the text does not state.`,
            }
      }),
}
