import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import type { Constraint, Statement } from '../../pipeline/reason/network.ts'
import { type Component, componentsOf } from '../../pipeline/reason/structure.ts'
import {
  canHold,
  contradictionAmong,
  demandsAgainst,
  type Unit,
  unitsOf,
} from '../../pipeline/reason/units.ts'
import { span } from '../model/samples.ts'
import { compare, sum } from './small.ts'

const statement = (id: string, cell: number, interval: string, witness = id): Statement => ({
  id,
  witness,
  cell,
  interval: span(interval),
})

const componentOf = (count: number, constraints: readonly Constraint[]): Component => {
  const free = Array.from({ length: count }, () => EVERYTHING)
  const [component] = componentsOf({ free, constraints, statements: [] })
  if (component === undefined) throw new Error('an empty network')
  return component
}

const named = (units: readonly Unit[]): string[] =>
  units.map(({ statements }) => statements.map(({ id }) => id).join('+'))

const free = () => EVERYTHING

describe('unitsOf', () => {
  const rows = [
    statement('C1', 0, '[1, 1]'),
    statement('a', 1, '[1, 1]', 'sales'),
    statement('b', 2, '[1, 1]', 'sales'),
    statement('c', 3, '[1, 1]', 'ships'),
    statement('d', 4, '[1, 1]', 'sales'),
  ]

  it('takes for one what one series says in the same constraints, and for another what it says elsewhere', () => {
    const component = componentOf(6, [sum(5, 1, 2, 3), compare(5, '=', 0), compare(0, '<', 4)])
    expect(named(unitsOf(rows, component, () => 1))).toEqual(['C1', 'a+b', 'c', 'd'])
  })

  it('tells apart what stands in one constraint more', () => {
    const component = componentOf(6, [sum(5, 1, 2, 3, 4), compare(5, '=', 0), compare(1, '<', 3)])
    expect(named(unitsOf(rows, component, () => 1))).toEqual(['C1', 'a', 'b+d', 'c'])
  })

  it('costs what the dearest of its statements does', () => {
    const component = componentOf(6, [sum(5, 1, 2, 3), compare(5, '=', 0), compare(0, '<', 4)])
    const costs = unitsOf(rows, component, ({ id }) => (id === 'b' ? 7 : 2)).map(({ cost }) => cost)
    expect(costs).toEqual([2, 7, 2, 2])
  })
})

describe('canHold', () => {
  const component = componentOf(3, [compare(0, '=', 1), compare(1, '<', 2)])
  const units = unitsOf(
    [statement('C1', 0, '[5, 6]'), statement('C2', 1, '[6, 9]'), statement('C3', 2, '[1, 6]')],
    component,
    () => 1,
  )

  it('is asked of some units, the cells of the others free', () => {
    const [one, two, three] = units.map((unit) => [unit])
    expect(canHold(component, units, free)).toBe(false)
    expect(canHold(component, [...(one ?? []), ...(two ?? [])], free)).toBe(true)
    expect(canHold(component, [...(two ?? []), ...(three ?? [])], free)).toBe(false)
    expect(canHold(component, [], free)).toBe(true)
  })

  it('can leave demands out', () => {
    expect(canHold(component, units, free, (each) => each.cells[0] === 0)).toBe(true)
    expect(canHold(component, units, free, (each) => each.cells[0] === 1)).toBe(false)
  })
})

describe('contradictionAmong', () => {
  const constraints = [compare(0, '=', 1), compare(1, '<', 2), compare(2, '<', 3)]
  const component = componentOf(4, constraints)
  const units = unitsOf(
    [
      statement('C1', 0, '[6, 7]'),
      statement('C2', 1, '[5, 9]'),
      statement('C3', 2, '[0, 7]'),
      statement('C4', 3, '[1, 6]'),
    ],
    component,
    () => 1,
  )

  it('gives units and demands as few as will do', () => {
    const { units: few, demands } = contradictionAmong(component, units, free)
    expect(named(few)).toEqual(['C1', 'C4'])
    expect(demands).toEqual(constraints)
  })

  it('leaves out a demand that is not needed', () => {
    const narrower = unitsOf([statement('C2', 1, '[8, 9]'), statement('C3', 2, '[0, 7]')], component, () => 1)
    expect(demandsAgainst(component, narrower, free)).toEqual([constraints[1]])
  })

  it('blames the demands alone where no statement is needed', () => {
    const impossible = componentOf(2, [compare(0, '<', 1), compare(1, '<', 0)])
    const bounded = () => span('[0, 9]')
    const { units: few, demands } = contradictionAmong(impossible, [], bounded)
    expect([few, demands]).toEqual([[], impossible.links.map((link) => link.constraint)])
  })
})
