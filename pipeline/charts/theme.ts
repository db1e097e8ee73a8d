// The look of every chart: one typeface, few colours with one meaning each, thin grid, nothing that is not read.
import type { Config } from 'vega-lite'

export const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif"

/** Weights that the charts may use: each must be embedded and rasterised. */
export const WEIGHTS = [400, 600] as const

/**
 * What the article says is vermilion, what the sources say is blue, context is grey. Hues after Okabe & Ito, "Color
 * Universal Design" (2008), which keeps them apart for colour-blind readers.
 */
export const INK = '#15202b'
export const QUIET = '#5a6772'
export const GRID = '#dde2e6'
export const CONTEXT = '#b9c4cd'
export const CLAIM = '#d1490c'
export const EVIDENCE = '#0b5c94'

/** For further categories, in this order; the last stands for what is not named. */
export const CATEGORIES = ['#e3a857', '#7f95a6', '#3a9b84', '#c7b9d6'] as const
export const REST = '#dfe4e8'

export const TITLE_SIZE = 18
export const TITLE_LINE = 23
export const SUBTITLE_SIZE = 13
export const SUBTITLE_LINE = 17
export const LABEL_SIZE = 11.5
export const LABEL_LINE = 14
export const AXIS_SIZE = 12
export const FOOT_SIZE = 10.5
export const FOOT_LINE = 14

export const THEME: Config = {
  font: FONT,
  background: '#ffffff',
  aria: false,
  view: { stroke: null },
  title: {
    anchor: 'start',
    frame: 'group',
    color: INK,
    fontSize: TITLE_SIZE,
    fontWeight: 600,
    lineHeight: TITLE_LINE,
    limit: 0,
    subtitleColor: QUIET,
    subtitleFontSize: SUBTITLE_SIZE,
    subtitleFontWeight: 400,
    subtitleLineHeight: SUBTITLE_LINE,
    subtitlePadding: 8,
  },
  axis: {
    domain: false,
    ticks: false,
    grid: false,
    title: null,
    gridColor: GRID,
    gridWidth: 1,
    labelColor: QUIET,
    labelFontSize: AXIS_SIZE,
    labelPadding: 6,
    labelLimit: 0,
  },
  legend: {
    title: null,
    labelColor: INK,
    labelFontSize: LABEL_SIZE,
    labelLimit: 0,
    symbolSize: 75,
    symbolStrokeWidth: 0,
    columnPadding: 16,
  },
  text: { color: INK, fontSize: LABEL_SIZE, lineHeight: LABEL_LINE },
  rule: { color: QUIET },
}
