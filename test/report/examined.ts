// Findings and checks by hand, and one small dossier with something of everything, in an invented world.

import type { Dossier } from '../../pipeline/model/dossier.ts'
import type { Finding } from '../../pipeline/model/finding.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { auditOf } from '../../pipeline/report/audit.ts'
import type { Audit, CheckMeta, Sensitivity } from '../../pipeline/report/schema.ts'
import {
  article,
  citation,
  claim,
  dossier,
  event,
  measure,
  mention,
  observation,
  relation,
  series,
  source,
} from '../dossier.ts'

const check = (
  id: string,
  about: CheckMeta['about'],
  severity: CheckMeta['severity'] = 'error',
): CheckMeta => ({
  id,
  asks: `Is ${id} right?`,
  catches: 'a mistake',
  errs: 'nowhere',
  severity,
  about,
})

export const CHECKS: readonly CheckMeta[] = [
  check('sums', 'figure'),
  check('agrees', 'figure'),
  check('fits', 'figure', 'warning'),
  check('quoted', 'annotation'),
  check('cited', 'citation', 'warning'),
  check('dated', 'citation'),
  check('anchored', 'time', 'note'),
  check('summed', 'summary'),
]

/** A finding named `check:rest`, with its check's severity. */
export const finding = (id: string, overrides: Partial<Finding> = {}): Finding => {
  const name = id.split(':')[0] ?? ''
  return {
    finding: id,
    check: name,
    claims: ['C1'],
    verdict: 'consistent',
    verdict_then: '',
    severity: CHECKS.find((each) => each.id === name)?.severity ?? 'note',
    found: '',
    expected: '',
    low: null,
    high: null,
    message: `Answer of ${id}.`,
    evidence: [],
    strength: null,
    repair: '',
    start: null,
    end: null,
    excused: false,
    ...overrides,
  }
}

/** The text that stands in every free cell of `everything`. */
export const everything = (
  words: string,
  url = 'https://example.org/a',
): { dossier: Dossier; findings: Finding[] } => ({
  dossier: dossier({
    article: { ...article, title: words, authors: [words], publisher: words, series: words, url },
    claims: [
      claim({
        claim: 'C3',
        quote: words,
        start: null,
        end: null,
        anchor: 'unverified',
        kind: 'event',
        period: '2020-05',
      }),
      claim({
        claim: 'C2',
        quote: words,
        start: 40,
        amount: '43',
        unit: '%',
        kind: 'share',
        base: 'population',
        cites: ['1'],
      }),
      claim({
        claim: 'C1',
        quote: words,
        note: words,
        start: 10,
        amount: '5',
        scale: 'million',
        attributed_to: 'census-2020',
      }),
      claim({ claim: 'C>4', quote: words, start: 60 }),
    ],
    citations: [citation({ authors: [words], title: words, container: words, url })],
    relations: [relation({ asserts: 'C1 = population-census-2020:XAA@2020', why: words })],
    mentions: [
      mention({ mention: 'M1', disposition: 'claim' }),
      mention({ mention: 'M2', disposition: 'unaccounted' }),
      mention({ mention: 'M3', section: 'notes' }),
    ],
    outline: [
      { paragraph: 1, start: 0, end: 30, section: 'body', heading: '' },
      { paragraph: 2, start: 32, end: 80, section: 'body', heading: words },
    ],
    exceptions: [{ finding: 'dated:C2', reason: words, by: words, expires: null }],
    observations: [observation({ amount: '7', scale: 'million', period: '2020', locator: url, note: words })],
    events: [event({ label: words, period: '2020-05-01', note: words })],
    measures: [measure({ label: words })],
    sources: [source({ title: words, publisher: words, vintage: words, url, licence: words, note: words })],
    series: [series({ definition: words })],
  }),
  findings: [
    finding('sums:R1', {
      verdict: 'inconsistent',
      message: words,
      evidence: ['R1', 'population-census-2020:XAA@2020'],
    }),
    finding('agrees:C3', { claims: ['C3'], message: words, evidence: ['bridge-opening@census-2020'] }),
    finding('fits:C2', { claims: ['C2'], verdict: 'undetermined', message: words }),
    finding('quoted:C2', { claims: ['C2'], message: words }),
    finding('cited:C2', { claims: ['C2'], message: words, evidence: ['note-1', 'note-9'] }),
    finding('dated:C2', { claims: ['C2'], verdict: 'inconsistent', message: words, excused: true }),
    finding('anchored:now', { claims: [], verdict: 'inconsistent', message: words }),
    finding('summed:C1', {
      verdict: 'inconsistent',
      verdict_then: 'consistent',
      message: words,
      expected: words,
      low: rational(6_500_000),
      high: rational(7_500_000),
      strength: rational('2/3'),
      repair: words,
      evidence: ['R1'],
    }),
  ],
})

const caught = (trials: number, count: number) => ({ trials, caught: count })

const planted = (name: string): Sensitivity => ({
  article: caught(3, 1),
  transcription: caught(3, 3),
  by_corruption: [{ name, article: caught(3, 1), transcription: caught(0, 0) }],
  by_claim: [
    { claim: 'C2', article: caught(2, 1), transcription: caught(2, 2) },
    { claim: 'C>4', article: caught(1, 0), transcription: caught(1, 1) },
  ],
  left_out: 1,
  unprotected: ['C>4'],
})

export const auditWith = (words: string, url?: string): Audit => {
  const { dossier: tables, findings } = everything(words, url)
  return auditOf(tables, findings, CHECKS, planted(words))
}
