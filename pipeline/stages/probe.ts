// probe: every figure made wrong in turn, to learn which errors the checks would catch.
import { catchRates } from '../checks/catch-rates.ts'
import { CHECKS } from '../checks/register.ts'
import { seededErrors } from '../checks/seeded-errors.ts'
import { DOSSIER_READS, readDossier } from '../io/dossier.ts'
import { main, type Stage } from '../io/stage.ts'
import { sensitivityTable, trialTable } from '../model/sensitivity.ts'
import { asKnown } from '../reason/vintage.ts'

export const probe: Stage = {
  verb: 'probe',
  reads: DOSSIER_READS,
  writes: ['data/clean/{article}/seeded-errors.csv', 'data/clean/{article}/sensitivity.csv'],
  run: (desk) => {
    const dossier = readDossier(desk)
    if (dossier === null) return
    const seeding = seededErrors(CHECKS, asKnown(dossier, null))
    desk.writeTable('data/clean/{article}/seeded-errors.csv', seeding.trials, trialTable)
    desk.writeTable('data/clean/{article}/sensitivity.csv', catchRates(seeding), sensitivityTable)
  },
}

await main(import.meta.url, probe)
