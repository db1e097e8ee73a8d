// The reasoning over a dossier, done once however many ask for it.
import type { Dossier } from '../model/dossier.ts'
import { dossierNetwork } from './dossier-network.ts'
import type { Statement } from './network.ts'
import { type Implied, type Part, reason } from './reasoning.ts'

export interface DossierPart extends Part {
  /** Those that state a figure, in the order of the table. */
  readonly claims: readonly string[]
}

export interface DossierReasoning {
  /** By claim that states a figure; missing where the bound on work was reached. */
  readonly implied: ReadonlyMap<string, Implied>
  readonly parts: readonly DossierPart[]
}

/** A claim is given up before evidence is, and evidence at second hand before what was read in its primary source. */
const COSTS = { claim: 1, B: 2, A: 3 }

/** A dossier never changes, so what was found out about it stands. */
const known = new WeakMap<Dossier, DossierReasoning>()

const reasonAbout = (dossier: Dossier): DossierReasoning => {
  const { network, cells } = dossierNetwork(dossier)
  const cost = ({ witness }: Statement): number => COSTS[dossier.seriesById.get(witness)?.grade ?? 'claim']
  const { implied, parts } = reason(network, [...cells.values()], cost)
  const names = new Map([...cells].map(([claim, cell]) => [cell, claim]))
  return {
    implied: new Map(
      [...cells].flatMap(([claim, cell]) => {
        const found = implied.get(cell)
        return found === undefined ? [] : [[claim, found] as const]
      }),
    ),
    parts: parts.map((part) => ({ ...part, claims: part.asked.flatMap((cell) => names.get(cell) ?? []) })),
  }
}

/** Claims that stand in a conflict, and that no cheapest way out of it gives up. */
export const acquittedClaims = ({ parts, implied }: DossierReasoning): Set<string> =>
  new Set(
    parts
      .filter(({ settled }) => settled !== null)
      .flatMap(({ claims }) => claims.filter((claim) => implied.get(claim)?.isSuspect === false)),
  )

export const reasoningOf = (dossier: Dossier): DossierReasoning => {
  const found = known.get(dossier) ?? reasonAbout(dossier)
  known.set(dossier, found)
  return found
}
