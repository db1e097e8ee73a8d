import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LineageNode, lineageOf, reached, restsOnOf, usedByOf } from '../../pipeline/report/lineage.ts'

const node = (id: string, restsOn: readonly string[] = [], words = ''): LineageNode => ({
  id,
  kind: 'claim',
  name: id,
  words,
  places: [],
  page: null,
  restsOn,
  cells: {},
})

describe('a lineage', () => {
  it('knows of each node what uses it', () => {
    const lineage = lineageOf([node('a', ['b', 'c', 'b']), node('b', ['c']), node('c')])
    expect(usedByOf(lineage, 'c')).toEqual(['a', 'b'])
    expect(usedByOf(lineage, 'b')).toEqual(['a'])
    expect(usedByOf(lineage, 'a')).toEqual([])
    expect(restsOnOf(lineage, 'a')).toEqual(['b', 'c', 'b'])
  })

  it('keeps the first of two nodes of one id', () => {
    expect(lineageOf([node('a', [], 'first'), node('a', [], 'second')]).nodes.get('a')?.words).toBe('first')
  })

  it('loses nothing that is named and not there', () => {
    const { nodes, usedBy } = lineageOf([node('a', ['note:14'])])
    expect(nodes.get('note:14')).toMatchObject({
      kind: 'missing',
      name: '14',
      words: 'nothing in the tables answers to this name',
    })
    expect(usedBy.get('note:14')).toEqual(['a'])
  })

  it('says of every edge both ends, whatever the graph', () => {
    const name = fc.constantFrom(...'abcdef')
    const graph = fc.uniqueArray(fc.tuple(name, fc.array(name)), { selector: ([id]) => id })
    fc.assert(
      fc.property(graph, (rows) => {
        const lineage = lineageOf(rows.map(([id, restsOn]) => node(id, restsOn)))
        for (const { id, restsOn } of lineage.nodes.values())
          for (const below of restsOn) expect(usedByOf(lineage, below)).toContain(id)
        for (const id of lineage.nodes.keys())
          for (const user of usedByOf(lineage, id)) expect(restsOnOf(lineage, user)).toContain(id)
      }),
    )
  })
})

describe('what is reached', () => {
  it('is the start and all behind it, nearest first, circles too', () => {
    const next: Record<string, string[]> = { a: ['b', 'c'], b: ['d'], c: ['a'], d: [] }
    expect([...reached(['a'], (id) => next[id] ?? [])]).toEqual(['a', 'b', 'c', 'd'])
    expect([...reached([], () => ['a'])]).toEqual([])
  })
})
