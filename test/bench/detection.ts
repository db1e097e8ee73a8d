// How long it takes to find every number of a text, beside wink-nlp finding its entities in the very same text.
import { readFileSync } from 'node:fs'
import { numerals } from '../../pipeline/text/numerals.ts'
import { winkReads, winkReadsAll } from '../text/other-readers.ts'
import { type Benchmark, type Line, type Outcome, peakMemory, type Sample, sideBySide } from './benchmark.ts'

const TEXTS: Readonly<Record<string, string>> = {
  example: 'data/raw/example/article.txt',
  dam: 'test/fixtures/dam.txt',
}

const KB = 1_000
const MB = 1_000 * KB

// Small texts are read once the machine has compiled both: before, ours takes a third longer and wink-nlp no longer.
const SIZES = [
  { size: 25 * KB, warmUps: 100, rounds: 41 },
  { size: 250 * KB, warmUps: 2, rounds: 9 },
  { size: 2.5 * MB, warmUps: 1, rounds: 5 },
  { size: 10 * MB, warmUps: 0, rounds: 3 },
]

/** By which power of the size the time grows: 1 is linear. */
const exponent = (before: Sample, after: Sample): number =>
  Math.log(after.time / before.time) / Math.log(after.size / before.size)

/** Code units a second, in millions. */
const speed = ({ size, time }: Sample): string => (size / MB / (time / 1_000)).toFixed(1)

interface Measured {
  readonly line: Line
  readonly sample: Sample
  /** How many times as long wink-nlp takes: as it comes, and for its entities alone. */
  readonly ratio: number
  readonly bare: number
}

const measured = (
  name: string,
  prose: string,
  { size, warmUps, rounds }: (typeof SIZES)[number],
  before: Sample | undefined,
): Measured => {
  const text = prose.repeat(Math.ceil(size / prose.length)).slice(0, size)
  const runs = [() => numerals(text), () => winkReadsAll(text), () => winkReads(text)]
  const [time = 0, wink = 0, entities = 0] = sideBySide(runs, warmUps, rounds)
  const [sample, theirs] = [
    { size, time },
    { size, time: wink },
  ]
  const [ratio, bare] = [wink / time, entities / time]
  const line = {
    text: name,
    KB: (size / KB).toLocaleString('en'),
    mentions: numerals(text).length.toLocaleString('en'),
    'numerals ms': time.toFixed(1),
    'MB/s': speed(sample),
    'wink-nlp ms': wink.toFixed(1),
    'its MB/s': speed(theirs),
    ratio: ratio.toFixed(1),
    'entities alone': bare.toFixed(1),
    power: before === undefined ? '' : exponent(before, sample).toFixed(2),
    'memory MB': peakMemory().toFixed(0),
  }
  return { line, sample, ratio, bare }
}

const measure = (name: string, prose: string): Outcome => {
  const all: Measured[] = []
  for (const size of SIZES) all.push(measured(name, prose, size, all.at(-1)?.sample))
  const [first, last] = [all.at(0)?.sample, all.at(-1)?.sample]
  const power = first === undefined || last === undefined ? 0 : exponent(first, last)
  const least = Math.min(...all.map(({ ratio }) => ratio)).toFixed(1)
  const bare = Math.min(...all.map((each) => each.bare)).toFixed(1)
  return {
    lines: all.map(({ line }) => line),
    verdict: `${name}: at least ${least} times as fast as wink-nlp as it comes, ${bare} times as its entities alone; time grows as the size to the power of ${power.toFixed(2)}`,
  }
}

export const detection: Benchmark = {
  name: 'detection',
  title: [
    'Finding the numbers of a text, beside wink-nlp as it comes, and with tokens, sentences and entities alone.',
    'The text is a short one over and over. ratio: the time of wink-nlp (as it comes) against ours;',
    'power: of the size by which our time grows, since the row before (1 is linear); memory: most by then, of both.',
  ].join('\n'),
  cases: Object.keys(TEXTS),
  measure: (which) => {
    const file = TEXTS[which]
    return file === undefined
      ? { lines: [], verdict: `no text ${which}` }
      : measure(which, readFileSync(file, 'utf8'))
  },
}
