// What to correct, in order: the first three on the first screen, the others below it.
import { counted } from '../model/english.ts'
import { Repair } from './all-else.tsx'
import { tallyWords } from './correction-words.ts'
import { ClaimLinks, FindingLink, Long, Quote } from './phrase.tsx'
import { RangeBars } from './range-bars.tsx'
import { barsOf, type Reading, readingLines, reasonOf } from './reading.ts'
import type { AuditFinding, Correction } from './schema.ts'
import { correctionLabel } from './words.ts'
import { wouldFit } from './would-fit.ts'

const FIRST = 3

/** What a reader takes in on the first screen, in bars and in characters. */
const MOST_BARS = 3
const BRIEFLY = 300

interface Part {
  readonly correction: Correction
  readonly reading: Reading
}

/** The quotes concerned, or where there is none, the question that was answered with no. */
const What = ({ correction, finding, reading }: Part & { readonly finding: AuditFinding }) => (
  <p class="what">
    <span class="severity">{correctionLabel(correction)}</span>
    {correction.claims.map((claim) => (
      <Quote
        key={claim}
        text={reading.figure.get(claim)?.quote ?? claim}
        lang={reading.audit.article.language}
      />
    ))}
    {correction.claims.length === 0 && reading.check.get(finding.check)?.asks}
  </p>
)

/** A warning before the repair is written: something else than what it was held against agrees with the words. */
const WouldFit = ({ correction, reading }: Part) => {
  const words = wouldFit(correction, reading)
  return words === '' ? null : <p class="would-fit">{words}</p>
}

/** What each of several readings of the words comes to. */
const Readings = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ul class="readings">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )

const Bars = ({ correction, finding, reading }: Part & { readonly finding: AuditFinding }) => {
  const figure = reading.figure.get(correction.claims[0] ?? '')
  const bars = figure === undefined ? [] : barsOf(figure, finding, reading)
  return bars.length <= MOST_BARS ? <RangeBars bars={bars} /> : null
}

const More = ({ correction }: Pick<Part, 'correction'>) => (
  <p class="more">
    <ClaimLinks claims={correction.claims} />
    {correction.also.length === 0
      ? ''
      : `The same shows in ${counted(correction.also.length, 'other check')}. `}
    <FindingLink finding={correction.finding} />
  </p>
)

/** On the first screen: the words concerned, what would fit, and why. */
const Brief = ({ correction, reading }: Part) => {
  const finding = reading.finding.get(correction.finding)
  if (finding === undefined) return null
  return (
    <li class={`correction is-${correction.severity}`}>
      <What correction={correction} finding={finding} reading={reading} />
      <Repair words={correction.repair} />
      <Long text={finding.message} shown={BRIEFLY} />
      <Readings lines={readingLines(finding, reading)} />
      <Bars correction={correction} finding={finding} reading={reading} />
      <WouldFit correction={correction} reading={reading} />
      <More correction={correction} />
    </li>
  )
}

/** The same with the whole answer. */
const Full = ({ correction, reading }: Part) => {
  const finding = reading.finding.get(correction.finding)
  if (finding === undefined) return null
  const reason = reasonOf(finding, reading)
  return (
    <li class={`correction is-${correction.severity}`}>
      <What correction={correction} finding={finding} reading={reading} />
      <Repair words={correction.repair} />
      <Long text={finding.message} />
      <Readings lines={readingLines(finding, reading)} />
      <Bars correction={correction} finding={finding} reading={reading} />
      <WouldFit correction={correction} reading={reading} />
      {reason !== '' && <p class="soft">{reason}</p>}
      <More correction={correction} />
    </li>
  )
}

export const CorrectFirst = ({ reading }: { readonly reading: Reading }) => {
  const { first } = reading.audit
  if (first.length === 0)
    return (
      <section class="to-correct">
        <h2>Nothing to correct</h2>
        <p>No check found anything that cannot be so. See below what could not be tested.</p>
      </section>
    )
  return (
    <section class="to-correct" aria-labelledby="_first">
      <h2 id="_first">Correct first</h2>
      <p class="soft">{tallyWords(reading.audit)}</p>
      <ol>
        {first.slice(0, FIRST).map((correction) => (
          <Brief key={correction.finding} correction={correction} reading={reading} />
        ))}
      </ol>
      {first.length > FIRST && (
        <p class="all">
          <a href="#_corrections">See the other {first.length - FIRST} to correct</a>.
        </p>
      )}
    </section>
  )
}

/** What the first screen leaves out, for whoever works through it. */
export const OtherCorrections = ({ reading }: { readonly reading: Reading }) => {
  const { first } = reading.audit
  if (first.length <= FIRST) return null
  return (
    <section id="_corrections" class="to-correct others">
      <h2>{counted(first.length - FIRST, 'other thing')} to correct</h2>
      <ol start={FIRST + 1}>
        {first.slice(FIRST).map((correction) => (
          <Full key={correction.finding} correction={correction} reading={reading} />
        ))}
      </ol>
    </section>
  )
}
