// report: dossier, findings and charts become the audit and the pages that show it.
import { CHECKS } from '../checks/register.ts'
import { DOSSIER_READS, readDossier } from '../io/dossier.ts'
import { main, type Stage } from '../io/stage.ts'
import { findingTable } from '../model/finding.ts'
import { sensitivityTable } from '../model/sensitivity.ts'
import { asKnown } from '../reason/vintage.ts'
import { auditOf } from '../report/audit.ts'
import { renderHtml } from '../report/html.tsx'
import { renderMarkdown } from '../report/markdown.ts'
import { sensitivityOf } from '../report/sensitivity.ts'
import { summaryLines } from '../report/terminal.ts'

export const report: Stage = {
  verb: 'report',
  reads: [
    ...DOSSIER_READS,
    'data/clean/{article}/findings.csv',
    'data/clean/{article}/sensitivity.csv',
    'charts/{article}/*.svg',
  ],
  writes: ['reports/{article}/audit.json', 'reports/{article}/audit.md', 'reports/{article}/audit.html'],
  run: (desk) => {
    const read = readDossier(desk)
    const findings = desk.rows('data/clean/{article}/findings.csv', findingTable)
    const rates = desk.rows('data/clean/{article}/sensitivity.csv', sensitivityTable)
    const charts = desk.texts('charts/{article}/*.svg')
    if (read === null || desk.problems.length > 0) return
    const audit = auditOf(asKnown(read, null), findings, CHECKS, sensitivityOf(rates))
    desk.writeJson('reports/{article}/audit.json', audit)
    desk.write('reports/{article}/audit.md', renderMarkdown(audit))
    desk.write(
      'reports/{article}/audit.html',
      renderHtml(
        audit,
        charts.map(({ name, text }) => ({ name, svg: text })),
      ),
    )
    for (const line of summaryLines(audit, desk.place('reports/{article}/audit.html'))) desk.say(line)
  },
}

await main(import.meta.url, report)
