// What rules read in the text, in a lineage: numbers with what accounts for them, and passages.
import { type Dismissal, dismissalTable } from '../model/claim.ts'
import { type Mention, mentionTable, noteCalled } from '../model/mention.ts'
import { type Passage, passageTable } from '../model/passage.ts'
import type { Located } from '../model/problem.ts'
import { cellsOf } from '../model/table.ts'
import { idOf, joined, type LineageNode, named, rowPlace } from './lineage.ts'
import type { Materials } from './lineage-materials.ts'
import { stretchNodes, textOf } from './lineage-text.ts'

const isDismissedBy = (mention: Mention, { quote, reason }: Dismissal): boolean =>
  mention.disposition === 'dismissed' && mention.reason === reason && quote.includes(mention.surface)

const dismissalId = ({ quote, prefix }: Dismissal): string => idOf('dismissal', `${prefix}${quote}`)

/** A number of the text rests on what accounts for it: claims, an end note, or the row that sets it aside. */
export const mentionNodes = (materials: Materials): LineageNode[] =>
  materials.mentions.flatMap(({ row, at }): LineageNode[] => {
    const calls = row.kind === 'note_marker' && row.disposition === 'citation' ? [noteCalled(row)] : []
    return [
      {
        id: idOf('mention', row.mention),
        kind: 'mention',
        name: row.mention,
        words: joined([`“${row.surface}”`, row.kind.replaceAll('_', ' '), row.disposition, row.reason]),
        places: [rowPlace(at(''))],
        page: null,
        restsOn: [
          ...textOf(row),
          ...named('claim', ...row.claim.split(';')),
          ...named('note', ...calls),
          ...materials.dismissals
            .filter((dismissal) => isDismissedBy(row, dismissal.row))
            .map((dismissal) => dismissalId(dismissal.row)),
        ],
        cells: cellsOf(row, mentionTable),
      },
      ...stretchNodes(materials, row, row.surface),
    ]
  })

const dismissalNode = ({ row, at }: Located<Dismissal>): LineageNode => ({
  id: dismissalId(row),
  kind: 'dismissal',
  name: row.quote,
  words: `set aside: ${row.reason}`,
  places: [rowPlace(at(''))],
  page: null,
  restsOn: [],
  cells: cellsOf(row, dismissalTable),
})

export const passageNodes = (materials: Materials): LineageNode[] =>
  materials.passages.flatMap(({ row, at }: Located<Passage>): LineageNode[] => {
    const other = { start: row.other_start, end: row.other_end }
    return [
      {
        id: idOf('passage', `${row.rule}:${row.passage}`),
        kind: 'passage',
        name: `${row.rule}:${row.passage}`,
        words: joined([row.surface === '' ? '' : `“${row.surface}”`, row.value.join('; ')], ': '),
        places: [rowPlace(at(''))],
        page: null,
        restsOn: [...textOf(row), ...textOf(other)],
        cells: cellsOf(row, passageTable),
      },
      ...stretchNodes(materials, row, row.surface),
      ...stretchNodes(materials, other, ''),
    ]
  })

export const dismissalNodes = ({ dismissals }: Materials): LineageNode[] => dismissals.map(dismissalNode)
