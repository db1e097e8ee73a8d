// Drawings: a chart is a pure function from a dossier and a width to a Vega-Lite spec with its words and figures.
//
// Every figure in a picture can be traced to its rows. A datum that stands for a figure carries
//   ids      the rows that it comes from, as one text with `;` between them (`idsOf`); no mark without a figure has it
//   value, or low and high, or at: the figure in base units, as `drawn` gives it
// and the drawing has a `DrawnFigure` with the same ids in the same order, whose interval holds what the mark shows.
// Ids are those of the tables: a claim (C057), an observation (`series:key@period`), a relation (R01), a finding
// (`check:claims`), an event (`event@source`), an end note (`note:12`), a mention (M00012); for counts and rates a
// selection of rows, `table:column=value` (`mentions:disposition=claim`), with `#column` behind it where a row holds several
// figures (`sensitivity:name=times-10#article_caught`). A datum that stands for a date has `period`, its EDTF text.
// `framed` gives each mark its ids as a description, which the renderer turns into `data-ids`.
import type { TopLevelSpec } from 'vega-lite'
import type { Dossier } from '../model/dossier.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import type { Finding } from '../model/finding.ts'
import type { CatchRate } from '../model/sensitivity.ts'

/** One layer of a spec: a mark with its data and encodings. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number]

/** A dossier with what was found out about it. */
export interface Examined extends Dossier {
  readonly findings: readonly Finding[]
  /** How many of the seeded errors the checks catch: rows of sensitivity.csv. */
  readonly rates: readonly CatchRate[]
}

/** Widths of whole pictures, in pixels: a phone, a page and print, a screen. */
export const WIDTHS = { phone: 400, page: 720, screen: 1000 } as const

/** Below it, in pixels, labels go above or below what they name instead of beside it. */
export const NARROW = 560

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
  /** Every figure that it shows, in reading order: its table and its CSV; the same at every width. */
  readonly figures: readonly DrawnFigure[]
  readonly spec: TopLevelSpec
}

export interface Chart {
  readonly id: string
  /** What the chart holds against what, in a few words. */
  readonly shows: string
  /**
   * @param width of the whole picture, in pixels; the layout may differ, what is shown may not
   * @returns `null` where the dossier has nothing to show
   */
  readonly draw: (dossier: Examined, width: number) => Drawing | null
}

/** The ids of a datum as one text. */
export const idsOf = (ids: readonly string[]): string => ids.join(';')
