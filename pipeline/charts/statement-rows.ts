// Statements as rows of a picture: their order, their words, and a hair line under each.
import type { Layer } from './drawing.ts'
import { CLAIM, GRID, INK, QUIET } from './theme.ts'

/** One statement, as ratios. */
export interface Said {
  /** A claim, or `series:key@period`. */
  readonly id: string
  readonly when: string
  readonly who: string
  /** What it is a share of, in words. */
  readonly base: string
  readonly low: number
  readonly high: number
  /** Where its mark stands. */
  readonly at: number
  /** As printed. */
  readonly text: string
  /** Whether it is the article's own. */
  readonly claim: boolean
}

export type Row = Said & { readonly row: string }

/** A row's name, which sorts as its number does. */
export const rowName = (index: number): string => String(index).padStart(3, '0')

export const rows = (domain: readonly string[]) => ({
  field: 'row',
  type: 'ordinal' as const,
  scale: { domain: [...domain] },
  axis: null,
})

export const share = (field: string) => ({ field, type: 'quantitative' as const })

/** A hair line under every row, from its date to the plot's edge. */
export const rowLines = (domain: readonly string[], left: number): Layer => ({
  data: { values: domain.map((row) => ({ row })) },
  mark: { type: 'rule', color: GRID, strokeWidth: 0.6 },
  encoding: { x: { value: -left }, x2: { value: 'width' }, y: { ...rows(domain), bandPosition: 1 } },
})

/** The date, the source and the printed words of every row, the claim's in bold; places in pixels. */
export const wordLayers = (
  values: readonly Row[],
  domain: readonly string[],
  whenAt: number,
  whoAt: number,
): Layer[] =>
  [true, false].flatMap((claim): Layer[] => {
    const data = { values: values.filter((value) => value.claim === claim) }
    const mark = {
      type: 'text' as const,
      baseline: 'middle' as const,
      align: 'left' as const,
      fontWeight: claim ? (600 as const) : (400 as const),
    }
    const color = claim ? CLAIM : INK
    const y = rows(domain)
    return [
      {
        data,
        mark: { ...mark, color: claim ? CLAIM : QUIET },
        encoding: { y, x: { value: whenAt }, text: { field: 'when' } },
      },
      { data, mark: { ...mark, color }, encoding: { y, x: { value: whoAt }, text: { field: 'who' } } },
      { data, mark: { ...mark, color, dx: 9 }, encoding: { y, x: share('high'), text: { field: 'text' } } },
    ]
  })
