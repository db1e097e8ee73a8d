// A quest: a quote to be found in a new edition, with all that is known of where it stood.
import type { Selector, Sought, Span } from './anchor.ts'
import { type Edition, keyOf } from './edition.ts'
import type { Passage } from './figures-in-form.ts'
import { type Gap, gaps } from './landmarks.ts'
import { normalise } from './normalise.ts'
import { type Expected, expectations, NO_ORDER } from './order.ts'

export interface Quest extends Expected {
  readonly selector: Selector
  /** The quote in the form in which it is looked for. */
  readonly words: string
  /** The same with its capitals. */
  readonly cased: string
  /** Where it stood in the old edition's key. */
  readonly stood: Span | null
  /** The quote in the old text. */
  readonly passage: Passage | null
  /** The words before and after it, in the same form; empty where they are not known. */
  readonly before: string
  readonly after: string
  /** Where its passage has gone, by the words around it; none where the old text tells nothing. */
  readonly gaps: readonly Gap[]
}

/** How much of the words beside a quote is compared, in code units. */
export const BESIDE = 32

type Surroundings = Pick<Quest, 'stood' | 'passage' | 'before' | 'after'>

const fromOld = ({ text, normal, key }: Edition, place: Span): Surroundings => {
  const stood = normal.rewritten(place)
  return {
    stood,
    passage: { text, ...place },
    before: key.slice(Math.max(0, stood.start - BESIDE), stood.start),
    after: key.slice(stood.end, stood.end + BESIDE),
  }
}

const fromSelector = ({ prefix, suffix }: Selector): Surroundings => ({
  stood: null,
  passage: null,
  before: keyOf(prefix).slice(-BESIDE),
  after: keyOf(suffix).slice(0, BESIDE),
})

/**
 * @param old the edition that the places count in, `null` where it is not at hand
 * @returns the quests in the order of the quotes
 */
export const questsFor = (sought: readonly Sought[], old: Edition | null, now: Edition): Quest[] => {
  const surroundings = sought.map(({ selector, place }) =>
    old === null || place === null ? fromSelector(selector) : fromOld(old, place),
  )
  const known = surroundings.flatMap(({ stood }) => (stood === null ? [] : [stood]))
  const found = old === null ? [] : gaps(old.key, now.key, known)
  const gapsOf = new Map(known.map((stood, index) => [stood, found[index] ?? []]))
  const expected = expectations(sought, now)
  return sought.map(({ selector }, index) => {
    const around = surroundings[index] ?? fromSelector(selector)
    return {
      selector,
      words: keyOf(selector.quote).trim(),
      cased: normalise(selector.quote).text.trim(),
      ...around,
      gaps: around.stood === null ? [] : (gapsOf.get(around.stood) ?? []),
      ...(expected[index] ?? NO_ORDER),
    }
  })
}
