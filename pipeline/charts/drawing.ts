// Drawings: a chart is a pure function from a dossier to a Vega-Lite spec with its words, or nothing to show.
import type { TopLevelSpec } from 'vega-lite'
import type { Dossier } from '../model/dossier.ts'

/** One layer of a spec: a mark with its data and encodings. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number]

/** One row of a spec's inline data: plain values and the ids that they come from. */
export type Datum = Readonly<Record<string, string | number | boolean | null>>

export interface Drawing {
  /** The chart's name and its files'. */
  readonly id: string
  /** The finding in one sentence. */
  readonly title: string
  /** The finding with the main values, for those who do not see the picture. */
  readonly alt: string
  /** The relations that it shows. */
  readonly relations: readonly string[]
  /** The claims that it shows. */
  readonly claims: readonly string[]
  readonly spec: TopLevelSpec
}

export interface Chart {
  readonly id: string
  /** What the chart holds against what, in a few words. */
  readonly shows: string
  /** @returns `null` where the dossier has nothing to show */
  readonly draw: (dossier: Dossier) => Drawing | null
}
