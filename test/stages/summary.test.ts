import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { auditSchema } from '../../pipeline/report/schema.ts'
import { summary } from '../../pipeline/stages/summary.ts'
import { ARTICLES } from '../committed.ts'
import { workbench } from '../io/workbench.ts'
import { called } from './call.ts'

describe('summary', () => {
  it('prints one row for each dossier, with the path of its report', async () => {
    const { code, out, error } = await called(summary, '.', ARTICLES)
    expect([code, error]).toEqual([0, []])
    expect(out[0]).toMatch(/^dossier +figures +hold +wrong/)
    for (const [index, article] of ARTICLES.entries()) {
      const { summary: counts } = auditSchema.parse(
        JSON.parse(readFileSync(`reports/${article}/audit.json`, 'utf8')),
      )
      const cells = out[index + 1]?.split(/ {2,}/)
      expect(cells?.slice(0, 3)).toEqual([article, String(counts.claims), String(counts.verdicts.consistent)])
      expect(cells?.at(-1)).toBe(`reports/${article}/audit.html`)
    }
  })

  describe('of what was never built', () => {
    const bench = workbench()

    it('says that make makes it', async () => {
      const { code, error } = await called(summary, bench.root(), ['tiny'])
      expect(code).toBe(1)
      expect(error[0]).toContain(
        'reports/tiny/audit.json:1:1: missing-file: expected this file, found none (make makes it)',
      )
    })
  })
})
