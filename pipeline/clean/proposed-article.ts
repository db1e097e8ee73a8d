// Proposed article: article.json with what the file tells, and honest words where it tells nothing.
import { type Article, articleSchema } from '../model/article.ts'
import type { ArticleFacts } from '../model/article-text.ts'
import { parsePeriod } from '../model/period.ts'
import type { Span } from '../text/anchor.ts'
import { inside, type Prose, wordsOf } from '../text/prose.ts'

export interface ProposedArticle {
  readonly article: Article
  /** What a person has still to fill in or to check, one line each. */
  readonly wanting: readonly string[]
}

/** Lines at the head of a text, among which its title and its date may stand. */
const HEAD = 8
const LONGEST_HEADING = 20

/** The short ones: title, names, date, but no sentence. */
const headings = (prose: Prose): Span[] =>
  prose.paragraphs.slice(0, HEAD).filter((line) => {
    const words = wordsOf(prose, line)
    return words.split(/\s+/u).length <= LONGEST_HEADING && !/[.?!;,]$/.test(words)
  })

const firstHeading = (prose: Prose): string => {
  const [line] = headings(prose)
  return line !== undefined && line === prose.paragraphs[0] ? wordsOf(prose, line) : ''
}

/** The one day or month that the headings print. */
const printedDate = (prose: Prose): { date: string; words: string } | null => {
  const dates = headings(prose)
    .flatMap((line) => inside(line, prose.numerals))
    .filter(({ date }) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(date) && parsePeriod(date) !== null)
  const [only] = dates
  return only === undefined || dates.length > 1 ? null : { date: only.date, words: only.surface }
}

const publishedOf = (facts: ArticleFacts, prose: Prose): Article['published'] => {
  const printed = printedDate(prose)
  const told = facts.published !== null && parsePeriod(facts.published) !== null ? facts.published : null
  if (printed !== null && (told === null || told === printed.date))
    return { date: printed.date, stated: true, basis: `Printed at the head of the text: “${printed.words}”.` }
  return told === null
    ? { date: null, stated: false, basis: 'Not read: nobody has looked it up yet.' }
    : {
        date: told,
        stated: false,
        basis: 'The file that the text came from says so; the text does not print it.',
      }
}

const orNull = <T>(value: T, isSound: boolean): T | null => (isSound ? value : null)

const { url: address, language: code } = articleSchema.shape

/** Every field in words, with whether it is still wanting. */
const wantingOf = (facts: ArticleFacts, { title, published, language }: Article): string[] => {
  const lines: readonly (readonly [boolean, string])[] = [
    [facts.title === null, `title: the file tells none; “${title}” stands there: is it as printed?`],
    [facts.authors.length === 0, 'authors: none read; write them as printed, given name first'],
    [facts.publisher === null, 'publisher: not read; write it as printed'],
    [facts.url === null, 'url: not read; write the address, or leave null'],
    [
      published.date === null,
      'published.date: not read; write EDTF such as 2023-06, how you know it in basis, and true in stated only if the text prints it',
    ],
    [
      published.stated,
      `published.date: ${published.date} is printed at the head of the text: is it the date of publication?`,
    ],
    [facts.language === null, `language: not told; “${language}” is assumed (the rules are for English)`],
  ]
  return lines.filter(([isWanting]) => isWanting).map(([, line]) => line)
}

/** @param source hash of the text as it will be written, and its length in UTF-16 code units */
export const proposedArticle = (
  id: string,
  facts: ArticleFacts,
  prose: Prose,
  source: Article['text'],
): ProposedArticle => {
  const language = orNull(facts.language ?? '', code.safeParse(facts.language).success)
  const url = orNull(facts.url, address.safeParse(facts.url).success)
  const article: Article = {
    article: id,
    title: facts.title ?? (firstHeading(prose) || 'Title not read'),
    authors: [...facts.authors],
    publisher: facts.publisher ?? 'Publisher not read',
    series: null,
    url,
    language: language ?? 'en',
    form: false,
    published: publishedOf(facts, prose),
    text: source,
  }
  return { article, wanting: wantingOf({ ...facts, url, language }, article) }
}
