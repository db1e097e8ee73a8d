import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decode, readBytes, sha256, writeAll } from '../../pipeline/io/files.ts'
import { problemLine } from '../../pipeline/model/problem.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const decoded = (bytes: Uint8Array, file = 'f.csv'): string => {
  const result = decode(bytes, file)
  return 'text' in result ? result.text : problemLine(result.problem)
}

const NOT_UTF8 = 'not-utf8: expected UTF-8 text, found a byte that is none'
const REFUSED = `${NOT_UTF8} (in a spreadsheet: save as "CSV UTF-8")`

describe('decode', () => {
  it('gives the text of UTF-8, without a byte order mark', () => {
    expect(decoded(utf8('“43 %”, 𝒜\n'))).toBe('“43 %”, 𝒜\n')
    expect(decoded(utf8('\ufeffa,b\n'))).toBe('a,b\n')
    expect(decoded(utf8(''))).toBe('')
  })

  it('points at the first byte of Latin-1 that is no UTF-8', () => {
    expect(decoded(Buffer.from('a,b\nx,Gen\xe8ve\n', 'latin1'))).toBe(`f.csv:2:6: ${REFUSED}`)
    expect(decoded(Buffer.from('\xe9', 'latin1'))).toBe(`f.csv:1:1: ${REFUSED}`)
  })

  it('speaks of spreadsheets for tables only', () => {
    const latin = Buffer.from('Gen\xe8ve', 'latin1')
    expect(decoded(latin, 'article.txt')).toBe(`article.txt:1:4: ${NOT_UTF8}`)
    expect(decoded(latin, 'article.json')).toBe(`article.json:1:4: ${NOT_UTF8}`)
  })

  it('counts characters and not bytes before it', () => {
    expect(decoded(Buffer.concat([utf8('a\né𝒜b'), Buffer.from([0xff])]))).toBe(`f.csv:2:5: ${REFUSED}`)
  })

  it('refuses UTF-16, which spreadsheets call Unicode text', () => {
    expect(decoded(Buffer.from('\ufeffa,b\n', 'utf16le'))).toBe(`f.csv:1:1: ${REFUSED}`)
  })
})

describe('sha256', () => {
  it('is the digest of the bytes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256(utf8('abc'))).toBe(sha256('abc'))
  })
})

describe('files', () => {
  let root = ''
  const at = (name: string): string => join(root, name)
  const text = (name: string): string => readFileSync(at(name), 'utf8')

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'claimcheck-'))
    writeFileSync(at('old.csv'), 'old')
  })

  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('read as bytes, or as null where there is none', () => {
    expect(readBytes(at('old.csv'))).toEqual(Buffer.from('old'))
    expect(readBytes(at('none.csv'))).toBeNull()
  })

  it('are written together, folders and all, and leave no part behind', () => {
    writeAll(
      new Map<string, string | Uint8Array>([
        [at('old.csv'), 'new'],
        [at('deep/er/b.bin'), Uint8Array.of(0, 255)],
      ]),
    )
    expect([text('old.csv'), [...readFileSync(at('deep/er/b.bin'))]]).toEqual(['new', [0, 255]])
    expect([...readdirSync(root), ...readdirSync(at('deep/er'))].sort()).toEqual(['b.bin', 'deep', 'old.csv'])
  })

  /** Writes old.csv and then a file that cannot be written. */
  const failing =
    (name: string): (() => void) =>
    () =>
      writeAll(
        new Map([
          [at('old.csv'), 'new'],
          [at('fresh.csv'), 'fresh'],
          [at(name), 'never'],
        ]),
      )

  it('stay as they were when the place of one is a folder', () => {
    mkdirSync(at('taken'))
    expect(failing('taken')).toThrow('taken is a folder')
    expect(text('old.csv')).toBe('old')
    expect(readdirSync(root).sort()).toEqual(['old.csv', 'taken'])
  })

  it('stay as they were when the folder of one is a file', () => {
    writeFileSync(at('file'), 'x')
    expect(failing('file/inside.csv')).toThrow()
    expect(text('old.csv')).toBe('old')
    expect(readdirSync(root).sort()).toEqual(['file', 'old.csv'])
  })

  it.skipIf(process.getuid?.() === 0)('stay as they were when the folder of one cannot be written', () => {
    mkdirSync(at('locked'))
    chmodSync(at('locked'), 0o500)
    expect(failing('locked/inside.csv')).toThrow(/EACCES/)
    expect(text('old.csv')).toBe('old')
    expect(existsSync(at('fresh.csv'))).toBe(false)
    chmodSync(at('locked'), 0o700)
  })
})
