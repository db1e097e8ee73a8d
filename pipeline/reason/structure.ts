// The shape of a network: its connected parts, each with an order in which two sweeps reach everything, and whether it
// is a tree.
import type { Cell, Constraint, Network } from './network.ts'

/** A constraint with the cell from which the walk came to it. */
export interface Link {
  readonly constraint: Constraint
  /** Position of that cell among the constraint's cells. */
  readonly parent: number
}

export interface Component {
  readonly cells: readonly Cell[]
  /** From the root outwards: a constraint comes after the one through which its parent was reached. */
  readonly links: readonly Link[]
  /** No two ways lead from one cell to another: what each part says reaches the others once. */
  readonly isTree: boolean
  /** By cell of the network, the constraints that it takes part in. */
  readonly touching: readonly (readonly Constraint[])[]
}

/** By cell, the constraints that it takes part in. */
export const constraintsByCell = ({ free, constraints }: Network): Constraint[][] => {
  const touching: Constraint[][] = free.map(() => [])
  for (const constraint of constraints)
    for (const cell of new Set(constraint.cells)) touching[cell]?.push(constraint)
  return touching
}

const walk = (
  root: Cell,
  touching: readonly (readonly Constraint[])[],
  seen: Set<Cell>,
  used: Set<Constraint>,
  most: number,
): Component => {
  const cells = [root]
  const links: Link[] = []
  let isTree = true
  seen.add(root)
  for (let next = 0; next < cells.length; next += 1) {
    const cell = cells[next] ?? root
    for (const constraint of touching[cell] ?? []) {
      if (used.has(constraint)) continue
      if (links.length === most) return { cells, links, isTree, touching }
      used.add(constraint)
      const parent = constraint.cells.indexOf(cell)
      links.push({ constraint, parent })
      constraint.cells.forEach((other, position) => {
        if (position === parent) return
        if (seen.has(other)) isTree = false
        else {
          seen.add(other)
          cells.push(other)
        }
      })
    }
  }
  return { cells, links, isTree, touching }
}

/** Every connected part of the network, in the order of its first cell; breadth first, so that no path is walked twice. */
export const componentsOf = (network: Network): Component[] => {
  const touching = constraintsByCell(network)
  const seen = new Set<Cell>()
  const used = new Set<Constraint>()
  return network.free.flatMap((_, cell) =>
    seen.has(cell) ? [] : [walk(cell, touching, seen, used, Number.POSITIVE_INFINITY)],
  )
}

/** What lies nearest to a cell: at most so many constraints, with their cells. */
export const nearest = ({ touching }: Component, root: Cell, most: number): Component =>
  walk(root, touching, new Set(), new Set(), most)
