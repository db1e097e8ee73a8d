// The first screen: the result in one sentence, what to correct first, and how far to trust it.
import { counted } from '../model/english.ts'
import { ToCorrect } from './corrections-list.tsx'
import { fragment } from './phrase.tsx'
import type { Reading } from './reading.ts'
import type { Figure } from './schema.ts'
import { Mark, VerdictMark } from './verdict-mark.tsx'
import {
  CLAIM_VERDICTS,
  gradesTrust,
  mentionsTrust,
  quotesTrust,
  sensitivityTrust,
  untestedTrust,
} from './words.ts'

const Head = ({ reading }: { readonly reading: Reading }) => {
  const { title, authors, publisher, series, published } = reading.audit.article
  const byline = [authors.join(', '), publisher, series ?? '', published].filter((part) => part !== '')
  return (
    <header class="head">
      <p class="kicker">Can the figures be true? An audit by claimcheck</p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="byline">{byline.join(' · ')}</p>
      <p class="result">{reading.audit.result}</p>
      {reading.audit.correct_first !== '' && <p class="for-author">{reading.audit.correct_first}</p>}
    </header>
  )
}

/** Every figure as its mark, in the order of the article. */
const Glance = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <nav class="glance" aria-label="Every figure, in the order of the article">
    <ol>
      {figures.map(({ claim, verdict, says, period_words }) => {
        const words = `${claim}, ${says === '' ? period_words : says}: ${CLAIM_VERDICTS[verdict].label}`
        return (
          <li key={claim}>
            <a href={fragment(claim)} title={words} aria-label={words}>
              <Mark verdict={verdict} />
            </a>
          </li>
        )
      })}
    </ol>
    <p class="legend">
      {(['consistent', 'inconsistent', 'undetermined', 'unsupported'] as const).map((verdict) => (
        <VerdictMark key={verdict} verdict={verdict} label={CLAIM_VERDICTS[verdict].label} />
      ))}
    </p>
  </nav>
)

const Trust = ({ reading }: { readonly reading: Reading }) => {
  const { summary } = reading.audit
  const worth = sensitivityTrust(reading.audit)
  return (
    <section class="trust">
      <h2>How far to trust this</h2>
      <ul>
        <li>{quotesTrust(reading.audit)}</li>
        <li>
          {mentionsTrust(summary)} {untestedTrust(summary)}
        </li>
        {worth !== '' && (
          <li>
            {worth} <a href="#_sensitivity">What a clean audit is worth</a>.
          </li>
        )}
        <li>
          {gradesTrust(summary)} <a href="#_sources">{counted(summary.editions.length, 'dated edition')}</a>{' '}
          among the sources.
        </li>
        <li>
          {counted(summary.findings, 'case')} examined by {counted(summary.by_check.length, 'check')},{' '}
          {counted(summary.excused, 'finding')} excused. <a href="#_method">How figures are compared</a>.
        </li>
        <li>
          “Holds” means that nothing here contradicts the figure. It does not prove it. “Cannot be right”
          means that the words, the reference or our reading of them must give way.
        </li>
      </ul>
    </section>
  )
}

export const Opening = ({ reading }: { readonly reading: Reading }) => (
  <div class="opening">
    <Head reading={reading} />
    <div class="columns">
      <ToCorrect reading={reading} />
      <Trust reading={reading} />
    </div>
    <Glance figures={reading.audit.figures} />
  </div>
)
