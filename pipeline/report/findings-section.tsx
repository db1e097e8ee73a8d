// All findings in one table, each in full; where scripts run, it can be filtered, searched and sorted.
import { counted } from '../model/english.ts'
import { SEVERITIES, type Verdict } from '../model/finding.ts'
import { ClaimLinks, findingId, fragment } from './phrase.tsx'
import type { Reading } from './reading.ts'
import type { AuditFinding } from './schema.ts'
import { VerdictMark } from './verdict-mark.tsx'
import { excuseText, FINDING_VERDICTS, SEVERITY_WORDS } from './words.ts'

const SHOWN: readonly Verdict[] = [
  'inconsistent',
  'undetermined',
  'unsupported',
  'consistent',
  'not_applicable',
]

type Choice = readonly [value: string, words: string, count: number]

/** One facet: everything, or one of the values that occur. */
const Facet = ({
  name,
  label,
  choices,
}: {
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
}) => (
  <label>
    {label}{' '}
    <select name={name}>
      <option value="">all</option>
      {choices
        .filter(([, , count]) => count > 0)
        .map(([value, words, count]) => (
          <option key={value} value={value}>{`${words} (${count})`}</option>
        ))}
    </select>
  </label>
)

/** What a reader can sort by; the page's own order is the first. */
const ORDERS = [
  ['verdict', 'by verdict'],
  ['worth', 'by worth'],
  ['check', 'by question'],
  ['place', 'by place in the article'],
] as const

const Filter = ({ reading }: { readonly reading: Reading }) => {
  const { findings } = reading.audit
  const count = (fits: (finding: AuditFinding) => boolean): number => findings.filter(fits).length
  const checks = new Map(
    [...new Set(findings.map(({ check }) => check))].map((id) => [id, reading.check.get(id)?.asks ?? id]),
  )
  return (
    <form id="_filter" class="filter" hidden aria-label="Filter the findings">
      <Facet
        name="verdict"
        label="Verdict"
        choices={SHOWN.map((verdict) => [
          verdict,
          FINDING_VERDICTS[verdict].label,
          count((row) => row.verdict === verdict),
        ])}
      />
      <Facet
        name="worth"
        label="Worth"
        choices={SEVERITIES.map((each) => [
          each,
          SEVERITY_WORDS[each],
          count(({ severity }) => severity === each),
        ])}
      />
      <Facet
        name="check"
        label="Question"
        choices={[...checks].map(([id, asks]) => [id, asks, count(({ check }) => check === id)])}
      />
      <label>
        Words <input type="search" name="words" autocomplete="off" spellcheck={false} />
      </label>
      <label>
        Order{' '}
        <select name="sort">
          {ORDERS.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" name="reversed" value="yes" /> reversed
      </label>
      <button type="reset">Show all</button>
      <output>{counted(findings.length, 'finding')}</output>
    </form>
  )
}

/** Every id; of one series and party the periods behind one another: "spending:AZE@2003, @2004". */
const evidenceNames = (ids: readonly string[]): string => {
  const before = (id: string | undefined): string | undefined => id?.replace(/@[^@]*$/, '')
  return ids
    .map((id, index) => {
      const name = before(id)
      return name !== id && name === before(ids[index - 1]) ? id.slice(name?.length) : id
    })
    .join(', ')
}

const Row = ({ finding, reading }: { readonly finding: AuditFinding; readonly reading: Reading }) => (
  <tr
    id={findingId(finding.finding)}
    data-verdict={finding.verdict}
    data-worth={finding.severity}
    data-check={finding.check}
    data-place={finding.start ?? undefined}
  >
    <td>
      <VerdictMark verdict={finding.verdict} label={FINDING_VERDICTS[finding.verdict].label} />
    </td>
    <td class={finding.verdict === 'inconsistent' ? undefined : 'soft'}>
      {SEVERITY_WORDS[finding.severity]}
    </td>
    <td class="soft">{reading.check.get(finding.check)?.asks ?? finding.check}</td>
    <td>
      <ClaimLinks claims={finding.claims} />
    </td>
    <td>
      <bdi>{finding.message}</bdi>
      {finding.excused !== null && <em class="excused"> {excuseText(finding)}</em>}
      <small class="rests">
        <a href={fragment(findingId(finding.finding))}>{finding.finding}</a>
        {finding.evidence.length > 0 && ` rests on ${evidenceNames(finding.evidence)}`}
      </small>
    </td>
  </tr>
)

const bySeriousness = (a: AuditFinding, b: AuditFinding): number =>
  SHOWN.indexOf(a.verdict) - SHOWN.indexOf(b.verdict)

export const FindingsSection = ({ reading }: { readonly reading: Reading }) => {
  const { findings } = reading.audit
  return (
    <section id="_findings">
      <h2>All {counted(findings.length, 'finding')}</h2>
      <p>
        One row for every case that a check examined, also where it found nothing wrong. “Worth” says how much
        it matters where something does not fit.
      </p>
      <Filter reading={reading} />
      <table class="stack findings">
        <thead>
          <tr>
            <th scope="col" data-sort="verdict">
              Verdict
            </th>
            <th scope="col" data-sort="worth">
              Worth
            </th>
            <th scope="col" data-sort="check">
              Question
            </th>
            <th scope="col" data-sort="place">
              Claims
            </th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {[...findings].sort(bySeriousness).map((finding) => (
            <Row key={finding.finding} finding={finding} reading={reading} />
          ))}
        </tbody>
      </table>
      {findings.length > 0 && <p class="no-match">No finding matches: “Show all” clears the filters.</p>}
    </section>
  )
}
