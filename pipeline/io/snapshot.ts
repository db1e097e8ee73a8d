// A dossier as it lies in a store, taken for comparing: the tables as they are, whatever columns they had then.
import { z } from 'zod'
import { verdictsSchema } from '../report/lineage-materials.ts'
import { type Snapshot, snapshotOf, WRITTEN } from '../report/snapshot.ts'
import { looseRows } from './cells.ts'
import type { Desk } from './desk.ts'

const FINDINGS = 'data/clean/{article}/findings.csv?'
const ARTICLE = 'data/raw/{article}/article.json?'
const AUDIT = 'reports/{article}/audit.json?'
const CHARTS = 'charts/{article}/*.vl.json'

/** What a stage declares that takes a snapshot; any of it may be absent. */
export const SNAPSHOT_READS = [...WRITTEN.map(({ path }) => `${path}?`), FINDINGS, ARTICLE, AUDIT, CHARTS]

/** What of the article itself bears on its audit. */
const articleCells = z.object({
  title: z.string(),
  published: z.object({ date: z.string().nullable() }),
  text: z.object({ sha256: z.string() }),
})

const table = (desk: Desk, path: string) => {
  const file = desk.path(path)
  return { file, rows: looseRows(desk.text(path)?.text ?? '', file) }
}

/** @returns what there is; nothing of what is absent. Files that cannot be read at all are problems of the desk */
export const takeSnapshot = (desk: Desk): Snapshot => {
  const about = desk.has(ARTICLE) ? desk.json(ARTICLE, articleCells) : null
  const verdicts = desk.has(AUDIT) ? desk.json(AUDIT, verdictsSchema) : null
  return snapshotOf({
    article:
      about === null
        ? null
        : {
            kind: 'article',
            name: desk.article,
            file: desk.path(ARTICLE),
            line: null,
            cells: { title: about.title, published: about.published.date ?? '', text: about.text.sha256 },
          },
    written: WRITTEN.map(({ path }) => table(desk, `${path}?`)),
    findings: table(desk, FINDINGS),
    audit: desk.path(AUDIT),
    verdicts: verdicts?.figures ?? [],
    charts: desk.texts(CHARTS).map(({ name, text }) => ({ file: `charts/${desk.article}/${name}`, text })),
  })
}
