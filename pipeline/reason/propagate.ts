// Propagation: every constraint narrows its cells until nothing changes, or until the bound on work is reached.
// Method: sweeps outwards and back along the walk of the component. On a tree the first two reach the fixpoint, so the
// time is linear; a round of constraints needs as many sweeps as what goes round it changes anything.
import { type End, EVERYTHING, type Interval, intersect } from '../model/interval.ts'
import { type Rational, rational, ZERO } from '../model/rational.ts'
import type { Cell, Constraint } from './network.ts'
import { project } from './project.ts'
import type { Component } from './structure.ts'

export interface Propagated {
  /** By cell. Of a component found impossible: as far as it was narrowed. */
  readonly domains: ReadonlyMap<Cell, Interval>
  /** The constraint that left nothing; `null` where all can hold, as far as propagation sees. */
  readonly impossible: Constraint | null
  /** Whether the fixpoint was reached: otherwise the domains are sound, but could be narrower. */
  readonly complete: boolean
}

/** A round that still narrows after this many sweeps narrows for ever (x = x / 2), or nearly so. */
export const MOST_SWEEPS = 60

/** Beyond this a numerator or denominator is rounded outwards: no figure of print comes near, and every quotient is still a number. */
const LONGEST = 1n << 1000n
const HUGE = rational(LONGEST)
const TINY = HUGE.inverse()
const KEPT_BITS = 256

const bits = (value: bigint): number => value.toString(16).length * 4

const powerOfTwo = (exponent: number): Rational =>
  exponent >= 0 ? rational(1n << BigInt(exponent)) : rational(1n << BigInt(-exponent)).inverse()

/** Of a number that is too long: the next shorter one in that direction, `null` for infinity. */
const rounded = (value: Rational, direction: 'down' | 'up'): Rational | null => {
  const isOutwards = value.lt(0) === (direction === 'down')
  if (value.abs().gte(HUGE)) return isOutwards ? null : HUGE.mul(value.s)
  if (value.abs().lte(TINY)) return isOutwards ? TINY.mul(value.s) : ZERO
  const scale = powerOfTwo(KEPT_BITS + bits(value.d) - bits(value.n))
  const scaled = value.mul(scale)
  return (direction === 'down' ? scaled.floor() : scaled.ceil()).div(scale)
}

const shortEnd = (end: End, direction: 'down' | 'up'): End => {
  if (end.at === null || (end.at.n < LONGEST && end.at.d < LONGEST)) return end
  const at = rounded(end.at, direction)
  return at?.equals(end.at) === true ? end : { at, closed: false }
}

/** The interval itself, or a slightly wider one where its ends have become too long to go on with. */
export const bounded = (interval: Interval): Interval => {
  const [low, high] = [shortEnd(interval.low, 'down'), shortEnd(interval.high, 'up')]
  return low === interval.low && high === interval.high ? interval : { low, high }
}

const sameEnd = (a: End, b: End): boolean =>
  a === b ||
  (a.closed === b.closed && (a.at === b.at || (a.at !== null && b.at !== null && a.at.equals(b.at))))

export const sameInterval = (a: Interval, b: Interval): boolean =>
  a === b || (sameEnd(a.low, b.low) && sameEnd(a.high, b.high))

/** The cells of which the constraint leaves less than before, with what it leaves; `null` where it leaves one nothing. */
export const narrowedBy = (
  constraint: Constraint,
  domains: ReadonlyMap<Cell, Interval>,
): (readonly [Cell, Interval])[] | null => {
  const given = constraint.cells.map((cell) => domains.get(cell) ?? EVERYTHING)
  const news: (readonly [Cell, Interval])[] = []
  for (const [position, left] of project(constraint, given).entries()) {
    if (left === null) return null
    const [cell, before] = [constraint.cells[position], given[position]]
    if (cell === undefined || before === undefined) continue
    const short = bounded(left)
    const narrower = short === left ? left : (intersect(short, before) ?? left)
    if (!sameInterval(narrower, before)) news.push([cell, narrower])
  }
  return news
}

/** A projection is exact, so running it again on what it left changes nothing; unless one cell stands in it twice. */
export const isSettledByOneRun = ({ cells }: Constraint): boolean => new Set(cells).size === cells.length

/** What a run remembers: the domains, when each last changed and when each constraint last ran. */
class Run {
  readonly domains = new Map<Cell, Interval>()
  readonly #changed = new Map<Cell, number>()
  readonly #ran = new Map<Constraint, number>()
  #now = 1

  constructor(cells: readonly Cell[], start: (cell: Cell) => Interval) {
    for (const cell of cells) this.domains.set(cell, start(cell))
  }

  #isFresh(constraint: Constraint): boolean {
    const ran = this.#ran.get(constraint) ?? 0
    return ran === 0 || constraint.cells.some((cell) => (this.#changed.get(cell) ?? 0) > ran)
  }

  /** Narrows the cells of a constraint; says whether anything changed, or `null` where nothing is left. */
  revise(constraint: Constraint): boolean | null {
    if (!this.#isFresh(constraint)) return false
    const news = narrowedBy(constraint, this.domains)
    if (news === null) return null
    for (const [cell, narrower] of news) {
      this.domains.set(cell, narrower)
      this.#changed.set(cell, this.#now)
    }
    this.#ran.set(constraint, isSettledByOneRun(constraint) ? this.#now : this.#now - 1)
    this.#now += 1
    return news.length > 0
  }
}

/**
 * @param start what each cell can be before anything is propagated
 * @returns domains that hold every solution: a value that can be true is never cut off
 */
export const propagate = (component: Component, start: (cell: Cell) => Interval): Propagated => {
  const run = new Run(component.cells, start)
  const { domains } = run
  const outwards = component.links.map(({ constraint }) => constraint)
  const inwards = [...outwards].reverse()
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let changed = false
    for (const constraint of sweep % 2 === 0 ? inwards : outwards) {
      const revised = run.revise(constraint)
      if (revised === null) return { domains, impossible: constraint, complete: true }
      changed ||= revised
    }
    if (!changed) return { domains, impossible: null, complete: true }
  }
  return { domains, impossible: null, complete: false }
}
