// Is every name printed in one way?
import type { Answer } from '../model/finding.ts'
import { passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf, cleanScan } from './passage-case.ts'

export const namesAgree: Check = {
  id: 'names-agree',
  asks: 'Is every name printed in one way?',
  catches: '“Khaybar” in the text and “Kheibar” in a note',
  errs: 'two different names are alike',
  severity: 'note',
  about: 'text',
  run: (dossier) => {
    const spelled = passagesOf(dossier.passages, 'name-spelling')
    const initials = passagesOf(dossier.passages, 'name-initial')
    const initialAnswers = initials.map((passage): Answer => {
      const [bare = '', full = ''] = passage.value
      return {
        ...caseOf(passage, dossier),
        of: [`${passage.passage}-initial`],
        expected: full,
        verdict: 'inconsistent',
        message: `“${bare}” and “${full}”: one person, if it is one, with and without an initial.`,
      }
    })
    if (spelled.length === 0)
      return [
        ...cleanScan(dossier, 'name-spelling', (scanned) => `None of ${scanned} is spelled in two ways.`),
        ...initialAnswers,
      ]
    return [
      ...spelled.map((passage): Answer => {
        const [one = '', other = ''] = passage.value
        return {
          ...caseOf(passage, dossier),
          expected: other,
          verdict: 'inconsistent',
          message: `“${one}” and “${other}” look like two spellings of one name.`,
        }
      }),
      ...initialAnswers,
    ]
  },
}
