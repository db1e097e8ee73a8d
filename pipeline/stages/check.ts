// check: every check asked of the dossier, on the latest editions and on those of its time; each case becomes a finding.
import { askNowAndThen } from '../checks/check.ts'
import { CHECKS } from '../checks/register.ts'
import { DOSSIER_READS, readDossier } from '../io/dossier.ts'
import { main, type Stage } from '../io/stage.ts'
import { exceptionTable, findingTable } from '../model/finding.ts'
import { unknownName } from '../model/problem.ts'
import { asKnown, lastDay } from '../reason/vintage.ts'

export const check: Stage = {
  verb: 'check',
  reads: DOSSIER_READS,
  writes: ['data/clean/{article}/findings.csv'],
  run: (desk) => {
    const dossier = readDossier(desk)
    if (dossier === null) return
    const day = lastDay(dossier)
    const then = day === null ? null : asKnown(dossier, day)
    const findings = askNowAndThen(CHECKS, asKnown(dossier, null), then)
    const known = findings.map(({ finding }) => finding)
    // A mistyped exception would look active and excuse nothing; one that has outlived its finding must go.
    for (const { row, at } of desk.table('data/raw/{article}/exceptions.csv', exceptionTable)) {
      const excused = findings.find(({ finding }) => finding === row.finding)
      if (excused === undefined) desk.refuse([unknownName(at('finding'), 'finding', row.finding, known)])
      else if (excused.verdict === 'consistent' || excused.verdict === 'not_applicable')
        desk.refuse([
          {
            ...at('finding'),
            code: 'nothing-to-excuse',
            expected: 'a finding that something is wrong with',
            found: `"${row.finding}", which is ${excused.verdict}`,
            hint: 'delete the row',
          },
        ])
    }
    desk.writeTable('data/clean/{article}/findings.csv', findings, findingTable)
  },
}

await main(import.meta.url, check)
