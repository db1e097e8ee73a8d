// One figure: what the article says, the verdict, what it was tested against, and where that comes from.
import { AllElse, Repair } from './all-else.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Facts } from './figure-facts.tsx'
import { ClaimLinks, Long, Quote } from './phrase.tsx'
import { RangeBars } from './range-bars.tsx'
import { barsOf, evidenceOf, findingsOf, type Reading, reasonOf } from './reading.ts'
import type { AuditFinding, Figure } from './schema.ts'
import { VerdictMark } from './verdict-mark.tsx'
import { CLAIM_VERDICTS, excuseText, FINDING_VERDICTS } from './words.ts'

interface Part {
  readonly figure: Figure
  readonly reading: Reading
}

const Excuse = ({ finding }: { readonly finding: AuditFinding }) =>
  finding.excused === null ? null : <p class="excused">{excuseText(finding)}</p>

/** A test of the figure: its outcome, its arithmetic drawn and in words. */
const Test = ({ figure, finding, reading }: Part & { readonly finding: AuditFinding }) => {
  const why = reasonOf(finding, reading)
  const asks = reading.check.get(finding.check)?.asks ?? finding.check
  return (
    <li class="test">
      <p>
        <VerdictMark verdict={finding.verdict} label={FINDING_VERDICTS[finding.verdict].label} />{' '}
        <span class="asks">{why === '' ? asks : why}</span>
      </p>
      <RangeBars bars={barsOf(figure, finding, reading)} />
      <Long text={finding.message} />
      <Excuse finding={finding} />
    </li>
  )
}

/** Findings about citation, time and our own row: one line each. */
const Beside = ({ findings }: { readonly findings: readonly AuditFinding[] }) =>
  findings.length === 0 ? null : (
    <>
      <h4>Citation, time and our own table</h4>
      <ul class="beside">
        {findings.map((finding) => (
          <li key={finding.finding}>
            <VerdictMark verdict={finding.verdict} label={FINDING_VERDICTS[finding.verdict].label} />{' '}
            {finding.message}
            <Excuse finding={finding} />
          </li>
        ))}
      </ul>
    </>
  )

const Why = ({ figure, reading }: Part) => {
  const [deciding] = findingsOf(figure.decided_by === null ? [] : [figure.decided_by], reading)
  const reason = deciding === undefined ? '' : reasonOf(deciding, reading)
  return (
    <div class="why">
      <Long text={figure.why} />
      {deciding !== undefined && <RangeBars bars={barsOf(figure, deciding, reading)} />}
      {reason !== '' && <p class="asks">{reason}</p>}
      {figure.tested_with.length > 0 && (
        <p class="asks">
          Tested together with <ClaimLinks claims={figure.tested_with} />
        </p>
      )}
    </div>
  )
}

const Tests = ({ figure, reading, findings }: Part & { readonly findings: readonly AuditFinding[] }) =>
  findings.length === 0 ? null : (
    <>
      <h4>{figure.decided_by === null ? 'Tests' : 'Other tests of it'}</h4>
      <ul class="tests">
        {findings.map((finding) => (
          <Test key={finding.finding} figure={figure} finding={finding} reading={reading} />
        ))}
      </ul>
    </>
  )

const Sources = ({ figure, reading }: Part) => {
  const evidence = evidenceOf(findingsOf(figure.findings, reading), reading)
  if (!evidence.some(({ kind }) => kind === 'observation' || kind === 'event')) return null
  return (
    <>
      <h4>What it was held against</h4>
      <EvidenceList evidence={evidence} reading={reading} />
    </>
  )
}

export const FigureCard = ({ figure, reading }: Part) => {
  const findings = findingsOf(figure.findings, reading)
  const rest = findings.filter(({ finding }) => finding !== figure.decided_by)
  const tests = rest.filter(({ about, verdict }) => about === 'figure' && verdict !== 'unsupported')
  const beside = rest.filter(({ about }) => about !== 'figure' && about !== 'summary')
  return (
    <article id={figure.claim} class={`card is-${figure.verdict}`}>
      <header>
        <p class="card-head">
          <VerdictMark verdict={figure.verdict} label={CLAIM_VERDICTS[figure.verdict].label} />
          <span class="id">{figure.claim}</span>
        </p>
        <h3>
          <Quote text={figure.quote} />
        </h3>
      </header>
      <div class="card-body">
        <div>
          <Why figure={figure} reading={reading} />
          <Repair words={figure.verdict === 'inconsistent' ? figure.repair : ''} />
          <AllElse figure={figure} reading={reading} />
          <Tests figure={figure} reading={reading} findings={tests} />
          <Sources figure={figure} reading={reading} />
        </div>
        <div>
          <Facts figure={figure} />
          <Beside findings={beside} />
        </div>
      </div>
    </article>
  )
}
