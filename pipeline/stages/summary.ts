// summary: what make prints at its end, one table for all dossiers that it has looked at.
import { type Call, command } from '../io/command.ts'
import { runStage, type Stage } from '../io/stage.ts'
import { auditSchema } from '../report/schema.ts'
import { type Audited, summaryLines } from '../report/terminal.ts'

const reading = (add: (audited: Audited) => void): Stage => ({
  verb: 'summary',
  reads: ['reports/{article}/audit.json'],
  writes: [],
  run: (desk) => {
    const audit = desk.json('reports/{article}/audit.json', auditSchema)
    if (audit !== null) add({ audit, page: desk.place('reports/{article}/audit.html') })
  },
})

export const summary = async ({ articles, root, print, paint }: Call): Promise<number> => {
  const audits: Audited[] = []
  const stage = reading((one) => audits.push(one))
  for (const article of articles) if ((await runStage(stage, article, root, print)) !== 0) return 1
  for (const line of summaryLines(audits, paint)) print.out(line)
  return 0
}

await command(import.meta.url, summary)
