// The parts of a window's total as pieces of one bar, with their places in pixels.

/** One part of the window's total. */
export interface Part {
  readonly name: string
  /** As a ratio. */
  readonly share: number
  /** The share in words. */
  readonly text: string
  readonly colour: string
  /** Whether it is the part that the chart is about. */
  readonly own: boolean
  readonly ids: string
}

export interface Claimed {
  readonly claim: string
  /** As a ratio. */
  readonly value: number
  readonly text: string
}

export interface Piece extends Part {
  /** Pixels from the plot's top. */
  readonly y: number
  readonly y2: number
}

/** Hundredths of a pixel: the same text on every machine. */
export const tidy = (pixels: number): number => Math.round(pixels * 100) / 100

/**
 * Middles of wide intervals need not add up to the whole: the pieces share the bar in their proportion.
 * @param height of the plot, in pixels
 */
export const stacked = (parts: readonly Part[], height: number): Piece[] => {
  const whole = parts.reduce((sum, { share }) => sum + share, 0)
  let below = 0
  return parts.map((part) => {
    const from = below
    below += whole === 0 ? 0 : part.share / whole
    return { ...part, y: tidy(height * (1 - below)), y2: tidy(height * (1 - from)) }
  })
}

/** An encoding of places that are pixels already. */
export const pixels = (field: string) => ({ field, type: 'quantitative' as const, scale: null })
