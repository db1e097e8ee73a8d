// Is every time phrase one, and not two run together?

import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf } from './passage-case.ts'

const OTHER_SENSE: Record<string, string> = {
  since: '“since” may mean “because” here',
  until: 'what follows “until” may be a clause of its own',
}

const answer = (passage: Passage, dossier: Dossier): Answer => {
  const [first = '', second = '', clause] = passage.value
  const words = `“${passage.surface}” joins “${first}” and “${second}” before one time`
  const base = { ...caseOf(passage, dossier), expected: `“${first}” or “${second}”` }
  return clause === undefined
    ? { ...base, verdict: 'inconsistent', message: `${words}: which is meant changes what it says.` }
    : {
        ...base,
        verdict: 'undetermined',
        message: `${words}; but ${OTHER_SENSE[first] ?? 'it may be a clause'}.`,
      }
}

export const timePhraseIsWhole: Check = {
  id: 'time-phrase-is-whole',
  asks: 'Is every time phrase one, and not two run together?',
  catches: '“since in the last five years”',
  errs: 'a rare but right construction joins two prepositions',
  severity: 'warning',
  about: 'time',
  run: (dossier) => passagesOf(dossier.passages, 'time-phrase').map((passage) => answer(passage, dossier)),
}
