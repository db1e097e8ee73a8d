// trace: the whole lineage of a row, a finding or a chart, both ways, with a file and a line for every step.
import { type Call, command } from '../io/command.ts'
import { MATERIAL_READS, readMaterials } from '../io/materials.ts'
import { HASHES, outdatedFiles } from '../io/outdated.ts'
import { runStage, type Stage } from '../io/stage.ts'
import { shown } from '../model/problem.ts'
import { type DossierLineage, dossierLineage } from '../report/dossier-lineage.ts'
import type { NodeKind } from '../report/lineage.ts'
import { ASKABLE, askedFor, nearestName, traceOf } from '../report/trace.ts'
import { type Traces, traceSchema } from '../report/trace-schema.ts'
import { traceLines } from '../report/trace-text.ts'

const USAGE = `make trace needs a name:
  make trace CLAIM=C057
  make trace FINDING=relation-holds:R01
  make trace CHART=part-against-total
  make trace SOURCE=sipri-milex-2023
  make trace ROW='milex-usd-sipri-2023:AZE@2012'         (quotes, where a name holds > or *)
  make trace OF=data/raw/reference/observations.csv:358  (whatever it is, by name or by place)
JSON=1 prints it for programs, ARTICLE=id looks in one dossier only.`

interface Opened {
  readonly article: string
  readonly lineage: DossierLineage
  readonly outdated: readonly string[]
}

/** Reads what a trace follows, and hands it on. */
const opening = (open: (opened: Opened) => void): Stage => ({
  verb: 'trace',
  reads: [...MATERIAL_READS, HASHES],
  writes: [],
  run: (desk) => {
    const materials = readMaterials(desk)
    if (materials === null) return
    open({
      article: desk.article,
      lineage: dossierLineage(materials),
      outdated: outdatedFiles(desk),
    })
  },
})

/** The one name that is asked for, with the kinds of thing that it may mean; `null` where there is none, or more than one. */
const question = ({ asked }: Call): { name: string; kinds: readonly NodeKind[] } | null => {
  const given = [...Object.entries(ASKABLE), ['OF', []] as const].filter(
    ([variable]) => asked(variable) !== '',
  )
  const [only] = given
  return only === undefined || given.length > 1 ? null : { name: asked(only[0]), kinds: only[1] }
}

const isPlural = (kinds: readonly NodeKind[]): string => (kinds.length === 1 ? `no ${kinds[0]}` : 'nothing')

const unknown = (name: string, kinds: readonly NodeKind[], opened: readonly Opened[]): string => {
  const near = nearestName(
    name,
    kinds,
    opened.map(({ lineage }) => lineage),
  )
  const hint = near === undefined ? '' : ` (did you mean ${shown(near)}?)`
  const where = opened.map(({ article }) => article).join(' and ')
  return `${isPlural(kinds)} is called ${shown(name)} in ${where}${hint}. The tables in data/raw and the report show the names.`
}

const print = (traces: Traces, { asked, print: { out }, paint }: Call): void => {
  if (asked('JSON') !== '' || process.argv.includes('--json')) {
    out(JSON.stringify(traceSchema.parse(traces), null, 2))
    return
  }
  for (const [index, each] of traces.traces.entries()) {
    if (index > 0) out('')
    for (const line of traceLines(each, paint)) out(line)
  }
}

const warnings = (traces: Traces): string[] =>
  [...new Set(traces.traces.flatMap(({ outdated }) => outdated))].map(
    (file) => `${file} has changed since the outputs were made: lines may be off; run make first`,
  )

export const trace = async (call: Call): Promise<number> => {
  const asked = question(call)
  if (asked === null) {
    call.print.error(USAGE)
    return 2
  }
  const opened: Opened[] = []
  const stage = opening((one) => opened.push(one))
  for (const article of call.articles)
    if ((await runStage(stage, article, call.root, call.print)) !== 0) return 1
  const traces: Traces = {
    schema: 'claimcheck-trace-1',
    traces: opened.flatMap(({ article, lineage, outdated }) => {
      const of = askedFor(asked.name, asked.kinds, lineage)
      return of.length === 0 ? [] : [traceOf(article, of, lineage, outdated)]
    }),
  }
  if (traces.traces.length === 0) {
    call.print.error(unknown(asked.name, asked.kinds, opened))
    return 1
  }
  print(traces, call)
  for (const line of warnings(traces)) call.print.error(line)
  return 0
}

await command(import.meta.url, trace)
