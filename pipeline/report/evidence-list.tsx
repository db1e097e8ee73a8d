// What findings rest on, source by source: title, edition, definition, grade, and each value with its place.
import { counted } from '../model/english.ts'
import type { EventEvidence, Evidence, ObservationEvidence } from './evidence-schema.ts'
import { Address } from './phrase.tsx'
import type { Reading } from './reading.ts'

const MOST_SHOWN = 6

const SourceLine = ({ id, reading }: { readonly id: string; readonly reading: Reading }) => {
  const source = reading.source.get(id)
  if (source === undefined) return <>{id}</>
  const { publisher, title, edition, published, url } = source
  const when = edition === '' ? published : edition
  return (
    <>
      <bdi>{publisher}</bdi>, <Address url={url} label={title} />
      {when === '' ? (
        ''
      ) : (
        <>
          , <bdi>{when}</bdi>
        </>
      )}
    </>
  )
}

/** What the tables call so is nothing that the source printed. */
const FLAG_WORDS = new Map([
  ['derived', 'our calculation'],
  ['approximation', 'our approximation'],
])

const Value = ({ row }: { readonly row: ObservationEvidence }) => {
  const about = [row.key, row.period].filter((part) => part !== '').join(', ')
  const doubt = row.flag === '' ? '' : ` (${FLAG_WORDS.get(row.flag) ?? row.flag})`
  return (
    <li>
      <bdi>{about}</bdi>: <strong>{row.says}</strong>
      {doubt}
      {row.says === row.range.words ? '' : `, that is ${row.range.words}`}
      <small>
        {' '}
        <Address url={row.locator} />
        {row.note === '' ? '' : `; ${row.note}`}
      </small>
    </li>
  )
}

const Values = ({ rows }: { readonly rows: readonly ObservationEvidence[] }) => {
  const list = (
    <ul class="values">
      {rows.map((row) => (
        <Value key={row.id} row={row} />
      ))}
    </ul>
  )
  if (rows.length <= MOST_SHOWN) return list
  return (
    <details>
      <summary>{counted(rows.length, 'value')}</summary>
      {list}
    </details>
  )
}

const SeriesBlock = ({
  rows,
  reading,
}: {
  readonly rows: readonly ObservationEvidence[]
  readonly reading: Reading
}) => {
  const [first] = rows
  if (first === undefined) return null
  return (
    <li>
      <SourceLine id={first.source} reading={reading} />. {first.definition}.{' '}
      <span class="grade">Grade {first.grade}</span>
      <Values rows={rows} />
    </li>
  )
}

const EventBlock = ({ row, reading }: { readonly row: EventEvidence; readonly reading: Reading }) => (
  <li>
    <SourceLine id={row.source} reading={reading} />: <bdi>{row.label}</bdi>, <strong>{row.period}</strong>
    {row.note === '' ? '' : ` (${row.note})`}
  </li>
)

/** Observations by series and dated events; notes and relations are shown where they are spoken of. */
export const EvidenceList = ({
  evidence,
  reading,
}: {
  readonly evidence: readonly Evidence[]
  readonly reading: Reading
}) => {
  const observations = evidence.flatMap((each) => (each.kind === 'observation' ? [each] : []))
  const events = evidence.flatMap((each) => (each.kind === 'event' ? [each] : []))
  if (observations.length + events.length === 0) return null
  const series = [...new Set(observations.map((row) => row.series))]
  return (
    <ul class="sources">
      {series.map((name) => (
        <SeriesBlock key={name} rows={observations.filter((row) => row.series === name)} reading={reading} />
      ))}
      {events.map((row) => (
        <EventBlock key={row.id} row={row} reading={reading} />
      ))}
    </ul>
  )
}
