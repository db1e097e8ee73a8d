// The first screen: what was audited, the result, what to correct first, and how far to trust it.
import { counted } from '../model/english.ts'
import type { Verdict } from '../model/finding.ts'
import { CorrectFirst } from './corrections-list.tsx'
import type { Reading } from './reading.ts'
import type { Summary } from './schema.ts'
import { gradesTrust, mentionsTrust, quotesTrust, sensitivityTrust, untestedTrust } from './words.ts'

const SHOWN: readonly Verdict[] = [
  'consistent',
  'inconsistent',
  'undetermined',
  'unsupported',
  'not_applicable',
]

/** The sentence above it, drawn: each verdict as wide as it is often. */
const Shares = ({ verdicts }: { readonly verdicts: Summary['verdicts'] }) => {
  const total = SHOWN.reduce((sum, verdict) => sum + verdicts[verdict], 0)
  if (total === 0) return null
  let before = 0
  return (
    <svg
      class="shares"
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {SHOWN.map((verdict) => {
        const x = before
        before += verdicts[verdict]
        return (
          <rect
            key={verdict}
            class={`is-${verdict}`}
            x={x}
            y="0"
            width={verdicts[verdict]}
            height="1"
            vector-effect="non-scaling-stroke"
          />
        )
      })}
    </svg>
  )
}

export const Masthead = ({ reading }: { readonly reading: Reading }) => {
  const { article, result, summary } = reading.audit
  const { title, authors, publisher, series, published, language } = article
  const byline = [...authors, publisher, series ?? '', published].filter((part) => part !== '')
  return (
    <header class="head">
      <p class="kicker">Can the figures be true? An audit by claimcheck</p>
      <h1>
        <bdi lang={language}>{title}</bdi>
      </h1>
      <p class="byline">
        {byline.map((part, index) => (
          <>
            {index === 0 ? '' : ' · '}
            <bdi>{part}</bdi>
          </>
        ))}
      </p>
      <p class="result">{result}</p>
      <Shares verdicts={summary.verdicts} />
    </header>
  )
}

const Trust = ({ reading }: { readonly reading: Reading }) => {
  const { summary, article } = reading.audit
  const worth = sensitivityTrust(reading.audit)
  return (
    <section class="trust" aria-labelledby="_trust">
      <h2 id="_trust">How far to trust this</h2>
      <dl>
        <dt>The text</dt>
        <dd>
          {quotesTrust(reading.audit)}{' '}
          <span class="soft">
            SHA-256 <code title={article.text_sha256}>{article.text_sha256.slice(0, 12)}…</code>
          </span>
        </dd>
        <dt>Coverage</dt>
        <dd>
          {mentionsTrust(summary)} {untestedTrust(reading.audit)} <a href="#_untested">What was not tested</a>
          .
        </dd>
        {worth !== '' && (
          <>
            <dt>Catch rate</dt>
            <dd>
              {worth} <a href="#_sensitivity">What a clean audit is worth</a>.
            </dd>
          </>
        )}
        <dt>Evidence</dt>
        <dd>
          {gradesTrust(summary)} <a href="#_sources">{counted(summary.editions.length, 'dated edition')}</a>.
        </dd>
        <dt>Checks</dt>
        <dd>
          {counted(summary.findings, 'case')} examined by {counted(summary.by_check.length, 'check')},{' '}
          {counted(summary.excused, 'finding')} excused. <a href="#_method">How figures are compared</a>.
        </dd>
        <dt>The words</dt>
        <dd>
          “Holds” means that nothing here contradicts the figure; it does not prove it. “Cannot be right”
          means that the words, the reference or our reading of them must give way.
        </dd>
      </dl>
    </section>
  )
}

export const Opening = ({ reading }: { readonly reading: Reading }) => (
  <div class="columns">
    <CorrectFirst reading={reading} />
    <Trust reading={reading} />
  </div>
)
