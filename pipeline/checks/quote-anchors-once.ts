// Does the quote stand in the text, exactly once?
import type { CleanClaim } from '../model/claim.ts'
import type { Answer } from '../model/finding.ts'
import type { Check } from './check.ts'

const VERDICTS = {
  exact: ['consistent', 'The quote stands in the text exactly once.'],
  moved: [
    'undetermined',
    'The quote stands in the text in other words or another place; see the score in anchors.csv.',
  ],
  lost: ['inconsistent', 'The quote does not stand in the text.'],
  unverified: ['undetermined', 'The quote was not verified in the text: it has no anchor.'],
} as const

const answer = (claim: CleanClaim): Answer => {
  const [verdict, message] = VERDICTS[claim.anchor]
  return { of: [claim.claim], claims: [claim.claim], verdict, message, place: claim }
}

export const quoteAnchorsOnce: Check = {
  id: 'quote-anchors-once',
  asks: 'Does the quote stand in the text, exactly once?',
  catches: 'a quote edited after it was copied',
  errs: 'the text is another edition than the one annotated',
  severity: 'error',
  about: 'annotation',
  run: ({ claims }) => claims.map(answer),
}
