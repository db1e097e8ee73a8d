import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sha256 } from '../../pipeline/io/files.ts'
import { contents } from '../workspace.ts'

const hashed = z.array(z.object({ path: z.string(), sha256: z.string() }))

const lineage = z.object({
  article: z.string(),
  stages: z.array(z.object({ stage: z.string(), inputs: hashed, outputs: hashed })),
})

/** Written by the last stage itself: a file cannot hold its own hash. */
const LAST = ['datapackage.json', 'lineage.json']

describe.each(['example', 'insight-298'])('lineage.json of %s', (article) => {
  const { stages } = lineage.parse(JSON.parse(readFileSync(`data/clean/${article}/lineage.json`, 'utf8')))
  const outputs = stages.flatMap((stage) => stage.outputs)

  it('gives the hash that every input and output has', () => {
    const files = [...outputs, ...stages.flatMap((stage) => stage.inputs)].filter(({ path }) =>
      existsSync(path),
    )
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter((file) => sha256(readFileSync(file.path)) !== file.sha256)).toEqual([])
  })

  it('names every output of the dossier', () => {
    const folders = [`data/clean/${article}`, `charts/${article}`, `reports/${article}`]
    const files = [...contents('.', folders).keys()]
    const expected = files.filter((path) => !LAST.some((name) => path.endsWith(name)))
    expect(outputs.map(({ path }) => path).sort()).toEqual(expected.sort())
  })

  it('leads every output back to the annotated rows', () => {
    const rawInputs = stages.map(({ inputs }) => inputs.some(({ path }) => path.startsWith('data/raw/')))
    expect(stages.map(({ stage }) => stage)).toEqual([
      'extract',
      'clean',
      'check',
      'probe',
      'chart',
      'report',
    ])
    expect(rawInputs).toEqual([true, true, true, true, true, true])
  })
})
