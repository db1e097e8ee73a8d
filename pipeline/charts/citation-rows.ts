// Rows of the citation timeline: groups under headings, and the columns that their words and dates stand in.
import type { Verdict } from '../model/finding.ts'
import { countText } from './counts.ts'
import type { Dated, DatePair } from './date-marks.ts'
import type { DatedCitation } from './dated-citations.ts'
import { NARROW } from './drawing.ts'
import { dateDatum } from './figure-datum.ts'
import { insideWidth } from './frame.ts'
import type { Words } from './placed-words.ts'
import { LABEL_SIZE } from './theme.ts'
import type { TimeScale } from './time-scale.ts'
import { widthOf } from './wrap.ts'

/** A citation with its words. */
export interface Cited extends DatedCitation {
  readonly source: string
  /** How much too early; empty where it is not. */
  readonly earlyWords: string
  /** What it is cited for. */
  readonly cause: string
  readonly claimed: string
}

export interface Group {
  readonly verdict: Verdict
  readonly heading: string
  readonly rows: readonly Cited[]
  /** How many are counted and not drawn. */
  readonly more: number
}

/** Pixels from the left of what the margins leave. */
export interface Columns {
  readonly isNarrow: boolean
  readonly inside: number
  readonly words: number
  readonly wordsWidth: number
  readonly plot: number
  readonly plotWidth: number
}

/** Groups in their places on one scale: pixels from the plot's top. */
export interface Panel {
  readonly words: readonly Words[]
  readonly pairs: readonly DatePair[]
  readonly verdicts: readonly { readonly verdict: Verdict; readonly y: number }[]
  /** Hair lines between the rows. */
  readonly lines: readonly number[]
  /** Where the scale is seen. */
  readonly strips: readonly { readonly y: number; readonly y2: number }[]
  readonly scale: TimeScale
  /** Left end of the scale, from the left of what the margins leave. */
  readonly left: number
  readonly bottom: number
}

/** In pixels: the verdict's mark and the space behind it, between columns, of a heading, of the scale's labels. */
export const MARK = 20
export const GAP = 16
export const HEADING = 30
export const TICKS = 26
export const PADDING = 6
const MOST_WORDS = 0.36
const MARGIN_OF_MARKS = 7

/** "Goltz, note 2". */
export const sourceWords = ({ source, citation }: Cited): string => `${source}, note ${citation.note}`

const widest = (texts: readonly string[]): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text, LABEL_SIZE))))

export const columnsFor = (width: number, groups: readonly Group[]): Columns => {
  const inside = insideWidth(width)
  if (width < NARROW) {
    const plotWidth = inside - 2 * MARGIN_OF_MARKS
    return {
      isNarrow: true,
      inside,
      words: MARK,
      wordsWidth: inside - MARK,
      plot: MARGIN_OF_MARKS,
      plotWidth,
    }
  }
  const texts = groups.flatMap(({ rows }) => rows).flatMap((row) => [sourceWords(row), row.cause])
  const wordsWidth = Math.min(widest(texts), Math.floor(MOST_WORDS * inside))
  const plot = MARK + wordsWidth + GAP
  const plotWidth = inside - plot - MARGIN_OF_MARKS
  return { isNarrow: false, inside, words: MARK, wordsWidth, plot, plotWidth }
}

export const eventDate = ({ event, claims }: Cited): Dated => ({
  ...event,
  datum: dateDatum(
    claims.map(({ claim }) => claim),
    event,
  ),
})

export const sourceDate = ({ published, citation, findings }: Cited): Dated => ({
  ...published,
  datum: dateDatum([`note:${citation.note}`, ...findings], published),
})

/** What stands below a group of which not all are drawn. */
export const moreWords = ({ more }: Group, x: number, y: number): Words[] =>
  more === 0
    ? []
    : [
        {
          x,
          y,
          lines: [`and ${countText(more)} more; the audit and findings.csv have them all`],
          style: 'quiet',
        },
      ]
