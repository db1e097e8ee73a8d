// What the article says of a figure, as the table holds it: interval, hedge, measure, period, authority.
import { authorityName } from '../text/authority-name.ts'
import type { Reading } from './reading.ts'
import type { Figure } from './schema.ts'

/** The words around a figure and what they do to its range; nothing where it is printed bare. */
const hedgeText = (hedge: Figure['hedge'], means: ReadonlyMap<string, string>): string =>
  hedge === '' || hedge === 'exact' ? '' : `“${hedge.replaceAll('_', ' ')}”: ${means.get(hedge) ?? ''}`

const leftOpen = ({ says, interval }: Figure): string =>
  interval === null || says === interval.words ? '' : interval.words

interface Part {
  readonly figure: Figure
  readonly reading: Reading
}

const termsOf = ({ figure, reading }: Part): readonly (readonly [string, string])[] => {
  const dated = figure.kind === 'event'
  const of = figure.base === '' ? figure.measure : `${figure.measure}, as a share of ${figure.base}`
  return [
    ['It says', dated ? figure.period_words : figure.says],
    ['that is', leftOpen(figure)],
    ['by the word', hedgeText(figure.hedge, reading.hedge)],
    ['of', dated ? '' : of],
    ['for', dated ? '' : figure.period_words],
    ['according to', authorityName(figure.attributed_to, reading.audit.sources)],
    ['Our reading', figure.remark],
  ]
}

export const Facts = (part: Part) => (
  <dl class="facts">
    {termsOf(part)
      .filter(([, words]) => words !== '')
      .map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
  </dl>
)
