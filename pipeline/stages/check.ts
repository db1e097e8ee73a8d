// check: every check asked of the dossier; each case it examined becomes a finding.
import { findingsOf } from '../checks/check.ts'
import { CHECKS } from '../checks/register.ts'
import { DOSSIER_READS, readDossier } from '../io/dossier.ts'
import { main, type Stage } from '../io/stage.ts'
import { findingTable } from '../model/finding.ts'

export const check: Stage = {
  verb: 'check',
  reads: DOSSIER_READS,
  writes: ['data/clean/{article}/findings.csv'],
  run: (desk) => {
    const dossier = readDossier(desk)
    if (dossier === null) return
    const findings = CHECKS.flatMap((each) => findingsOf(each, dossier))
    desk.writeTable('data/clean/{article}/findings.csv', findings, findingTable)
  },
}

await main(import.meta.url, check)
