// How long the numbers of hostile texts take: one thing over and over, 100 KB of it.
import { numerals } from '../../pipeline/text/numerals.ts'
import { HOSTILE } from '../text/hostile.ts'
import { type Benchmark, type Line, type Outcome, sideBySide } from './benchmark.ts'

const LIMIT = 1_000

interface Timed {
  readonly name: string
  readonly mentions: number
  readonly time: number
}

const timed = ([name, text]: readonly [string, string]): Timed => {
  const [time = 0] = sideBySide([() => numerals(text)], 1, 3)
  return { name: JSON.stringify(name), mentions: numerals(text).length, time }
}

const line = ({ name, mentions, time }: Timed): Line => ({
  text: name,
  mentions: mentions.toLocaleString('en'),
  ms: time.toFixed(1),
  'MB/s': (100 / time).toFixed(1),
})

const measure = (): Outcome => {
  const all = [...HOSTILE].map(timed).sort((a, b) => b.time - a.time)
  const slow = all.filter(({ time }) => time > LIMIT).map(({ name }) => name)
  const verdict = slow.length === 0 ? 'none takes a second' : `above a second: ${slow.join(', ')}`
  return { lines: all.map(line), verdict: `${all.length} hostile texts of 100 KB: ${verdict}` }
}

export const hostile: Benchmark = {
  name: 'hostile',
  title: 'Finding the numbers of hostile texts, each 100 KB of one thing over and over, the slowest first.',
  cases: ['100 KB'],
  measure,
}
