import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseTable } from '../../pipeline/io/csv.ts'
import { findingTable } from '../../pipeline/model/finding.ts'
import { check } from '../../pipeline/stages/check.ts'
import { clean } from '../../pipeline/stages/clean.ts'
import { extract } from '../../pipeline/stages/extract.ts'
import { workbench } from '../io/workbench.ts'

const EVERYDAY = readFileSync('README.md', 'utf8').split('## Everyday work\n')[1]?.split('\n## ')[0] ?? ''
const CLAIMS = 'data/raw/example/claims.csv'

describe('a mistake in a table, as the README tells it', () => {
  const bench = workbench()
  const change = (from: string, to: string): void => {
    expect(bench.read(CLAIMS)).toContain(from)
    bench.put(
      CLAIMS,
      bench.read(CLAIMS).replace(from, () => to),
    )
  }

  beforeEach(() => cpSync('data/raw/example', join(bench.root(), 'data/raw/example'), { recursive: true }))

  it('is answered by the message that is taken apart there', async () => {
    change('310,,million,US$,', '310,,million,US dollar,')
    await bench.run(extract, 'example')
    const { error } = await bench.run(clean, 'example')
    expect(error[0]).toContain('unknown-unit')
    expect(EVERYDAY).toContain(`\n${error[0]}\n`)
  })

  it('is told as ours where only an amount was changed, in the line that is shown there', async () => {
    change('turbine-contracts,310,', 'turbine-contracts,320,')
    for (const stage of [extract, clean, check]) expect((await bench.run(stage, 'example')).error).toEqual([])
    const path = 'data/clean/example/findings.csv'
    const { value } = parseTable(bench.read(path), path, findingTable)
    const message = value.find(({ row }) => row.finding === 'value-matches-quote:C006')?.row.message ?? 'none'
    expect(message).toContain('US$320 million')
    expect(EVERYDAY).toContain(`\nexample: mend first: claims.csv, C006: ${message}\n`)
  })
})
