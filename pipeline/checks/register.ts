// The checks, in the order in which the documents show them; a check may look at what those before it have found.
import { agreesWithReference } from './agrees-with-reference.ts'
import { authorityIsCited } from './authority-is-cited.ts'
import { baseFitsMeasure } from './base-fits-measure.ts'
import { bookHasPage } from './book-has-page.ts'
import { canAllHold } from './can-all-hold.ts'
import { centuryHasYear } from './century-has-year.ts'
import { charactersAreClean } from './characters-are-clean.ts'
import type { Check } from './check.ts'
import { datesOneStyle } from './dates-one-style.ts'
import { eventDateAgrees } from './event-date-agrees.ts'
import { figureIsCited } from './figure-is-cited.ts'
import { impliedRange } from './implied-range.ts'
import { mentionIsAccounted } from './mention-is-accounted.ts'
import { namesAgree } from './names-agree.ts'
import { noteAgreesWithTable } from './note-agrees-with-table.ts'
import { noteExists } from './note-exists.ts'
import { noteForm } from './note-form.ts'
import { noteIsUnique } from './note-is-unique.ts'
import { noteIsUsed } from './note-is-used.ts'
import { noteIsWhole } from './note-is-whole.ts'
import { notesInOrder } from './notes-in-order.ts'
import { officeHeld } from './office-held.ts'
import { offsetFitsDates } from './offset-fits-dates.ts'
import { orderFitsDates } from './order-fits-dates.ts'
import { pageInRange } from './page-in-range.ts'
import { placeInOneCountry } from './place-in-one-country.ts'
import { publisherFitsHost } from './publisher-fits-host.ts'
import { quotationIsCited } from './quotation-is-cited.ts'
import { quoteAnchorsOnce } from './quote-anchors-once.ts'
import { quotesBalanced } from './quotes-balanced.ts'
import { relationHolds } from './relation-holds.ts'
import { relationsAgree } from './relations-agree.ts'
import { relativePeriodAnchored } from './relative-period-anchored.ts'
import { sameQuantityAgrees } from './same-quantity-agrees.ts'
import { sentenceIsNotRepeated } from './sentence-is-not-repeated.ts'
import { shareWithinBounds } from './share-within-bounds.ts'
import { someReadingHolds } from './some-reading-holds.ts'
import { sourceCountedOnce } from './source-counted-once.ts'
import { sourceFollowsEvent } from './source-follows-event.ts'
import { timePhraseIsWhole } from './time-phrase-is-whole.ts'
import { titleFitsAddress } from './title-fits-address.ts'
import { unitsOneStyle } from './units-one-style.ts'
import { urlDateAgrees } from './url-date-agrees.ts'
import { vagueDateFitsNote } from './vague-date-fits-note.ts'
import { valueMatchesQuote } from './value-matches-quote.ts'
import { webResidue } from './web-residue.ts'

export const CHECKS: readonly Check[] = [
  relationHolds,
  someReadingHolds,
  sameQuantityAgrees,
  agreesWithReference,
  canAllHold,
  eventDateAgrees,
  officeHeld,
  shareWithinBounds,
  baseFitsMeasure,
  mentionIsAccounted,
  valueMatchesQuote,
  quoteAnchorsOnce,
  impliedRange,
  figureIsCited,
  quotationIsCited,
  sourceFollowsEvent,
  urlDateAgrees,
  noteExists,
  noteIsUsed,
  noteIsUnique,
  notesInOrder,
  sourceCountedOnce,
  authorityIsCited,
  bookHasPage,
  pageInRange,
  titleFitsAddress,
  publisherFitsHost,
  noteAgreesWithTable,
  quotesBalanced,
  noteIsWhole,
  noteForm,
  relativePeriodAnchored,
  timePhraseIsWhole,
  offsetFitsDates,
  orderFitsDates,
  vagueDateFitsNote,
  centuryHasYear,
  placeInOneCountry,
  relationsAgree,
  sentenceIsNotRepeated,
  namesAgree,
  charactersAreClean,
  webResidue,
  unitsOneStyle,
  datesOneStyle,
]
