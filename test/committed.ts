// The dossiers of the repository, as the stages after clean read them.
import { CHECKS } from '../pipeline/checks/register.ts'
import { Desk } from '../pipeline/io/desk.ts'
import { DOSSIER_READS, readDossier } from '../pipeline/io/dossier.ts'
import type { Dossier } from '../pipeline/model/dossier.ts'
import { findingTable } from '../pipeline/model/finding.ts'
import { sensitivityTable } from '../pipeline/model/sensitivity.ts'
import { asKnown } from '../pipeline/reason/vintage.ts'
import { auditOf } from '../pipeline/report/audit.ts'
import type { Audit } from '../pipeline/report/schema.ts'
import { sensitivityOf } from '../pipeline/report/sensitivity.ts'

export const ARTICLES = ['example', 'insight-298'] as const

/** With the latest editions of the evidence, as the checks are asked. */
export const committed = (article: (typeof ARTICLES)[number]): Dossier => {
  const desk = new Desk('.', article, { verb: 'test', reads: DOSSIER_READS, writes: [], run: () => {} })
  const dossier = readDossier(desk)
  if (dossier === null) throw new Error(`${article} has problems: ${desk.problems.length}`)
  return asKnown(dossier, null)
}

const FINDINGS = 'data/clean/{article}/findings.csv'
const RATES = 'data/clean/{article}/sensitivity.csv'

/** The audit made of the committed findings, as the stage `report` makes it. */
export const audited = (article: (typeof ARTICLES)[number]): Audit => {
  const desk = new Desk('.', article, { verb: 'test', reads: [FINDINGS, RATES], writes: [], run: () => {} })
  const rates = desk.rows(RATES, sensitivityTable)
  return auditOf(committed(article), desk.rows(FINDINGS, findingTable), CHECKS, sensitivityOf(rates))
}
