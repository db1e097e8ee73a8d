import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Stage } from '../pipeline/io/desk.ts'
import { chart } from '../pipeline/stages/chart.ts'
import { check } from '../pipeline/stages/check.ts'
import { clean } from '../pipeline/stages/clean.ts'
import { extract } from '../pipeline/stages/extract.ts'
import { pack } from '../pipeline/stages/package.ts'
import { probe } from '../pipeline/stages/probe.ts'
import { report } from '../pipeline/stages/report.ts'

const STAGES = [extract, clean, check, probe, chart, report, pack]

const ARTICLES = [
  { article: 'example', reference: 'data/raw/example/reference' },
  { article: 'insight-298', reference: 'data/raw/reference' },
]

/** The graph as make sees it: each target with its prerequisites. */
const graph = (): Map<string, string[]> => {
  const database = execFileSync('sh', ['-c', 'make -pn all 2>/dev/null || true'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, WORKSPACE: '', ARTICLE: '', MAKEFLAGS: '' },
  })
  const rules = [...database.matchAll(/^((?:data|charts|reports)\/[^\s:%]+): ([^\n|]*)/gm)]
  return new Map(rules.map(([, target = '', all = '']) => [target, all.trim().split(/\s+/)]))
}

const reaches = (rules: ReadonlyMap<string, string[]>, target: string): Set<string> => {
  const seen = new Set<string>()
  const visit = (path: string): void => {
    for (const next of rules.get(path) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      visit(next)
    }
  }
  visit(target)
  return seen
}

const filled = (declared: string, { article, reference }: { article: string; reference: string }): string =>
  declared.replace('{article}', article).replace('{reference}', reference)

/** Without it there is no rule for extract: what it once made stands as committed. */
const TEXT = 'data/raw/{article}/article.txt'

const targetOf = (stage: Stage): string => stage.writes.at(-1) ?? ''

/** A file that a stage writes is stood for by the stage's target; any other is itself. */
const standsFor = (read: string): string => {
  const declared = read.replace(/\?$/, '')
  const writer = STAGES.find(({ writes }) => writes.includes(declared))
  return writer === undefined ? declared : targetOf(writer)
}

describe('the Makefile', () => {
  const rules = graph()

  for (const dossier of ARTICLES)
    for (const stage of STAGES.filter((each) => each !== extract || existsSync(filled(TEXT, dossier))))
      it(`rebuilds what ${stage.verb} makes of ${dossier.article} when anything it reads has changed`, () => {
        const target = filled(targetOf(stage), dossier)
        const known = reaches(rules, target)
        const missing = stage.reads
          .map((declared) => filled(standsFor(declared), dossier))
          .filter((path) => !known.has(path))
        expect(missing).toEqual([])
      })

  it('lets everything depend on the locked versions and on the code of its stage', () => {
    for (const { article } of ARTICLES) {
      const known = reaches(rules, `data/clean/${article}/lineage.json`)
      for (const { verb } of STAGES.slice(1)) expect(known).toContain(`pipeline/stages/${verb}.ts`)
      expect(known).toContain('package-lock.json')
      expect(known).toContain('pipeline/model/interval.ts')
    }
  })
})
