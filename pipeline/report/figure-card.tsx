// One figure: what the article says, the verdict, what it was tested against, and where that comes from.
import { AllElse, Repair } from './all-else.tsx'
import { CitationTrail } from './citation-trail.tsx'
import { clearedOf } from './cleared.ts'
import { EvidenceList } from './evidence-list.tsx'
import { figureMarkdown, figureRow } from './figure-copies.ts'
import { Facts } from './figure-facts.tsx'
import { Beside, OtherTests } from './figure-tests.tsx'
import { ClaimLinks, FindingLink, fragment, Long, placeId, Quote } from './phrase.tsx'
import { RangeBars } from './range-bars.tsx'
import { barsOf, evidenceOf, findingsOf, type Reading, reasonOf } from './reading.ts'
import type { Figure } from './schema.ts'
import { VerdictMark } from './verdict-mark.tsx'
import { CLAIM_VERDICTS, placeWords, strengthWords } from './words.ts'

interface Part {
  readonly figure: Figure
  readonly reading: Reading
}

const ANCHOR_WORDS: Record<Figure['anchor'], string> = {
  exact: 'verified in the text',
  moved: 'found in other words or another place',
  lost: 'not found in the text',
  unverified: 'not verified in the text',
}

const Verdicts = ({ figure }: Pick<Part, 'figure'>) => {
  const { verdict, verdict_then } = figure
  const strength = strengthWords(figure)
  return (
    <dl class="verdict-facts">
      <div>
        <dt>By the latest editions</dt>
        <dd>
          <VerdictMark verdict={verdict} label={CLAIM_VERDICTS[verdict].label} />
        </dd>
      </div>
      {verdict_then !== '' && (
        <div>
          <dt>By those of the article’s time</dt>
          <dd>
            <VerdictMark verdict={verdict_then} label={CLAIM_VERDICTS[verdict_then].label} />
          </dd>
        </div>
      )}
      {strength !== '' && (
        <div>
          <dt>Strength of the test</dt>
          <dd>{strength}</dd>
        </div>
      )}
    </dl>
  )
}

const Head = ({ figure, reading }: Part) => (
  <header>
    <p class="card-head">
      <a class="id" href={fragment(figure.claim)}>
        {figure.claim}
      </a>
      <span class="place">
        <a href={fragment(placeId(figure.claim))}>
          <bdi>{placeWords(figure)}</bdi>
        </a>
        , {ANCHOR_WORDS[figure.anchor]}
      </span>
    </p>
    <h3 id={`_name-${figure.claim}`}>
      <Quote text={figure.quote} lang={reading.audit.article.language} />
    </h3>
    <Verdicts figure={figure} />
  </header>
)

const Why = ({ figure, reading }: Part) => {
  const [deciding] = findingsOf(figure.decided_by === null ? [] : [figure.decided_by], reading)
  const reason = deciding === undefined ? '' : reasonOf(deciding, reading)
  return (
    <div class="why">
      <Long text={figure.why} />
      {deciding !== undefined && <RangeBars bars={barsOf(figure, deciding, reading)} />}
      {reason !== '' && <p class="soft">{reason}</p>}
      {deciding !== undefined && (
        <p class="soft">
          {figure.tested_with.length > 0 && (
            <>
              Tested together with <ClaimLinks claims={figure.tested_with} />
            </>
          )}
          <FindingLink finding={deciding.finding} />
        </p>
      )}
    </div>
  )
}

/** A reader who sees tests fail on a figure that holds is owed the reason. */
const Acquitted = ({ figure, reading }: Part) => {
  const cleared = clearedOf(figure, reading)
  if (cleared === null) return null
  return (
    <p class="cleared">
      {cleared.words} <ClaimLinks claims={cleared.doubtful} /> {cleared.because}
    </p>
  )
}

const Evidence = ({ figure, reading }: Part) => {
  const evidence = evidenceOf(findingsOf(figure.findings, reading), reading)
  if (!evidence.some(({ kind }) => kind === 'observation' || kind === 'event')) return null
  return (
    <div class="held">
      <h4>What it was held against</h4>
      <EvidenceList evidence={evidence} reading={reading} />
    </div>
  )
}

export const FigureCard = ({ figure, reading }: Part) => {
  const findings = findingsOf(figure.findings, reading)
  const rest = findings.filter(({ finding }) => finding !== figure.decided_by)
  const tests = rest.filter(({ about, verdict }) => about === 'figure' && verdict !== 'unsupported')
  const beside = rest.filter(
    ({ about, verdict }) => about !== 'summary' && (about !== 'figure' || verdict === 'unsupported'),
  )
  return (
    <article
      id={figure.claim}
      class={`card is-${figure.verdict}`}
      aria-labelledby={`_name-${figure.claim}`}
      tabindex={-1}
      data-markdown={figureMarkdown(figure)}
      data-row={figureRow(figure)}
    >
      <Head figure={figure} reading={reading} />
      <div class="card-body">
        <div>
          <Why figure={figure} reading={reading} />
          <Acquitted figure={figure} reading={reading} />
          <Repair words={figure.verdict === 'inconsistent' ? figure.repair : ''} />
          <AllElse figure={figure} reading={reading} />
          <OtherTests figure={figure} findings={tests} reading={reading} />
        </div>
        <div>
          <Facts figure={figure} reading={reading} />
          <CitationTrail cites={figure.cites} />
          <Beside findings={beside} />
        </div>
        <Evidence figure={figure} reading={reading} />
      </div>
    </article>
  )
}
