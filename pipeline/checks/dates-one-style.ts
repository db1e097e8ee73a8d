// Are all full dates printed in one order? Asked only where article.json wants the form checked.
import type { Answer } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { Check } from './check.ts'

const STYLES: readonly (readonly [string, RegExp])[] = [
  ['day month year', /^\d{1,2}\s+\p{L}+\s+\d{4}$/u],
  ['day month, year', /^\d{1,2}\s+\p{L}+,\s+\d{4}$/u],
  ['month day, year', /^\p{L}+\s+\d{1,2},\s+\d{4}$/u],
]

const styleOf = ({ surface }: Mention): string =>
  STYLES.find(([, pattern]) => pattern.test(surface))?.[0] ?? ''

const count = (mentions: readonly Mention[], style: string): number =>
  mentions.filter((mention) => styleOf(mention) === style).length

export const datesOneStyle: Check = {
  id: 'dates-one-style',
  asks: 'Are all full dates printed in one order (asked only with "form": true in article.json)?',
  catches: '“December 13, 2016” where the other dates are “13 December 2016”',
  errs: 'a quotation or a title keeps its own style',
  severity: 'note',
  about: 'text',
  run: ({ article, mentions }) => {
    const dates = mentions.filter((mention) => mention.kind === 'date' && styleOf(mention) !== '')
    if (!article.form || dates.length === 0) return []
    const [most = ''] = STYLES.map(([style]) => style).sort((a, b) => count(dates, b) - count(dates, a))
    const others = dates.filter((mention) => styleOf(mention) !== most)
    const base = { of: ['dates'], claims: [], expected: most }
    if (others.length === 0)
      return [{ ...base, verdict: 'consistent', message: `All ${dates.length} full dates are “${most}”.` }]
    return others.map(
      (mention, index): Answer => ({
        ...base,
        of: [`dates-${index + 1}`],
        found: mention.surface,
        place: mention,
        verdict: 'inconsistent',
        message: `“${mention.surface}” is “${styleOf(mention)}”; ${count(dates, most)} of ${dates.length} full dates are “${most}”.`,
      }),
    )
  },
}
