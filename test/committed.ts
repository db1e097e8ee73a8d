// The dossiers of the repository, as the stages after clean read them.
import { Desk } from '../pipeline/io/desk.ts'
import { DOSSIER_READS, readDossier } from '../pipeline/io/dossier.ts'
import type { Dossier } from '../pipeline/model/dossier.ts'
import { asKnown } from '../pipeline/reason/vintage.ts'

export const ARTICLES = ['example', 'insight-298'] as const

/** With the latest editions of the evidence, as the checks are asked. */
export const committed = (article: (typeof ARTICLES)[number]): Dossier => {
  const desk = new Desk('.', article, { verb: 'test', reads: DOSSIER_READS, writes: [], run: () => {} })
  const dossier = readDossier(desk)
  if (dossier === null) throw new Error(`${article} has problems: ${desk.problems.length}`)
  return asKnown(dossier, null)
}
