// Charts in a lineage: each mark that carries the ids of its rows, at its line in the spec.
import { keyLines } from './key-lines.ts'
import { idOf, type LineageNode } from './lineage.ts'
import type { Materials, TextFile } from './lineage-materials.ts'
import { type Meaning, orNothing } from './lineage-names.ts'
import { wholeText } from './lineage-text.ts'

export interface Datum {
  /** The rows that it comes from, `;` between them; `null` where the datum does not say. */
  readonly ids: string | null
  /** The figure or the date that it stands for, by field; what only places it in the picture is not among them. */
  readonly figure: Readonly<Record<string, string>>
}

/** The fields under which a datum has a figure in base units, or a date. */
const FIGURES = ['value', 'low', 'high', 'at', 'period']

const datumOf = (record: object): Datum => {
  const fields: [string, unknown][] = Object.entries(record)
  const ids = fields.find(([name]) => name === 'ids')?.[1]
  const figure = fields.filter(
    ([name, value]) => FIGURES.includes(name) && (typeof value === 'number' || typeof value === 'string'),
  )
  return {
    ids: typeof ids === 'string' ? ids : null,
    figure: Object.fromEntries(figure.map(([name, value]) => [name, String(value)])),
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rows of data, and single data of a mark, in the order of the spec. */
const dataIn = (value: unknown, under = ''): Datum[] => {
  if (Array.isArray(value))
    return under === 'values' && value.every(isRecord)
      ? value.map(datumOf)
      : value.flatMap((item) => dataIn(item))
  if (!isRecord(value)) return []
  const own = under === 'datum' ? [datumOf(value)] : []
  return [...own, ...Object.entries(value).flatMap(([name, part]) => dataIn(part, name))]
}

/** @returns every datum of a Vega-Lite spec; none of what is no JSON */
export const dataOf = (spec: string): Datum[] => {
  try {
    return dataIn(JSON.parse(spec))
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** `charts/<article>/share-by-window.vl.json` is the chart share-by-window. */
export const chartName = ({ file }: TextFile): string =>
  (file.split('/').at(-1) ?? '').replace(/\.vl\.json$/, '')

/** "low 42.5, high 43.5" */
export const figureWords = ({ figure }: Datum): string =>
  Object.entries(figure)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

/** One node for all marks of a chart that come from the same rows. */
const markNodes = (spec: TextFile, meant: (name: string) => string[]): LineageNode[] => {
  const chart = chartName(spec)
  const lines = keyLines(spec.text, 'ids')
  const data = dataOf(spec.text)
  return [...new Set(lines.map(({ value }) => value))].map((ids) => {
    const own = data.filter((datum) => datum.ids === ids)
    return {
      id: idOf('mark', `${chart}:${ids}`),
      kind: 'mark',
      name: chart,
      words: [...new Set(own.map(figureWords))].filter((words) => words !== '').join('; '),
      places: lines
        .filter(({ value }) => value === ids)
        .map(({ line }) => ({ file: spec.file, line, column: 1 })),
      page: null,
      restsOn: [...new Set(ids.split(';').flatMap(meant))],
      cells: { figures: own.map(figureWords).join('; ') },
    }
  })
}

export const chartNodes = ({ charts, article, series }: Materials, meaning: Meaning): LineageNode[] => {
  const known = { series: new Set(series.map(({ row }) => row.series)), whole: wholeText(article) }
  return charts.flatMap((spec) => {
    const marks = markNodes(spec, (name) => orNothing(name, meaning, known))
    const name = chartName(spec)
    return [
      {
        id: idOf('chart', name),
        kind: 'chart' as const,
        name,
        words: '',
        places: [{ file: spec.file, line: 1, column: 1 }],
        page: `charts/${article.article}/index.html`,
        restsOn: marks.map(({ id }) => id),
        cells: {},
      },
      ...marks,
    ]
  })
}
