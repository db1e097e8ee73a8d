import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../pipeline/io/read-pdf.ts'
import type { ArticleText } from '../../pipeline/model/article-text.ts'
import { problemLine } from '../../pipeline/model/problem.ts'
import { EXAMPLE_TEXT, example, expectAnchored } from './article-forms.ts'
import { type Setting, typeset } from './typesetter.ts'

const read = async (bytes: Uint8Array): Promise<ArticleText> => {
  const { value, problems } = await readPdf(bytes, 'article.pdf')
  if (value === null) throw new Error(problems.map(problemLine).join('\n'))
  return value
}

const HEAD = 'M. Oske: Wind Out, Grain In'
const PLAIN: Setting = {
  columns: 1,
  notes: 'at the foot',
  head: HEAD,
  divides: true,
  isJustified: true,
  paragraphs: 'indented',
}

const SETTINGS: readonly Setting[] = [1, 2].flatMap((columns) =>
  (['at the foot', 'at the end'] as const).flatMap((notes) =>
    [true, false].flatMap((isJustified) =>
      (['indented', 'apart'] as const).map(
        (paragraphs) =>
          ({
            ...PLAIN,
            columns: columns === 1 ? 1 : 2,
            notes,
            isJustified,
            divides: isJustified,
            paragraphs,
          }) satisfies Setting,
      ),
    ),
  ),
)

describe.each(SETTINGS)(
  'a PDF, columns: $columns, notes: $notes, justified: $isJustified, paragraphs: $paragraphs',
  (setting) => {
    it('gives the article with every marker and note, to the character', async () => {
      const article = await read(await typeset(example(), setting))
      expect(article.text).toBe(EXAMPLE_TEXT)
      expectAnchored(article.text)
    })
  },
)

describe('a PDF', () => {
  it('tells what it says of its article, and what was left out of the text', async () => {
    const { title, author } = example()
    const { text, remarks, ...facts } = await read(await typeset(example(), PLAIN))
    expect(facts).toEqual({
      title,
      authors: [author],
      published: null,
      publisher: null,
      url: null,
      language: 'en',
    })
    expect(text).not.toContain(HEAD)
    expect(remarks).toEqual([
      `Left out as a running head, on 2 pages: “${HEAD}”.`,
      'Left out: the page numbers of 3 pages.',
      expect.stringContaining('so that the hyphen may be wrong: 4 words, shallow,'),
      'The file was made on 4 May 2023; when the article was published it does not say.',
    ])
  })

  it('does not take the bytes away from its caller', async () => {
    const bytes = await typeset(example(), PLAIN)
    const [length, first] = [bytes.length, bytes[0]]
    await read(bytes)
    expect([bytes.length, bytes[0]]).toEqual([length, first])
  })
})

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
)

const made = (
  options: PDFKit.PDFDocumentOptions,
  draw: (document: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ info: { CreationDate: new Date('2023-05-04T12:00:00Z') }, ...options })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    draw(document.font(FONT))
    document.end()
  })

describe('an odd PDF', () => {
  it('keeps its characters', async () => {
    const { text } = await read(
      await made({}, (document) => document.text('It filed 200–400 “flags”, 5 km² – ½ of €3.')),
    )
    expect(text).toBe('It filed 200–400 “flags”, 5 km² – ½ of €3.\n')
  })

  it('shows a box for a character without a name, and says so', async () => {
    const { text, remarks } = await read(await made({}, (document) => document.text('About \ue123 tonnes.')))
    expect(text).toBe('About □ tonnes.\n')
    expect(remarks[0]).toBe('The file does not say what 1 character of it mean: look for □ in the text.')
  })

  it('has turned text left out, and says so', async () => {
    const turned = await made({}, (document) =>
      document
        .text('Upright.')
        .rotate(90, { origin: [100, 100] })
        .text('Turned 2019', 100, 100),
    )
    const { text, remarks } = await read(turned)
    expect(text).toBe('Upright.\n')
    expect(remarks[0]).toBe('Left out: 11 characters that are not printed from left to right.')
  })

  it('is read upright when its page lies on its side', async () => {
    expect(
      (await read(await made({ layout: 'landscape' }, (document) => document.text('One line.')))).text,
    ).toBe('One line.\n')
  })

  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'asks for a password',
      () => made({ userPassword: 'x' }, (document) => document.text('No.')),
      'password: expected a PDF that opens without a password',
    ],
    [
      'holds pictures alone',
      () => made({}, (document) => document.rect(9, 9, 90, 90).fill()),
      'no-text: expected a PDF with text, found 1 page of pictures',
    ],
    [
      'is cut off',
      async () => (await typeset(example(), PLAIN)).slice(0, 4000),
      'broken-file: expected a whole PDF',
    ],
    [
      'is none',
      async () => new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(9999)}`),
      'broken-file: expected a whole PDF',
    ],
  ])('that %s is refused in words', async (_, bytes, said) => {
    const { value, problems } = await readPdf(await bytes(), 'a.pdf')
    expect(value).toBeNull()
    expect(problems.map(problemLine)).toEqual([expect.stringContaining(`a.pdf:1:1: ${said}`)])
  })
})
