// Smallest conflicts and corrections by trying out every set of parts.
import type { Oracle, Parts } from '../../pipeline/reason/conflicts.ts'

const partsOf = (mask: number, count: number): Parts =>
  Array.from({ length: count }, (_, part) => part).filter((part) => (mask >> part) % 2 === 1)

const bySize = (a: Parts, b: Parts): number => a.length - b.length || (a.join() < b.join() ? -1 : 1)

/** Each set as text, in one order: to be compared with what the code under test finds. */
export const named = (sets: readonly Parts[]): string[] => [...sets].sort(bySize).map((set) => set.join(' '))

/** @returns the sets that cannot hold though they could without any one of their parts, and those that resolve all */
export const everySet = (count: number, canHold: Oracle): { conflicts: Parts[]; corrections: Parts[] } => {
  const full = 2 ** count - 1
  const masks = Array.from({ length: full + 1 }, (_, mask) => mask)
  const holds = masks.map((mask) => canHold(partsOf(mask, count)))
  const bits = Array.from({ length: count }, (_, part) => 2 ** part)
  const inside = (mask: number): number[] => bits.filter((bit) => Math.floor(mask / bit) % 2 === 1)
  const outside = (mask: number): number[] => inside(full - mask)
  const conflicts = masks.filter(
    (mask) => holds[mask] === false && inside(mask).every((bit) => holds[mask - bit]),
  )
  const kept = masks.filter(
    (mask) => holds[mask] === true && outside(mask).every((bit) => !holds[mask + bit]),
  )
  return {
    conflicts: conflicts.map((mask) => partsOf(mask, count)),
    corrections: kept.map((mask) => partsOf(full - mask, count)),
  }
}
