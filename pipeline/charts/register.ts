// The register of charts, in the order in which they are shown.
import { citationTimeline } from './citation-timeline.ts'
import { countsOfPeople } from './counts-of-people.ts'
import type { Chart } from './drawing.ts'
import { ledgerAndCatchRates } from './ledger-and-catch-rates.ts'
import { partAgainstTotal } from './part-against-total.ts'
import { publishedStatements } from './published-statements.ts'
import { rankByWindow } from './rank-by-window.ts'
import { shareByWindow } from './share-by-window.ts'
import { shareEstimates } from './share-estimates.ts'
import { statedAgainstImplied } from './stated-against-implied.ts'
import { suppliesByPartner } from './supplies-by-partner.ts'

export const CHARTS: readonly Chart[] = [
  statedAgainstImplied,
  partAgainstTotal,
  suppliesByPartner,
  shareByWindow,
  rankByWindow,
  publishedStatements,
  shareEstimates,
  countsOfPeople,
  citationTimeline,
  ledgerAndCatchRates,
]
