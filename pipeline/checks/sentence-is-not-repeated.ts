// Is every sentence and line printed once?
import type { Answer } from '../model/finding.ts'
import { passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf, cleanScan } from './passage-case.ts'

export const sentenceIsNotRepeated: Check = {
  id: 'sentence-is-not-repeated',
  asks: 'Is every sentence and line printed once?',
  catches: 'a sentence that stands before a note and again right after it',
  errs: 'a refrain, or a quotation given twice on purpose (quoted repetitions stay silent)',
  severity: 'warning',
  about: 'text',
  run: (dossier) => {
    const sentences = passagesOf(dossier.passages, 'repeated-sentence')
    const lines = passagesOf(dossier.passages, 'repeated-line').filter(
      (line) => !sentences.some(({ start }) => start === line.start),
    )
    if (sentences.length + lines.length === 0)
      return cleanScan(dossier, 'repeated-sentence', (scanned) => `None of ${scanned} is printed twice.`)
    return [...sentences, ...lines].map((passage): Answer => {
      const what = passage.rule === 'repeated-line' ? 'line' : 'sentence'
      return {
        ...caseOf(passage, dossier),
        of: [what === 'line' ? `${passage.passage}-line` : passage.passage],
        verdict: 'inconsistent',
        message: `The ${what} “${passage.surface}” is printed again: it stands at ${passage.other_start} and at ${passage.start}.`,
      }
    })
  },
}
