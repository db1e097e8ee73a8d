// report: dossier, findings and charts become the audit and the pages that show it.
import { CHARTS } from '../charts/register.ts'
import { CHECKS } from '../checks/register.ts'
import { DOSSIER_READS, readDossier } from '../io/dossier.ts'
import { onGitHub } from '../io/github.ts'
import { PLACE_READS, readPlaces } from '../io/places.ts'
import { reportParts } from '../io/report-parts.ts'
import { main, type Stage } from '../io/stage.ts'
import { anchorTable } from '../model/claim.ts'
import { findingTable } from '../model/finding.ts'
import { sensitivityTable } from '../model/sensitivity.ts'
import { asKnown } from '../reason/vintage.ts'
import { auditOf } from '../report/audit.ts'
import { renderHtml } from '../report/html.tsx'
import { renderMarkdown } from '../report/markdown.ts'
import { sarifOf } from '../report/sarif.ts'
import { sensitivityOf } from '../report/sensitivity.ts'
import { annotationsOf } from '../report/web-annotation.ts'
import { remarksOf, workflowCommands } from '../report/workflow-commands.ts'

/** As narrow as on a phone, so that several stand beside each other and each can be read. */
const chartsNamed = (id: string, files: readonly { name: string; text: string }[]) =>
  files.filter(({ name }) => name === `${id}.svg`).map(({ text }) => ({ id, svg: text }))

export const report: Stage = {
  verb: 'report',
  reads: [
    ...new Set([...DOSSIER_READS, ...PLACE_READS]),
    'data/clean/{article}/anchors.csv',
    'data/clean/{article}/findings.csv',
    'data/clean/{article}/sensitivity.csv',
    'charts/{article}/phone/*.svg',
  ],
  writes: [
    'reports/{article}/audit.json',
    'reports/{article}/audit.md',
    'reports/{article}/audit.sarif',
    'reports/{article}/annotations.jsonld',
    'reports/{article}/audit.html',
  ],
  run: (desk) => {
    const read = readDossier(desk)
    const findings = desk.rows('data/clean/{article}/findings.csv', findingTable)
    const rates = desk.rows('data/clean/{article}/sensitivity.csv', sensitivityTable)
    const anchors = desk.rows('data/clean/{article}/anchors.csv', anchorTable)
    const charts = desk.texts('charts/{article}/phone/*.svg')
    if (read === null || desk.problems.length > 0) return
    const audit = auditOf(asKnown(read, null), findings, CHECKS, sensitivityOf(rates))
    desk.writeJson('reports/{article}/audit.json', audit)
    desk.write('reports/{article}/audit.md', renderMarkdown(audit))
    const places = readPlaces(desk)
    desk.writeJson('reports/{article}/audit.sarif', sarifOf(audit, places))
    desk.writeJson('reports/{article}/annotations.jsonld', annotationsOf(audit, read.claims, anchors))
    if (onGitHub())
      desk.commands.push(...workflowCommands(remarksOf(audit, places), (file) => desk.place(file)))
    const parts = reportParts(CHARTS.flatMap(({ id }) => chartsNamed(id, charts)))
    desk.write('reports/{article}/audit.html', renderHtml(audit, parts))
  },
}

await main(import.meta.url, report)
