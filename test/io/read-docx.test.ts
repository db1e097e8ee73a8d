import { describe, expect, it } from 'vitest'
import { readDocx } from '../../pipeline/io/read-docx.ts'
import type { ArticleText } from '../../pipeline/model/article-text.ts'
import { problemLine } from '../../pipeline/model/problem.ts'
import { asText, EXAMPLE_TEXT, example, expectAnchored, renumbered } from './article-forms.ts'
import { type Kind, wordDocument } from './word-document.ts'

const read = async (bytes: Uint8Array): Promise<ArticleText> => {
  const { value, problems } = await readDocx(bytes, 'article.docx')
  if (value === null) throw new Error(problems.map(problemLine).join('\n'))
  return value
}

const TOGETHER =
  'The document has footnotes and end notes: they are numbered together, in the order of their markers.'

describe.each<[string, (number: number) => Kind, string[]]>([
  ['footnotes', () => 'footnote', []],
  ['end notes', () => 'endnote', []],
  ['notes of both kinds', (number) => (number % 2 === 0 ? 'footnote' : 'endnote'), [TOGETHER]],
])('a Word document with %s', (_, kindOf, remarks) => {
  it('gives the article with every marker and note', async () => {
    const document = await read(await wordDocument(renumbered(), kindOf))
    expect(document.text).toBe(asText(renumbered()))
    expect(document.remarks).toEqual(remarks)
  })

  it('anchors every quote of the example', async () => {
    expectAnchored((await read(await wordDocument(renumbered(), kindOf))).text)
  })
})

describe('a Word document', () => {
  it('tells its title and author, and no date', async () => {
    const { title, author } = example()
    expect(await read(await wordDocument(renumbered(), () => 'footnote'))).toMatchObject({
      title,
      authors: [author],
      published: null,
      publisher: null,
      url: null,
      language: null,
    })
  })

  it('has insertions in the text, no deletions and no comments, and says so', async () => {
    const document = await read(await wordDocument(renumbered(), () => 'footnote', true))
    expect(document.text).toContain('It grew by 12% over 200 km².')
    expect(document.text).not.toContain('21%')
    expect(document.text).not.toContain('99')
    expect(document.remarks).toEqual([
      'The document has tracked changes: what was inserted is in the text, what was deleted is not.',
      'Comments are not in the text.',
    ])
  })

  it('keeps notes that were typed as text, with raised numbers for markers', async () => {
    const { notes, parts, ...rest } = example()
    const typed = [
      ...parts,
      { kind: 'heading', text: 'Notes' } as const,
      ...notes.map(({ number, text }) => ({ kind: 'paragraph', text: `${number}. ${text}` }) as const),
    ]
    const document = await read(await wordDocument({ ...rest, parts: typed, notes: [] }, () => 'typed'))
    expect(document.text).toBe(EXAMPLE_TEXT)
  })
})

describe('a file that is no whole Word document', () => {
  const refusal = async (bytes: Uint8Array): Promise<string> =>
    (await readDocx(bytes, 'a.docx')).problems.map(problemLine).join('\n')

  it('is refused in words', async () => {
    const whole = await wordDocument(renumbered(), () => 'footnote')
    const damaged =
      'a.docx:1:1: broken-file: expected a whole Word document, found a damaged one (save, copy or download it again)'
    expect(await refusal(whole.slice(0, 3000))).toBe(damaged)
    expect(await refusal(whole.map((byte, index) => (index > 100 && index < 900 ? byte ^ 0x55 : byte)))).toBe(
      damaged,
    )
    expect(await refusal(new Uint8Array(30))).toBe(damaged)
  })
})
