import { describe, expect, it } from 'vitest'
import { Desk } from '../../pipeline/io/desk.ts'
import { MATERIAL_READS, readMaterials } from '../../pipeline/io/materials.ts'
import { SNAPSHOT_READS, takeSnapshot } from '../../pipeline/io/snapshot.ts'
import { dossierLineage } from '../../pipeline/report/dossier-lineage.ts'
import { snapshotOf, WRITTEN } from '../../pipeline/report/snapshot.ts'
import { ARTICLES } from '../committed.ts'

const table = (file: string, ...rows: Record<string, string>[]) => ({
  file,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
})

describe('a snapshot', () => {
  it('names rows of any table as a lineage does, whatever columns they have', () => {
    const written = WRITTEN.map(({ path, kind }) =>
      kind === 'claim' ? table(path, { claim: 'C1', colour: 'red' }) : table(path),
    )
    const { rows } = snapshotOf({
      article: null,
      written,
      findings: table('findings.csv'),
      audit: 'audit.json',
      verdicts: [],
      charts: [],
    })
    expect([...rows]).toEqual([
      [
        'claim:C1',
        {
          kind: 'claim',
          name: 'C1',
          file: 'data/raw/{article}/claims.csv',
          line: 2,
          cells: { claim: 'C1', colour: 'red' },
        },
      ],
    ])
  })

  it.each(ARTICLES)('of %s holds the rows that its lineage holds, at the same lines', (article) => {
    const reads = [...MATERIAL_READS, ...SNAPSHOT_READS]
    const desk = new Desk('.', article, { verb: 'test', reads, writes: [], run: () => {} })
    const [materials, snapshot] = [readMaterials(desk), takeSnapshot(desk)]
    if (materials === null) throw new Error(`${article} has problems: ${desk.problems.length}`)
    const { nodes } = dossierLineage(materials)
    const kinds = WRITTEN.map(({ kind }) => kind)
    const written = [...nodes.values()].filter(({ kind }) => kinds.includes(kind))
    expect(written.length).toBeGreaterThan(100)
    expect(
      written
        .filter(({ id, places: [place] }) => snapshot.rows.get(id)?.line !== place?.line)
        .map(({ id }) => id),
    ).toEqual([])
    expect([...snapshot.rows.keys()].filter((id) => !nodes.has(id))).toEqual([])
    expect([...snapshot.findings.keys()].filter((id) => !nodes.has(id))).toEqual([])
    expect([...snapshot.verdicts.keys()].filter((id) => !nodes.has(id))).toEqual([])
  })
})
