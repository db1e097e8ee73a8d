import { describe, expect, it } from 'vitest'
import { decodePage } from '../../pipeline/io/page-charset.ts'

const WORDS = '“Genève” – 43 € …'
/** The words in Windows-1252. */
const BYTES = [
  0x93,
  ...Buffer.from('Gen\xe8ve', 'latin1'),
  0x94,
  0x20,
  0x96,
  0x20,
  0x34,
  0x33,
  0x20,
  0x80,
  0x20,
  0x85,
]

const page = (head: string, body: readonly number[] = BYTES): Uint8Array =>
  Uint8Array.from([...Buffer.from(`${head}<p>`, 'latin1'), ...body])

const words = (bytes: Uint8Array): string => decodePage(bytes).html.split('<p>')[1] ?? ''

describe('decodePage', () => {
  it.each(['windows-1252', 'ISO-8859-1', 'us-ascii'])('reads %s where the page declares it', (charset) => {
    for (const head of [
      `<meta charset="${charset}">`,
      `<meta http-equiv=Content-Type content="text/html; charset=${charset}">`,
      `<?xml version="1.0" encoding="${charset}"?>`,
    ]) {
      expect(words(page(head))).toBe(WORDS)
      expect(decodePage(page(head)).remarks).toEqual([])
    }
  })

  it('reads other declared sets', () => {
    expect(words(page('<meta charset="windows-1251">', [0xcc, 0xe8, 0xf0]))).toBe('Мир')
    expect(words(page('<meta charset="shift_jis">', [0x83, 0x65, 0x83, 0x58]))).toBe('テス')
  })

  it('reads UTF-8 and UTF-16 by their byte order marks, whatever is declared', () => {
    const text = `<meta charset="windows-1252"><p>${WORDS}`
    expect(words(Buffer.from(`\ufeff${text}`, 'utf8'))).toBe(WORDS)
    expect(words(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(WORDS)
    expect(words(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(WORDS)
  })

  it('takes UTF-8 without a word where nothing is declared and the bytes are so', () => {
    expect(decodePage(Buffer.from(WORDS))).toEqual({ html: WORDS, remarks: [] })
  })

  it('says what it guessed', () => {
    expect(decodePage(page('')).remarks).toEqual([
      'The page does not say in which character set it is written: it was read as Windows-1252; look at its accents and quotation marks.',
    ])
    expect(words(page(''))).toBe(WORDS)
    expect(decodePage(page('<meta charset="utf-8">')).remarks).toEqual([
      'The page is not in utf-8, as it says: it was read as Windows-1252; look at its accents and quotation marks.',
    ])
    expect(decodePage(page('<meta charset="klingon">', [...Buffer.from(WORDS)])).remarks).toEqual([
      'The page is not in klingon, as it says: it was read as UTF-8; look at its accents and quotation marks.',
    ])
  })
})
