// Mentions: every numeric expression found in the text, and what became of it.
import { z } from 'zod'
import { bound, choice, hedge, id, integer, note, text } from './column.ts'
import { type Row, table } from './table.ts'

export const MENTION_KINDS = [
  'number',
  'count',
  'fraction',
  'percent',
  'money',
  'measure',
  'multiple',
  'ordinal',
  'rank',
  'duration',
  'year',
  'date',
  'time',
  'decade',
  'century',
  'relative_period',
  'relative_date',
  'event',
  'designation',
  'locator',
  'identifier',
  'url',
  'note_marker',
] as const

/** Kinds that name or point, and state no quantity. */
export const NAME_KINDS: ReadonlySet<string> = new Set([
  'designation',
  'locator',
  'identifier',
  'url',
  'note_marker',
])

export const VALUES = ['resolved', 'unresolved', 'none'] as const

export const DISPOSITIONS = ['claim', 'citation', 'dismissed', 'unaccounted'] as const

export const mentionTable = table({
  file: 'mentions.csv',
  title: 'Numeric mentions of the text, each accounted for or not',
  row: z.object({
    mention: id('number in the order of the text'),
    start: integer('first UTF-16 code unit in the text'),
    end: integer('code unit after the last'),
    sentence: integer('number of its sentence, from 1'),
    surface: text('the words'),
    kind: choice(MENTION_KINDS, 'what sort of expression it is'),
    value: choice(VALUES, 'whether its value is read; `none`: a name, not a quantity'),
    low: bound('lower bound of the value in base units, empty if not read', 'down'),
    high: bound('upper bound of the value in base units, empty if not read', 'up'),
    unit: note('unit read beside it'),
    date: note('EDTF date that it states'),
    hedge: hedge('hedge read before it'),
    section: choice(['body', 'notes'], 'the running text or the end notes'),
    disposition: choice(DISPOSITIONS, 'what accounts for it'),
    claim: note('claims whose quote holds it'),
    reason: note('why it was dismissed'),
  }),
  key: ['mention'],
})
export type Mention = Row<typeof mentionTable>

/** Where the mentions begin that nothing accounts for. */
export const openPlaces = (mentions: readonly Mention[]): Set<number> =>
  new Set(mentions.filter(({ disposition }) => disposition === 'unaccounted').map(({ start }) => start))

/** The markers by which the running text calls its end notes, in its order. */
export const noteMarkers = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({ kind, section }) => kind === 'note_marker' && section === 'body')

/** The number of the note that a marker calls, as text. */
export const noteCalled = ({ surface }: Mention): string => surface.normalize('NFKC').replace(/\D/g, '')
