// The independent annotation of the article, judged: whether numerals() finds each mention, whole and of its kind.
import Papa from 'papaparse'
import { z } from 'zod'
import { type Numeral, numerals } from '../../pipeline/text/numerals.ts'
import { holdsAll, type Judged, touching } from './suites.ts'

const annotated = z.object({
  start: z.coerce.number(),
  end: z.coerce.number(),
  surface: z.string(),
  kind: z.string(),
})
type Annotated = z.output<typeof annotated>

/** @param csv with or without a byte order mark; its other columns are not read */
export const annotatedIn = (csv: string): Annotated[] =>
  z.array(annotated).parse(Papa.parse(csv, { header: true, skipEmptyLines: true }).data)

/** The kinds of ours that a reader would accept for each of theirs. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  bibliographic: ['locator', 'designation'],
  cardinal: ['number', 'count'],
  count_of_things: ['count'],
  date: ['date'],
  decade_or_century: ['decade', 'century'],
  duration: ['duration', 'relative_period'],
  event_name: ['event'],
  fraction: ['fraction'],
  measure: ['measure'],
  model_designation: ['designation'],
  money: ['money'],
  note_marker: ['note_marker'],
  ordinal: ['ordinal', 'rank'],
  percent: ['percent'],
  range: ['measure'],
  year: ['year', 'relative_period', 'relative_date'],
}

/** Rows of kind `other` are vague words, and aside; within an address the address is what is expected. */
const judge =
  (text: string, all: readonly Numeral[]) =>
  (row: Annotated): Judged[] => {
    const ours = touching(all, row)
    const whole = ours.find(holdsAll(row))
    const inUrl = whole?.kind === 'url'
    if (row.kind === 'other' && !inUrl) return []
    const kind = (whole ?? ours[0])?.kind
    return [
      {
        context: text.slice(Math.max(0, row.start - 40), row.end + 40),
        expected: `${row.surface} = ${row.kind}`,
        ours,
        found: ours.length > 0,
        covered: whole !== undefined,
        exact: undefined,
        unit: undefined,
        kind: inUrl || (kind !== undefined && KINDS[row.kind]?.includes(kind) === true),
      },
    ]
  }

export const judgedAnnotation = (text: string, rows: readonly Annotated[]): Judged[] =>
  rows.flatMap(judge(text, numerals(text)))
