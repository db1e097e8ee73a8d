// Claims: what the article asserts, as a person annotated it and as `clean` completes it.
import { z } from 'zod'
import {
  amount,
  bound,
  choice,
  hedge,
  id,
  integer,
  list,
  maybeInteger,
  note,
  period,
  reference,
  scale,
  text,
  unit,
  yesNo,
} from './column.ts'
import type { Interval } from './interval.ts'
import { type Row, table } from './table.ts'

export const KINDS = ['quantity', 'share', 'count', 'rank', 'range', 'comparison', 'trend', 'event'] as const

/** `unverified`: no anchor row speaks of this very quote. */
export const ANCHORS = ['exact', 'moved', 'lost', 'unverified'] as const

export const MAX_QUOTE_WORDS = 15

export const words = (quote: string): number => quote.split(/\s+/u).filter((word) => word !== '').length

const quote = z
  .string()
  .regex(/\S/)
  .refine((cell) => words(cell) <= MAX_QUOTE_WORDS)
  .meta({
    type: 'string',
    description: `the claim's words, verbatim, at most ${MAX_QUOTE_WORDS} words`,
    expected: `words of the article, at most ${MAX_QUOTE_WORDS}`,
    required: true,
  })

const selector = {
  quote,
  prefix: note('words just before the quote, only where the quote is not unique'),
  suffix: note('words just after it, only where the quote is not unique'),
}

/** The measure, and the base, of a claim of which nobody has said yet what it counts: it fits every unit, and is compared by relations alone. */
export const UNSPECIFIED = 'unspecified'

const asserted = {
  claim: id('stable id, never reused'),
  ...selector,
  kind: choice(KINDS, 'what sort of assertion it is'),
  subject: reference('who or what it is about: ISO 3166-1 alpha-3 for states, a plain key otherwise'),
  object: reference('the other side, where there is one'),
  measure: id(
    `what is counted: a row of measures.csv; for an event, event-date; ${UNSPECIFIED} until somebody says`,
  ),
  amount: amount('the figure as printed, number words as digits or a fraction; empty where none is stated'),
  amount_to: amount('the upper figure of a printed range'),
  scale: scale('the scale word printed with the figure'),
  unit: unit('the unit of the figure'),
  hedge: hedge('how exactly the words state the figure; empty where none is stated'),
  period: period('when: the EDTF period that the article states, empty where it states none'),
  base: reference('for a share, the measure that the article says it is a share of'),
  cites: list('numbers of the end notes marked in the same sentence'),
  attributed_to: reference('whom the article names as its authority'),
  note: note("the annotator's remark"),
}

export const claimTable = table({
  file: 'claims.csv',
  title: 'Claims as annotated',
  row: z.object(asserted),
  key: ['claim'],
})
export type Claim = Row<typeof claimTable>

export const cleanClaimTable = table({
  file: 'claims.csv',
  title: 'Claims with their intervals, places and provenance',
  row: z.object({
    ...asserted,
    low: bound('lower bound in the base unit of the dimension, empty if none', 'down'),
    high: bound('upper bound in the base unit of the dimension, empty if none', 'up'),
    low_closed: yesNo('whether the lower bound belongs to the interval'),
    high_closed: yesNo('whether the upper bound belongs to the interval'),
    period_start: note('first day of the period'),
    period_end: note('last day of the period'),
    start: maybeInteger('first UTF-16 code unit of the quote in the text'),
    end: maybeInteger('code unit after its last'),
    sentence: maybeInteger('number of the sentence that the quote ends in'),
    anchor: choice(ANCHORS, 'how the quote was found in the text'),
    article_sha256: note('the text that it was found in'),
    raw_file: text('file of the annotated row'),
    raw_line: integer('its line there'),
  }),
  key: ['claim'],
})
export type CleanClaim = Row<typeof cleanClaimTable>

/** The stated interval, `null` for a claim without a figure. */
export const stated = (claim: CleanClaim): Interval | null =>
  claim.amount === ''
    ? null
    : {
        low: { at: claim.low, closed: claim.low_closed },
        high: { at: claim.high, closed: claim.high_closed },
      }

/** `subject` or `subject>object`: what an observation about the same thing is keyed by. */
export const keyOf = ({ subject, object }: { subject: string; object: string }): string =>
  object === '' ? subject : `${subject}>${object}`

export const anchorTable = table({
  file: 'anchors.csv',
  title: "Where each claim's quote stands in the text",
  row: z.object({
    claim: id('the claim'),
    quote,
    start: maybeInteger('first UTF-16 code unit of the quote in the text, empty if lost'),
    end: maybeInteger('code unit after its last, empty if lost'),
    start_code_point: maybeInteger(
      'the same start in Unicode code points, as W3C selectors and Python count',
    ),
    end_code_point: maybeInteger('the same end in Unicode code points'),
    sentence: maybeInteger('number of the sentence that the quote ends in, from 1'),
    anchor: choice(['exact', 'moved', 'lost'], 'how the quote was found'),
    score: bound('likeness of the found words to the quote, 1 for the same', 'down'),
    article_sha256: text('SHA-256 of the text it was looked for in'),
  }),
  key: ['claim'],
})
export type Anchor = Row<typeof anchorTable>

export const dismissalTable = table({
  file: 'dismissals.csv',
  title: 'Numeric mentions that are no claims, with the reason',
  row: z.object({ ...selector, reason: text('why it is no claim') }),
  key: ['quote', 'prefix'],
})
export type Dismissal = Row<typeof dismissalTable>
