// Evidence ids resolved: what each finding rests on, in words, with its source, edition, definition and place.
import { citationLine } from '../model/citation.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Interval } from '../model/interval.ts'
import { calculatedText, intervalText } from '../model/interval-text.ts'
import { keyName, partyName } from '../model/party.ts'
import type { Period } from '../model/period.ts'
import { periodText, termWords } from '../model/period-text.ts'
import { decimalText } from '../model/rational.ts'
import {
  type CleanObservation,
  type DatedEvent,
  type OfficeTerm,
  observationId,
  observedInterval,
  termId,
} from '../model/reference.ts'
import type { Relation } from '../model/relation.ts'
import { statementText } from '../model/statement-text.ts'
import { UNITS } from '../model/unit.ts'
import { evaluateAssertion } from '../reason/evaluate.ts'
import type { Expression } from '../reason/expression.ts'
import { knownFrom } from '../reason/known.ts'
import { parseAssertion } from '../reason/parse.ts'
import type { Known, Quantity } from '../reason/quantity.ts'
import { dimensionText } from '../reason/quantity-type.ts'
import { printedWords, sidesInWords } from '../reason/wording.ts'
import type {
  EventEvidence,
  Evidence,
  NoteEvidence,
  ObservationEvidence,
  Range,
  RelationEvidence,
} from './evidence-schema.ts'

export const dimensionOf = (unit: string): string => UNITS.get(unit)?.dimension ?? unit

export const periodWords = (period: Period | null): string => (period === null ? '' : periodText(period))

/** An interval in the base unit of `dimension`; ends that no decimal writes are cut outward. */
export const rangeOf = (interval: Interval, dimension: string): Range => ({
  words: intervalText(interval, dimension),
  dimension,
  low: interval.low.at === null ? null : decimalText(interval.low.at, 'down'),
  high: interval.high.at === null ? null : decimalText(interval.high.at, 'up'),
  low_closed: interval.low.closed,
  high_closed: interval.high.closed,
})

export const measureLabel = (id: string, { measureById }: Dossier): string =>
  id === '' ? '' : (measureById.get(id)?.label ?? id)

const observation = (row: CleanObservation, dossier: Dossier): ObservationEvidence => {
  const series = dossier.seriesById.get(row.series)
  return {
    id: observationId(row),
    kind: 'observation',
    series: row.series,
    measure: measureLabel(row.measure, dossier),
    base: measureLabel(row.base, dossier),
    key: keyName(row.key),
    period: periodWords(row.period),
    says: statementText(row),
    range: rangeOf(observedInterval(row), dimensionOf(row.unit)),
    source: row.source,
    definition: series?.definition ?? '',
    grade: series?.grade ?? 'B',
    flag: row.flag,
    locator: row.locator,
    note: row.note,
  }
}

const eventId = ({ event, source }: DatedEvent): string => `${event}@${source}`

const event = (row: DatedEvent): EventEvidence => ({
  id: eventId(row),
  kind: 'event',
  label: row.label,
  period: periodWords(row.period),
  source: row.source,
  note: row.note,
})

/** A term of office is shown as an event that lasts. */
const term = (row: OfficeTerm): EventEvidence => ({
  id: termId(row),
  kind: 'event',
  label: `${row.holder}: ${row.office.replaceAll('-', ' ')} of ${partyName(row.state)}`,
  period: termWords(row),
  source: row.source,
  note: row.note,
})

const notes = ({ citations }: Dossier): NoteEvidence[] =>
  [...new Set(citations.map(({ note }) => note))].map((note) => ({
    id: `note-${note}`,
    kind: 'note',
    note,
    works: citations
      .filter((work) => work.note === note)
      .map((work) => ({ line: citationLine(work), url: work.url })),
  }))

const nameOf = (node: Expression): string => {
  if (node.type === 'claim') return node.claim
  return node.type === 'series' ? `${node.series}:${node.key}@${node.period}` : ''
}

const relation = (row: Relation, known: Known, dossier: Dossier): RelationEvidence => {
  const assertion = parseAssertion(row.asserts)
  const { left, right } = evaluateAssertion(assertion, known)
  const words = printedWords(dossier.claimById, dossier.observations)
  const said = sidesInWords(assertion, { left, right }, words)
  const side = (node: Expression, { interval, type }: Quantity, text: string): RelationEvidence['left'] => {
    const [of, dimension] = [nameOf(node), dimensionText(type.dimension)]
    const range = rangeOf(interval, dimension)
    return {
      words: text,
      of,
      range: of === '' ? { ...range, words: calculatedText(interval, dimension) } : range,
    }
  }
  return {
    id: row.relation,
    kind: 'relation',
    asserts: row.asserts,
    why: row.why,
    comparison: assertion.comparison,
    left: side(assertion.left, left, said.left),
    right: side(assertion.right, right, said.right),
  }
}

/**
 * @param ids as findings name them: relations, `series:key@period`, `event@source`, `note-N`
 * @returns each once, in that order of kinds and as the dossier orders them; ids that nothing answers to come last
 */
export const resolveEvidence = (ids: ReadonlySet<string>, dossier: Dossier): Evidence[] => {
  const known = knownFrom(dossier)
  const found: Evidence[] = [
    ...dossier.relations.filter((row) => ids.has(row.relation)).map((row) => relation(row, known, dossier)),
    ...dossier.observations
      .filter((row) => ids.has(observationId(row)))
      .map((row) => observation(row, dossier)),
    ...dossier.events.filter((row) => ids.has(eventId(row))).map(event),
    ...dossier.offices.filter((row) => ids.has(termId(row))).map(term),
    ...notes(dossier).filter(({ id }) => ids.has(id)),
  ]
  const resolved = new Set(found.map(({ id }) => id))
  const missing = [...ids].filter((id) => !resolved.has(id)).sort()
  return [...found, ...missing.map((id): Evidence => ({ id, kind: 'missing' }))]
}
