// What everything else leaves a figure: drawn beside what the article says, with its strength and the smallest repair.
import { FindingLink, Long } from './phrase.tsx'
import { type Bar, RangeBars } from './range-bars.tsx'
import type { Reading } from './reading.ts'
import type { Figure } from './schema.ts'
import { thenWords } from './words.ts'

/** A repair is what an editor came for: it stands in a line of its own. */
export const Repair = ({ words }: { readonly words: string }) =>
  words === '' ? null : (
    <p class="repair">
      Smallest repair: <strong>{words}</strong>
    </p>
  )

const barsOf = ({ interval, implied, says }: Figure): Bar[] =>
  interval === null || implied === null
    ? []
    : [
        { label: `the article: ${says}`, range: interval, ofArticle: true },
        { label: 'everything else leaves', range: implied, ofArticle: false },
      ]

/** The repair stands in its own line above. */
const withoutRepair = (message: string, { verdict, repair }: Figure): string =>
  verdict === 'inconsistent' ? message.replace(` Smallest repair: ${repair}.`, '') : message

export const AllElse = ({ figure, reading }: { readonly figure: Figure; readonly reading: Reading }) => {
  const finding = reading.finding.get(figure.summed_up_by ?? '')
  if (finding === undefined || figure.strength === null) return null
  const then = thenWords(figure)
  return (
    <div class="all-else">
      <h4>Taken all together</h4>
      <RangeBars bars={barsOf(figure)} />
      <Long text={withoutRepair(finding.message, figure)} />
      {then !== '' && <p>{then}</p>}
      <p class="soft">
        <FindingLink finding={finding.finding} />
      </p>
    </div>
  )
}
