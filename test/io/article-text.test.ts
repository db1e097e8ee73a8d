import { describe, expect, it } from 'vitest'
import { readArticleText } from '../../pipeline/io/article-text.ts'
import { problemLine } from '../../pipeline/model/problem.ts'
import { EXAMPLE_TEXT, example, renumbered } from './article-forms.ts'
import { DIALECTS, pageOf } from './page-dialects.ts'
import { typeset } from './typesetter.ts'
import { wordDocument } from './word-document.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const pdf = (): Promise<Uint8Array> =>
  typeset(example(), {
    columns: 1,
    notes: 'at the end',
    head: 'Head',
    divides: false,
    isJustified: false,
    paragraphs: 'apart',
  })

const docx = (): Promise<Uint8Array> => wordDocument(renumbered(), () => 'endnote')

const page = (): Uint8Array => utf8(pageOf(DIALECTS['no links'] ?? { marker: String, notes: () => '' }))

const refusal = async (name: string, bytes: Uint8Array): Promise<string> => {
  const { value, problems } = await readArticleText(name, bytes)
  expect(value).toBeNull()
  return problems.map(problemLine).join('\n')
}

describe('a plain text', () => {
  it('is taken as it is, line ends and all', async () => {
    const text = 'Title\r\n\r\n  Indented – “text”.  \n\n\n[1] Note.'
    expect((await readArticleText('article.txt', utf8(text))).value).toEqual({
      text,
      title: null,
      authors: [],
      published: null,
      publisher: null,
      url: null,
      language: null,
      remarks: [],
    })
    expect((await readArticleText('a.TXT', utf8(EXAMPLE_TEXT))).value?.text).toBe(EXAMPLE_TEXT)
  })

  it('loses its byte order mark, which is none of its characters', async () => {
    expect((await readArticleText('a.txt', utf8('\ufeffText.'))).value?.text).toBe('Text.')
  })

  it('is refused where it is not UTF-8', async () => {
    expect(await refusal('a.txt', Uint8Array.of(0x47, 0xe9))).toBe(
      'a.txt:1:2: not-utf8: expected UTF-8 text, found a byte that is none',
    )
  })
})

describe('readArticleText', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a.pdf', pdf],
    ['b/a.DOCX', docx],
    ['a.htm', page],
    ['a.html', page],
    ['a.xhtml', page],
    ['a.markdown', () => utf8(`# ${example().title}\n\n[1]`)],
  ])('reads %s by its form', async (name, bytes) => {
    const { value, problems } = await readArticleText(name, await bytes())
    expect(problems).toEqual([])
    expect(value?.text.startsWith(example().title)).toBe(true)
    expect(value?.remarks.join()).not.toContain('whatever its name says')
  })

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['article.docx', pdf, 'a PDF'],
    ['article', pdf, 'a PDF'],
    ['article.html', docx, 'a Word document'],
  ])('reads %s by its contents where they are of another form, and says so', async (name, bytes, form) => {
    const { value } = await readArticleText(name, await bytes())
    expect(value?.text.startsWith(example().title)).toBe(true)
    expect(value?.remarks[0]).toBe(`The file is ${form}, whatever its name says, and was read as one.`)
  })

  it.each<[string, Uint8Array, string]>([
    ['a.pdf', utf8(''), 'empty-file: expected an article, found an empty file'],
    ['a.html', utf8('<p> </p>'), 'no-text: expected an article, found no words'],
    ['a.txt', utf8(' \n'), 'no-text: expected an article, found no words'],
    ['a.odt', utf8('x'), 'other-form: expected a file .txt, .md, .html, .pdf or .docx, found ".odt"'],
    [
      'article',
      utf8('x'),
      'other-form: expected a file .txt, .md, .html, .pdf or .docx, found a name without an ending',
    ],
    [
      'a.docx',
      utf8('x'),
      'broken-file: expected a Word document, found something else under its name (save, copy or download it again)',
    ],
    [
      'a.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      'other-form: expected a file .txt, .md, .html, .pdf or .docx, found an old or password-protected Office document (open it and save it as .docx or .pdf)',
    ],
    [
      'a.txt',
      utf8('{\\rtf1 x}'),
      'other-form: expected a file .txt, .md, .html, .pdf or .docx, found an RTF document (open it and save it as .docx or .pdf)',
    ],
    [
      'a.pdf',
      new Uint8Array(50_000_001),
      'too-large: expected at most 50 MB, found 51 MB (save the article alone)',
    ],
  ])('refuses %s in words', async (name, bytes, said) => {
    expect(await refusal(name, bytes)).toBe(`${name}:1:1: ${said}`)
  })
})

describe('a hostile page', () => {
  const P = '<p>Some text, here and there, of 30,000 words that go on.</p>'
  it.each([
    ['a hundred thousand elements inside one another', '<div>'.repeat(100_000), 'too-deep'],
    ['some hundred inside one another', `${'<div>'.repeat(300)}${P}`, 'too-deep'],
    ['ten megabytes of elements', '<span>a</span>'.repeat(700_000), 'too-large'],
    ['five million signs that open none', '<'.repeat(5_000_000), 'too-large'],
    ['half a million comments', '<!-- x -->'.repeat(500_000), 'no-text'],
    ['a comment without end', `<!--${'x'.repeat(5_000_000)}`, 'no-text'],
  ])('of %s is refused', async (_, html, code) => {
    expect(await refusal('a.html', utf8(`<body>${html}`))).toContain(` ${code}: `)
  })

  it.each([
    ['scripts', `${'<script>while(true){}</script>'.repeat(10_000)}${P}`],
    ['one word of ten megabytes', `<p>${'a'.repeat(10_000_000)}</p>${P}`],
    ['elements two hundred deep', `${'<div>'.repeat(200)}${P}`],
    ['JSON-LD without end', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${P}`],
  ])('of %s is read', async (_, html) => {
    const { value } = await readArticleText('a.html', utf8(`<body>${html}`))
    expect(value?.text).toContain('of 30,000 words that go on.')
  })
})
