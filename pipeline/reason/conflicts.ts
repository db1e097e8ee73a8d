// Why not all can hold: the smallest sets that contradict themselves, and the smallest sets whose removal resolves all.
// Method: Dualize and Advance (Gunopulos et al., Discovering all most specific sentences, 2003; Bailey & Stuckey,
// Discovery of minimal unsatisfiable subsets of constraints using hitting set dualization, 2005). The sets that hit
// every conflict found are the candidates for a repair; one that repairs nothing leads to a new conflict, and when all
// repair, all conflicts have been found. One conflict at a time comes from QuickXplain (Junker, 2004).

/** A set of parts, as their indices in rising order. */
export type Parts = readonly number[]

/** Whether the parts can all hold together. */
export type Oracle = (parts: Parts) => boolean

/** Asks so often and no more. Then all is taken to hold, which leaves a conflict as large as it is by then. */
export const atMost = (most: number, canHold: Oracle): Oracle => {
  let asked = 0
  return (parts) => {
    asked += 1
    return asked > most || canHold(parts)
  }
}

/** @returns a smallest conflict among the parts: without any one of its members the rest can hold. The parts cannot. */
export const explain = (parts: Parts, canHold: Oracle): Parts => {
  const search = (base: Parts, added: boolean, rest: Parts): Parts => {
    if (added && !canHold(base)) return []
    if (rest.length === 1) return rest
    const middle = Math.floor(rest.length / 2)
    const [first, second] = [rest.slice(0, middle), rest.slice(middle)]
    const inSecond = search([...base, ...first], first.length > 0, second)
    const inFirst = search([...base, ...inSecond], inSecond.length > 0, first)
    return [...inFirst, ...inSecond]
  }
  return parts.length === 0 || !canHold([]) ? [] : [...search([], false, parts)].sort((a, b) => a - b)
}

const contains = (set: Parts, subset: Parts): boolean => subset.every((part) => set.includes(part))

const meets = (a: Parts, b: Parts): boolean => a.some((part) => b.includes(part))

const bySize = (a: Parts, b: Parts): number => {
  if (a.length !== b.length) return a.length - b.length
  const differing = a.findIndex((part, index) => part !== b[index])
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0)
}

/**
 * The smallest sets that hit one conflict more (Berge's step), smallest first. A set that has to grow for it may come to
 * hold one that hit it already; never another that has to grow, for without the new part it would have held it before.
 */
const hitting = (sets: readonly Parts[], conflict: Parts): Parts[] => {
  const kept = sets.filter((set) => meets(set, conflict))
  const grown = sets
    .filter((set) => !meets(set, conflict))
    .flatMap((set) => conflict.map((part) => [...set, part].sort((a, b) => a - b)))
    .filter((set) => !kept.some((other) => contains(set, other)))
  return [...kept, ...grown].sort(bySize)
}

export interface Conflicts {
  /** Every smallest set of parts that cannot all hold. */
  readonly conflicts: readonly Parts[]
  /** Every smallest set of parts without which the rest can hold. */
  readonly corrections: readonly Parts[]
  /** False where the bound on work was reached: there may be more of both. */
  readonly complete: boolean
}

/**
 * @param count number of parts, which cannot all hold
 * @param budget how often the oracle may be asked
 */
export const findConflicts = (count: number, canHold: Oracle, budget: number): Conflicts => {
  const all = Array.from({ length: count }, (_, part) => part)
  let asked = 0
  const oracle: Oracle = (parts) => {
    asked += 1
    return canHold(parts)
  }
  const conflicts: Parts[] = []
  const corrections: Parts[] = []
  let candidates: Parts[] = [[]]
  while (candidates.length > 0 && asked < budget && candidates.length < budget) {
    const [candidate = []] = candidates
    const rest = all.filter((part) => !candidate.includes(part))
    if (oracle(rest)) {
      corrections.push(candidate)
      candidates = candidates.slice(1)
    } else {
      const conflict = explain(rest, oracle)
      conflicts.push(conflict)
      candidates = hitting([...candidates, ...corrections], conflict).filter(
        (set) => !corrections.includes(set),
      )
    }
  }
  return {
    conflicts: [...conflicts].sort(bySize),
    corrections: [...corrections].sort(bySize),
    complete: candidates.length === 0,
  }
}
