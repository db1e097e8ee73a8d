// All findings, check by check, each in full: what was asked, what came out, on what it rests.
import { counted } from '../model/english.ts'
import type { Verdict } from '../model/finding.ts'
import { ClaimLinks } from './phrase.tsx'
import type { Reading } from './reading.ts'
import type { AuditFinding, CheckMeta, Summary } from './schema.ts'
import { VerdictMark } from './verdict-mark.tsx'
import { excuseText, FINDING_VERDICTS, SEVERITY_WORDS } from './words.ts'

const SHOWN: readonly Verdict[] = [
  'inconsistent',
  'undetermined',
  'unsupported',
  'consistent',
  'not_applicable',
]

const SeverityTable = ({ rows }: { readonly rows: Summary['by_severity'] }) => (
  <table class="counts">
    <caption>Findings by what an inconsistency is worth, and by verdict</caption>
    <thead>
      <tr>
        <th scope="col">Worth</th>
        {SHOWN.map((verdict) => (
          <th key={verdict} scope="col">
            {FINDING_VERDICTS[verdict].label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ severity, verdicts }) => (
        <tr key={severity}>
          <th scope="row">{SEVERITY_WORDS[severity]}</th>
          {SHOWN.map((verdict) => (
            <td key={verdict}>{verdicts[verdict]}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Row = ({ finding }: { readonly finding: AuditFinding }) => (
  <tr id={`_finding-${finding.finding}`}>
    <td data-label="Verdict">
      <VerdictMark verdict={finding.verdict} label={FINDING_VERDICTS[finding.verdict].label} />
    </td>
    <td data-label="Claims">
      <ClaimLinks claims={finding.claims} />
    </td>
    <td data-label="Answer">
      {finding.message}
      {finding.excused !== null && <em class="excused"> {excuseText(finding)}</em>}
      <small class="rests">
        {finding.finding}
        {finding.evidence.length > 0 && ` rests on ${finding.evidence.join(', ')}`}
      </small>
    </td>
  </tr>
)

const bySeriousness = (a: AuditFinding, b: AuditFinding): number =>
  SHOWN.indexOf(a.verdict) - SHOWN.indexOf(b.verdict)

const FindingsTable = ({ findings }: { readonly findings: readonly AuditFinding[] }) => (
  <table class="stack findings">
    <thead>
      <tr>
        <th scope="col">Verdict</th>
        <th scope="col">Claims</th>
        <th scope="col">Answer</th>
      </tr>
    </thead>
    <tbody>
      {[...findings].sort(bySeriousness).map((finding) => (
        <Row key={finding.finding} finding={finding} />
      ))}
    </tbody>
  </table>
)

interface Block {
  readonly check: CheckMeta
  readonly findings: readonly AuditFinding[]
}

const CheckBlock = ({ check, findings }: Block) => (
  <section class="check">
    <h3 id={`_check-${check.id}`}>{check.asks}</h3>
    <p class="check-counts">
      {check.id} · {SEVERITY_WORDS[check.severity]} ·{' '}
      {findings.length === 0 ? 'no case to examine' : counted(findings.length, 'case')}
    </p>
    {findings.length > 0 && <FindingsTable findings={findings} />}
  </section>
)

export const FindingsSection = ({ reading }: { readonly reading: Reading }) => {
  const { findings, checks, summary } = reading.audit
  const unknown = findings.filter(({ check }) => !reading.check.has(check))
  return (
    <section id="_findings">
      <h2>All {counted(findings.length, 'finding')}, check by check</h2>
      <p>One row for every case that a check examined, also where it found nothing wrong.</p>
      <SeverityTable rows={summary.by_severity} />
      {checks.map((check) => (
        <CheckBlock
          key={check.id}
          check={check}
          findings={findings.filter((finding) => finding.check === check.id)}
        />
      ))}
      {unknown.length > 0 && <UnknownChecks findings={unknown} />}
    </section>
  )
}

/** Findings of a check that has left the register since they were written. */
const UnknownChecks = ({ findings }: { readonly findings: readonly AuditFinding[] }) => (
  <CheckBlock
    check={{
      id: 'other',
      asks: 'Checks no longer in the register',
      catches: '',
      errs: '',
      severity: 'note',
      about: 'annotation',
    }}
    findings={findings}
  />
)
