// Numbers that look random and are the same in every run.

/** @returns from 0 up to, not including, `below`; whole numbers */
export type Random = (below: number) => number

/** Mulberry32 (Tommy Ettinger): 32 bits of state, good enough to shuffle rows. */
export const seeded = (seed: number): Random => {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** The items in another order (Fisher & Yates). */
export const shuffled = <T>(items: readonly T[], random: Random): T[] => {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random(last + 1)
    const [a, b] = [mixed[last], mixed[other]]
    if (a === undefined || b === undefined) continue
    mixed[last] = b
    mixed[other] = a
  }
  return mixed
}
