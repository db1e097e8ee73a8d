// Is all of the text the article's own, with no buttons, tags or broken fields?
import type { Answer } from '../model/finding.ts'
import { passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf, cleanScan } from './passage-case.ts'

export const webResidue: Check = {
  id: 'web-residue',
  asks: 'Is all of the text the article’s own, with no buttons, tags or broken fields?',
  catches: '“CLICK HERE FOR THE PDF” alone on a line',
  errs: 'the words of a button are quoted',
  severity: 'note',
  about: 'text',
  run: (dossier) => {
    const residue = passagesOf(dossier.passages, 'web-residue')
    if (residue.length === 0)
      return cleanScan(
        dossier,
        'web-residue',
        (scanned) => `None of ${scanned} is left over from a web page.`,
      )
    return residue.map((passage): Answer => {
      const [kind = 'residue'] = passage.value
      return {
        ...caseOf(passage, dossier),
        verdict: 'inconsistent',
        message: `“${passage.surface}” looks like ${kind} of the page or program that the text came from.`,
      }
    })
  },
}
