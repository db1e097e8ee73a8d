// How figures are compared, in plain words, with the tables that a reader needs to follow a verdict.
import { VERDICTS, type Verdict } from '../model/finding.ts'
import { PRIORS } from '../reason/strength.ts'
import type { Reading } from './reading.ts'
import type { Audit } from './schema.ts'
import { Mark } from './verdict-mark.tsx'
import { ABOUT_WORDS, CLAIM_VERDICTS, FINDING_VERDICTS, SEVERITY_WORDS } from './words.ts'

const PRIOR_WORDS = Object.values(PRIORS).join('; ')

const Prose = () => (
  <div class="prose">
    <p>
      A person copies every figure and date of the article into a table, word for word, and says what it
      counts, for when, and how firmly it is put. The program looks the quote up in the text and reads the
      figure again.
    </p>
    <p>
      A printed figure is never one number. “43%” is everything that rounds to 43%: from 42.5% to just below
      43.5%. “Over 30,000” has no upper end. “About 16%” is wider than 16%. All arithmetic is done on these
      ranges, exactly, without rounding.
    </p>
    <p>
      Two statements fit if their ranges share a value. If they share none, no rounding can save them, and the
      figure cannot be right as printed, as long as the reference is right and both speak of the same thing.
      Where they do not speak of the same thing (another year, another definition, a share of something else)
      the answer is “open”, whatever the numbers are.
    </p>
    <p>
      All figures and all evidence are tied into one network: every relation narrows what each of its figures
      can be, until nothing changes. What that leaves a figure, its own words left out, stands beside what it
      says. The <em>strength</em> of the test is the share of figures like the printed one (as precise;{' '}
      {PRIOR_WORDS}) that would have failed it: to pass a strong test means something, to pass a weak one
      nothing. Where not all can be true, the smallest sets that cannot are listed; the figure that resolves
      most of them is the first to doubt, and the smallest repair is the figure of the same precision that
      fits all the rest: where there are several, the one that the evidence gives at its face value.
    </p>
    <p>
      Data sets are revised. A figure is judged by the latest editions, and once more by those that were out
      when the article was; where the two differ, both are shown. Copies of one count are one witness.
    </p>
    <p>
      Only tests of the figure itself decide its verdict. A missing note or a wrong date in a note is shown
      beside it. Where our own table is in doubt, the figure is “open” and nobody is accused.
    </p>
  </div>
)

const VerdictTable = () => (
  <table class="stack verdicts">
    <caption>Verdicts</caption>
    <thead>
      <tr>
        <th scope="col">In the data</th>
        <th scope="col">Of a figure</th>
        <th scope="col">Of a single check</th>
      </tr>
    </thead>
    <tbody>
      {VERDICTS.map((verdict) => (
        <tr key={verdict}>
          <th scope="row">
            <Mark verdict={verdict} /> {verdict}
          </th>
          <td data-label="Of a figure">
            {CLAIM_VERDICTS[verdict].label}: {CLAIM_VERDICTS[verdict].means}
          </td>
          <td data-label="Of a single check">
            {FINDING_VERDICTS[verdict].label}: {FINDING_VERDICTS[verdict].means}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const HedgeTable = ({ hedges }: { readonly hedges: Audit['hedges'] }) => (
  <table>
    <caption>What the words around a figure do to its range</caption>
    <thead>
      <tr>
        <th scope="col">Words</th>
        <th scope="col">Range</th>
      </tr>
    </thead>
    <tbody>
      {hedges.map(({ hedge, means }) => (
        <tr key={hedge}>
          <th scope="row">{hedge.replaceAll('_', ' ')}</th>
          <td>{means}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** "31 agree, 3 do not fit": what a check came to, so that its silence does not look like success. */
const cameTo = (verdicts: Record<Verdict, number> | undefined): string => {
  const some = VERDICTS.filter((verdict) => (verdicts?.[verdict] ?? 0) > 0)
  if (verdicts === undefined || some.length === 0) return 'nothing to examine'
  return some
    .map((verdict) => `${FINDING_VERDICTS[verdict].label.toLowerCase()}: ${verdicts[verdict]}`)
    .join(', ')
}

const CheckTable = ({ checks, summary }: Pick<Audit, 'checks' | 'summary'>) => (
  <table class="stack checks">
    <caption>The checks</caption>
    <thead>
      <tr>
        <th scope="col">Check</th>
        <th scope="col">It asks</th>
        <th scope="col">It catches</th>
        <th scope="col">It is wrong where</th>
        <th scope="col">About</th>
        <th scope="col">Worth</th>
        <th scope="col">It came to</th>
      </tr>
    </thead>
    <tbody>
      {checks.map(({ id, asks, catches, errs, about, severity }) => (
        <tr key={id}>
          <th scope="row" id={`_check-${id}`}>
            {id}
          </th>
          <td data-label="It asks">{asks}</td>
          <td data-label="It catches">{catches}</td>
          <td data-label="It is wrong where">{errs}</td>
          <td data-label="About">{ABOUT_WORDS[about]}</td>
          <td data-label="Worth">{SEVERITY_WORDS[severity]}</td>
          <td data-label="It came to">
            {cameTo(summary.by_check.find(({ check }) => check === id)?.verdicts)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

export const MethodSection = ({ reading }: { readonly reading: Reading }) => (
  <section id="_method">
    <h2>How figures are compared</h2>
    <Prose />
    <VerdictTable />
    <HedgeTable hedges={reading.audit.hedges} />
    <CheckTable checks={reading.audit.checks} summary={reading.audit.summary} />
  </section>
)
