// What a page tells of its article in JSON-LD, in the words of schema.org.
import { z } from 'zod'

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
export type LinkedArticle = z.output<typeof articleSchema>

const typedSchema = z.object({ '@type': z.union([z.string(), z.array(z.string())]) })
const graphSchema = z.object({ '@graph': z.array(z.unknown()) })
const ARTICLE_TYPE = /article|report|posting|publication/i

const nodesOf = (data: unknown): unknown[] => {
  if (Array.isArray(data)) return data
  const graph = graphSchema.safeParse(data)
  return graph.success ? graph.data['@graph'] : [data]
}

/** @returns the first article that the page's scripts describe; all absent where none does */
export const linkedArticle = (document: Document): LinkedArticle => {
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
