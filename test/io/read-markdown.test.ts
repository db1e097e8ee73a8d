import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../pipeline/io/read-markdown.ts'
import type { ArticleText } from '../../pipeline/model/article-text.ts'
import { problemLine } from '../../pipeline/model/problem.ts'
import { asText, EXAMPLE_TEXT, example, expectAnchored } from './article-forms.ts'

const read = async (markdown: string): Promise<ArticleText> => {
  const { value, problems } = await readMarkdown(new TextEncoder().encode(markdown), 'article.md')
  if (value === null) throw new Error(problems.map(problemLine).join('\n'))
  return value
}

const text = async (markdown: string): Promise<string> => (await read(markdown)).text

/** The example with footnotes of Markdown, some of them wrapped. */
const written = (): string => {
  const { title, author, publisher, parts, notes } = example()
  const body = parts.map(({ kind, text: words }) =>
    kind === 'heading' ? `## ${words}` : words.replace(/\[(\d+)\]/g, '[^$1]'),
  )
  const definitions = notes.map(
    ({ number, text: words }) => `[^${number}]: ${words.replace('”, ', '”,\n    ')}`,
  )
  return [`# ${title}`, author, publisher, ...body, ...definitions].join('\n\n')
}

describe('the example in Markdown', () => {
  it('gives the article with every marker and note', async () => {
    expect(asText(example())).toBe(EXAMPLE_TEXT)
    expect(await read(written())).toMatchObject({ text: EXAMPLE_TEXT, title: example().title, remarks: [] })
    expect(await text(written().replaceAll('\n', '\r\n'))).toBe(EXAMPLE_TEXT)
  })

  it('anchors every quote', async () => {
    expectAnchored(await text(written()))
  })
})

describe('Markdown', () => {
  it('loses its marks and keeps its words', async () => {
    expect(
      await text('It *rose* by **20%** and `fell`\nagain, [they](https://a.example) say.  \nNew line.'),
    ).toBe('It rose by 20% and fell again, they say.\nNew line.\n')
  })

  it('keeps lists, quotations, code and tables readable', async () => {
    expect(
      await text(
        '- one\n- two\n\n3. three\n4. four\n\n> said\n\n```\na  [^1]: b\n```\n\n| Year | N |\n|---|--:|\n| 2019 | *4* |',
      ),
    ).toBe('- one\n- two\n\n3. three\n4. four\n\nsaid\n\na  [^1]: b\n\nYear | N\n2019 | 4\n')
  })

  it('numbers notes with names in the order of their markers, and says so', async () => {
    const { text: words, remarks } = await read(
      'Up[^b] and down[^a].\n\n[^a]: First.\n[^b]: Second.\n[^c]: Never called.',
    )
    expect(words).toBe('Up[1] and down[2].\n\nEnd Notes\n\n[1] Second.\n[2] First.\n[3] Never called.\n')
    expect(remarks).toEqual(['The notes have names: they are numbered in the order of their markers.'])
  })

  it('keeps a date that opens a note, its paragraphs and its addresses', async () => {
    expect(
      await text('Up.[^2]\n\n[^2]: 2 May 2020, [a page](https://a.example/b).\n\n    And more.\n\nAfter.'),
    ).toBe('Up.[2]\n\nAfter.\n\nEnd Notes\n\n[2] 2 May 2020, a page (https://a.example/b). And more.\n')
  })

  it('takes raised digits and HTML as pages do', async () => {
    expect(
      await text('200 km<sup>2</sup> <!-- no -->&amp; more.<sup>1</sup>\n\n## Notes\n\n1. Oske, 2019.'),
    ).toBe('200 km² & more.[1]\n\nEnd Notes\n\n[1] Oske, 2019.\n')
  })

  it('tells of its article in its head', async () => {
    const head =
      '---\ntitle: "Grain: a brief"\nauthors:\n  - Marit Oske\n  - name: Jory Talven\ndate: 2023-05-04\nlang: en-GB\nurl: https://a.example/b\n---\n'
    expect(await read(`${head}Text.`)).toEqual({
      title: 'Grain: a brief',
      authors: ['Marit Oske', 'Jory Talven'],
      published: '2023-05-04',
      publisher: null,
      url: 'https://a.example/b',
      language: 'en',
      text: 'Text.\n',
      remarks: [],
    })
  })

  it.each([
    ['a byte that is no UTF-8', Uint8Array.of(0x47, 0xe9), 'not-utf8'],
    ['more marks than any article has', new TextEncoder().encode('[a](b)'.repeat(40_000)), 'too-large'],
    ['quotations without end', new TextEncoder().encode('> '.repeat(5000)), 'too-deep'],
  ])('is refused with %s', async (_, bytes, code) => {
    const { value, problems } = await readMarkdown(bytes, 'a.md')
    expect([value, problems.map((problem) => problem.code)]).toEqual([null, [code]])
  })
})
