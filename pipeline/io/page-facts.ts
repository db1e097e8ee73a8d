// What a page tells of its article: in citation, Open Graph and Dublin Core tags, in JSON-LD, in its head.
import { z } from 'zod'
import type { ArticleFacts } from '../model/article-text.ts'
import { toldDate, toldLanguage, toldNames, toldWords } from '../text/told-facts.ts'

const nameSchema = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const namesSchema = z.union([nameSchema.transform((name) => [name]), z.array(nameSchema)])
const absent = { headline: null, author: [], datePublished: null, publisher: null, inLanguage: null }

/** The parts of schema.org's Article that are used; a part in another form counts as absent. */
const articleSchema = z.object({
  headline: z.string().nullable().catch(null),
  author: namesSchema.catch([]),
  datePublished: z.string().nullable().catch(null),
  publisher: nameSchema.nullable().catch(null),
  inLanguage: z.string().nullable().catch(null),
})
type LinkedArticle = z.output<typeof articleSchema>

const typedSchema = z.object({ '@type': z.union([z.string(), z.array(z.string())]) })
const graphSchema = z.object({ '@graph': z.array(z.unknown()) })
const ARTICLE_TYPE = /article|report|posting|publication/i

const nodesOf = (data: unknown): unknown[] => {
  if (Array.isArray(data)) return data
  const graph = graphSchema.safeParse(data)
  return graph.success ? graph.data['@graph'] : [data]
}

const linkedArticle = (document: Document): LinkedArticle => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      for (const node of nodesOf(JSON.parse(script.textContent ?? ''))) {
        const typed = typedSchema.safeParse(node)
        if (typed.success && [typed.data['@type']].flat().some((type) => ARTICLE_TYPE.test(type)))
          return articleSchema.parse(node)
      }
    } catch (error) {
      // A page's broken script is no fault of the article's: its other tags are read.
      if (!(error instanceof SyntaxError)) throw error
    }
  return absent
}

/** What stands in the tags of each name, in the order of the page. */
const tagsOf = (document: Document): ((...names: string[]) => string[]) => {
  const tags = new Map<string, string[]>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = (tag.getAttribute('name') ?? tag.getAttribute('property') ?? '').toLowerCase()
    const content = (tag.getAttribute('content') ?? '').trim()
    if (content !== '') tags.set(name, [...(tags.get(name) ?? []), content])
  }
  return (...names) => names.map((name) => tags.get(name) ?? []).find((found) => found.length > 0) ?? []
}

const firstOf = <T>(
  texts: readonly (string | null | undefined)[],
  read: (text: string) => T | null,
): T | null => {
  for (const text of texts) {
    const found = text === null || text === undefined ? null : read(text)
    if (found !== null) return found
  }
  return null
}

const webAddress = (text: string): string | null =>
  /^https?:\/\//.test(text) && URL.canParse(text) ? text : null

const authorsOf = (tags: ReturnType<typeof tagsOf>, linked: LinkedArticle, byline: string): string[] => {
  const told = [
    tags('citation_author', 'dc.creator', 'dcterms.creator'),
    linked.author,
    tags('author', 'article:author'),
    [byline],
  ]
  const names = told.map((texts) => texts.flatMap(toldNames)).find((found) => found.length > 0) ?? []
  return [...new Set(names)]
}

/** The title without the site's name behind a bar, where the page's own heading is all before it. */
const headTitle = (document: Document): string => {
  const title = (document.querySelector('title')?.textContent ?? '').trim()
  const heading = toldWords(document.querySelector('h1')?.textContent ?? '')
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

/** @returns what the page says of its article, `null` and empty where it says nothing */
export const pageFacts = (document: Document): ArticleFacts => {
  const tags = tagsOf(document)
  const linked = linkedArticle(document)
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name)
  const dates = [
    ...tags('citation_publication_date', 'citation_date', 'citation_online_date'),
    linked.datePublished,
    ...tags(
      'article:published_time',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'date',
      'pubdate',
    ),
    attribute('time[pubdate], time[itemprop="datePublished"]', 'datetime'),
    attribute('article time[datetime]', 'datetime'),
  ]
  return {
    title: firstOf(
      [
        ...tags('citation_title'),
        linked.headline,
        ...tags('dc.title', 'dcterms.title', 'og:title'),
        headTitle(document),
      ],
      toldWords,
    ),
    authors: authorsOf(tags, linked, bylineOf(document)),
    published: firstOf(dates, toldDate),
    publisher: firstOf(
      [
        ...tags('citation_publisher', 'dc.publisher', 'dcterms.publisher'),
        linked.publisher,
        ...tags('og:site_name'),
      ],
      toldWords,
    ),
    url: firstOf(
      [attribute('link[rel="canonical"]', 'href'), ...tags('og:url', 'citation_public_url')],
      webAddress,
    ),
    language: firstOf(
      [
        attribute('html[lang], [lang]', 'lang'),
        linked.inLanguage,
        ...tags('citation_language', 'dc.language', 'og:locale'),
      ],
      toldLanguage,
    ),
  }
}
