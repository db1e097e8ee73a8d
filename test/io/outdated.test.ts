import { describe, expect, it } from 'vitest'
import { Desk } from '../../pipeline/io/desk.ts'
import { sha256 } from '../../pipeline/io/files.ts'
import { HASHES, outdatedFiles } from '../../pipeline/io/outdated.ts'
import { workbench } from './workbench.ts'

describe('files that have changed since the outputs were made', () => {
  const bench = workbench()
  const outdated = (): string[] =>
    outdatedFiles(
      new Desk(bench.root(), 'tiny', { verb: 'test', reads: [HASHES], writes: [], run: () => {} }),
    )
  const noted = (...paths: string[]): void =>
    bench.put(
      'data/clean/tiny/lineage.json',
      JSON.stringify({ stages: [{ inputs: paths.map((path) => ({ path, sha256: sha256('old') })) }] }),
    )

  it('are the raw ones whose hash is another, each once', () => {
    const [same, changed, absent, made] = ['data/raw/a', 'data/raw/b', 'data/raw/c', 'data/clean/d']
    noted(...[same, changed, changed, absent, made].map(String))
    bench.put('data/raw/a', 'old')
    bench.put('data/raw/b', 'new')
    bench.put('data/clean/d', 'new')
    expect(outdated()).toEqual(['data/raw/b'])
  })

  it('are none where nobody has noted the hashes', () => {
    expect(outdated()).toEqual([])
  })
})
