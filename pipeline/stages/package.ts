// package: the clean tables described for other tools, and the hashes that lead from every output back to its inputs.
import type { Desk } from '../io/desk.ts'
import { main, type Stage } from '../io/stage.ts'
import { articleSchema } from '../model/article.ts'
import { cleanObservationTable, sourceTable } from '../model/reference.ts'
import { CLEAN_TABLES, dataPackage, type Fingerprint } from '../report/data-package.ts'
import { chart } from './chart.ts'
import { check } from './check.ts'
import { clean } from './clean.ts'
import { extract } from './extract.ts'
import { probe } from './probe.ts'
import { report } from './report.ts'

/** What has run before, in the order of the Makefile. */
const BEFORE = [extract, clean, check, probe, chart, report]

const TEXT = 'data/raw/{article}/article.txt'

interface Hashed {
  readonly path: string
  readonly sha256: string
}

/** The files that a declaration stands for, hashed; the text by the hash that article.json gives, present or not. */
const hashed = (declared: string, desk: Desk, text: string): Hashed[] => {
  if (declared === TEXT) return [{ path: desk.path(declared), sha256: text }]
  return desk.matching(declared).flatMap((path) => {
    const fingerprint = desk.fingerprint(path)
    return fingerprint === null ? [] : [{ path, sha256: fingerprint.sha256 }]
  })
}

const lineageOf = (stage: Stage, desk: Desk, text: string): Record<string, unknown> => ({
  stage: stage.verb,
  outputs: stage.writes.flatMap((declared) => hashed(declared, desk, text)),
  inputs: stage.reads.flatMap((declared) => hashed(declared, desk, text)),
})

/** Only the sources that some observation rests on. */
const usedSources = (desk: Desk) => {
  const used = new Set(
    desk.rows('data/clean/{article}/observations.csv', cleanObservationTable).map(({ source }) => source),
  )
  return desk.rows('{reference}/sources.csv', sourceTable).filter(({ source }) => used.has(source))
}

const cleanPath = (file: string): string => `data/clean/{article}/${file}`

export const pack: Stage = {
  verb: 'package',
  reads: [
    ...new Set([
      ...BEFORE.flatMap(({ reads }) => reads).filter((path) => path !== TEXT),
      ...BEFORE.flatMap(({ writes }) => writes),
    ]),
  ],
  writes: ['data/clean/{article}/datapackage.json', 'data/clean/{article}/lineage.json'],
  run: (desk) => {
    const article = desk.json('data/raw/{article}/article.json', articleSchema)
    if (article === null) return
    const fingerprints = CLEAN_TABLES.flatMap(({ file }): [string, Fingerprint][] => {
      const fingerprint = desk.fingerprint(desk.path(cleanPath(file)))
      return fingerprint === null ? [] : [[file, fingerprint]]
    })
    const descriptor = dataPackage(article, usedSources(desk), new Map(fingerprints))
    desk.writeJson('data/clean/{article}/datapackage.json', descriptor)
    const stages = BEFORE.map((stage) => lineageOf(stage, desk, article.text.sha256))
    desk.writeJson('data/clean/{article}/lineage.json', { article: article.article, stages })
  },
}

await main(import.meta.url, pack)
