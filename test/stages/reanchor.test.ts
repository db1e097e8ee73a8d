import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../pipeline/io/files.ts'
import { extract } from '../../pipeline/stages/extract.ts'
import { reanchorTo } from '../../pipeline/stages/reanchor.ts'
import { workbench } from '../io/workbench.ts'
import { apply, PERTURBATIONS, random } from '../text/perturb.ts'

const RAW = 'data/raw/example'
const TEXT = `${RAW}/article.txt`
const BEFORE = `${RAW}/article.before.txt`
const CLAIMS = `${RAW}/claims.csv`
const DISMISSALS = `${RAW}/dismissals.csv`
const FILES = [TEXT, `${RAW}/article.json`, CLAIMS, DISMISSALS]
const ORIGINAL = readFileSync(TEXT, 'utf8')

const perturbed = (name: string, seed = 1): string =>
  apply(ORIGINAL, PERTURBATIONS.get(name)?.(ORIGINAL, random(seed)) ?? []).text

describe('reanchor', () => {
  const bench = workbench()
  const edition = (): string => `${bench.root()}/edition.txt`
  const run = (file: string, isWritten: boolean) => bench.run(reanchorTo(file, isWritten), 'example')
  const build = () => bench.run(extract, 'example')

  beforeEach(async () => {
    for (const file of FILES) bench.put(file, readFileSync(file))
    expect(await build()).toMatchObject({ code: 0 })
  })

  it('finds every quote as it was in the text that they were taken from', async () => {
    bench.put('edition.txt', ORIGINAL)
    const before = bench.contents('data')
    const { code, out, error } = await run(edition(), true)
    expect([code, error]).toEqual([0, []])
    expect(out).toEqual(['21 quotes: 21 as it was', 'example: 0 rows written; run make'])
    expect(bench.contents('data')).toEqual(before)
  })

  it('shows what moved, and changes no byte unless it is asked to', async () => {
    bench.put('edition.txt', perturbed('as from a PDF'))
    const before = bench.contents('data')
    const { code, out, error } = await run(edition(), false)
    expect([code, error]).toEqual([0, []])
    expect(out[0]).toMatch(/^21 quotes: \d+ as it was, \d+ moved$/)
    expect(out.filter((line) => line.startsWith('  - ')).length).toBeGreaterThan(10)
    expect(out.at(-1)).toBe(
      'example: nothing is written; WRITE=1 writes what has moved, and puts the text in its place',
    )
    expect(bench.contents('data')).toEqual(before)
  })

  const printing = [...PERTURBATIONS.keys()].filter((name) => name !== 'deleted words' && name !== 'edits')

  it.each(printing)('writes what extract accepts: %s', async (name) => {
    bench.put('edition.txt', perturbed(name))
    expect(await run(edition(), true)).toMatchObject({ code: 0, error: [] })
    expect(bench.read(TEXT)).toBe(perturbed(name))
    expect(await build()).toMatchObject({ code: 0, out: ['example: 17 quotes verified in the text'] })
  })

  // A word that a line end divides counts as two of the fifteen: the longest quotes lose their last word for good.
  it.each(printing.filter((name) => name !== 'line ends and hyphens' && name !== 'as from a PDF'))(
    'leads there and back again: %s',
    async (name) => {
      const before = bench.contents('data')
      for (const text of [perturbed(name), ORIGINAL]) {
        bench.put('edition.txt', text)
        expect(await run(edition(), true)).toMatchObject({ code: 0, error: [] })
        expect(await build()).toMatchObject({ code: 0 })
      }
      if (bench.has(BEFORE)) bench.drop(BEFORE)
      const after = bench.contents('data')
      expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([])
      expect(Object.keys(after)).toEqual(Object.keys(before))
    },
  )

  it('keeps every other cell, the order of rows, the line ends and the byte order mark', async () => {
    const source = `\ufeff${bench.read(CLAIMS).trimEnd().split('\n').reverse().join('\r\n')}\r\n`
    const [header = ''] = bench.read(CLAIMS).split('\n')
    const turned = `\ufeff${header}\r\n${source.replace(`${header}\r\n`, '').replace('\ufeff', '')}`
    bench.put(CLAIMS, turned)
    bench.put('edition.txt', ORIGINAL.replace('eleven inhabited islands', 'eleven inhabited  islands'))
    expect(await run(edition(), true)).toMatchObject({ code: 0 })
    expect(bench.read(CLAIMS)).toBe(turned.replace('eleven inhabited islands', 'eleven inhabited  islands'))
  })

  describe('of a text with a changed figure, a lost sentence and a moved quote', () => {
    const text = ORIGINAL.replace('412,000 people', '421,000 people')
      .replace('A second cable can wait until the figures in this brief are better than they are.', '')
      .replace('Neither is rich', 'It has eleven inhabited islands. Neither is rich')

    beforeEach(() => bench.put('edition.txt', text))

    it('stops with both figures and all that a person must settle', async () => {
      const { code, out, error } = await run(edition(), false)
      expect(code).toBe(1)
      expect(out).toContain('  + 421,000 people')
      expect(error).toHaveLength(2)
      expect(error[0]).toMatch(
        /^data\/raw\/example\/claims\.csv:3:7: C002 figure changed: 412,000 people → 421,000 people: /,
      )
      expect(error[1]).toMatch(/^data\/raw\/example\/dismissals\.csv:2:1: dismissal of line 2 lost: /)
    })

    it('writes the rest, keeps the old text, and leaves the open rows as they are', async () => {
      const [claims, dismissals] = [bench.read(CLAIMS), bench.read(DISMISSALS)]
      expect((await run(edition(), true)).code).toBe(1)
      expect(bench.read(TEXT)).toBe(text)
      expect(bench.read(BEFORE)).toBe(ORIGINAL)
      expect(bench.read(CLAIMS)).toBe(
        claims.replace('inhabited islands,,', 'inhabited islands,"archipelago has ",'),
      )
      expect(bench.read(DISMISSALS)).toBe(dismissals)
      expect(JSON.parse(bench.read(`${RAW}/article.json`))).toMatchObject({
        text: { sha256: sha256(text), utf16_length: text.length },
      })
    })

    it('lets extract say what is open, until it is settled', async () => {
      await run(edition(), true)
      const { code, error } = await build()
      expect([code, error.length]).toEqual([1, 3])
      expect(error.join('\n')).toContain(
        'found none for "412,000 people", in column quote of C002 (closest words, at line 13: "421,000 people"; make reanchor shows what moved)',
      )
      bench.put(CLAIMS, bench.read(CLAIMS).replaceAll('412,000', '421,000'))
      bench.put(DISMISSALS, bench.read(DISMISSALS).replace(/^A second.*\n/m, ''))
      expect(await build()).toMatchObject({ code: 0 })
    })

    it('still knows the old text of the open rows, and replaces no text that they need', async () => {
      await run(edition(), true)
      const again = await run('', false)
      expect(again.code).toBe(1)
      expect(again.out[0]).toBe('21 quotes: 19 as it was, 1 figure changed, 1 lost')
      const before = bench.contents('data')
      bench.put('edition.txt', ORIGINAL)
      const { code, error } = await run(edition(), true)
      expect([code, error.length]).toEqual([1, 3])
      expect(error[0]).toContain('quote-absent')
      expect(bench.contents('data')).toEqual(before)
    })
  })

  it('takes a text that was put in its place by hand, and writes its hash', async () => {
    bench.put(TEXT, perturbed('other spaces'))
    expect((await build()).code).toBe(1)
    expect(await run('', true)).toMatchObject({ code: 0, error: [] })
    expect(bench.has(BEFORE)).toBe(false)
    expect(await build()).toMatchObject({ code: 0 })
  })

  it('puts the first text of a clone in its place', async () => {
    bench.drop(TEXT)
    bench.put('edition.txt', perturbed('ligatures'))
    expect(await run(edition(), true)).toMatchObject({ code: 0, error: [] })
    expect(await build()).toMatchObject({ code: 0 })
  })

  it('refuses to write the text of another article', async () => {
    bench.put('edition.txt', 'Quite another text.\n')
    const before = bench.contents('data')
    const { code, error } = await run(edition(), true)
    expect(code).toBe(1)
    expect(error[0]).toContain('claims.csv:1:1: other-article: expected a text that has most of the quotes')
    expect(bench.contents('data')).toEqual(before)
  })

  it('says which file is missing, and which holds no text', async () => {
    expect((await run(`${bench.root()}/none.txt`, false)).error[0]).toContain(
      'none.txt:1:1: missing-file: expected this file, found none (TEXT is the file of the new edition)',
    )
    bench.put('edition.txt', new Uint8Array([0xff, 0xfe, 0x41]))
    expect((await run(edition(), false)).code).toBe(1)
    bench.drop(TEXT)
    expect((await run('', false)).error[0]).toContain(
      'article.txt:1:1: missing-file: expected this file, found none (put the new edition there, or name its file: TEXT=file)',
    )
  })
})
