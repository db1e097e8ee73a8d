// A Markdown file to the text of its article: its head tells of it, its footnotes become end notes.
import type { Nodes } from 'mdast'
import { type ArticleFacts, type Reading, unreadable, withFacts } from '../model/article-text.ts'
import { frontMatter } from '../text/front-matter.ts'
import { markdownNumbers, takeMarkdownNotes } from '../text/markdown-notes.ts'
import { toldDate, toldLanguage, toldNames, toldWords } from '../text/told-facts.ts'
import { decode } from './files.ts'
import { markdownDepth, markdownPage } from './markdown-page.ts'
import { HINT, MOST_DEEP, tooDeep } from './page.ts'
import { readPage } from './read-html.ts'

const headFacts = (fields: ReadonlyMap<string, readonly string[]>): ArticleFacts => {
  const first = (...names: string[]): string =>
    names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined) ?? ''
  const url = first('url', 'canonical', 'canonical_url', 'permalink')
  return {
    title: toldWords(first('title')),
    authors: [...(fields.get('author') ?? []), ...(fields.get('authors') ?? [])].flatMap(toldNames),
    published: toldDate(first('date', 'published')),
    publisher: toldWords(first('publisher', 'institution')),
    url: /^https?:\/\//.test(url) ? url : null,
    language: toldLanguage(first('lang', 'language')),
  }
}

const NAMED = 'The notes have names: they are numbered in the order of their markers.'

/** Articles have some hundreds of marks; the parser's time grows faster than their number. */
const MOST_MARKS = 30_000

/** @returns the article of the file, or why it cannot be read */
export const readMarkdown = async (bytes: Uint8Array, file: string): Promise<Reading> => {
  const decoded = decode(bytes, file)
  if ('problem' in decoded) return { value: null, problems: [decoded.problem] }
  const marks = decoded.text.match(/[[*_`<&>]/g)?.length ?? 0
  if (marks > MOST_MARKS)
    return unreadable(file, ['too-large', `at most ${MOST_MARKS} marks of Markdown`, String(marks)], HINT)
  const [{ unified }, { default: remarkParse }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
  ])
  const { fields, body: whole } = frontMatter(decoded.text.replace(/\r\n?/g, '\n'))
  const { body, notes } = takeMarkdownNotes(whole)
  const numbers = markdownNumbers(body, [...notes.keys()])
  const numbered = [...notes].map(([name, note]) => [numbers.get(name) ?? name, note] as const)
  const inOrder = numbered.sort(([a], [b]) => Number(a) - Number(b))
  const processor = unified().use(remarkParse).freeze()
  const parse = (text: string): Nodes => processor.parse(text)
  const depth = Math.max(...[body, ...notes.values()].map((text) => markdownDepth(parse(text))))
  if (depth > MOST_DEEP) return tooDeep(file, depth)
  const page = markdownPage(body, new Map(inOrder), numbers, parse)
  const remarks = [...numbers].some(([name, number]) => name !== number) ? [NAMED] : []
  const { value, problems } = await readPage(page, file, { isBare: true, remarks })
  return { value: value === null ? null : withFacts(value, headFacts(fields)), problems }
}
