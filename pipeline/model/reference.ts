// Reference data: measures, sources, series, observations and events, each figure with its edition and locator.
import { z } from 'zod'
import {
  amount,
  bound,
  choice,
  hedge,
  id,
  integer,
  note,
  period,
  reference,
  scale,
  text,
  unit,
  yesNo,
} from './column.ts'
import type { Interval } from './interval.ts'
import { plainName } from './name.ts'
import { type Row, table } from './table.ts'

export const measureTable = table({
  file: 'measures.csv',
  title: 'What is counted',
  row: z.object({
    measure: id('the name that claims and series use'),
    label: text('the name in words'),
    dimension: text('what its units measure'),
    unit: unit('the unit it is usually given in'),
    stock_or_flow: choice(['stock', 'flow', 'none'], 'a level at a time, or an amount over a period'),
    totals: reference(
      'for a total over all partners: the measure it totals and over which side, as m:*>o or m:s>*',
    ),
    note: note('definition or caveat'),
  }),
  key: ['measure'],
})
export type Measure = Row<typeof measureTable>

export const sourceTable = table({
  file: 'sources.csv',
  title: 'Where figures come from',
  row: z.object({
    source: id('the name that series and events use'),
    title: text('title of the data set or publication'),
    publisher: text('who publishes it'),
    published: period('when this edition was published, EDTF'),
    vintage: note('the edition in words'),
    url: note('where it is found'),
    licence: text('terms of use, or what the publisher asks'),
    note: note('how it was read'),
  }),
  key: ['source'],
})
export type Source = Row<typeof sourceTable>

export const seriesTable = table({
  file: 'series.csv',
  title: 'Series: one measure from one edition of one source',
  row: z.object({
    series: id('the name that observations and relations use'),
    measure: id('what is counted: a row of measures.csv'),
    base: reference('for a share, the measure it is a share of'),
    subject: reference('fixed subject, or * where the key gives it'),
    object: reference('fixed object, or * where the key gives it'),
    unit: unit('unit of the amounts'),
    source: id('a row of sources.csv'),
    definition: text("the publisher's definition"),
    grade: choice(['A', 'B'], 'A read in the primary source, B in a secondary one or approximated'),
    producer: id('who counted or estimated: series of one producer are one witness, whoever prints them'),
    supersedes: reference('the series of the edition that this one replaces'),
  }),
  key: ['series'],
})
export type Series = Row<typeof seriesTable>

const observed = {
  series: id('a row of series.csv'),
  key: id('subject, or subject>object'),
  period: period('what the figure is about, EDTF; empty if timeless'),
  amount: amount('the figure as printed'),
  amount_to: amount('the upper figure of a printed range'),
  scale: scale('the scale the source prints in'),
  hedge: hedge('how exactly the source states it'),
  flag: choice(['', 'estimate', 'uncertain', 'approximation', 'derived'], "the source's own doubt, or ours"),
  locator: text('sheet, row, table, page or address inside the source'),
  note: note('caveat'),
}

export const observationTable = table({
  file: 'observations.csv',
  title: 'Observations: the figures of the series',
  row: z.object(observed),
  key: ['series', 'key', 'period'],
})
export type Observation = Row<typeof observationTable>

export const cleanObservationTable = table({
  file: 'observations.csv',
  title: 'Observations with their intervals, definitions and editions',
  row: z.object({
    ...observed,
    measure: id('what is counted'),
    base: reference('for a share, the measure it is a share of'),
    unit: unit('unit of the amount'),
    source: id('the source'),
    low: bound('lower bound in the base unit of the dimension, empty if none', 'down'),
    high: bound('upper bound in the base unit of the dimension, empty if none', 'up'),
    low_closed: yesNo('whether the lower bound belongs to the interval'),
    high_closed: yesNo('whether the upper bound belongs to the interval'),
    period_start: note('first day of the period'),
    period_end: note('last day of the period'),
    raw_file: text('file of the row'),
    raw_line: integer('its line there'),
  }),
  key: ['series', 'key', 'period'],
})
export type CleanObservation = Row<typeof cleanObservationTable>

/** `series:key@period`: how relations and findings name one observation. */
export const observationId = ({
  series,
  key,
  period: when,
}: Pick<Observation, 'series' | 'key' | 'period'>): string => `${series}:${key}@${when?.text ?? ''}`

export const observedInterval = (row: CleanObservation): Interval => ({
  low: { at: row.low, closed: row.low_closed },
  high: { at: row.high, closed: row.high_closed },
})

/** Whether the figure was calculated from the source's, and is nothing that the source printed. */
export const isOurs = ({ flag }: Pick<Observation, 'flag'>): boolean =>
  flag === 'derived' || flag === 'approximation'

export const eventTable = table({
  file: 'events.csv',
  title: 'Dated events, one row for each source',
  row: z.object({
    event: id("the event, named as the claim's subject"),
    label: text('the event in words'),
    period: period('when it happened, EDTF'),
    source: id('a row of sources.csv'),
    note: note('caveat'),
  }),
  key: ['event', 'source'],
})
export type DatedEvent = Row<typeof eventTable>

export const officeTable = table({
  file: 'offices.csv',
  title: 'Terms of office, one row for each source',
  row: z.object({
    office: id('the office: president, prime-minister, foreign-minister, ...'),
    holder: text('who held it, given name first'),
    state: id('ISO 3166-1 alpha-3 for states, a plain key otherwise'),
    from: period('when the term began, EDTF'),
    to: period('when it ended, EDTF; empty where the source names no end'),
    source: id('a row of sources.csv'),
    note: note('caveat'),
  }),
  key: ['office', 'state', 'from', 'holder', 'source'],
})
export type OfficeTerm = Row<typeof officeTable>

/** How findings name a term. */
export const termId = ({
  office,
  state,
  holder,
  source,
}: Pick<OfficeTerm, 'office' | 'state' | 'holder' | 'source'>): string =>
  `${office}:${state}:${plainName(holder).replace(/[^a-z0-9]+/g, '-')}@${source}`
