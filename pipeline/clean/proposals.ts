// Proposals: what `make new` writes for a text, so that every number in it is accounted for and a person only prunes.
import type { Citation } from '../model/citation.ts'
import type { Claim, Dismissal } from '../model/claim.ts'
import { noteMarkers } from '../model/mention.ts'
import { mentionsOf } from '../text/accounts.ts'
import { notesOf } from '../text/parsed-notes.ts'
import { proseOf } from '../text/prose.ts'
import { proposedCitations } from './proposed-citations.ts'
import { proposedClaims } from './proposed-claims.ts'
import { proposedDismissals } from './proposed-dismissals.ts'

export interface Proposals {
  readonly claims: readonly Claim[]
  readonly citations: readonly Citation[]
  readonly dismissals: readonly Dismissal[]
  /** How many end notes are printed. */
  readonly notes: number
  /** Numbers in the running text, how many of them are note markers, and how many nothing accounts for. */
  readonly numbers: number
  readonly markers: number
  readonly unaccounted: number
}

/** @param text the article, end notes included, its lines ended by LF */
export const proposalsFor = (text: string): Proposals => {
  const prose = proseOf(text)
  const ledger = mentionsOf(text, [], [])
  const claims = proposedClaims(prose, ledger)
  const dismissals = proposedDismissals(prose, ledger)
  const anchored = claims.map(({ row, start, end }) => ({ claim: row.claim, start, end }))
  const body = mentionsOf(text, anchored, dismissals).filter(({ section }) => section === 'body')
  const notes = notesOf(text)
  return {
    claims: claims.map(({ row }) => row),
    citations: proposedCitations(notes),
    dismissals,
    notes: new Set(notes.map(({ note }) => note)).size,
    numbers: body.length,
    markers: noteMarkers(body).length,
    unaccounted: body.filter(({ disposition }) => disposition === 'unaccounted').length,
  }
}
