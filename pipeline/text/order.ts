// Order: where a quote would stand if the quotes had kept their order, and their distances, in a new edition. The
// quotes that are found surely tell it of the others: of an old text that is not at hand, they are what is known.
import { type Sought, type Span, touches } from './anchor.ts'
import { type Edition, keyOf, placesOf } from './edition.ts'
import { normalise } from './normalise.ts'

/** Spans of the new edition's key. */
export interface Expected {
  /** Between the sure quotes on either side; `null` where there is none, or where they have changed sides. */
  readonly order: Span | null
  /** As far from the sure quote before it as it stood. */
  readonly behind: Span | null
  /** As far from the sure quote after it as it stood. */
  readonly ahead: Span | null
}

/** A quote that is found surely. */
interface Sure {
  readonly old: Span
  /** In the new edition's key. */
  readonly now: Span
  /** In its text. */
  readonly printed: Span
}

/** The one place of the quote with what the table has beside it; in another case only where it stands nowhere in its own. */
const onlyPlace = (
  { selector: { prefix, quote, suffix } }: Sought,
  { normal, key }: Edition,
): Span | null => {
  const whole = prefix + quote + suffix
  const cased = placesOf(normal.text, normalise(whole).text, 2)
  const [only, ...others] = cased.length > 0 ? cased : placesOf(key, keyOf(whole), 2)
  if (only === undefined || others.length > 0) return null
  return { start: only.start + keyOf(prefix).length, end: only.end - keyOf(suffix).length }
}

/** The quotes that stand in the new text once; of two that stood apart and stand in one place, one is gone. */
const sureOnes = (sought: readonly Sought[], edition: Edition): Sure[] => {
  const found = sought.flatMap((each): Sure[] => {
    const now = each.place === null ? null : onlyPlace(each, edition)
    if (each.place === null || now === null) return []
    return [{ old: each.place, now, printed: edition.normal.source(now) }]
  })
  return found.filter((a) => !found.some((b) => touches(a.now, b.now) && !touches(a.old, b.old)))
}

const expected = (place: Span, sure: readonly Sure[], { normal, key }: Edition): Expected => {
  const last = sure
    .filter(({ old }) => old.end <= place.start)
    .reduce<Sure | null>((a, b) => (a === null || b.old.end > a.old.end ? b : a), null)
  const first = sure
    .filter(({ old }) => old.start >= place.end)
    .reduce<Sure | null>((a, b) => (a === null || b.old.start < a.old.start ? b : a), null)
  const order = { start: last?.now.end ?? 0, end: first?.now.start ?? key.length }
  const shifted = (by: number): Span => normal.rewritten({ start: place.start + by, end: place.end + by })
  return {
    order: (last === null && first === null) || order.start > order.end ? null : order,
    behind: last === null ? null : shifted(last.printed.end - last.old.end),
    ahead: first === null ? null : shifted(first.printed.start - first.old.start),
  }
}

/** Where nothing is known of the others. */
export const NO_ORDER: Expected = { order: null, behind: null, ahead: null }

/** @returns for each of the quotes where the others let it be looked for */
export const expectations = (sought: readonly Sought[], now: Edition): Expected[] => {
  const sure = sureOnes(sought, now)
  return sought.map(({ place }) => (place === null ? NO_ORDER : expected(place, sure, now)))
}
