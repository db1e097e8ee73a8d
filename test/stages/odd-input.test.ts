import { beforeEach, describe, expect, it } from 'vitest'
import { check } from '../../pipeline/stages/check.ts'
import { clean } from '../../pipeline/stages/clean.ts'
import { extract } from '../../pipeline/stages/extract.ts'
import { workbench } from '../io/workbench.ts'
import { FILES, RAW } from './tiny.ts'

const CLEAN = 'data/clean/tiny'

describe('odd input that is sound', () => {
  const bench = workbench()

  const build = async () => {
    const runs = [await bench.run(extract), await bench.run(clean), await bench.run(check)]
    expect(runs.flatMap(({ error }) => error)).toEqual([])
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    return { contents: bench.contents(CLEAN), out: runs.flatMap(({ out }) => out) }
  }

  beforeEach(() => {
    for (const [path, content] of Object.entries(FILES)) bench.put(path, content)
  })

  const tables = Object.keys(FILES).filter((path) => path.endsWith('.csv'))

  it('makes the same bytes with a byte order mark in every table', async () => {
    const { contents } = await build()
    for (const path of tables) bench.put(path, `\ufeff${FILES[path]}`)
    expect((await build()).contents).toEqual(contents)
  })

  it('makes the same bytes with CRLF in every table', async () => {
    const { contents } = await build()
    for (const path of tables) bench.put(path, FILES[path]?.replaceAll('\n', '\r\n') ?? '')
    expect((await build()).contents).toEqual(contents)
  })

  it('makes the same bytes with a lone CR in every table', async () => {
    const { contents } = await build()
    for (const path of tables) bench.put(path, FILES[path]?.replaceAll('\n', '\r') ?? '')
    expect((await build()).contents).toEqual(contents)
  })

  it('makes the same bytes with blank lines before the header, but for the raw lines', async () => {
    const { contents } = await build()
    const unplaced = [`${RAW}/claims.csv`, `${RAW}/citations.csv`, `${RAW}/reference/observations.csv`]
    for (const path of tables) if (!unplaced.includes(path)) bench.put(path, `\n\n${FILES[path]}`)
    expect((await build()).contents).toEqual(contents)
    bench.put(`${RAW}/citations.csv`, `\n\n${FILES[`${RAW}/citations.csv`]}`)
    await build()
    expect(bench.read(`${CLEAN}/citations.csv`)).toContain(',data/raw/tiny/citations.csv,4\n')
  })

  it('numbers mentions with five digits', async () => {
    await build()
    const ids = bench.read(`${CLEAN}/mentions.csv`).trim().split('\n').slice(1)
    expect(ids.map((line) => line.split(',')[0]).slice(0, 2)).toEqual(['M00001', 'M00002'])
  })

  it('makes the same bytes with columns, rows and blank lines in another order, but for the raw lines', async () => {
    const { contents } = await build()
    const [header = '', row = ''] = FILES[`${RAW}/relations.csv`]?.split('\n') ?? []
    const turned = [header, row].map((line) => line.split(',').reverse().join(','))
    bench.put(`${RAW}/relations.csv`, `${turned.join('\n\n')}\n\n,,,,\n`)
    expect((await build()).contents).toEqual(contents)
  })

  it('keeps markup as the text that it is', async () => {
    const path = `${RAW}/claims.csv`
    const note = '<script>alert(1)</script>'
    bench.put(path, FILES[path]?.replace('2020,,1,,', `2020,,1,,${note}`) ?? '')
    await build()
    expect(bench.read(`${CLEAN}/claims.csv`)).toContain(`,${note},`)
  })

  it('says where the article’s text is absent that no quote was re-verified, and keeps the anchors', async () => {
    const { contents } = await build()
    bench.drop(`${RAW}/article.txt`)
    const { code, out } = await bench.run(clean)
    expect([code, out]).toEqual([
      0,
      [
        'tiny: article.txt is absent: no quote was re-verified; they stand as last verified (see README, The text)',
      ],
    ])
    expect(bench.contents(CLEAN)).toEqual(contents)
  })

  it('finds the tiny dossier consistent in all that it can test', async () => {
    const { out } = await build()
    expect(out).toEqual(['tiny: 4 quotes verified in the text'])
    const findings = bench.read(`${CLEAN}/findings.csv`).trim().split('\n').slice(1)
    expect(findings.length).toBeGreaterThan(15)
    expect(findings.filter((line) => line.includes(',inconsistent,'))).toEqual([])
  })
})
