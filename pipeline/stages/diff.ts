// diff: which claims, verdicts, findings and charts changed since a commit, and which edited rows that rests on.
import { type Call, command, dossiersIn } from '../io/command.ts'
import { Desk } from '../io/desk.ts'
import { openRevision, type Revision } from '../io/git.ts'
import { MATERIAL_READS, readMaterials } from '../io/materials.ts'
import { SNAPSHOT_READS, takeSnapshot } from '../io/snapshot.ts'
import { runStage, type Stage } from '../io/stage.ts'
import { diskStore, type Store } from '../io/store.ts'
import { type Diff, diffOf } from '../report/diff.ts'
import { diffMarkdown } from '../report/diff-markdown.ts'
import { diffLines } from '../report/diff-text.ts'
import type { Base } from '../report/diff-words.ts'
import { dossierLineage } from '../report/dossier-lineage.ts'
import type { Lineage } from '../report/lineage.ts'
import type { Paint } from '../report/paint.ts'

type Format = (diff: Diff, base: Base, paint: Paint) => string[]

const FORMATS = new Map<string, Format>([
  ['text', diffLines],
  ['md', diffMarkdown],
])

/** The code that outputs are made by. */
const CODE = ['pipeline', 'package-lock.json']

const READS = { verb: 'diff', reads: [...new Set([...MATERIAL_READS, ...SNAPSHOT_READS])], writes: [] }

interface Compared {
  readonly diff: Diff
  /** Whether the tables of both times can be read as a whole. */
  readonly followed: boolean
}

const deskOn = (root: string, article: string, store: Store): Desk =>
  new Desk(root, article, { ...READS, run: () => undefined }, store)

/** The lineage as it lies in a store: `null` where its tables have another form than today's. */
const lineageIn = (desk: Desk): Lineage | null => {
  const materials = readMaterials(desk)
  return materials === null ? null : dossierLineage(materials)
}

/** Compares a dossier with what the commit holds of it. */
const comparing = (root: string, { store }: Revision, add: (compared: Compared) => void): Stage => ({
  ...READS,
  run: (desk) => {
    const { article } = desk
    const [then, now] = [store, diskStore(root)]
      .filter((each) => dossiersIn(each).includes(article))
      .map((each) => lineageIn(deskOn(root, article, each)))
    const lineages = [then, now].flatMap((lineage) => lineage ?? [])
    const old = deskOn(root, article, store)
    const [before, after] = [takeSnapshot(old), takeSnapshot(desk)]
    add({
      diff: diffOf(article, before, after, lineages),
      followed: then !== null && now !== null && old.problems.length === 0,
    })
  },
})

export const diff = async (call: Call): Promise<number> => {
  const {
    root,
    articles,
    asked,
    print: { error },
  } = call
  const lines = FORMATS.get(asked('FORMAT') || 'text')
  if (lines === undefined) {
    error(`FORMAT=${asked('FORMAT')}: expected one of ${[...FORMATS.keys()].join(', ')}`)
    return 2
  }
  const revision = asked('BASE') || 'HEAD'
  const opened = openRevision(root, revision)
  if ('refused' in opened) {
    error(`make diff compares with a commit, and there is none: ${opened.refused}`)
    return 1
  }
  const gone = asked('ARTICLE') === '' ? dossiersIn(opened.store) : []
  const compared: Compared[] = []
  const stage = comparing(root, opened, (one) => compared.push(one))
  for (const article of [...new Set([...articles, ...gone])].sort())
    if ((await runStage(stage, article, root, call.print)) !== 0) return 1
  const base = { revision, commit: opened.commit, code: opened.changed(CODE) }
  for (const [index, each] of compared.entries())
    for (const line of [...(index > 0 ? [''] : []), ...lines(each.diff, { ...base, ...each }, call.paint)])
      call.print.out(line)
  return 0
}

await command(import.meta.url, diff)
