// The article of a page without what surrounds it.
import { type Choice, chosenPart, type Part } from '../text/page-choice.ts'
import { isElement } from './page.ts'
import type { Print } from './page-text.ts'

const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]'
const BESIDE = `nav, aside, form, dialog, [role="navigation"], [role="complementary"], [role="search"], ${HIDDEN}`
const ABOVE_AND_BELOW = 'header, footer, [role="banner"], [role="contentinfo"]'
const MAIN = 'article, main, [role="main"], [itemprop="articleBody"]'

/** As large a part of the page's words stands in what is its article. */
const LEAST_SHARE = 0.4

const wordsOf = (element: Element): number => (element.textContent ?? '').length

/** The element with the most words of those that pages call their article; the body where none has enough. */
const mainOf = (document: Document): Element => {
  let main: Element | null = null
  for (const element of document.querySelectorAll(MAIN))
    if (wordsOf(element) > (main === null ? 0 : wordsOf(main))) main = element
  return main === null || wordsOf(main) < LEAST_SHARE * wordsOf(document.body) ? document.body : main
}

/** The words of an element without what stands beside an article, and for a whole page above and below it. */
const strippedText = (element: Element, print: Print): string => {
  const copy = element.cloneNode(true)
  if (!isElement(copy)) return ''
  for (const beside of copy.querySelectorAll(BESIDE)) beside.remove()
  for (const around of copy.querySelectorAll(ABOVE_AND_BELOW))
    if (around.parentElement?.closest(MAIN) === null) around.remove()
  return print(copy.outerHTML)
}

/** The words that Readability finds in an element; it changes the page. Empty where it finds none. */
const readableText = async (document: Document, main: Element, print: Print): Promise<string> => {
  const { Readability } = await import('@mozilla/readability')
  if (main !== document.body) document.body.replaceChildren(main)
  return print(new Readability(document, { disableJSONLD: true }).parse()?.content ?? '')
}

const WHOLE =
  'The article could not be told from what surrounds it without losing notes: the whole page was taken, menus and all. What is not of the article has to be deleted by hand.'

/** @param linked the numbers of the notes that have been taken out already */
export const pageArticle = async (
  document: Document,
  linked: ReadonlySet<number>,
  print: Print,
): Promise<Choice> => {
  const main = mainOf(document)
  const wider = [strippedText(main, print), strippedText(document.body, print)]
  const whole = print(document.body.outerHTML)
  const readable = await readableText(document, main, print)
  const parts: Part[] = [readable, ...wider].map((text) => ({ text, remark: null }))
  return chosenPart([...parts, { text: whole, remark: WHOLE }], wider[0] ?? whole, linked)
}
