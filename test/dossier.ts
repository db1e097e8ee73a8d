// Hand-made dossiers: rows with everything filled in but what a test is about, in an invented world.
import type { Article } from '../pipeline/model/article.ts'
import type { CleanCitation } from '../pipeline/model/citation.ts'
import type { CleanClaim } from '../pipeline/model/claim.ts'
import { bounds, days, NO_BOUNDS } from '../pipeline/model/completed.ts'
import { assemble, type Dossier, type Tables } from '../pipeline/model/dossier.ts'
import type { Hedge } from '../pipeline/model/hedge.ts'
import type { Mention } from '../pipeline/model/mention.ts'
import type { Note } from '../pipeline/model/note.ts'
import type { Passage } from '../pipeline/model/passage.ts'
import { type Period, parsePeriod } from '../pipeline/model/period.ts'
import { statedInterval } from '../pipeline/model/quantity.ts'
import type {
  CleanObservation,
  DatedEvent,
  Measure,
  OfficeTerm,
  Series,
  Source,
} from '../pipeline/model/reference.ts'
import type { Relation } from '../pipeline/model/relation.ts'
import type { Scale } from '../pipeline/model/unit.ts'
import { urlDate, urlHost } from '../pipeline/text/url-date.ts'

/** A row's columns, its period as text. */
type Overrides<T, Dated extends keyof T = never> = Partial<Omit<T, Dated>> & { [column in Dated]?: string }

export const period = (text: string): Period | null => {
  if (text === '') return null
  const parsed = parsePeriod(text)
  if (parsed === null) throw new Error(`no EDTF period: ${text}`)
  return parsed
}

const boundsOf = (row: {
  amount: string
  amount_to: string
  scale: Scale
  unit: string
  hedge: Hedge | ''
}): ReturnType<typeof bounds> | typeof NO_BOUNDS =>
  row.amount === '' || row.hedge === '' ? NO_BOUNDS : bounds(statedInterval({ ...row, hedge: row.hedge }))

/** Without an amount, a claim without a figure; with one, its interval is computed. */
export const claim = ({ period: when = '', ...overrides }: Overrides<CleanClaim, 'period'>): CleanClaim => {
  const amount = overrides.amount ?? ''
  const row = {
    claim: 'C1',
    quote: 'words of the article',
    prefix: '',
    suffix: '',
    kind: 'quantity' as const,
    subject: 'XAA',
    object: '',
    measure: 'population',
    amount,
    amount_to: '',
    scale: '' as const,
    unit: amount === '' ? '' : 'people',
    hedge: amount === '' ? ('' as const) : ('exact' as const),
    base: '',
    cites: [],
    attributed_to: '',
    note: '',
    start: 0,
    end: 20,
    sentence: 1,
    anchor: 'exact' as const,
    article_sha256: 'f'.repeat(64),
    raw_file: 'data/raw/tiny/claims.csv',
    raw_line: 2,
    ...overrides,
  }
  const dated = period(when)
  return { ...row, ...boundsOf(row), period: dated, ...days(dated) }
}

export const observation = ({
  period: when = '',
  ...overrides
}: Overrides<CleanObservation, 'period'>): CleanObservation => {
  const row = {
    series: 'population-census-2020',
    key: 'XAA',
    amount: '1',
    amount_to: '',
    scale: '' as const,
    hedge: 'exact' as const,
    flag: '' as const,
    locator: 'table 1',
    note: '',
    measure: 'population',
    base: '',
    unit: 'people',
    source: 'census-2020',
    raw_file: 'data/raw/reference/observations.csv',
    raw_line: 2,
    ...overrides,
  }
  const dated = period(when)
  return { ...row, ...boundsOf(row), period: dated, ...days(dated) }
}

export const citation = ({
  published = '',
  ...overrides
}: Overrides<CleanCitation, 'published'>): CleanCitation => {
  const dated = period(published)
  const url = overrides.url ?? ''
  return {
    note: 1,
    source: 'oske-2020',
    authors: ['Marit Oske'],
    title: 'A Title',
    container: '',
    publisher: '',
    url,
    pages: '',
    published: dated,
    published_start: dated?.start ?? '',
    published_end: dated?.end ?? '',
    url_host: urlHost(url),
    url_date: urlDate(url)?.text ?? '',
    raw_file: 'data/raw/tiny/citations.csv',
    raw_line: 2,
    ...overrides,
  }
}

export const mention = (overrides: Partial<Mention>): Mention => ({
  mention: 'M0001',
  start: 0,
  end: 3,
  sentence: 1,
  surface: '[1]',
  kind: 'note_marker',
  value: 'none',
  low: null,
  high: null,
  unit: '',
  hedge: '',
  date: '',
  section: 'body',
  disposition: 'citation',
  claim: '',
  reason: '',
  ...overrides,
})

export const note = ({ published = '', ...overrides }: Overrides<Note, 'published'>): Note => ({
  note: 1,
  work: 1,
  kind: 'newspaper-article',
  authors: ['Marit Oske'],
  title: 'A Title',
  container: '',
  editors: [],
  publisher: '',
  place: '',
  volume: '',
  issue: '',
  published: period(published),
  pages: '',
  pinpoint: '',
  url: '',
  uncertain: [],
  quotes: 'balanced',
  split: false,
  form: [],
  start: 50,
  end: 80,
  ...overrides,
})

export const passage = (overrides: Partial<Passage>): Passage => ({
  rule: 'offset',
  passage: 'a-month-later',
  start: 100,
  end: 113,
  sentence: 3,
  paragraph: 2,
  section: 'body',
  surface: 'A month later',
  value: [],
  other_start: null,
  other_end: null,
  ...overrides,
})

export const relation = (overrides: Partial<Relation>): Relation => ({
  relation: 'R1',
  claims: [],
  asserts: 'C1 = C2',
  reading: '',
  why: 'It must.',
  ...overrides,
})

export const measure = (overrides: Partial<Measure>): Measure => ({
  measure: 'population',
  label: 'people living in a country',
  dimension: 'people',
  unit: 'people',
  stock_or_flow: 'stock',
  totals: '',
  note: '',
  ...overrides,
})

export const source = ({ published = '', ...overrides }: Overrides<Source, 'published'>): Source => ({
  source: 'census-2020',
  title: 'Census of 2020',
  publisher: 'Census Bureau',
  published: period(published),
  vintage: '',
  url: '',
  licence: 'free',
  note: '',
  ...overrides,
})

export const series = (overrides: Partial<Series>): Series => ({
  series: 'population-census-2020',
  measure: 'population',
  base: '',
  subject: '*',
  object: '',
  unit: 'people',
  source: 'census-2020',
  definition: 'people present on census night',
  grade: 'A',
  producer: 'census-bureau',
  supersedes: '',
  ...overrides,
})

export const event = ({ period: when = '', ...overrides }: Overrides<DatedEvent, 'period'>): DatedEvent => ({
  event: 'bridge-opening',
  label: 'the bridge opens',
  period: period(when),
  source: 'census-2020',
  note: '',
  ...overrides,
})

export const term = ({
  from = '2015',
  to = '',
  ...overrides
}: Overrides<OfficeTerm, 'from' | 'to'>): OfficeTerm => ({
  office: 'president',
  holder: 'Ansel Torve',
  state: 'XAA',
  from: period(from),
  to: period(to),
  source: 'census-2020',
  note: '',
  ...overrides,
})

export const article: Article = {
  article: 'tiny',
  title: 'A Tiny Article',
  authors: ['Marit Oske'],
  publisher: 'Institute for Narrow Seas (invented)',
  series: null,
  url: null,
  language: 'en',
  form: false,
  published: { date: '2023', stated: true, basis: 'printed' },
  text: { sha256: 'f'.repeat(64), utf16_length: 100 },
}

/** With nothing said, a dossier of no rows at all. */
export const dossier = (tables: Partial<Tables> = {}): Dossier =>
  assemble({
    article,
    claims: [],
    citations: [],
    relations: [],
    mentions: [],
    notes: [],
    passages: [],
    outline: [],
    exceptions: [],
    observations: [],
    events: [],
    offices: [],
    measures: [],
    sources: [],
    series: [],
    ...tables,
  })
