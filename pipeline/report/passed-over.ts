// The numbers of the running text that no quote holds: set aside with a reason, or not looked at.
import type { Dossier } from '../model/dossier.ts'
import type { Mention } from '../model/mention.ts'
import { byCodeUnit } from '../model/table.ts'
import type { PassedOver } from './schema.ts'

const placed = ({ mentions }: Dossier, disposition: Mention['disposition']): Mention[] =>
  mentions
    .filter((row) => row.section === 'body' && row.disposition === disposition)
    .sort((a, b) => a.start - b.start)

/** @returns the words in the order of the text, those set aside by their reason, in the order of reasons */
export const passedOver = (dossier: Dossier): PassedOver => {
  const aside = placed(dossier, 'dismissed')
  const reasons = [...new Set(aside.map(({ reason }) => reason))].sort(byCodeUnit)
  return {
    set_aside: reasons.map((reason) => ({
      reason,
      words: aside.filter((row) => row.reason === reason).map(({ surface }) => surface),
    })),
    not_looked_at: placed(dossier, 'unaccounted').map(({ surface }) => surface),
  }
}
