// The findings of a figure beside the one that decides: each test drawn and in words, the rest a line each.
import { counted } from '../model/english.ts'
import type { Verdict } from '../model/finding.ts'
import { FindingLink, Long } from './phrase.tsx'
import { RangeBars } from './range-bars.tsx'
import { barsOf, type Reading, reasonOf } from './reading.ts'
import type { AuditFinding, Figure } from './schema.ts'
import { VerdictMark } from './verdict-mark.tsx'
import { excuseText, FINDING_VERDICTS } from './words.ts'

interface Part {
  readonly figure: Figure
  readonly reading: Reading
}

const Excuse = ({ finding }: { readonly finding: AuditFinding }) =>
  finding.excused === null ? null : <p class="excused">{excuseText(finding)}</p>

const Outcome = ({ verdict }: { readonly verdict: Verdict }) => (
  <VerdictMark verdict={verdict} label={FINDING_VERDICTS[verdict].label} />
)

const Test = ({ figure, finding, reading }: Part & { readonly finding: AuditFinding }) => {
  const why = reasonOf(finding, reading)
  const asks = reading.check.get(finding.check)?.asks ?? finding.check
  return (
    <li class="test">
      <p>
        <Outcome verdict={finding.verdict} /> <span class="soft">{why === '' ? asks : why}</span>
      </p>
      <RangeBars bars={barsOf(figure, finding, reading)} />
      <Long text={finding.message} />
      <Excuse finding={finding} />
      <p class="soft">
        <FindingLink finding={finding.finding} />
      </p>
    </li>
  )
}

const TestList = ({ findings, ...part }: Part & { readonly findings: readonly AuditFinding[] }) =>
  findings.length === 0 ? null : (
    <ul class="tests">
      {findings.map((finding) => (
        <Test key={finding.finding} finding={finding} {...part} />
      ))}
    </ul>
  )

/** What else the tests of a figure come to; in "open" many a pair of numbers differs and proves nothing. */
const FOLDED: readonly (readonly [Verdict, (count: number) => string])[] = [
  ['consistent', (count) => counted(count, 'test that agrees', 'tests that agree')],
  [
    'undetermined',
    (count) =>
      `${counted(count, 'test that decides', 'tests that decide')} nothing: another definition, period or reading, or sources that differ`,
  ],
  ['not_applicable', (count) => counted(count, 'test that does not apply', 'tests that do not apply')],
]

/** Tests that speak against the figure stand open; what agrees, what decides nothing and what does not apply unfold. */
export const OtherTests = ({ findings, ...part }: Part & { readonly findings: readonly AuditFinding[] }) => {
  const of = (wanted: Verdict) => findings.filter(({ verdict }) => verdict === wanted)
  if (findings.length === 0) return null
  return (
    <>
      <h4>{part.figure.decided_by === null ? 'Tests' : 'Other tests of it'}</h4>
      <TestList findings={of('inconsistent')} {...part} />
      {FOLDED.filter(([verdict]) => of(verdict).length > 0).map(([verdict, words]) => (
        <details key={verdict}>
          <summary>{words(of(verdict).length)}</summary>
          <TestList findings={of(verdict)} {...part} />
        </details>
      ))}
    </>
  )
}

/** Findings about citation, time, text and our own row. */
export const Beside = ({ findings }: { readonly findings: readonly AuditFinding[] }) =>
  findings.length === 0 ? null : (
    <>
      <h4>Other findings</h4>
      <ul class="beside">
        {findings.map((finding) => (
          <li key={finding.finding}>
            <Outcome verdict={finding.verdict} /> <bdi>{finding.message}</bdi>{' '}
            <small>
              <FindingLink finding={finding.finding} />
            </small>
            <Excuse finding={finding} />
          </li>
        ))}
      </ul>
    </>
  )
