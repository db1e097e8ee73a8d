// What to correct, in order: the first three on the first screen, the others below it.
import { counted } from '../model/english.ts'
import { Repair } from './all-else.tsx'
import { ClaimLinks, fragment, Long, Quote } from './phrase.tsx'
import { RangeBars } from './range-bars.tsx'
import { barsOf, type Reading, readingLines, reasonOf } from './reading.ts'
import type { Correction } from './schema.ts'
import { correctionLabel } from './words.ts'

const FIRST = 3

interface Part {
  readonly correction: Correction
  readonly reading: Reading
}

/** What a reader takes in on the first screen, in bars and in characters. */
const MOST_BARS = 3
const SHOWN = 240

/** The quotes concerned, or where there is none, the question that was answered with no. */
const What = ({ correction, reading }: Part) => {
  const check = reading.finding.get(correction.finding)?.check ?? ''
  return (
    <p class="what">
      <span class="severity">{correctionLabel(correction)}</span>
      {correction.claims.map((claim) => (
        <Quote key={claim} text={reading.figure.get(claim)?.quote ?? claim} />
      ))}
      {correction.claims.length === 0 && reading.check.get(check)?.asks}
    </p>
  )
}

const Readings = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ul class="readings">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )

/** One thing to correct: the words concerned, what is wrong with them, where to read more. */
const CorrectionItem = ({ correction, reading }: Part) => {
  const { claims, severity, finding: id, also } = correction
  const finding = reading.finding.get(id)
  const figure = reading.figure.get(claims[0] ?? '')
  if (finding === undefined) return null
  const bars = figure === undefined ? [] : barsOf(figure, finding, reading)
  const reason = reasonOf(finding, reading)
  return (
    <li class={`correction is-${severity}`}>
      <What correction={correction} reading={reading} />
      <Repair words={correction.repair} />
      <Long text={finding.message} shown={SHOWN} />
      <Readings lines={readingLines(finding, reading)} />
      {bars.length <= MOST_BARS && <RangeBars bars={bars} />}
      {reason !== '' && <p class="asks">{reason}</p>}
      <p class="more">
        <ClaimLinks claims={claims} />
        {also.length === 0 ? '' : `The same shows in ${counted(also.length, 'other check')}. `}
        <a href={fragment(`_finding-${id}`)}>finding {id}</a>
      </p>
    </li>
  )
}

const CorrectionList = ({
  from,
  to,
  reading,
}: {
  readonly from: number
  readonly to: number
  readonly reading: Reading
}) => (
  <ol start={from + 1}>
    {reading.audit.first.slice(from, to).map((correction) => (
      <CorrectionItem key={correction.finding} correction={correction} reading={reading} />
    ))}
  </ol>
)

export const ToCorrect = ({ reading }: { readonly reading: Reading }) => {
  const { first } = reading.audit
  if (first.length === 0)
    return (
      <section class="to-correct">
        <h2>Nothing to correct</h2>
        <p>No check found anything that cannot be so. See below what could not be tested.</p>
      </section>
    )
  return (
    <section class="to-correct">
      <h2>Correct first</h2>
      <CorrectionList from={0} to={FIRST} reading={reading} />
      {first.length > FIRST && (
        <p class="all">
          {counted(first.length, 'thing')} to correct in all:{' '}
          <a href="#_corrections">see the other {first.length - FIRST}</a>.
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
      <CorrectionList from={FIRST} to={first.length} reading={reading} />
    </section>
  )
}
