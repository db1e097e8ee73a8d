// A Word document to the text of its article: its foot and end notes become end notes, its comments stay out.
import { type ArticleFacts, NO_FACTS, type Reading, unreadable, withFacts } from '../model/article-text.ts'
import { shown } from '../model/problem.ts'
import { toldLanguage, toldNames, toldWords } from '../text/told-facts.ts'
import { type DocxParts, docxParts } from './docx-parts.ts'
import { readPage } from './read-html.ts'

/** The document's properties that Word shows as title, author and language; when it was made is no date of publication. */
const coreFacts = async (parts: DocxParts): Promise<ArticleFacts> => {
  const { DOMParser } = await import('linkedom')
  const core = new DOMParser().parseFromString(parts.get('docProps/core.xml') ?? '<none/>', 'text/xml')
  const told = (name: string): string => core.getElementsByTagName(name)[0]?.textContent ?? ''
  return {
    ...NO_FACTS,
    title: toldWords(told('dc:title')),
    authors: toldNames(told('dc:creator')),
    language: toldLanguage(told('dc:language')),
  }
}

const NOTES_TOGETHER =
  'The document has footnotes and end notes: they are numbered together, in the order of their markers.'
const CHANGES = 'The document has tracked changes: what was inserted is in the text, what was deleted is not.'
const COMMENTS = 'Comments are not in the text.'
const FORMULAS = 'Formulas are not in the text: what they say has to be added by hand.'

const remarksOf = (parts: DocxParts): string[] => {
  const text = parts.get('word/document.xml') ?? ''
  const has: readonly (readonly [boolean, string])[] = [
    [/<w:footnoteReference\b/.test(text) && /<w:endnoteReference\b/.test(text), NOTES_TOGETHER],
    [/<w:(?:ins|del)\s/.test(text), CHANGES],
    [/<w:commentReference\b/.test(text), COMMENTS],
    [/<m:oMath\b/.test(text), FORMULAS],
  ]
  return has.flatMap(([is, remark]) => (is ? [remark] : []))
}

/** Word's style "Title" is the heading of the whole. */
const STYLES = ["p[style-name='Title'] => h1:fresh"]

/** @returns the document as a page, or what the library says where it cannot read it */
const asPage = async (bytes: Uint8Array): Promise<string | Error> => {
  const { default: mammoth } = await import('mammoth')
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage },
    )
    return value
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}

/** @returns the article of the document, or why it cannot be read */
export const readDocx = async (bytes: Uint8Array, file: string): Promise<Reading> => {
  const parts = docxParts(bytes, file)
  if ('value' in parts) return parts
  const html = await asPage(bytes)
  if (html instanceof Error)
    return unreadable(
      file,
      ['broken-file', 'a Word document', shown(html.message)],
      'open it in Word and save it again',
    )
  const { value, problems } = await readPage(html, file, { isBare: true, remarks: remarksOf(parts) })
  return { value: value === null ? null : withFacts(value, await coreFacts(parts)), problems }
}
