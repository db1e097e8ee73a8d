// The checks, in the order in which the documents show them; a check may look at what those before it have found.
import { agreesWithReference } from './agrees-with-reference.ts'
import { baseFitsMeasure } from './base-fits-measure.ts'
import { canAllHold } from './can-all-hold.ts'
import type { Check } from './check.ts'
import { eventDateAgrees } from './event-date-agrees.ts'
import { figureIsCited } from './figure-is-cited.ts'
import { impliedRange } from './implied-range.ts'
import { noteExists } from './note-exists.ts'
import { noteIsUnique } from './note-is-unique.ts'
import { noteIsUsed } from './note-is-used.ts'
import { quoteAnchorsOnce } from './quote-anchors-once.ts'
import { relationHolds } from './relation-holds.ts'
import { relativePeriodAnchored } from './relative-period-anchored.ts'
import { sameQuantityAgrees } from './same-quantity-agrees.ts'
import { shareWithinBounds } from './share-within-bounds.ts'
import { someReadingHolds } from './some-reading-holds.ts'
import { sourceFollowsEvent } from './source-follows-event.ts'
import { urlDateAgrees } from './url-date-agrees.ts'
import { valueMatchesQuote } from './value-matches-quote.ts'

export const CHECKS: readonly Check[] = [
  relationHolds,
  someReadingHolds,
  sameQuantityAgrees,
  agreesWithReference,
  canAllHold,
  eventDateAgrees,
  shareWithinBounds,
  baseFitsMeasure,
  valueMatchesQuote,
  quoteAnchorsOnce,
  impliedRange,
  figureIsCited,
  sourceFollowsEvent,
  urlDateAgrees,
  noteExists,
  noteIsUsed,
  noteIsUnique,
  relativePeriodAnchored,
]
