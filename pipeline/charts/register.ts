// The register of charts, in the order in which they are shown.
import type { Chart } from './drawing.ts'
import { partAgainstTotal } from './part-against-total.ts'
import { publishedStatements } from './published-statements.ts'
import { shareByWindow } from './share-by-window.ts'
import { suppliesByPartner } from './supplies-by-partner.ts'

export const CHARTS: readonly Chart[] = [
  partAgainstTotal,
  suppliesByPartner,
  shareByWindow,
  publishedStatements,
]
