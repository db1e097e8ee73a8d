// Findings: one check's answer for one case, and the exceptions that a person grants.
import { z } from 'zod'
import { bound, choice, id, list, maybeInteger, period, prose, text, yesNo } from './column.ts'
import type { Interval } from './interval.ts'
import type { Rational } from './rational.ts'
import { type Row, table } from './table.ts'

export const VERDICTS = [
  'consistent',
  'inconsistent',
  'undetermined',
  'unsupported',
  'not_applicable',
] as const
export type Verdict = (typeof VERDICTS)[number]

export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a check is about; only answers about the figure decide whether it holds. `summary`: what the others come to. */
export const ABOUT = ['figure', 'annotation', 'citation', 'time', 'text', 'summary'] as const
export type About = (typeof ABOUT)[number]

/** A check as far as its answers are weighed. */
export interface Asker {
  readonly id: string
  readonly about: About
}

export const findingTable = table({
  file: 'findings.csv',
  title: 'Findings: one row for every case that a check examined',
  row: z.object({
    finding: id('stable id: the check and what it examined'),
    check: id('the check'),
    claims: list('the claims concerned'),
    verdict: choice(VERDICTS, 'the answer, on the latest editions of the evidence'),
    verdict_then: choice(
      ['', ...VERDICTS],
      'the answer on the editions that were out when the article was; empty where nobody knows when that was',
    ),
    severity: choice(SEVERITIES, 'what an inconsistency here is worth'),
    found: prose('what the article says'),
    expected: prose('what it was compared with'),
    low: bound('lower bound of what was expected, in base units', 'down'),
    high: bound('upper bound of what was expected, in base units', 'up'),
    message: prose('the answer in words, with the arithmetic'),
    evidence: list('observations, events, notes and relations that it rests on'),
    strength: bound('share of figures of the same precision that would have failed', 'down'),
    repair: prose('the smallest change of the printed words that would fit'),
    start: maybeInteger('first UTF-16 code unit concerned'),
    end: maybeInteger('code unit after the last'),
    excused: yesNo('whether exceptions.csv excuses it'),
  }),
  key: ['finding'],
})
export type Finding = Row<typeof findingTable>

/** What a check states; the rest of a finding follows from the check and the dossier. */
export interface Answer {
  /** Ids that tell this case from the check's others: claims first, then what they were held against. */
  readonly of: readonly string[]
  readonly claims: readonly string[]
  readonly verdict: Verdict
  readonly message: string
  readonly found?: string
  readonly expected?: string
  readonly range?: Interval
  readonly strength?: Rational
  readonly repair?: string
  readonly evidence?: readonly string[]
  readonly place?: { readonly start: number | null; readonly end: number | null }
}

export const exceptionTable = table({
  file: 'exceptions.csv',
  title: 'Findings that a person excuses',
  row: z.object({
    finding: id('the finding'),
    reason: text('why it may stand'),
    by: text('who says so'),
    expires: period('until when, EDTF; empty for ever'),
  }),
  key: ['finding'],
})
export type Exception = Row<typeof exceptionTable>
