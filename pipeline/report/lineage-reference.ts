// The reference data in a lineage: an observation rests on its series, the series on its source and its measure.
import { keyName } from '../model/party.ts'
import { termWords } from '../model/period-text.ts'
import type { Located } from '../model/problem.ts'
import {
  type CleanObservation,
  type DatedEvent,
  eventTable,
  type Measure,
  measureTable,
  type OfficeTerm,
  observationId,
  observationTable,
  officeTable,
  type Series,
  type Source,
  seriesTable,
  sourceTable,
  termId,
} from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import { cellsOf } from '../model/table.ts'
import { periodWords } from './evidence.ts'
import { bothPlaces, idOf, joined, type LineageNode, named, rowPlace } from './lineage.ts'
import type { Materials } from './lineage-materials.ts'

const measure = ({ row, at }: Located<Measure>): LineageNode => ({
  id: idOf('measure', row.measure),
  kind: 'measure',
  name: row.measure,
  words: joined([row.label, row.note], '; '),
  places: [rowPlace(at(''))],
  page: null,
  restsOn: [],
  cells: cellsOf(row, measureTable),
})

const source = ({ row, at }: Located<Source>): LineageNode => ({
  id: idOf('source', row.source),
  kind: 'source',
  name: row.source,
  words: joined([row.publisher, row.title, row.vintage, row.url]),
  places: [rowPlace(at(''))],
  page: null,
  restsOn: [],
  cells: cellsOf(row, sourceTable),
})

const series = ({ row, at }: Located<Series>): LineageNode => ({
  id: idOf('series', row.series),
  kind: 'series',
  name: row.series,
  words: row.definition,
  places: [rowPlace(at(''))],
  page: null,
  restsOn: [...named('source', row.source), ...named('measure', row.measure, row.base)],
  cells: cellsOf(row, seriesTable),
})

const observation = (located: Located<CleanObservation>): LineageNode => {
  const { row } = located
  const about = joined([keyName(row.key), periodWords(row.period)], ' ')
  return {
    id: idOf('observation', observationId(row)),
    kind: 'observation',
    name: observationId(row),
    words: joined([`${about}: ${statementText(row)}`, row.flag, row.locator]),
    places: bothPlaces(located),
    page: null,
    restsOn: named('series', row.series),
    cells: cellsOf(row, observationTable),
  }
}

const event = ({ row, at }: Located<DatedEvent>): LineageNode => ({
  id: idOf('event', `${row.event}@${row.source}`),
  kind: 'event',
  name: `${row.event}@${row.source}`,
  words: joined([row.label, periodWords(row.period)], ': '),
  places: [rowPlace(at(''))],
  page: null,
  restsOn: named('source', row.source),
  cells: cellsOf(row, eventTable),
})

/** Two terms of one person by one source have one name; the day tells them apart. */
const office = ({ row, at }: Located<OfficeTerm>): LineageNode => ({
  id: idOf('office', `${termId(row)}:${row.from?.text ?? ''}`),
  kind: 'office',
  name: termId(row),
  words: `${row.holder}, ${row.office.replaceAll('-', ' ')}: ${termWords(row)}`,
  places: [rowPlace(at(''))],
  page: null,
  restsOn: named('source', row.source),
  cells: cellsOf(row, officeTable),
})

export const referenceNodes = (materials: Materials): LineageNode[] => [
  ...materials.measures.map(measure),
  ...materials.sources.map(source),
  ...materials.series.map(series),
  ...materials.observations.map(observation),
  ...materials.events.map(event),
  ...materials.offices.map(office),
]
