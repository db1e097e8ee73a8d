import { describe, expect, it } from 'vitest'
import { diffOf } from '../../pipeline/report/diff.ts'
import { AFTER, BEFORE, LINEAGES } from './compared.ts'
import { oneLineage } from './materials.ts'

describe('a diff', () => {
  const diff = diffOf('tiny', BEFORE, AFTER, LINEAGES)

  it('holds each row that is new, gone or edited, with its place and the cells that changed', () => {
    expect(diff.rows.map(({ id, change, line, cells_changed }) => [id, change, line, cells_changed])).toEqual(
      [
        ['claim:C1', 'changed', 10, [{ column: 'amount', before: '43', after: '44' }]],
        ['event:opening@new', 'new', 2, []],
        ['source:old-source', 'gone', 2, []],
      ],
    )
  })

  it('passes over a row that only moved, and a column that only one side has', () => {
    expect(diff.rows.map(({ name }) => name)).not.toContain('R1')
    expect(diff.rows.flatMap(({ cells_changed }) => cells_changed.map(({ column }) => column))).not.toContain(
      'added',
    )
  })

  it('holds each verdict and finding that is another, with the changed rows under it then and now', () => {
    expect(diff.verdicts.map(({ name, change, because }) => [name, change, because])).toEqual([
      ['C1', 'changed', ['claim:C1']],
    ])
    expect(diff.findings.map(({ name, change, because }) => [name, change, because])).toEqual([
      ['dated:opening', 'new', []],
      ['seen:all', 'changed', []],
      ['sums:R1', 'changed', ['claim:C1', 'source:old-source']],
    ])
  })

  it('knows only what it can follow: without the old tables not the row that is gone', () => {
    const [sums] = diffOf('tiny', BEFORE, AFTER, [oneLineage()]).findings.filter(
      ({ name }) => name === 'sums:R1',
    )
    expect(sums?.because).toEqual(['claim:C1'])
  })

  it('holds each chart of which a figure is another, and not where it stands in the picture', () => {
    expect(diff.charts).toEqual([
      {
        name: 'bars',
        change: 'changed',
        before: { 'C1;R1': 'low 42.5' },
        after: { 'C1;R1': 'low 43.5' },
        because: ['claim:C1'],
      },
    ])
    const moved = new Map([
      ['bars', { file: 'f', text: BEFORE.charts.get('bars')?.text.replace('85', '90') ?? '' }],
    ])
    const [drawn] = diffOf('tiny', BEFORE, { ...BEFORE, charts: moved }, LINEAGES).charts
    expect(drawn).toMatchObject({ change: 'changed', before: {}, after: {} })
  })

  it('of the same is empty', () => {
    expect(diffOf('tiny', BEFORE, BEFORE, LINEAGES)).toEqual({
      article: 'tiny',
      rows: [],
      verdicts: [],
      findings: [],
      charts: [],
    })
  })

  it('turned round has new for gone', () => {
    const back = diffOf('tiny', AFTER, BEFORE, LINEAGES)
    expect(back.rows.map(({ id, change }) => [id, change])).toEqual([
      ['claim:C1', 'changed'],
      ['event:opening@new', 'gone'],
      ['source:old-source', 'new'],
    ])
  })
})
