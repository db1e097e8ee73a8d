import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import { NetworkBuilder } from '../../pipeline/reason/network.ts'
import { componentsOf } from '../../pipeline/reason/structure.ts'
import { show, span } from '../model/samples.ts'
import { compare, sum } from './small.ts'

describe('NetworkBuilder', () => {
  it('gives one cell to one key, and defines it once', () => {
    const builder = new NetworkBuilder()
    const [a, b] = [builder.cell('a'), builder.cell('b')]
    const define = (cell: number): void => builder.constrain(sum(cell, a, b))
    expect([builder.cell('a+b', EVERYTHING, define), builder.cell('a+b', EVERYTHING, define)]).toEqual([2, 2])
    expect(builder.build()).toMatchObject({ constraints: [{ kind: 'sum', cells: [2, 0, 1] }] })
    expect(builder.build().free).toHaveLength(3)
  })

  it('notes a statement once, with whoever says it', () => {
    const builder = new NetworkBuilder()
    const cell = builder.stated('C1', span('[1, 2]'))
    expect(builder.stated('C1', span('[7, 9]'))).toBe(cell)
    builder.stated('sales:XAA@2016', span('[3, 4]'), 'sales')
    expect(builder.build().statements).toEqual([
      { id: 'C1', witness: 'C1', cell: 0, interval: span('[1, 2]') },
      { id: 'sales:XAA@2016', witness: 'sales', cell: 1, interval: span('[3, 4]') },
    ])
  })

  it('takes nothing for negative that is not stated so', () => {
    const builder = new NetworkBuilder()
    const cells = ['[1, 2]', '[0, 2]', '(0, )', '(-1/2, 1/2)', '[-3, -2]', '(, 5)'].map((interval, index) =>
      builder.stated(`C${index}`, span(interval)),
    )
    expect(cells.map((cell) => show(builder.build().free[cell] ?? EVERYTHING))).toEqual([
      '[0, )',
      '[0, )',
      '[0, )',
      '(, )',
      '(, )',
      '(, )',
    ])
    expect(cells.map((cell) => builder.canBeNegative(cell))).toEqual([false, false, false, true, true, true])
  })

  it('lets a constant connect nothing: each constraint has its own', () => {
    const builder = new NetworkBuilder()
    const [one, two] = ['C1', 'C2'].map((id) => builder.stated(id, span('[1, 9]')))
    const five = builder.cell('=5', span('[5, 5]'))
    for (const cell of [one, two]) builder.constrain(compare(cell ?? 0, '<', five))
    const network = builder.build()
    const parts = componentsOf(network).filter(({ links }) => links.length > 0)
    expect(parts.map(({ cells }) => cells.map((cell) => show(network.free[cell] ?? EVERYTHING)))).toEqual([
      ['[0, )', '[5, 5]'],
      ['[0, )', '[5, 5]'],
    ])
  })

  it('keeps constraints in the order in which they were added', () => {
    const builder = new NetworkBuilder()
    const constraints = [compare(0, '<', 1), sum(2, 0, 1), compare(1, '>', 0)]
    for (const each of constraints) builder.constrain(each)
    expect(builder.build().constraints).toEqual(constraints)
  })
})
