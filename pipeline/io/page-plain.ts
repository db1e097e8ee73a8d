// What plain text has no form for, written with characters in the page: raised and lowered digits, and tables.
import { CONTEXT, loweredText, raisedText } from '../text/raised.ts'
import { isElement } from './page.ts'

const INLINE = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'small', 'span', 'strong', 'u'])

/** The end of what stands in front of an element, on its line. */
const textBefore = (element: Element): string => {
  let before = ''
  for (let at: Element | null = element; at !== null && before.length < CONTEXT; ) {
    for (
      let node = at.previousSibling;
      node !== null && before.length < CONTEXT;
      node = node.previousSibling
    ) {
      if (isElement(node) && !INLINE.has(node.localName)) return before
      before = (node.textContent ?? '').slice(-CONTEXT) + before
    }
    at = at.parentElement !== null && INLINE.has(at.parentElement.localName) ? at.parentElement : null
  }
  return before
}

/** @param notes the numbers of the notes of the page */
export const writeRaised = (root: Element, notes: ReadonlySet<number>): void => {
  for (const element of root.querySelectorAll('sup'))
    element.replaceWith(raisedText(textBefore(element), element.textContent ?? '', notes))
  for (const element of root.querySelectorAll('sub'))
    element.replaceWith(loweredText(element.textContent ?? ''))
}

const BLOCKS = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, section, article, blockquote, pre'

const words = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()

/** A table that only lays out a page has cells with paragraphs of their own. */
const isData = (table: Element): boolean =>
  table.querySelectorAll('td, th').length > 1 &&
  [...table.querySelectorAll('td, th')].every((cell) => cell.querySelectorAll(BLOCKS).length <= 1)

/** Tables as paragraphs, a line for each row, ` | ` between the cells. */
export const writeTables = (root: Element, document: Document): void => {
  for (const table of root.querySelectorAll('table')) {
    if (!isData(table)) continue
    const lines = [...table.querySelectorAll('caption, tr')].map((row) =>
      row.localName === 'caption' ? words(row) : [...row.children].map(words).join(' | '),
    )
    const paragraph = document.createElement('p')
    for (const line of lines.filter((each) => each !== ''))
      paragraph.append(line, document.createElement('br'))
    table.replaceWith(paragraph)
  }
}
