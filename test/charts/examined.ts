// The committed dossiers as the chart stage reads them.
import type { Examined } from '../../pipeline/charts/drawing.ts'
import { Desk } from '../../pipeline/io/desk.ts'
import { readDossier } from '../../pipeline/io/dossier.ts'
import { findingTable } from '../../pipeline/model/finding.ts'
import { sensitivityTable } from '../../pipeline/model/sensitivity.ts'
import { chart } from '../../pipeline/stages/chart.ts'

export const ARTICLES = ['example', 'insight-298'] as const

export const examined = (article: string): Examined => {
  const desk = new Desk('.', article, chart)
  const dossier = readDossier(desk)
  const findings = desk.rows('data/clean/{article}/findings.csv', findingTable)
  const rates = desk.rows('data/clean/{article}/sensitivity.csv', sensitivityTable)
  if (dossier === null || desk.problems.length > 0) throw new Error(JSON.stringify(desk.problems))
  return { ...dossier, findings, rates }
}
