// Projections written as text: `leaves('sum', '[1, 2]', ...)` tells what a sum of these leaves each of its cells.
import type { Interval } from '../../pipeline/model/interval.ts'
import type { Alternative } from '../../pipeline/reason/network.ts'
import { project } from '../../pipeline/reason/project.ts'
import { show, span } from '../model/samples.ts'
import { constraintOf, type Kind } from './networks.ts'

const shown = (interval: Interval | null): string => (interval === null ? 'nothing' : show(interval))

export const leavesOf = (
  kind: Kind,
  box: readonly string[],
  {
    within = box,
    alternatives = [],
  }: { within?: readonly string[]; alternatives?: readonly Alternative[] } = {},
): string[] => {
  const cells = box.map((_, cell) => cell)
  const constraint = constraintOf({ kind, size: box.length, picks: [], alternatives }, cells)
  return project(constraint, box.map(span), within.map(span)).map(shown)
}

export const leaves = (kind: Kind, ...box: readonly string[]): string => leavesOf(kind, box).join(' ')

/** The cell at `place` free, all others as in the box: what they alone leave it. */
export const leftBy = (kind: Kind, place: number, ...box: readonly string[]): string =>
  leavesOf(kind, box, { within: box.map((each, at) => (at === place ? '(, )' : each)) })[place] ?? ''
