// Is a percentage always printed in one way? Asked only where article.json wants the form checked.
import type { Answer } from '../model/finding.ts'
import type { Mention } from '../model/mention.ts'
import type { Check } from './check.ts'

const styleOf = ({ surface }: Mention): string =>
  surface.includes('%') ? '%' : /per\s+cent/i.test(surface) ? 'per cent' : 'percent'

const ofStyle = (mentions: readonly Mention[], style: string): Mention[] =>
  mentions.filter((mention) => styleOf(mention) === style)

export const unitsOneStyle: Check = {
  id: 'units-one-style',
  asks: 'Is a percentage always printed in one way (asked only with "form": true in article.json)?',
  catches: '“16 per cent” beside “40%”',
  errs: 'a quotation keeps its own style',
  severity: 'note',
  about: 'text',
  run: ({ article, mentions }) => {
    const percents = mentions.filter(({ kind, section }) => kind === 'percent' && section === 'body')
    if (!article.form || percents.length === 0) return []
    const styles = [...new Set(percents.map(styleOf))].sort(
      (a, b) => ofStyle(percents, b).length - ofStyle(percents, a).length,
    )
    const [most = '', ...others] = styles
    const base = { of: ['percentages'], claims: [], expected: most }
    if (others.length === 0)
      return [
        { ...base, verdict: 'consistent', message: `All ${percents.length} percentages have “${most}”.` },
      ]
    return others
      .flatMap((style) => ofStyle(percents, style))
      .map(
        (mention, index): Answer => ({
          ...base,
          of: [`percentages-${index + 1}`],
          found: mention.surface,
          place: mention,
          verdict: 'inconsistent',
          message: `“${mention.surface}”, where ${ofStyle(percents, most).length} of ${percents.length} percentages have “${most}”.`,
        }),
      )
  },
}
