// What a person annotated in a lineage: claims at their words, end notes and the works that they name.
import { type CleanCitation, citationLine, citationTable } from '../model/citation.ts'
import { type CleanClaim, claimTable, stated } from '../model/claim.ts'
import { withRange } from '../model/interval-text.ts'
import { type Note, noteTable } from '../model/note.ts'
import type { Located } from '../model/problem.ts'
import { statementText } from '../model/statement-text.ts'
import { cellsOf } from '../model/table.ts'
import { dimensionOf, periodWords } from './evidence.ts'
import { bothPlaces, idOf, joined, type LineageNode, named, rowPlace } from './lineage.ts'
import type { Materials } from './lineage-materials.ts'
import { stretchNodes, textOf } from './lineage-text.ts'
import { fragment } from './phrase.tsx'

/** "43% (42.5–43.5%): value of arms contracts as a share of military expenditure, 2012". */
const figureWords = (row: CleanClaim, label: (measure: string) => string): string => {
  const interval = stated(row)
  const figure = interval === null ? '' : withRange(statementText(row), interval, dimensionOf(row.unit))
  const what = joined([label(row.measure), row.base === '' ? '' : label(row.base)], ' as a share of ')
  return joined([figure, joined([what, periodWords(row.period)])], ': ')
}

export const claimNodes = (materials: Materials): LineageNode[] => {
  const labels = new Map(materials.measures.map(({ row }) => [row.measure, row.label]))
  const anchors = new Map(materials.anchors.map(({ row, at }) => [row.claim, rowPlace(at(''))]))
  const page = `reports/${materials.article.article}/audit.html`
  return materials.claims.flatMap((located): LineageNode[] => {
    const { row } = located
    const anchor = anchors.get(row.claim)
    const says = figureWords(row, (measure) => labels.get(measure) ?? measure)
    return [
      {
        id: idOf('claim', row.claim),
        kind: 'claim',
        name: row.claim,
        words: joined([`“${row.quote}”`, says, row.start === null ? 'quote unverified' : ''], '; '),
        places: bothPlaces(located),
        page: `${page}${fragment(row.claim)}`,
        restsOn: [
          ...textOf(row),
          ...row.cites.map((note) => idOf('note', note)),
          ...named('measure', row.measure, row.base),
        ],
        cells: cellsOf(row, claimTable),
      },
      ...stretchNodes(materials, row, row.quote, anchor === undefined ? [] : [anchor]),
    ]
  })
}

const citationNode = (located: Located<CleanCitation>): LineageNode => {
  const { row } = located
  return {
    id: idOf('citation', `${row.note}:${row.source}`),
    kind: 'citation',
    name: row.source,
    words: joined([citationLine(row), row.url]),
    places: bothPlaces(located),
    page: null,
    restsOn: [],
    cells: cellsOf(row, citationTable),
  }
}

/** An end note: the works that a person listed under its number, and what the rules read in its print. */
export const noteNodes = (materials: Materials): LineageNode[] => {
  const { citations, notes } = materials
  const numbers = [...new Set([...citations, ...notes].map(({ row }) => row.note))].sort((a, b) => a - b)
  return numbers.flatMap((number): LineageNode[] => {
    const printed = notes.filter(({ row }) => row.note === number)
    const works = citations.filter(({ row }) => row.note === number)
    return [
      {
        id: idOf('note', String(number)),
        kind: 'note',
        name: `note-${number}`,
        words: '',
        places: printed.map(({ at }) => rowPlace(at(''))),
        page: null,
        restsOn: [
          ...works.map(({ row }) => idOf('citation', `${number}:${row.source}`)),
          ...printed.flatMap(({ row }) => textOf(row)),
        ],
        cells: printed[0] === undefined ? {} : cellsOf<typeof noteTable.row>(printed[0].row, noteTable),
      },
      ...printed.flatMap(({ row }: Located<Note>) => stretchNodes(materials, row, '')),
    ]
  })
}

export const citationNodes = ({ citations }: Materials): LineageNode[] => citations.map(citationNode)
