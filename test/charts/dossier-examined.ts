// What was found out about the invented world: findings, catch rates, and the mentions and citations that they are about.
import type { Finding, Verdict } from '../../pipeline/model/finding.ts'
import { rational } from '../../pipeline/model/rational.ts'
import type { CatchRate } from '../../pipeline/model/sensitivity.ts'
import { citation, event, mention } from '../dossier.ts'
import { finding } from '../report/examined.ts'

/** What everything else leaves a claim, its ends as decimals or fractions. */
export const left = (
  claim: string,
  verdict: Verdict,
  range: { readonly low?: string; readonly high?: string; readonly expected?: string } = {},
  more: Partial<Finding> = {},
): Finding =>
  finding(`implied-range:${claim}`, {
    claims: [claim],
    verdict,
    severity: 'error',
    low: range.low === undefined ? null : rational(range.low),
    high: range.high === undefined ? null : rational(range.high),
    expected: range.expected ?? '',
    ...more,
  })

/** What the check of dates says of a claim and a source. */
export const followed = (claim: string, note: number, source: string, verdict: Verdict): Finding =>
  finding(`source-follows-event:${claim}:${note}:${source}`, { claims: [claim], verdict, severity: 'error' })

export const rate = (
  by: CatchRate['by'],
  name: string,
  counts: readonly [trials: number, caught: number, trialsOfTable: number, caughtOfTable: number],
): CatchRate => ({
  by,
  name,
  article_trials: counts[0],
  article_caught: counts[1],
  transcription_trials: counts[2],
  transcription_caught: counts[3],
})

export const FINDINGS: readonly Finding[] = [
  left('C1', 'undetermined', { low: '200000000', expected: 'at least US$200 million' }),
  left(
    'C2',
    'inconsistent',
    { low: '0.49', high: '0.5', expected: '49–50%' },
    { evidence: ['R1', 'spending-2023:town@2019'] },
  ),
  left('C3', 'consistent', { low: '0.59', high: '0.62', expected: '59–62%' }),
  left('C4', 'unsupported'),
  followed('C1', 1, 'oske-2018', 'inconsistent'),
  followed('C2', 1, 'oske-2018', 'inconsistent'),
  followed('C1', 2, 'gazette-2020', 'consistent'),
  followed('C4', 2, 'gazette-2020', 'undetermined'),
  followed('C3', 2, 'gazette-2020', 'not_applicable'),
]

export const CITATIONS = [
  citation({ note: 1, source: 'oske-2018', authors: ['Marit Oske'], published: '2018-06-30' }),
  citation({
    note: 2,
    source: 'gazette-2020',
    authors: [],
    container: 'The Harbour Gazette',
    published: '2019-12-24',
  }),
]

export const EVENTS = [event({ event: 'crane-fair', label: 'the crane fair opens', period: '2019' })]

export const MENTIONS = [
  ...['M1', 'M2', 'M3'].map((id) => mention({ mention: id, disposition: 'claim' })),
  mention({ mention: 'M4', disposition: 'dismissed' }),
]

export const RATES: readonly CatchRate[] = [
  rate('all', '', [4, 1, 5, 5]),
  rate('corruption', 'times-10', [3, 1, 3, 3]),
  rate('corruption', 'note-shifted', [1, 0, 1, 1]),
  rate('corruption', 'base-swapped', [0, 0, 1, 1]),
  rate('corruption', 'complement', [0, 0, 0, 0]),
  rate('left-out', 'C9', [0, 0, 0, 0]),
]
