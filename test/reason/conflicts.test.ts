import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMost, explain, findConflicts, type Oracle, type Parts } from '../../pipeline/reason/conflicts.ts'
import { everySet, named } from './subsets.ts'

/** Parts hold together as long as none of these sets is among them. */
const without =
  (clashes: readonly Parts[]): Oracle =>
  (parts) =>
    !clashes.some((clash) => clash.every((part) => parts.includes(part)))

const counted = (canHold: Oracle): { oracle: Oracle; asked: () => number } => {
  let asked = 0
  const oracle: Oracle = (parts) => {
    asked += 1
    return canHold(parts)
  }
  return { oracle, asked: () => asked }
}

const families = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    clashes: fc.array(fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
)

const LOTS = 100_000

const isSmallest = (conflict: Parts, canHold: Oracle): boolean =>
  !canHold(conflict) && conflict.every((part) => canHold(conflict.filter((other) => other !== part)))

describe('findConflicts', () => {
  it('finds every smallest conflict and every smallest correction, and no other', () => {
    fc.assert(
      fc.property(families, ({ count, clashes }) => {
        const truth = everySet(count, without(clashes))
        const found = findConflicts(count, without(clashes), LOTS)
        expect(named(found.conflicts)).toEqual(named(truth.conflicts))
        expect(named(found.corrections)).toEqual(named(truth.corrections))
        expect(found.complete).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('gives sets in rising order, the smallest first', () => {
    const { conflicts, corrections } = findConflicts(
      5,
      without([
        [4, 2],
        [3, 1, 0],
        [1, 2],
      ]),
      LOTS,
    )
    expect(conflicts).toEqual([
      [1, 2],
      [2, 4],
      [0, 1, 3],
    ])
    expect(corrections).toEqual([
      [0, 2],
      [1, 2],
      [1, 4],
      [2, 3],
    ])
  })

  it('has nothing to correct where all can hold', () => {
    expect(findConflicts(3, () => true, LOTS)).toEqual({ conflicts: [], corrections: [[]], complete: true })
  })

  it('knows of no correction where not even nothing can hold', () => {
    expect(findConflicts(3, () => false, LOTS)).toEqual({ conflicts: [[]], corrections: [], complete: true })
  })

  it('stops asking once the bound is reached, and says so; what it has found is right as far as it goes', () => {
    const pairs = Array.from({ length: 8 }, (_, pair): Parts => [2 * pair, 2 * pair + 1])
    const { oracle, asked } = counted(without(pairs))
    const found = findConflicts(16, oracle, 60)
    expect(found.complete).toBe(false)
    expect(asked()).toBeLessThan(60 + 16 * 6)
    expect(found.conflicts.length).toBeGreaterThan(0)
    expect(found.conflicts.filter((conflict) => !isSmallest(conflict, without(pairs)))).toEqual([])
  })

  it('stops asking, too, where few sets are open but each costs many questions', () => {
    const parts = Array.from({ length: 200 }, (_, part): Parts => [part])
    const { oracle, asked } = counted(without(parts))
    const found = findConflicts(200, oracle, 50)
    expect([found.complete, found.conflicts.length < 20]).toEqual([false, true])
    expect(asked()).toBeLessThan(100)
  })

  it('never says that it is complete when it is not', () => {
    fc.assert(
      fc.property(families, fc.integer({ min: 1, max: 60 }), ({ count, clashes }, budget) => {
        const canHold = without(clashes)
        const truth = everySet(count, canHold)
        const found = findConflicts(count, canHold, budget)
        const [conflicts, corrections] = [named(truth.conflicts), named(truth.corrections)]
        expect(named(found.conflicts).filter((each) => !conflicts.includes(each))).toEqual([])
        expect(named(found.corrections).filter((each) => !corrections.includes(each))).toEqual([])
        const isAll =
          found.conflicts.length === conflicts.length && found.corrections.length === corrections.length
        expect(isAll || !found.complete).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe('explain', () => {
  it('gives one conflict, without any part of which the rest can hold', () => {
    fc.assert(
      fc.property(families, ({ count, clashes }) => {
        const all = Array.from({ length: count }, (_, part) => part)
        const conflict = explain(all, without(clashes))
        expect(isSmallest(conflict, without(clashes))).toBe(true)
        expect(conflict).toEqual([...conflict].sort((a, b) => a - b))
      }),
      { numRuns: 400 },
    )
  })

  it('finds a small conflict among many parts with few questions', () => {
    const { oracle, asked } = counted(without([[17, 400, 911]]))
    const parts = Array.from({ length: 1024 }, (_, part) => part)
    expect(explain(parts, oracle)).toEqual([17, 400, 911])
    expect(asked()).toBeLessThan(80)
  })

  it('looks among the given parts alone', () => {
    expect(
      explain(
        [2, 5, 7, 9],
        without([
          [1, 2],
          [5, 9],
        ]),
      ),
    ).toEqual([5, 9])
    expect(explain([3], without([[3]]))).toEqual([3])
  })

  it('blames nothing where not even nothing can hold, and where there is nothing', () => {
    expect(explain([1, 2, 3], () => false)).toEqual([])
    expect(explain([], () => false)).toEqual([])
  })
})

describe('atMost', () => {
  it('asks so often; from then on all is taken to hold', () => {
    const { oracle, asked } = counted(() => false)
    const limited = atMost(3, oracle)
    expect([1, 2, 3, 4, 5].map((part) => limited([part]))).toEqual([false, false, false, true, true])
    expect(asked()).toBe(3)
  })

  it('leaves a conflict larger than it need be, but a conflict', () => {
    const all = Array.from({ length: 64 }, (_, part) => part)
    for (const most of [1, 5, 10, 20]) {
      const conflict = explain(all, atMost(most, without([[3, 40]])))
      expect(without([[3, 40]])(conflict)).toBe(false)
    }
  })
})
