// `make bench`: every benchmark, case by case. A new one is a file beside this and a line in the list.
import { execFileSync } from 'node:child_process'
import { z } from 'zod'
import { alignedTable, type Benchmark, type Outcome } from './benchmark.ts'
import { charts } from './charts.ts'
import { detection } from './detection.ts'
import { hostile } from './hostile.ts'
import { page } from './page.ts'
import { reasoning } from './reasoning.ts'

const BENCHMARKS: readonly Benchmark[] = [reasoning, detection, hostile, charts, page]

const outcome = z.object({ lines: z.array(z.record(z.string(), z.string())), verdict: z.string() })

const inOwnProcess = (name: string, which: string): Outcome => {
  const [, script = ''] = process.argv
  const text = execFileSync(process.execPath, [...process.execArgv, script, name, which], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return outcome.parse(JSON.parse(text))
}

const report = ({ name, title, cases }: Benchmark): void => {
  console.log(`Measuring ${cases.join(', ')}: some minutes.\n`)
  const outcomes = cases.map((which) => inOwnProcess(name, which))
  console.log(`${title}\n\n${alignedTable(outcomes.flatMap(({ lines }) => lines))}\n`)
  for (const { verdict } of outcomes) console.log(verdict)
}

const [asked, which] = process.argv.slice(2)
const chosen = BENCHMARKS.filter(({ name }) => asked === undefined || name === asked)
if (which === undefined) for (const benchmark of chosen) report(benchmark)
else for (const benchmark of chosen) console.log(JSON.stringify(await benchmark.measure(which)))
