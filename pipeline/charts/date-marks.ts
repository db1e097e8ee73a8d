// Two dates as marks on one line: what happened as a bar of its days, what was published as a diamond.
import type { Layer } from './drawing.ts'
import { drawnLayers } from './drawn-layers.ts'
import type { DateDatum } from './figure-datum.ts'
import { CLAIM, CONTEXT, EVIDENCE, PAPER } from './theme.ts'
import type { TimeScale } from './time-scale.ts'
import { pixels, tidy } from './window-pieces.ts'

/** In pixels. */
interface Span {
  readonly datum: DateDatum
  readonly x: number
  readonly x2: number
}

export interface DatePair {
  readonly y: number
  readonly event: Span & {
    /** It began before the scale does. */
    readonly isBefore: boolean
    /** No day is given by which it had ended. */
    readonly isOpen: boolean
  }
  readonly source: Span
  /** Whether the source is the earlier one. */
  readonly isEarly: boolean
}

/** A date by its first and its last day, which may not be known. */
export interface Dated {
  readonly start: string
  readonly end: string | null
  readonly datum: DateDatum
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Half the width of a bar in a key, in pixels. */
const KEY_HALF = 3
/** Half the height of a bar, and its least width, in pixels. */
const HALF = 7
const LEAST = 3
/** Half the width of a diamond with its rim, in pixels. */
const DIAMOND_HALF = 4.5

const spanOf = ({ start, end, datum }: Dated, scale: TimeScale, left: number): Span => {
  const [x, x2] = [scale.place(start), scale.place(end ?? start)]
  return { datum, x: tidy(left + x), x2: tidy(left + Math.max(x2, x + LEAST)) }
}

const middle = ({ x, x2 }: Span): number => tidy((x + x2) / 2)

/** A source that is the earlier one shows before the event, were it by a pixel: its diamond never covers the bar. */
const clearOf = (event: Span, source: Span): Span => {
  const over = Math.max(0, middle(source) + DIAMOND_HALF - event.x)
  return { ...source, x: tidy(source.x - over), x2: tidy(source.x2 - over) }
}

/** @param left of the scale, and `y` of the line, in pixels from the plot's corner */
export const datePair = (
  event: Dated,
  source: Dated,
  place: { readonly scale: TimeScale; readonly left: number; readonly y: number; readonly isEarly: boolean },
): DatePair => {
  const { scale, left, y, isEarly } = place
  const isBefore = event.start < scale.from
  const [happened, published] = [spanOf(event, scale, left), spanOf(source, scale, left)]
  return {
    y,
    event: { ...happened, isBefore, isOpen: event.end === null },
    source: isEarly ? clearOf(happened, published) : published,
    isEarly,
  }
}

const connectors = (pairs: readonly DatePair[], colour: string, strokeWidth: number): Layer => ({
  data: { values: pairs.map(({ event, source, y }) => ({ x: event.x, x2: middle(source), y })) },
  mark: { type: 'rule', color: colour, strokeWidth },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y') },
})

const bars = (pairs: readonly DatePair[]): Layer => ({
  data: {
    values: pairs.map(({ event: { datum, x, x2 }, y }) => ({ ...datum, x, x2, y: y - HALF, y2: y + HALF })),
  },
  mark: { type: 'rect', color: CLAIM },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
})

const points = (
  spans: readonly (Span & { readonly y: number })[],
  shape: string,
  size: number,
  colour: string,
): Layer => ({
  data: { values: spans.map((span) => ({ ...span.datum, x: middle(span), y: span.y })) },
  mark: {
    type: 'point',
    shape,
    filled: true,
    opacity: 1,
    size,
    color: colour,
    stroke: PAPER,
    strokeWidth: 1,
  },
  encoding: { x: pixels('x'), y: pixels('y') },
})

/** Behind a diamond, a shorter time is not seen; in pixels. */
const SEEN = 18

const extents = (pairs: readonly DatePair[]): Layer => ({
  data: {
    values: pairs
      .filter(({ source }) => source.x2 - source.x > SEEN)
      .map(({ source: { datum, x, x2 }, y }) => ({ ...datum, x, x2, y })),
  },
  mark: { type: 'rule', color: EVIDENCE, strokeWidth: 3 },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y') },
})

/** @param colour of the line from an event to a source that is too early for it */
export const dateLayers = (pairs: readonly DatePair[], colour: string): Layer[] => {
  const events = pairs.map(({ event, y }) => ({ ...event, y }))
  const late = pairs.filter(({ isEarly }) => !isEarly)
  const early = pairs.filter(({ isEarly }) => isEarly)
  return drawnLayers([
    connectors(late, CONTEXT, 1),
    connectors(early, colour, 1.5),
    extents(pairs),
    bars(pairs.filter(({ event }) => !event.isBefore && !event.isOpen)),
    points(
      events.filter(({ isBefore }) => isBefore).map((event) => ({ ...event, x2: event.x })),
      'triangle-left',
      60,
      CLAIM,
    ),
    points(
      events.filter(({ isBefore, isOpen }) => !isBefore && isOpen),
      'triangle-right',
      90,
      CLAIM,
    ),
    points(
      pairs.map(({ source, y }) => ({ ...source, y })),
      'diamond',
      70,
      EVIDENCE,
    ),
  ])
}

/** The two marks as a key shows them, in the middle of these places. */
export const keyMarks = (event: Place, source: Place): Layer[] => [
  {
    data: {
      values: [{ x: event.x - KEY_HALF, x2: event.x + KEY_HALF, y: event.y - HALF, y2: event.y + HALF }],
    },
    mark: { type: 'rect', color: CLAIM },
    encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
  },
  {
    data: { values: [source] },
    mark: { type: 'point', shape: 'diamond', filled: true, opacity: 1, size: 70, color: EVIDENCE },
    encoding: { x: pixels('x'), y: pixels('y') },
  },
]
