// Runs one check by hand, with what the checks before it are said to have found.
import type { Check } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import type { Answer, Finding } from '../../pipeline/model/finding.ts'

export const run = (check: Check, tables: Dossier, findings: readonly Finding[] = []): readonly Answer[] =>
  check.run(tables, { findings, checks: CHECKS })
