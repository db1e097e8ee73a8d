// The checks, in the order in which the documents show them.
import { agreesWithReference } from './agrees-with-reference.ts'
import { baseFitsMeasure } from './base-fits-measure.ts'
import type { Check } from './check.ts'
import { eventDateAgrees } from './event-date-agrees.ts'
import { figureIsCited } from './figure-is-cited.ts'
import { noteExists } from './note-exists.ts'
import { noteIsUnique } from './note-is-unique.ts'
import { noteIsUsed } from './note-is-used.ts'
import { quoteAnchorsOnce } from './quote-anchors-once.ts'
import { relationHolds } from './relation-holds.ts'
import { relativePeriodAnchored } from './relative-period-anchored.ts'
import { shareWithinBounds } from './share-within-bounds.ts'
import { someReadingHolds } from './some-reading-holds.ts'
import { sourceFollowsEvent } from './source-follows-event.ts'
import { urlDateAgrees } from './url-date-agrees.ts'
import { valueMatchesQuote } from './value-matches-quote.ts'

export const CHECKS: readonly Check[] = [
  relationHolds,
  someReadingHolds,
  agreesWithReference,
  eventDateAgrees,
  shareWithinBounds,
  baseFitsMeasure,
  valueMatchesQuote,
  quoteAnchorsOnce,
  figureIsCited,
  sourceFollowsEvent,
  urlDateAgrees,
  noteExists,
  noteIsUsed,
  noteIsUnique,
  relativePeriodAnchored,
]
