// What the words around a figure do to its interval: the one table of hedge widths.
import { closed, type End, type Interval, open, UNBOUNDED } from './interval.ts'
import { greatest, type Rational, rational, ZERO } from './rational.ts'

export const HEDGES = ['exact', 'about', 'over', 'at_least', 'under', 'up_to', 'nearly'] as const
export type Hedge = (typeof HEDGES)[number]

/** A figure as printed, before its hedge: its value, the half-open cell that rounds to it, one unit of its last digit. */
export interface Rounded {
  readonly value: Rational
  readonly cell: Interval
  readonly step: Rational
}

const ABOUT = rational('1/10')
const NEARLY = rational('1/10')

/** Below a positive figure a quantity cannot fall under zero: nothing that is counted here is negative by nature. */
const floor = (value: Rational): End => (value.gte(0) ? closed(ZERO) : UNBOUNDED)

const around = ({ value, step }: Rounded): Interval => {
  const width = greatest(step, value.abs().mul(ABOUT))
  return { low: closed(value.sub(width)), high: closed(value.add(width)) }
}

/** Each hedge, what it means in words (printed in the README and in every report) and as an interval. */
export const HEDGE_TABLE: Record<Hedge, { means: string; widen: (figure: Rounded) => Interval }> = {
  exact: { means: 'everything that rounds to the printed digits', widen: ({ cell }) => cell },
  about: {
    means: 'the figure ± 10%, at least ± one unit of the last printed digit',
    widen: around,
  },
  over: {
    means: 'above the figure, no upper end',
    widen: ({ value }) => ({ low: open(value), high: UNBOUNDED }),
  },
  at_least: {
    means: 'the figure or more, no upper end',
    widen: ({ value }) => ({ low: closed(value), high: UNBOUNDED }),
  },
  under: {
    means: 'from zero to below the figure',
    widen: ({ value }) => ({ low: floor(value), high: open(value) }),
  },
  up_to: {
    means: 'from zero to the figure',
    widen: ({ value }) => ({ low: floor(value), high: closed(value) }),
  },
  nearly: {
    means: 'from 10% below the figure to just below it',
    widen: ({ value }) => ({ low: closed(value.sub(value.abs().mul(NEARLY))), high: open(value) }),
  },
}
