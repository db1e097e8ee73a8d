// The picture of published statements: a row for each in order of time, its interval and mark, shaped by its base.
import type { TopLevelSpec } from 'vega-lite'
import type { Layer } from './drawing.ts'
import { framed } from './frame.ts'
import { type Row, rowLines, rowName, rows, type Said, share, wordLayers } from './statement-rows.ts'
import { CLAIM, EVIDENCE, INK, LABEL_SIZE, QUIET } from './theme.ts'
import { widthOf } from './wrap.ts'

export interface Statements {
  readonly title: string
  readonly subtitle: string
  readonly alt: string
  readonly said: readonly Said[]
  readonly foot: readonly string[]
}

const ROW = 22
const COLUMN_GAP = 14
/** Room at the right for the words of a mark at 100%. */
const RIGHT = 70
const KEY_ROOM = 30
const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'cross'] as const
const HUES = [EVIDENCE, '#2f8470', '#8a6d1f', QUIET, INK] as const

const PERCENT: Layer = {
  data: { values: [] },
  mark: 'rule',
  encoding: {
    x: {
      field: 'at',
      type: 'quantitative',
      scale: { domain: [0, 1], nice: false },
      axis: {
        grid: true,
        values: [0, 0.2, 0.4, 0.6, 0.8, 1],
        format: '.0%',
        labelOverlap: false,
        labelFlush: false,
      },
    },
  },
}

const claimColumn = (values: readonly Row[]): Layer[] =>
  values
    .filter(({ claim }) => claim)
    .map(({ low, high, id }) => ({
      data: { values: [{ low, high, claim: id }] },
      mark: { type: 'rect', color: CLAIM, opacity: 0.16 },
      encoding: { x: share('low'), x2: { field: 'high' }, y: { value: 0 }, y2: { value: 'height' } },
    }))

const markLayers = (values: readonly Row[], domain: readonly string[], left: number): Layer[] => {
  const bases = [...new Set([...values.filter(({ claim }) => claim), ...values].map(({ base }) => base))]
  const others = values.filter(({ claim }) => !claim)
  const color = {
    field: 'base',
    type: 'nominal' as const,
    scale: { domain: bases, range: HUES.slice(0, bases.length) },
    legend: {
      orient: 'none' as const,
      legendX: -left,
      legendY: -30,
      direction: 'horizontal' as const,
      symbolOpacity: 1,
    },
  }
  const shape = {
    field: 'base',
    type: 'nominal' as const,
    scale: { domain: bases, range: SHAPES.slice(0, bases.length) },
  }
  const y = rows(domain)
  const own = values.filter(({ claim }) => claim)
  return [
    {
      data: { values: others },
      mark: { type: 'rule', strokeWidth: 5, opacity: 0.35, strokeCap: 'butt' },
      encoding: { x: share('low'), x2: { field: 'high' }, y, color },
    },
    {
      data: { values: others },
      mark: { type: 'point', filled: true, size: 75, opacity: 1 },
      encoding: { x: share('at'), y, color, shape },
    },
    {
      data: { values: own },
      mark: { type: 'point', filled: true, size: 95, opacity: 1, color: CLAIM },
      encoding: { x: share('at'), y, shape },
    },
  ]
}

export const drawStatements = ({ said, ...words }: Statements): TopLevelSpec => {
  const values = said.map((each, index) => ({ ...each, row: rowName(index) }))
  const domain = values.map((value) => value.row)
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(...texts.map((text) => widthOf(text, LABEL_SIZE))))
  const who = widest(said.map((each) => each.who)) + COLUMN_GAP
  const left = widest(said.map(({ when }) => when)) + COLUMN_GAP + who
  const room = { left, right: RIGHT }
  return framed({
    ...words,
    ...room,
    height: said.length * ROW,
    above: KEY_ROOM,
    layers: [
      PERCENT,
      ...claimColumn(values),
      ...markLayers(values, domain, left),
      rowLines(domain, left),
      ...wordLayers(values, domain, -left, -who),
    ],
  })
}
