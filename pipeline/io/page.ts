// A page of HTML as a tree of elements, if a reader could have read it: no parser is sent where it would not return.
import { type Reading, unreadable } from '../model/article-text.ts'

/** Pages of the web nest some 60 elements deep; reading time grows with the square of the depth. */
export const MOST_DEEP = 250

/** How far the tags alone may seem to nest: an optional end tag that is left out is no depth. */
const MOST_OPEN = 5000

/** Opening and closing tags and named characters: articles have a few thousand; a tree of many more takes minutes to collect. */
const MOST_TAGS = 200_000

const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option'.split(' '),
)

/** Comments say nothing to a reader; one that is not closed goes on to the end. */
const withoutComments = (html: string): string => {
  const [first = '', ...rest] = html.split('<!--')
  const behind = rest.map((piece) => {
    const end = piece.indexOf('-->')
    return end === -1 ? '' : piece.slice(end + 3)
  })
  return [first, ...behind].join('')
}

interface Tags {
  readonly count: number
  readonly depth: number
}

const tagsOf = (html: string): Tags => {
  let [count, depth, deepest] = [0, 0, 0]
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)?|&/gi)) {
    count += 1
    if (name === '' || VOID.has(name.toLowerCase())) continue
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return { count, depth: deepest }
}

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1

/** How deep the elements nest; without recursion, for a stack is finite. */
const depthOf = (document: Document): number => {
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
  const bare = html.replace(/<!doctype[^>]{0,500}>/i, '')
  if (/<body\b/i.test(bare)) return /<html\b/i.test(bare) ? bare : `<html>${bare}</html>`
  return `<html><head></head><body>${bare.replace(/<(\/?)(?:html|head)\b/gi, '<$1div')}</body></html>`
}

export const HINT = 'copy the article out of it and save that as text'

export const tooDeep = (file: string, found: number): Reading =>
  unreadable(file, ['too-deep', `elements at most ${MOST_DEEP} inside one another`, `${found} or more`], HINT)

/** @returns the page, or the problem that it has too many elements or nests them too deep */
export const parsePage = async (source: string, file: string): Promise<Document | Reading> => {
  const html = withoutComments(source)
  const { count, depth } = tagsOf(html)
  if (count > MOST_TAGS)
    return unreadable(
      file,
      ['too-large', `at most ${MOST_TAGS} tags and named characters`, String(count)],
      HINT,
    )
  if (depth > MOST_OPEN) return tooDeep(file, MOST_OPEN)
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(withBody(html))
  const found = depthOf(document)
  return found > MOST_DEEP ? tooDeep(file, found) : document
}
