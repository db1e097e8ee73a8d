// Is every place said to be of the state that it is said to lie in?
import type { Dossier } from '../model/dossier.ts'
import type { Answer } from '../model/finding.ts'
import { partyName } from '../model/party.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf } from './passage-case.ts'

const answer = (passage: Passage, dossier: Dossier): Answer => {
  const [of = '', within = '', name = ''] = passage.value
  const base = { ...caseOf(passage, dossier), expected: partyName(within) }
  return of === within
    ? {
        ...base,
        verdict: 'consistent',
        message: `${name} is called a place of ${partyName(of)} and lies there.`,
      }
    : {
        ...base,
        verdict: 'inconsistent',
        message: `“${passage.surface}” says that ${name} is of ${partyName(of)} and that it lies in ${partyName(within)}.`,
      }
}

export const placeInOneCountry: Check = {
  id: 'place-in-one-country',
  asks: 'Is every place said to be of the state that it is said to lie in?',
  catches: '“the Danish town of Malmö in Sweden”',
  errs: 'a place was of one state and is of another, and the words mean both',
  severity: 'warning',
  about: 'text',
  run: (dossier) => passagesOf(dossier.passages, 'place').map((passage) => answer(passage, dossier)),
}
