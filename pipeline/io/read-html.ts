// A page of HTML, saved or downloaded, to the text of its article.
import type { Reading } from '../model/article-text.ts'
import { laidOut, noteNumbers, relaidOut, withNotesHeading } from '../text/article-layout.ts'
import type { Choice } from '../text/page-choice.ts'
import { parsePage } from './page.ts'
import { pageArticle } from './page-article.ts'
import { decodePage } from './page-charset.ts'
import { pageFacts, pageHeading } from './page-facts.ts'
import { type LooseNotes, takeNotes } from './page-notes.ts'
import { writeRaised, writeTables } from './page-plain.ts'
import { type Print, textPrinter } from './page-text.ts'

/** What holds no words of the article. */
const NO_TEXT =
  'title, script, style, template, noscript, svg, annotation, button, select, textarea, iframe, object'

/** Programs that write a document as a page put nothing around it. */
const OFFICE = /microsoft word|libreoffice|openoffice/i

/** Where a page names the program that made it, in characters from its beginning. */
const HEAD = 20_000

interface Options {
  /** Whether the page holds the article and nothing else. */
  readonly isBare: boolean
  readonly remarks: readonly string[]
}

const HEAD_LINES = 5

const withHeading = (text: string, heading: string | null): string =>
  heading === null || text.split('\n\n').slice(0, HEAD_LINES).includes(heading)
    ? text
    : `${heading}\n\n${text}`

const emptyNotes = (notes: readonly { readonly label: string; readonly text: string }[]): string[] => {
  const empty = notes.filter(({ text }) => text === '').map(({ label }) => label)
  return empty.length === 0 ? [] : [`The page has no words for note ${empty.join(', ')}.`]
}

const bareText = (document: Document, print: Print): Choice => ({
  text: print(document.body.outerHTML),
  notes: [],
  remarks: [],
})

/** The numbers of the notes: those of the notes taken out, or else of a list of notes that the page ends with. */
const numbersOf = (document: Document, { notes }: LooseNotes, print: Print): ReadonlySet<number> => {
  const taken = notes.map(({ label }) => Number(label)).filter(Number.isInteger)
  if (taken.length > 0) return new Set(taken)
  const raised = [...document.querySelectorAll('sup')].flatMap(
    ({ textContent }) => textContent?.match(/\d+/g) ?? [],
  )
  return noteNumbers(withNotesHeading(print(document.body.outerHTML), new Set(raised.map(Number))))
}

/** @param html a page, or a document written as one */
export const readPage = async (
  html: string,
  file: string,
  { isBare, remarks }: Options,
): Promise<Reading> => {
  const document = await parsePage(html, file)
  if ('value' in document) return document
  const facts = pageFacts(document)
  const heading = pageHeading(document)
  for (const element of document.querySelectorAll(NO_TEXT)) element.remove()
  const print = await textPrinter()
  const loose = takeNotes(document)
  const roots = [document.body, ...loose.notes.map(({ content }) => content)]
  for (const root of roots) writeTables(root, document)
  const numbers = numbersOf(document, loose, print)
  for (const root of roots) writeRaised(root, numbers)
  const isTaken = loose.notes.length > 0
  const printArticle: Print = (piece) => (isTaken ? print(piece) : withNotesHeading(print(piece), numbers))
  const taken = isTaken ? numbers : new Set<number>()
  const choice = isBare ? bareText(document, printArticle) : await pageArticle(document, taken, printArticle)
  const notes = loose.notes.map(({ label, content }) => ({ label, text: print(content.innerHTML) }))
  const all = [...choice.notes, ...notes]
  const body = withHeading(choice.text, heading)
  const text = all.length > 0 ? laidOut(body, all) : relaidOut(body)
  const said = [...remarks, ...loose.remarks, ...choice.remarks, ...emptyNotes(notes)]
  return { value: { ...facts, text, remarks: said }, problems: [] }
}

/** @returns the article of the page, or why it cannot be read */
export const readHtml = (bytes: Uint8Array, file: string): Promise<Reading> => {
  const { html, remarks } = decodePage(bytes)
  const generator =
    /<meta\b[^>]*\bname\s*=\s*["']?(?:generator|progid)\b[^>]*>/i.exec(html.slice(0, HEAD))?.[0] ?? ''
  return readPage(html, file, { isBare: OFFICE.test(generator), remarks })
}
