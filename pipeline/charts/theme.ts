// The look of every chart: one typeface, few colours with one meaning each, thin grid, nothing that is not read.
import type { Config } from 'vega-lite'

export const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif"

/** Weights that the charts may use: each must be embedded and rasterised. */
export const WEIGHTS = [400, 600] as const

/** On light paper and on dark; words keep 4.5:1 to the paper, marks 3:1 (test/charts/theme.test.ts). */
interface Colour {
  readonly light: string
  readonly dark: string
}

/**
 * What the article says is vermilion, what the sources say is blue, context is grey. The colours of one set stay apart
 * for colour-blind readers and in greyscale: found by search over hue and lightness, the floors are in the test.
 */
const COLOURS = {
  paper: { light: '#ffffff', dark: '#16191d' },
  ink: { light: '#15202b', dark: '#e8ecf0' },
  quiet: { light: '#5a6772', dark: '#a9b4be' },
  grid: { light: '#dde2e6', dark: '#333a41' },
  context: { light: '#8396a0', dark: '#858a8e' },
  claim: { light: '#bb4613', dark: '#fe9f5f' },
  evidence: { light: '#055d8e', dark: '#4da3e6' },
  ochre: { light: '#af7a00', dark: '#ffdf9e' },
  slate: { light: '#032e3a', dark: '#546b77' },
  teal: { light: '#138471', dark: '#30d7b8' },
  plum: { light: '#812265', dark: '#9f5ead' },
  consistent: { light: '#0a8061', dark: '#2cb992' },
  inconsistent: { light: '#8a0020', dark: '#e45052' },
  undetermined: { light: '#9b8000', dark: '#fac25c' },
  unsupported: { light: '#485665', dark: '#a7b8ca' },
  notApplicable: { light: '#88959d', dark: '#616c72' },
} as const satisfies Record<string, Colour>

/** The dark colour for every light one: specs hold the light ones, and the pictures' style sheets change them. */
export const DARK: ReadonlyMap<string, string> = new Map(
  Object.values(COLOURS).map(({ light, dark }) => [light, dark]),
)

/** Behind everything; also the rim of words that cross a line. */
export const PAPER = COLOURS.paper.light
export const INK = COLOURS.ink.light
/** For words that may be read last. */
export const QUIET = COLOURS.quiet.light
/** For lines that carry nothing. */
export const GRID = COLOURS.grid.light
/** For bars that are there for comparison. */
export const CONTEXT = COLOURS.context.light
export const CLAIM = COLOURS.claim.light
export const EVIDENCE = COLOURS.evidence.light

/** For further categories, in this order; the last stands for what is not named. */
export const CATEGORIES = [
  COLOURS.ochre.light,
  COLOURS.slate.light,
  COLOURS.teal.light,
  COLOURS.plum.light,
] as const
export const REST = CONTEXT

/** Of each verdict; shapes and words say the same (`verdictMark`). */
export const VERDICT_COLOURS = {
  consistent: COLOURS.consistent.light,
  inconsistent: COLOURS.inconsistent.light,
  undetermined: COLOURS.undetermined.light,
  unsupported: COLOURS.unsupported.light,
  not_applicable: COLOURS.notApplicable.light,
} as const

/** Opacity of an area behind marks and words: words on it keep their contrast, so its edges are lines of full colour. */
export const TINT = 0.08

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
  background: PAPER,
  // The picture as a whole has a name and a description; the marks' own would only be noise.
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
