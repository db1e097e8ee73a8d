// Rows and panels of intervals for tests, everything filled in but what a test is about.
import type { IntervalRow, Panel } from '../../pipeline/charts/interval-rows.ts'

export const row = (overrides: Partial<IntervalRow> = {}): IntervalRow => ({
  datum: { ids: 'C1', low: 1, high: 3 },
  when: '2020',
  words: 'Census Bureau',
  text: 'about 2',
  kind: { label: 'published figure', shape: 'circle', colour: '#000000' },
  own: false,
  reach: { low: 1, high: 3, marks: [2] },
  ...overrides,
})

export const panel = (rows: readonly IntervalRow[], overrides: Partial<Panel> = {}): Panel => ({
  heading: '',
  verdict: null,
  note: '',
  dimension: 'people',
  rows,
  ...overrides,
})

/** Words that need several lines. */
export const LONG = 'People who were present on the island on the night of the census, by their own word'
