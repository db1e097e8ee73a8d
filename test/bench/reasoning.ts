// How long it takes to reason over a dossier, beside papaparse reading the very same CSV.
import { assemble } from '../../pipeline/model/dossier.ts'
import { dossierNetwork } from '../../pipeline/reason/dossier-network.ts'
import type { Statement } from '../../pipeline/reason/network.ts'
import { type Reasoning, reason } from '../../pipeline/reason/reasoning.ts'
import { article, measure, series } from '../dossier.ts'
import {
  type Benchmark,
  growth,
  type Line,
  type Outcome,
  peakMemory,
  type Sample,
  sideBySide,
} from './benchmark.ts'
import { csvOf, parseAlone, SHAPES, type ShapeName, type World, worldOf } from './worlds.ts'

const SIZES = [
  { size: 100, warmUps: 5, rounds: 9 },
  { size: 1_000, warmUps: 1, rounds: 5 },
  { size: 10_000, warmUps: 0, rounds: 3 },
  { size: 100_000, warmUps: 0, rounds: 1 },
]

const compiled = (world: World) =>
  dossierNetwork(
    assemble({
      ...world,
      article,
      citations: [],
      mentions: [],
      passages: [],
      outline: [],
      notes: [],
      exceptions: [],
      events: [],
      offices: [],
      measures: [measure({})],
      sources: [],
      series: [series({})],
    }),
  )

/** An observation is dearer to give up than what the article says. */
const cost = ({ id, witness }: Statement): number => (id === witness ? 1 : 3)

/** How much of what was asked got an answer. */
const answered = ({ implied, parts }: Reasoning, asked: number): Line => ({
  judged: `${Math.floor((100 * implied.size) / asked)}%`,
  conflicts: String(parts.reduce((sum, { settled }) => sum + (settled?.conflicts.length ?? 0), 0)),
  complete: parts.every(({ complete }) => complete) ? 'yes' : 'no',
})

interface Measured {
  readonly line: Line
  readonly sample: Sample
}

const measured = (
  shape: ShapeName,
  { size, warmUps, rounds }: (typeof SIZES)[number],
  before: Sample | undefined,
): Measured => {
  const world = worldOf(shape, size)
  const texts = csvOf(world)
  let network = compiled(world)
  let found: Reasoning = { implied: new Map(), parts: [] }
  const runs = [
    () => parseAlone(texts),
    () => {
      network = compiled(world)
    },
    () => {
      found = reason(network.network, [...network.cells.values()], cost)
    },
  ]
  const [parse = 0, compile = 0, think = 0] = sideBySide(runs, warmUps, rounds)
  const sample = { size, time: compile + think }
  const line = {
    shape,
    N: size.toLocaleString('en'),
    'papaparse ms': parse.toFixed(1),
    'compile ms': compile.toFixed(1),
    'reason ms': think.toFixed(1),
    ratio: (sample.time / parse).toFixed(0),
    growth: before === undefined ? '' : growth(before, sample).toFixed(2),
    ...answered(found, size),
    MB: peakMemory().toFixed(0),
  }
  return { line, sample }
}

/** What is above n log n by no more than this is the noise of a machine that does other things too. */
const WITHIN = 1.5

const measureShape = (shape: ShapeName): Outcome => {
  const all: Measured[] = []
  for (const size of SIZES) all.push(measured(shape, size, all.at(-1)?.sample))
  const most = Math.max(...all.map(({ line }) => Number(line.growth)))
  const words = most <= WITHIN ? 'stays within n log n' : 'grows faster than n log n'
  return {
    lines: all.map(({ line }) => line),
    verdict: `${shape}: ${words} (from one row to the next at most ${most.toFixed(2)} times as much)`,
  }
}

const isShape = (name: string): name is ShapeName => name in SHAPES

export const reasoning: Benchmark = {
  name: 'reasoning',
  title: [
    'Reasoning over N claims and N relations, beside papaparse reading the same CSV.',
    'ratio: compile and reason against papaparse; growth: of both against n log n, since the row before;',
    'judged: figures that were given a range; complete: whether the search met no bound; MB: most memory by then.',
  ].join('\n'),
  cases: Object.keys(SHAPES),
  measure: (which) => (isShape(which) ? measureShape(which) : { lines: [], verdict: `no shape ${which}` }),
}
