// Does the text hold only characters that a reader can see?
import type { Answer } from '../model/finding.ts'
import { passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf, cleanScan } from './passage-case.ts'

export const charactersAreClean: Check = {
  id: 'characters-are-clean',
  asks: 'Does the text hold only characters that a reader can see?',
  catches: 'a sign of a private font, left from the layout at the end of a paragraph',
  errs: 'the sign is meant, in a private font',
  severity: 'note',
  about: 'text',
  run: (dossier) => {
    const stray = passagesOf(dossier.passages, 'stray-character')
    if (stray.length === 0)
      return cleanScan(dossier, 'stray-character', (scanned) => `All ${scanned} can be seen and read.`)
    return stray.map((passage): Answer => {
      const [code = '', kind = 'stray character'] = passage.value
      return {
        ...caseOf(passage, dossier),
        found: code,
        verdict: 'inconsistent',
        message: `A ${kind} (${code}) stands at ${passage.start}, after “${passage.surface}”.`,
      }
    })
  },
}
