// trace: the whole lineage of a row, a finding or a chart, both ways, with a file and a line for every step.
import { type Call, command } from '../io/command.ts'
import { MATERIAL_READS, readMaterials } from '../io/materials.ts'
import { HASHES, outdatedFiles } from '../io/outdated.ts'
import { runStage, type Stage } from '../io/stage.ts'
import { shown } from '../model/problem.ts'
import { type DossierLineage, dossierLineage } from '../report/dossier-lineage.ts'
import { idOf, type NodeKind } from '../report/lineage.ts'
import { ASKABLE, askedFor, nearestName, traceOf } from '../report/trace.ts'
import { briefLines, type Command } from '../report/trace-brief.ts'
import { type Trace, type Traces, traceSchema } from '../report/trace-schema.ts'
import { traceLines } from '../report/trace-text.ts'

const USAGE = `make trace needs a name:
  make trace CLAIM=C057
  make trace FINDING=relation-holds:R01
  make trace CHART=part-against-total
  make trace SOURCE=sipri-milex-2023
  make trace ROW='milex-usd-sipri-2023:AZE@2012'         (quotes, where a name holds > or *)
  make trace OF=data/raw/reference/observations.csv:358  (whatever it is, by name or by place)
Of a claim it prints what decided its verdict, and the rest in a line each: FULL=1 prints the whole tree.
JSON=1 prints all for programs, ARTICLE=id looks in one dossier only.`

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

/** What one dossier answers. */
interface Found {
  readonly trace: Trace
  readonly lineage: DossierLineage
}

interface Question {
  readonly variable: string
  readonly name: string
  readonly kinds: readonly NodeKind[]
}

/** The one name that is asked for, with the kinds of thing that it may mean; `null` where there is none, or more than one. */
const question = ({ asked }: Call): Question | null => {
  const given = [...Object.entries(ASKABLE), ['OF', []] as const].filter(
    ([variable]) => asked(variable) !== '',
  )
  const [only] = given
  return only === undefined || given.length > 1
    ? null
    : { variable: only[0], name: asked(only[0]), kinds: only[1] }
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

/** What the command line must hold to ask again, quoted where a shell would read it otherwise. */
const commandIn =
  (article: string, isOneOfMany: boolean, { asked }: Call): Command =>
  (variable, name, more = '') => {
    const value = /^[\w.:@/-]+$/.test(name) ? name : `'${name}'`
    const folder = asked('WORKSPACE') === '' ? '' : `WORKSPACE=${asked('WORKSPACE')}`
    const where = isOneOfMany || asked('ARTICLE') !== '' ? `ARTICLE=${article}` : ''
    return ['make trace', `${variable}=${value}`, where, folder, more].filter((part) => part !== '').join(' ')
  }

/** A claim is told shortly unless all is asked for; everything else is short, or wanted whole. */
const linesOf = ({ trace, lineage }: Found, command: Command, { asked, paint }: Call): string[] => {
  const [claim] = trace.nodes.filter(({ id }) => trace.of.includes(id))
  if (asked('FULL') !== '' || claim?.kind !== 'claim') return traceLines(trace, paint)
  const decides = lineage.nodes.get(idOf('verdict', claim.name))?.cells.decided_by ?? ''
  return briefLines(
    { trace, asked: claim, decides: decides === '' ? null : idOf('finding', decides) },
    command,
    paint,
  )
}

/** The first dossier that knows the name answers, and says which others do. */
const print = ([first, ...others]: readonly Found[], { variable, name }: Question, call: Call): void => {
  if (first === undefined) return
  const command = (article: string): Command => commandIn(article, call.articles.length > 1, call)
  const [head = '', ...rest] = linesOf(first, command(first.trace.article), call)
  call.print.out(head)
  for (const { trace } of others)
    call.print.out(`also in ${trace.article}: ${command(trace.article)(variable, name)}`)
  for (const line of rest) call.print.out(line)
}

const isForPrograms = ({ asked }: Call): boolean => asked('JSON') !== '' || process.argv.includes('--json')

const printJson = (found: readonly Found[], { print: { out } }: Call): void => {
  const traces: Traces = { schema: 'claimcheck-trace-1', traces: found.map(({ trace }) => trace) }
  out(JSON.stringify(traceSchema.parse(traces), null, 2))
}

const warnings = (found: readonly Found[]): string[] =>
  [...new Set(found.flatMap(({ trace }) => trace.outdated))].map(
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
  const found = opened.flatMap(({ article, lineage, outdated }): Found[] => {
    const of = askedFor(asked.name, asked.kinds, lineage)
    return of.length === 0 ? [] : [{ trace: traceOf(article, of, lineage, outdated), lineage }]
  })
  if (found.length === 0) {
    call.print.error(unknown(asked.name, asked.kinds, opened))
    return 1
  }
  if (isForPrograms(call)) printJson(found, call)
  else print(found, asked, call)
  for (const line of warnings(found)) call.print.error(line)
  return 0
}

await command(import.meta.url, trace)
