// The text in a lineage: the article, and each stretch of it that a row points at, with its line where the text is here.
import type { Article } from '../model/article.ts'
import { idOf, type LineageNode, named, type TracePlace } from './lineage.ts'
import type { Materials } from './lineage-materials.ts'

export interface Stretch {
  readonly start: number | null
  readonly end: number | null
}

const stretchName = ({ start, end }: Stretch): string => `${start}-${end}`

/** The node of all of the text. */
export const wholeText = ({ text }: Article): string =>
  idOf('text', stretchName({ start: 0, end: text.utf16_length }))

/** The words that a row points at; nothing where it points nowhere. */
export const textOf = (stretch: Stretch): string[] =>
  stretch.start === null || stretch.end === null ? [] : named('text', stretchName(stretch))

/** Line and column, from 1, of an offset in the text, or neither where the text is absent. */
const placeInText = ({ textFile, text }: Materials, offset: number): TracePlace => {
  if (text === null) return { file: textFile, line: null, column: null }
  const before = text.slice(0, offset)
  const column = offset - (before.lastIndexOf('\n') + 1) + 1
  return { file: textFile, line: before.split('\n').length, column }
}

/** @param words as a table quotes them, empty where none does */
export const stretchNodes = (
  materials: Materials,
  { start, end }: Stretch,
  words: string,
  more: readonly TracePlace[] = [],
): LineageNode[] =>
  start === null || end === null
    ? []
    : [
        {
          id: idOf('text', stretchName({ start, end })),
          kind: 'text',
          name: `characters ${start}–${end}`,
          words: words === '' ? '' : `“${words}”`,
          places: [placeInText(materials, start), ...more],
          page: null,
          restsOn: named('article', materials.article.article),
          cells: {},
        },
      ]

/** The article, and all of its text as one stretch: what a count over the whole rests on. */
export const articleNodes = (materials: Materials): LineageNode[] => {
  const { article, articleFile } = materials
  const { title, text } = article
  return [
    {
      id: idOf('article', article.article),
      kind: 'article',
      name: article.article,
      words: `“${title}”`,
      places: [{ file: articleFile, line: 1, column: 1 }],
      page: null,
      restsOn: [],
      cells: {},
    },
    ...stretchNodes(materials, { start: 0, end: text.utf16_length }, ''),
  ]
}
