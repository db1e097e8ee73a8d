// Materials of a lineage by hand: the rows of a dossier, each at a line of its own in a file of its kind.
import type { Article } from '../../pipeline/model/article.ts'
import type { Anchor, Dismissal } from '../../pipeline/model/claim.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import type { Finding } from '../../pipeline/model/finding.ts'
import type { Located } from '../../pipeline/model/problem.ts'
import { ONE } from '../../pipeline/model/rational.ts'
import type { CatchRate, Trial } from '../../pipeline/model/sensitivity.ts'
import { type DossierLineage, dossierLineage } from '../../pipeline/report/dossier-lineage.ts'
import type { Materials, TextFile, Verdicts } from '../../pipeline/report/lineage-materials.ts'
import { located } from '../clean/located.ts'
import {
  citation,
  claim,
  dossier,
  event,
  measure,
  mention,
  note,
  observation,
  passage,
  relation,
  series,
  source,
  term,
} from '../dossier.ts'
import { finding } from './examined.ts'

/** Rows from line 2 on, as below a header. */
const rows = <T extends object>(file: string, table: readonly T[]): Located<T>[] =>
  table.map((row, index) => located(row, index + 2, file))

interface More {
  readonly text?: string
  readonly findings?: readonly Finding[]
  readonly anchors?: readonly Anchor[]
  readonly dismissals?: readonly Dismissal[]
  readonly trials?: readonly Trial[]
  readonly rates?: readonly CatchRate[]
  readonly audit?: string
  readonly verdicts?: Verdicts
  readonly charts?: readonly TextFile[]
}

/** Files are called after their tables: `claims.csv` is the clean one, `raw_file` of its rows the raw one. */
export const materialsOf = (tables: Dossier, more: More = {}): Materials => ({
  article: tables.article,
  articleFile: 'article.json',
  textFile: 'article.txt',
  text: more.text ?? null,
  claims: rows('claims.csv', tables.claims),
  anchors: rows('anchors.csv', more.anchors ?? []),
  citations: rows('citations.csv', tables.citations),
  notes: rows('notes.csv', tables.notes),
  mentions: rows('mentions.csv', tables.mentions),
  passages: rows('passages.csv', tables.passages),
  dismissals: rows('dismissals.csv', more.dismissals ?? []),
  relations: rows('relations.csv', tables.relations),
  exceptions: rows('exceptions.csv', tables.exceptions),
  measures: rows('measures.csv', tables.measures),
  sources: rows('sources.csv', tables.sources),
  series: rows('series.csv', tables.series),
  observations: rows('observations.csv', tables.observations),
  events: rows('events.csv', tables.events),
  offices: rows('offices.csv', tables.offices),
  findings: rows('findings.csv', more.findings ?? []),
  trials: rows('seeded-errors.csv', more.trials ?? []),
  rates: rows('sensitivity.csv', more.rates ?? []),
  audit: { file: 'audit.json', text: more.audit ?? '' },
  verdicts: more.verdicts ?? [],
  charts: more.charts ?? [],
})

export const TEXT = 'The Island\n\nThe island has 43 people,[1] some say.\n\n[1] Marit Oske, A Title.\n'

const at = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})

const ARTICLE: Article = {
  ...dossier().article,
  text: { sha256: 'f'.repeat(64), utf16_length: TEXT.length },
}

const SPEC = JSON.stringify(
  {
    layer: [
      { data: { values: [{ ids: 'C1;R1', low: 42.5, high: 43.5 }, { zero: 0 }] } },
      { data: { values: [{ ids: 'population-census-2020:*@2020', value: 44, y: 7 }] } },
    ],
  },
  null,
  2,
)

const CENSUS = 'population-census-2020:XAA@2020'

/** One of everything: a claim, its note, a relation, an observation, findings, a verdict, a chart, a planted error. */
export const oneOfEach = (): Materials =>
  materialsOf(
    dossier({
      article: ARTICLE,
      claims: [
        claim({
          claim: 'C1',
          quote: '43 people',
          amount: '43',
          cites: ['1'],
          ...at('43 people'),
          raw_file: 'raw/claims.csv',
          raw_line: 9,
        }),
      ],
      citations: [citation({ raw_file: 'raw/citations.csv', raw_line: 5 })],
      notes: [note(at('[1] Marit Oske, A Title.'))],
      relations: [relation({ asserts: `C1 = ${CENSUS}`, why: 'One island.' })],
      mentions: [
        mention({
          mention: 'M1',
          ...at('43'),
          surface: '43',
          kind: 'number',
          disposition: 'claim',
          claim: 'C1',
        }),
        mention({ mention: 'M2', ...at('[1]') }),
        mention({
          mention: 'M3',
          ...at('some'),
          surface: 'some',
          disposition: 'dismissed',
          reason: 'no figure',
        }),
      ],
      passages: [
        passage({ passage: 'the-island', rule: 'place', surface: 'The island', ...at('The island') }),
      ],
      exceptions: [{ finding: 'fits:C1', reason: 'known', by: 'the editor', expires: null }],
      observations: [
        observation({ period: '2020', amount: '44', raw_file: 'raw/observations.csv', raw_line: 7 }),
      ],
      events: [event({ period: '2011' })],
      offices: [term({})],
      measures: [measure({})],
      sources: [source({})],
      series: [series({})],
    }),
    {
      text: TEXT,
      anchors: [
        {
          claim: 'C1',
          quote: '43 people',
          ...at('43 people'),
          start_code_point: at('43 people').start,
          end_code_point: at('43 people').end,
          sentence: 2,
          anchor: 'exact',
          score: ONE,
          article_sha256: 'f'.repeat(64),
        },
      ],
      dismissals: [{ quote: 'some say', prefix: '', suffix: '', reason: 'no figure' }],
      findings: [
        finding('sums:R1', { verdict: 'inconsistent', evidence: ['R1', CENSUS], message: 'They differ.' }),
        finding('fits:C1', { excused: true }),
        finding('cited:1', { claims: [], evidence: ['note-1'] }),
        finding('counted:claim', { claims: [] }),
        finding('seen:all', { claims: [] }),
        finding('placed:the-island', { claims: [], ...at('The island') }),
        finding('noted:9', { claims: [], evidence: ['note-9'] }),
      ],
      trials: [
        {
          claim: 'C1',
          corruption: 'times-10',
          printed: '43',
          corrupted: '430',
          transcription: 'caught',
          transcription_by: ['sums'],
          article: 'missed',
          article_by: [],
        },
      ],
      rates: [
        {
          by: 'all',
          name: '',
          transcription_trials: 1,
          transcription_caught: 1,
          article_trials: 1,
          article_caught: 0,
        },
      ],
      audit: '{\n  "figures": [\n    {\n      "claim": "C1",\n',
      verdicts: [
        {
          claim: 'C1',
          verdict: 'inconsistent',
          verdict_then: '',
          why: 'They differ.',
          decided_by: 'sums:R1',
          findings: ['sums:R1', 'fits:C1'],
        },
      ],
      charts: [{ file: 'charts/tiny/bars.vl.json', text: SPEC }],
    },
  )

export const oneLineage = (): DossierLineage => dossierLineage(oneOfEach())
