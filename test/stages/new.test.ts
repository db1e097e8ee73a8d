import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../pipeline/model/article.ts'
import { newDossier } from '../../pipeline/stages/new.ts'
import { workbench } from '../io/workbench.ts'

const RAW = 'data/raw/tiny'

const TEXT = `The Bridge

Marit Oske

The island has 43 people.[1] About 10% of them keep the bridge. It opened on 9 June 2011.

Notes

[1] Marit Oske, “A Title”, Tidewrack Books, 2021.
`

const UNTOUCHED = 'Nothing is written; correct and give make new again.'

describe('make new', () => {
  const bench = workbench()

  /** Begins the dossier `tiny` from a file of the workspace. */
  const begin = (text: string | Uint8Array, name = 'given/page.txt', article = 'tiny') => {
    bench.put(name, text)
    return bench.run(newDossier(join(bench.root(), name)), article)
  }

  it('writes a whole dossier, and says what it found, what is wanting and what comes next', async () => {
    const { code, out, error } = await begin(TEXT)
    expect([code, error]).toEqual([0, []])
    expect(Object.keys(bench.contents(RAW))).toEqual([
      'README.md',
      'article.json',
      'article.txt',
      'citations.csv',
      'claims.csv',
      'dismissals.csv',
      'exceptions.csv',
      'relations.csv',
    ])
    expect(bench.read(`${RAW}/article.txt`)).toBe(TEXT)
    expect(bench.read(`${RAW}/relations.csv`)).toBe('relation,claims,asserts,reading,why\n')
    expect(bench.read(`${RAW}/citations.csv`)).toContain('1,oske-2021-title,Marit Oske,A Title,')
    expect(articleSchema.parse(JSON.parse(bench.read(`${RAW}/article.json`))).text.utf16_length).toBe(
      TEXT.length,
    )
    expect(out[0]).toBe(
      'tiny: 4 numbers in the running text, 1 of them note markers: 3 claims and 0 dismissals proposed, nothing left over',
    )
    expect(out).toContain('tiny: 1 end note: 1 citation proposed')
    expect(out).toContain('tiny: to fill in: article.json, publisher: not read; write it as printed')
    expect(out).toContain(
      'tiny: the text stays private: keep article.txt out of repositories, and the tables quote at most 15 words a claim',
    )
    expect(out.at(-1)).toBe(`tiny: next: make WORKSPACE=${bench.root()} ARTICLE=tiny`)
  })

  it('says where the reference data are wanting', async () => {
    expect((await begin(TEXT)).out.join()).toContain('first copy data/raw/reference of the program to ')
    bench.drop(RAW)
    bench.put('data/raw/reference/measures.csv', '')
    expect((await begin(TEXT)).out.join()).not.toContain('first copy')
  })

  it('writes over nothing that is there', async () => {
    bench.put(`${RAW}/notes-of-mine.txt`, 'mine')
    const { code, error } = await begin(TEXT)
    expect([code, error]).toEqual([
      1,
      [
        `${RAW}:1:1: dossier-exists: expected no such dossier yet, found 1 file (choose another id)`,
        `tiny: new stopped at 1 problem. ${UNTOUCHED}`,
      ],
    ])
    expect(Object.keys(bench.contents(RAW))).toEqual(['notes-of-mine.txt'])
  })

  it('takes no id that is the folder of the reference data', async () => {
    const { code, error } = await begin(TEXT, 'given/page.txt', 'reference')
    expect([code, error[0]]).toEqual([
      1,
      'data/raw/reference:1:1: dossier-exists: expected the id of an article, found the folder of the reference data',
    ])
    expect(bench.has('data/raw/reference')).toBe(false)
  })

  it.each([
    [
      'no such file',
      null,
      'given/page.txt:1:1: missing-file: expected this file, found none (TEXT is the article’s file)',
    ],
    ['an empty file', '', 'given/page.txt:1:1: empty-file: expected an article, found an empty file'],
    ['a file without words', ' \n\n', 'given/page.txt:1:1: no-text: expected an article, found no words'],
    [
      'bytes that are no text',
      Uint8Array.of(0x41, 0xff, 0xfe),
      'given/page.txt:1:2: not-utf8: expected UTF-8 text, found a byte that is none',
    ],
  ])('stops at %s, and writes nothing', async (_what, bytes, line) => {
    if (bytes !== null) bench.put('given/page.txt', bytes)
    const { code, error } = await bench.run(newDossier(join(bench.root(), 'given/page.txt')))
    expect([code, error]).toEqual([1, [line, `tiny: new stopped at 1 problem. ${UNTOUCHED}`]])
    expect(bench.has('data')).toBe(false)
  })

  it('says of a path with ~ that it is not read', async () => {
    const { error } = await bench.run(newDossier('~/page.txt'))
    expect(error[0]).toContain('(write the whole path: ~ is not read here)')
  })

  it('says of a folder that it is one', async () => {
    bench.put('given/page.txt/inside.txt', 'x')
    const { code, error } = await bench.run(newDossier(join(bench.root(), 'given/page.txt')))
    expect([code, error]).toEqual([
      1,
      [`tiny: new: given/page.txt is a folder, where a file is needed. ${UNTOUCHED}`],
    ])
  })

  it('takes a line of ten megabytes, and quotes a few words of it', async () => {
    const { code, error } = await begin(`${'x'.repeat(5_000_000)} 43 tanks in 2021 ${'y'.repeat(5_000_000)}`)
    expect([code, error]).toEqual([0, []])
    expect(bench.read(`${RAW}/claims.csv`).length).toBeLessThan(3000)
    expect(bench.read(`${RAW}/claims.csv`)).toContain(' 43 tanks in 2021 ')
  })

  it('makes the same bytes each time', async () => {
    await begin(TEXT)
    const first = bench.contents(RAW)
    bench.drop(RAW)
    await begin(TEXT)
    expect(bench.contents(RAW)).toEqual(first)
  })
})

describe('make new as a process', () => {
  const bench = workbench()

  const start = (...args: string[]) => {
    const env = { ...process.env, WORKSPACE: bench.root() }
    const run = spawnSync('node_modules/.bin/tsx', ['pipeline/stages/new.ts', ...args], {
      encoding: 'utf8',
      env,
    })
    return { status: run.status, error: run.stderr.trim() }
  }

  const USAGE =
    'usage: make new ARTICLE=id TEXT=file   (the id in lower case, digits and -; the file a text, Markdown, HTML, PDF or Word file)'

  it.each([
    ['nothing', []],
    ['no text', ['tiny']],
    ['an empty text', ['tiny', '']],
    ['a bad id', ['../tiny', 'README.md']],
    ['capitals in the id', ['Tiny', 'README.md']],
    ['an empty id', ['', 'README.md']],
  ])('exits 2 for %s, and says how it is used', (_what, args) => {
    expect(start(...args)).toEqual({ status: 2, error: USAGE })
    expect(bench.has('data')).toBe(false)
  })

  it('finds the file from where the command was given', () => {
    const { status, error } = start('tiny', 'data/raw/example/article.txt')
    expect([status, error.split('\n').at(-1)]).toEqual([
      0,
      `tiny: next: make WORKSPACE=${bench.root()} ARTICLE=tiny`,
    ])
    expect(bench.read(`${RAW}/article.txt`)).toBe(readFileSync('data/raw/example/article.txt', 'utf8'))
  })
})
