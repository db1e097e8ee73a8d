// What one relation by itself leaves a claim, whose own figure is set aside.
import { EVERYTHING, type Interval } from '../model/interval.ts'
import { demand } from './compile.ts'
import type { Assertion } from './expression.ts'
import { NetworkBuilder } from './network.ts'
import { propagate } from './propagate.ts'
import type { Known } from './quantity.ts'
import { componentsOf } from './structure.ts'

/**
 * @returns what the comparison and its other figures leave the claim: both ends of an equality, one of an order;
 *   `null` where they leave it nothing
 * @throws Fault for names that are not known
 */
export const leftByRelation = (claim: string, assertion: Assertion, known: Known): Interval | null => {
  const builder = new NetworkBuilder()
  const own = builder.stated(claim, known.claim(claim, 0).interval)
  demand([{ id: '', assertion }], { builder, known })
  const network = builder.build()
  const stated = new Map(network.statements.map(({ cell, interval }) => [cell, interval]))
  stated.set(own, network.free[own] ?? EVERYTHING)
  const component = componentsOf(network).find(({ cells }) => cells.includes(own))
  if (component === undefined) return EVERYTHING
  const { domains, impossible } = propagate(
    component,
    (cell) => stated.get(cell) ?? network.free[cell] ?? EVERYTHING,
  )
  return impossible === null ? (domains.get(own) ?? EVERYTHING) : null
}
