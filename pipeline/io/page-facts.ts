// What a page tells of its article: in citation, Dublin Core and Open Graph tags, in JSON-LD, in its head.
import type { ArticleFacts } from '../model/article-text.ts'
import { toldDate, toldLanguage, toldNames, toldWords, turnedName } from '../text/told-facts.ts'
import { type LinkedArticle, linkedArticle } from './page-linked-data.ts'

/** The texts of the first of several tags that the page has, in the order of the page. */
type Tags = (...names: string[]) => string[]

const tagsOf = (document: Document): Tags => {
  const tags = new Map<string, string[]>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = (tag.getAttribute('name') ?? tag.getAttribute('property') ?? '').toLowerCase()
    const content = (tag.getAttribute('content') ?? '').trim()
    const known = tags.get(name)
    if (known !== undefined) known.push(content)
    else if (content !== '') tags.set(name, [content])
  }
  return (...names) => names.map((name) => tags.get(name) ?? []).find((found) => found.length > 0) ?? []
}

type Told = string | null | undefined

const firstOf = <T>(texts: readonly Told[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = text === null || text === undefined ? null : read(text)
    if (found !== null) return found
  }
  return null
}

const webAddress = (text: string): string | null =>
  /^https?:\/\//.test(text) && URL.canParse(text) ? text : null

/** What stands over the article: a heading inside it, or the page's only one where the page's title begins so. */
export const pageHeading = (document: Document): string | null => {
  const inside = document.querySelector('article h1, main h1, [role="main"] h1')
  if (inside !== null) return toldWords(inside.textContent ?? '')
  const [only, ...others] = document.querySelectorAll('h1')
  const words = toldWords(only?.textContent ?? '')
  const title = toldWords(document.querySelector('title')?.textContent ?? '')
  return others.length === 0 && words !== null && (title === null || title.startsWith(words)) ? words : null
}

/** The title without the site's name behind a bar, where the article's own heading is all before it. */
const headTitle = (document: Document): string => {
  const title = (document.querySelector('title')?.textContent ?? '').trim()
  const heading = pageHeading(document)
  return heading !== null && (title === '' || title.includes(heading)) ? heading : title
}

/** What a person wrote between the tags, as names of authors. */
const BYLINE =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline .author, .author-name, .byline'
const MOST_BYLINE = 100

const bylineOf = (document: Document): string => {
  const text = document.querySelector(BYLINE)?.textContent ?? ''
  return text.trim().length > MOST_BYLINE ? '' : text
}

const authorsOf = (document: Document, tags: Tags, linked: LinkedArticle): string[] => {
  const told = [
    tags('citation_author', 'dc.creator', 'dcterms.creator').map(turnedName),
    linked.author,
    tags('author', 'article:author'),
    [bylineOf(document)],
  ]
  const names = told.map((texts) => texts.flatMap(toldNames)).find((found) => found.length > 0) ?? []
  return [...new Set(names)]
}

const datesOf = (document: Document, tags: Tags, linked: LinkedArticle): Told[] => [
  ...tags('citation_publication_date', 'citation_date', 'citation_online_date'),
  linked.datePublished,
  ...tags('article:published_time', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'date'),
  document.querySelector('time[pubdate], time[itemprop="datePublished"]')?.getAttribute('datetime'),
  document.querySelector('article time[datetime]')?.getAttribute('datetime'),
]

const titlesOf = (document: Document, tags: Tags, linked: LinkedArticle): Told[] => [
  ...tags('citation_title'),
  linked.headline,
  ...tags('dc.title', 'dcterms.title', 'og:title'),
  headTitle(document),
]

/** @returns what the page says of its article, `null` and empty where it says nothing */
export const pageFacts = (document: Document): ArticleFacts => {
  const tags = tagsOf(document)
  const linked = linkedArticle(document)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const language = document.querySelector('[lang]')?.getAttribute('lang')
  const publishers = [
    ...tags('citation_publisher', 'dc.publisher'),
    linked.publisher,
    ...tags('og:site_name'),
  ]
  const languages = [language, linked.inLanguage, ...tags('citation_language', 'dc.language', 'og:locale')]
  return {
    title: firstOf(titlesOf(document, tags, linked), toldWords),
    authors: authorsOf(document, tags, linked),
    published: firstOf(datesOf(document, tags, linked), toldDate),
    publisher: firstOf(publishers, toldWords),
    url: firstOf([canonical, ...tags('og:url', 'citation_public_url')], webAddress),
    language: firstOf(languages, toldLanguage),
  }
}
