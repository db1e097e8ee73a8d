// Markdown as a page of HTML, so that one reader knows all about notes, tables and raised digits.
import type { ListItem, Nodes } from 'mdast'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Parses Markdown of the core syntax. */
type Parse = (markdown: string) => Nodes

interface Context {
  readonly parse: Parse
  readonly source: string
  /** Numbers of notes by the names that the text calls them. */
  readonly numbers: ReadonlyMap<string, string>
}

const marker = (number: string): string => `<sup><a href="#note-${number}">${number}</a></sup>`

/** A name that is a number calls a note even where none is so called: that is a slip of the article, kept. */
const withMarkers = (text: string, { numbers }: Context): string =>
  escaped(text).replace(/\[\^([^\]\s]+)\]/g, (whole, name: string) => {
    const number = numbers.get(name)
    if (number !== undefined) return marker(number)
    return numbers.size > 0 && /^\d{1,4}$/.test(name) ? marker(name) : whole
  })

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

/** A table with bars, which the core syntax takes for a paragraph; `null` where the lines are none. */
const barTable = (lines: readonly string[], context: Context): string | null => {
  const [, rule] = lines
  if (rule === undefined || !rule.includes('|') || !RULE.test(rule)) return null
  const rows = lines
    .filter((_, index) => index !== 1)
    .map((line) => {
      const cells = line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
      return `<tr>${cells.map((cell) => `<td>${page(cell.trim(), context)}</td>`).join('')}</tr>`
    })
  return `<table>${rows.join('')}</table>`
}

const linesOf = ({ position }: Nodes, { source }: Context): string[] =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).split('\n')

const page = (source: string, context: Context): string => html(context.parse(source), { ...context, source })

const inside = (node: Nodes, context: Context): string =>
  'children' in node ? node.children.map((child) => html(child, context)).join('') : ''

/** The paragraphs of a list whose items stand close are none. */
const listItem = (node: ListItem, context: Context): string => {
  const parts = node.children.map((child) =>
    child.type === 'paragraph' && node.spread !== true ? inside(child, context) : html(child, context),
  )
  return `<li>${parts.join('')}</li>`
}

const ELEMENTS: Readonly<Record<string, string>> = {
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
}

/** @returns the node as HTML; pictures and the addresses of references leave no words */
const html = (node: Nodes, context: Context): string => {
  switch (node.type) {
    case 'text':
      return withMarkers(node.value, context)
    case 'html':
      return node.value
    case 'inlineCode':
      return escaped(node.value)
    case 'code':
      return `<pre>${escaped(node.value)}</pre>`
    case 'break':
      return '<br>'
    case 'paragraph':
      return barTable(linesOf(node, context), context) ?? `<p>${inside(node, context)}</p>`
    case 'heading':
      return `<h${node.depth}>${inside(node, context)}</h${node.depth}>`
    case 'list':
      return node.ordered === true
        ? `<ol start="${node.start ?? 1}">${inside(node, context)}</ol>`
        : `<ul>${inside(node, context)}</ul>`
    case 'listItem':
      return listItem(node, context)
    case 'link':
      return `<a href="${escaped(node.url)}">${inside(node, context)}</a>`
    default: {
      const name = ELEMENTS[node.type]
      return name === undefined ? inside(node, context) : `<${name}>${inside(node, context)}</${name}>`
    }
  }
}

/** How deep the nodes nest; without recursion, for a stack is finite. */
export const markdownDepth = (root: Nodes): number => {
  let [level, depth]: [readonly Nodes[], number] = [[root], 0]
  while (level.length > 0) {
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []))
    depth += 1
  }
  return depth
}

/** @param notes in Markdown by their numbers */
export const markdownPage = (
  body: string,
  notes: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, string>,
  parse: Parse,
): string => {
  const context = { parse, source: '', numbers }
  const items = [...notes].map(([number, note]) => `<li id="note-${number}">${page(note, context)}</li>`)
  return `<html><body>${page(body, context)}<ol>${items.join('')}</ol></body></html>`
}
