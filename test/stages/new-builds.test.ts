import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { parseTable } from '../../pipeline/io/csv.ts'
import { findingTable } from '../../pipeline/model/finding.ts'
import { mentionTable } from '../../pipeline/model/mention.ts'
import type { Table } from '../../pipeline/model/table.ts'
import { chart } from '../../pipeline/stages/chart.ts'
import { check } from '../../pipeline/stages/check.ts'
import { clean } from '../../pipeline/stages/clean.ts'
import { extract } from '../../pipeline/stages/extract.ts'
import { newDossier } from '../../pipeline/stages/new.ts'
import { pack } from '../../pipeline/stages/package.ts'
import { probe } from '../../pipeline/stages/probe.ts'
import { report } from '../../pipeline/stages/report.ts'
import { workbench } from '../io/workbench.ts'

const REFERENCE = 'data/raw/reference'
const STAGES = [extract, clean, check, probe, chart, report, pack]

const ARTICLE = '../shared/articles/insight-298/article.txt'
if (!existsSync(ARTICLE)) console.log(`No dossier is begun from the article: ${ARTICLE} is not there.`)

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...['data/raw/example/article.txt', 'test/fixtures/dam.txt', 'test/fixtures/ferry.txt', ARTICLE]
    .filter((file) => existsSync(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
  [
    'formulas and markup',
    '=HYPERLINK("http://x","43 tanks") costs =2+5 and @7 or +3.\n\n<script>alert(43)</script> of 3 & <b>4</b>.\n\n[1] =cmd|5\n',
  ],
  [
    'right-to-left scripts',
    'שלום: 43 טנקים ב-2021, ו-50% מהם. מرحبا ٤٣ دبابة في 2021.\n\nIt sold ٤٣ tanks in 2021.\n',
  ],
  ['line ends of other systems', 'It sold 43 tanks.\r\nIt sold 43 tanks.\r\rIt sold 43 tanks in 2021.\r\n'],
  [
    'figures that no unit, date or number is read of',
    `It is ${'9'.repeat(99)} tanks on 31 February 2021, 7 parsecs away.`,
  ],
  ['no figure at all', 'Nothing is counted here.'],
]

describe('a dossier that make new has begun', () => {
  const bench = workbench()

  const rows = <S extends z.ZodObject>(path: string, table: Table<S>) => {
    const { value, problems } = parseTable(bench.read(path), path, table)
    expect(problems).toEqual([])
    return value.map(({ row }) => row)
  }

  const build = async (text: string): Promise<void> => {
    for (const file of readdirSync(REFERENCE))
      bench.put(`${REFERENCE}/${file}`, readFileSync(`${REFERENCE}/${file}`))
    bench.put('given/page.txt', text)
    for (const stage of [newDossier(join(bench.root(), 'given/page.txt')), ...STAGES]) {
      const { code, error } = await bench.run(stage)
      expect([stage.verb, code, error]).toEqual([stage.verb, 0, []])
    }
  }

  it.each(TEXTS)('from %s goes through all stages, and accuses nobody on a guess', async (_name, text) => {
    await build(text)
    const findings = rows('data/clean/tiny/findings.csv', findingTable)
    const wrong = findings.filter(({ verdict, claims }) => verdict === 'inconsistent' && claims.length > 0)
    const byGuess = [
      'same-quantity-agrees',
      'agrees-with-reference',
      'can-all-hold',
      'share-within-bounds',
      'base-fits-measure',
      'value-matches-quote',
      'quote-anchors-once',
      'event-date-agrees',
      'figure-is-cited',
    ]
    expect(
      wrong
        .filter(({ check: asked }) => byGuess.includes(asked))
        .map(({ finding, message }) => [finding, message]),
    ).toEqual([])
    expect(
      findings
        .filter(({ check: asked }) => asked === 'agrees-with-reference')
        .every(({ verdict }) => verdict === 'unsupported'),
    ).toBe(true)
  })

  it.each(TEXTS.slice(0, 3))('from %s leaves no number unaccounted for', async (_name, text) => {
    await build(text)
    const mentions = rows('data/clean/tiny/mentions.csv', mentionTable)
    expect(mentions.length).toBeGreaterThan(20)
    expect(mentions.filter(({ disposition }) => disposition === 'unaccounted')).toEqual([])
  })

  it('keeps markup as text in the report', async () => {
    await build('<script>alert(43)</script> tanks were sold.\n\nIt has 43 tanks.\n')
    expect(bench.read('reports/tiny/audit.html')).not.toContain('<script>alert')
    expect(bench.read('reports/tiny/audit.html')).toContain('&lt;script>alert(43)')
  })
})
