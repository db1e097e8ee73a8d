// What a benchmark is, and the tools that every one needs: interleaved timing, medians, growth, an aligned table.

/** One line of the table: what stands in each column. */
export type Line = Readonly<Record<string, string>>

export interface Outcome {
  readonly lines: readonly Line[]
  /** What the lines come to, in a sentence. */
  readonly verdict: string
}

export interface Benchmark {
  readonly name: string
  readonly title: string
  /** Each case runs in a process of its own, so that its memory is its own. */
  readonly cases: readonly string[]
  readonly measure: (which: string) => Outcome | Promise<Outcome>
}

const milliseconds = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below, above] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return ((below ?? 0) + (above ?? 0)) / 2
}

/** @returns by run, its median in milliseconds; the runs take turns, so that a slow moment of the machine hits all */
export const sideBySide = (runs: readonly (() => void)[], warmUps: number, rounds: number): number[] => {
  for (let round = 0; round < warmUps; round += 1) for (const run of runs) run()
  const times = Array.from({ length: rounds }, () => runs.map(milliseconds))
  return runs.map((_, index) => median(times.map((round) => round[index] ?? 0)))
}

export interface Sample {
  readonly size: number
  readonly time: number
}

/** How much more the time grew than n log n would have: 1 is as n log n. */
export const growth = (before: Sample, after: Sample): number => {
  const expected = (after.size * Math.log(after.size)) / (before.size * Math.log(before.size))
  return after.time / before.time / expected
}

/** The most memory that this process has had so far, in megabytes. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024

/** The lines below their column names, words to the left and numbers to the right. */
export const alignedTable = (lines: readonly Line[]): string => {
  const columns = Object.keys(lines[0] ?? {})
  const width = (column: string): number =>
    Math.max(column.length, ...lines.map((line) => line[column]?.length ?? 0))
  const row = (cells: Line): string =>
    columns
      .map((column, index) => {
        const text = cells[column] ?? ''
        return index === 0 ? text.padEnd(width(column)) : text.padStart(width(column))
      })
      .join('  ')
  const header = Object.fromEntries(columns.map((column) => [column, column]))
  return [header, ...lines].map(row).join('\n')
}
