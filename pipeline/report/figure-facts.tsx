// What the article says of a figure, as the table holds it: interval, measure, period, authority, notes.
import type { Figure } from './schema.ts'

const ANCHOR_WORDS: Record<Figure['anchor'], string> = {
  exact: 'verified in the text',
  moved: 'found in other words or another place',
  lost: 'not found in the text',
  unverified: 'not verified in the text',
}

const saysText = ({ says, interval }: Figure): string => {
  if (interval === null || says === interval.words) return says
  return `${says}, which leaves open ${interval.words}`
}

const termsOf = (figure: Figure): readonly (readonly [string, string])[] => {
  const dated = figure.kind === 'event'
  const of = figure.base === '' ? figure.measure : `${figure.measure}, as a share of ${figure.base}`
  return [
    ['It says', dated ? figure.period_words : saysText(figure)],
    ['of', dated ? '' : of],
    ['for', dated ? '' : figure.period_words],
    ['according to', figure.attributed_to],
    ['Quote', ANCHOR_WORDS[figure.anchor]],
    ['Our reading', figure.remark],
  ]
}

export const Facts = ({ figure }: { readonly figure: Figure }) => (
  <dl class="facts">
    {termsOf(figure)
      .filter(([, words]) => words !== '')
      .map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    {figure.notes.length > 0 && (
      <div>
        <dt>Cites</dt>
        {figure.notes.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
    )}
  </dl>
)
