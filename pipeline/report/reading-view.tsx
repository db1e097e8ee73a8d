// The article as its quotes: under each heading, paragraph by paragraph, every claim with its verdict and its place.
import { grouped } from '../model/interval-text.ts'
import { Address, fragment, placeId, Quote } from './phrase.tsx'
import type { Reading } from './reading.ts'
import type { Figure } from './schema.ts'
import { Mark } from './verdict-mark.tsx'
import { CLAIM_VERDICTS } from './words.ts'

/** Neighbours that have the same in common, together. */
const runsOf = <T,>(rows: readonly T[], of: (row: T) => unknown): (readonly [T, ...T[]])[] => {
  const runs: [T, ...T[]][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last !== undefined && of(last[0]) === of(row)) last.push(row)
    else runs.push([row])
  }
  return runs
}

const partName = ({ heading, start }: Figure): string => {
  if (start === null) return 'Without a place in the text'
  return heading === '' ? 'Under no heading' : heading
}

const Line = ({ figure, lang }: { readonly figure: Figure; readonly lang: string }) => {
  const { claim, quote, verdict, start, end } = figure
  return (
    <li
      id={placeId(claim)}
      class={`line is-${verdict}`}
      data-claim={claim}
      data-start={start ?? undefined}
      data-end={end ?? undefined}
      data-anchor={figure.anchor}
    >
      <a href={fragment(claim)}>
        <Mark verdict={verdict} /> <Quote text={quote} lang={lang} />
      </a>
      <span class="soft">
        {CLAIM_VERDICTS[verdict].label} · {claim}
        {start !== null && end !== null && ` · ${grouped(String(start))}–${grouped(String(end))}`}
      </span>
    </li>
  )
}

const Paragraph = ({ figures, lang }: { readonly figures: readonly Figure[]; readonly lang: string }) => {
  const number = figures[0]?.paragraph ?? null
  return (
    <li class="paragraph">
      {number !== null && (
        <span class="number">
          <abbr title="paragraph">¶</abbr> {number}
        </span>
      )}
      <ul>
        {figures.map((figure) => (
          <Line key={figure.claim} figure={figure} lang={lang} />
        ))}
      </ul>
    </li>
  )
}

/** For a reader who has the text: the page can show it, from the reader's own disk and to nobody else. */
const Opener = ({ sha256, lang }: { readonly sha256: string; readonly lang: string }) => (
  <div id="_opener" hidden data-sha256={sha256}>
    <label for="_file">Do you have the article’s text? Open article.txt to see the quotes in it:</label>{' '}
    <input id="_file" type="file" accept=".txt,text/plain" />
    <p class="soft">It is read by this page alone: nothing is sent, nothing is kept.</p>
    <p id="_opened" role="status" />
    <div id="_text" lang={lang} hidden />
  </div>
)

export const ReadingView = ({ reading }: { readonly reading: Reading }) => {
  const { article, figures } = reading.audit
  const parts = runsOf(figures, partName)
  return (
    <section id="_article">
      <h2>The article, quote by quote</h2>
      <p>
        Every figure and date that was tested, in the order of the article, in at most 15 of its words. Each
        leads to its card. Places are counted in characters of the text (UTF-16 code units).
        {article.url !== null && (
          <>
            {' '}
            The article itself: <Address url={article.url} />
          </>
        )}
      </p>
      <Opener sha256={article.text_sha256} lang={article.language} />
      {parts.map((part) => (
        <section class="part" key={part[0].claim}>
          <h3>
            <bdi lang={part[0].heading === '' ? undefined : article.language}>{partName(part[0])}</bdi>
          </h3>
          <ol class="paragraphs">
            {runsOf(part, ({ paragraph }) => paragraph).map((run) => (
              <Paragraph key={run[0].claim} figures={run} lang={article.language} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
