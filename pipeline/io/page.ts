// A page of HTML as a tree of elements, if a reader could have read it: no parser is sent where it would not return.
import { type Reading, unreadable } from '../model/article-text.ts'

/** Pages of the web nest some 60 elements deep; reading time grows with the square of the depth. */
const MOST_DEEP = 250

/** How far the tags alone may seem to nest: an optional end tag that is left out is no depth. */
const MOST_OPEN = 5000

const VOID = 'area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|option'
const TAG = new RegExp(`<(/?)(?!(?:${VOID})\\b)[a-z][a-z0-9-]*`, 'gi')

const deepestTags = (html: string): number => {
  let [depth, deepest] = [0, 0]
  for (const [, slash] of html.matchAll(TAG)) {
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1

/** How deep the elements nest; without recursion, for a stack is finite. */
const deepest = (document: Document): number => {
  const depths = new Map<Element, number>()
  let most = 0
  for (const element of document.querySelectorAll('*')) {
    const depth = (element.parentElement === null ? 0 : (depths.get(element.parentElement) ?? 0)) + 1
    depths.set(element, depth)
    most = Math.max(most, depth)
  }
  return most
}

/** The tags `html`, `head` and `body` may be left out, and the parser does not add them. */
const withBody = (html: string): string => {
  const bare = html.replace(/<!doctype[^>]*>/i, '')
  if (/<body\b/i.test(bare)) return /<html\b/i.test(bare) ? bare : `<html>${bare}</html>`
  return `<html><head></head><body>${bare.replace(/<(\/?)(?:html|head)\b/gi, '<$1div')}</body></html>`
}

const tooDeep = (file: string, found: number): Reading =>
  unreadable(
    file,
    ['too-deep', `elements at most ${MOST_DEEP} inside one another`, `${found} or more`],
    'open the page in a browser, copy the article and save it as text',
  )

/** @returns the page, or the problem that it nests too deep */
export const parsePage = async (html: string, file: string): Promise<Document | Reading> => {
  if (deepestTags(html) > MOST_OPEN) return tooDeep(file, MOST_OPEN)
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(withBody(html))
  const depth = deepest(document)
  return depth > MOST_DEEP ? tooDeep(file, depth) : document
}
