// Two snapshots by hand: an amount edited, a row gone, and what came out otherwise.
import { lineageOf } from '../../pipeline/report/lineage.ts'
import type { Snapshot, SnapshotRow } from '../../pipeline/report/snapshot.ts'
import { oneLineage } from './materials.ts'

const row = (
  kind: SnapshotRow['kind'],
  name: string,
  cells: Record<string, string>,
  line: number | null = 2,
): [string, SnapshotRow] => [`${kind}:${name}`, { kind, name, file: `${kind}s.csv`, line, cells }]

const finding = (name: string, verdict: string, message: string): [string, SnapshotRow] =>
  row('finding', name, {
    verdict,
    verdict_then: verdict,
    severity: 'error',
    message,
    repair: '',
    excused: 'false',
  })

const spec = (low: number) => ({
  file: 'charts/tiny/bars.vl.json',
  text: JSON.stringify({ data: { values: [{ ids: 'C1;R1', low, y: low * 2 }] } }),
})

const CLAIM = { claim: 'C1', quote: '43 people', amount: '43', note: '' }

export const BEFORE: Snapshot = {
  rows: new Map([
    row('claim', 'C1', CLAIM, 9),
    row('relation', 'R1', { relation: 'R1', asserts: 'C1 = 44' }),
    row('source', 'old-source', { source: 'old-source', title: 'Old Book' }),
  ]),
  findings: new Map([
    finding('sums:R1', 'inconsistent', 'They differ.'),
    finding('fits:C1', 'consistent', 'It fits.'),
    finding('seen:all', 'consistent', 'All of 1 seen.'),
  ]),
  verdicts: new Map([
    row('verdict', 'C1', { verdict: 'inconsistent', verdict_then: '', why: 'They differ.' }, null),
  ]),
  charts: new Map([['bars', spec(42.5)]]),
}

export const AFTER: Snapshot = {
  rows: new Map([
    row('claim', 'C1', { ...CLAIM, amount: '44', added: 'x' }, 10),
    row('relation', 'R1', { relation: 'R1', asserts: 'C1 = 44' }, 3),
    row('event', 'opening@new', { event: 'opening', label: 'It opens', period: '2011' }),
  ]),
  findings: new Map([
    finding('sums:R1', 'consistent', 'They agree.'),
    finding('fits:C1', 'consistent', 'It fits.'),
    finding('seen:all', 'consistent', 'All of 2 seen.'),
    finding('dated:opening', 'undetermined', 'Who knows.'),
  ]),
  verdicts: new Map([
    row('verdict', 'C1', { verdict: 'consistent', verdict_then: '', why: 'They agree.' }, null),
  ]),
  charts: new Map([['bars', spec(43.5)]]),
}

/** What there was before, of which the tables of today know nothing. */
export const OLD_LINEAGE = lineageOf([
  {
    id: 'finding:sums:R1',
    kind: 'finding',
    name: 'sums:R1',
    words: '',
    places: [],
    page: null,
    restsOn: ['source:old-source'],
    cells: {},
  },
])

export const LINEAGES = [oneLineage(), OLD_LINEAGE]
