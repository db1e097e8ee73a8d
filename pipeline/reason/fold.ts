// Folding many intervals into one: all of them, and all but each, without starting anew for each.
import type { Interval } from '../model/interval.ts'

type Combine = (a: Interval, b: Interval) => Interval

/** All items combined in order; `empty` where there are none. */
export const foldAll = (items: readonly Interval[], combine: Combine, empty: Interval): Interval => {
  const [first = empty, ...rest] = items
  return rest.reduce(combine, first)
}

/** By item, all others combined: those before it with those after it, in three passes over the list. */
export const foldOthers = (items: readonly Interval[], combine: Combine, empty: Interval): Interval[] => {
  const after: (Interval | null)[] = new Array(items.length + 1).fill(null)
  for (let index = items.length - 1; index > 0; index -= 1) {
    const item = items[index] ?? empty
    const later = after[index + 1]
    after[index] = later ? combine(item, later) : item
  }
  let before: Interval | null = null
  return items.map((item, index) => {
    const later = after[index + 1]
    const others = before === null ? (later ?? empty) : later ? combine(before, later) : before
    before = before === null ? item : combine(before, item)
    return others
  })
}
