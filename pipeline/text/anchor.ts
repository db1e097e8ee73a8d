// Anchoring: where a quote stands in the text. Only one exact match counts; a near one would be a guess.

/** W3C Web Annotation text quote selector. */
export interface Selector {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** Half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A quote and where it stood in the old text, as far as that is known. */
export interface Sought {
  readonly selector: Selector
  readonly place: Span | null
}

/**
 * @returns the places where prefix + quote + suffix stand in `text`, as spans of the quote alone: exactly one means
 *   anchored, none absent, more ambiguous
 */
export const occurrences = (text: string, { quote, prefix, suffix }: Selector): Span[] => {
  const whole = prefix + quote + suffix
  const spans: Span[] = []
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length
    spans.push({ start, end: start + quote.length })
  }
  return spans
}

export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
