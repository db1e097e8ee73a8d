// A PDF to the text of its article, if it holds text and not pictures of it.
import { type ArticleFacts, type Reading, unreadable } from '../model/article-text.ts'
import { counted } from '../model/english.ts'
import { dayText } from '../model/period-text.ts'
import { shown } from '../model/problem.ts'
import { printedArticle } from '../text/pdf-article.ts'
import { toldDate, toldLanguage, toldNames, toldWords } from '../text/told-facts.ts'
import { type PdfPages, pdfPages } from './pdf-pages.ts'

/** What programs write for a title where a person wrote none. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)|untitled|slide \d|.*\.(?:docx?|indd|pdf|qxd|tex|rtf|odt|html?)$)/i

const factsOf = ({ info, xmp }: PdfPages, heading: string | null): ArticleFacts => ({
  title: (NO_TITLE.test(info.Title) ? null : toldWords(info.Title)) ?? heading,
  authors: toldNames(info.Author),
  published: toldDate(xmp.published),
  publisher: toldWords(xmp.publisher),
  url: null,
  language: toldLanguage(info.Language),
})

const madeOn = ({ info, xmp }: PdfPages): string[] => {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(info.CreationDate) ?? []
  if (year === undefined || xmp.published !== '') return []
  return [
    `The file was made on ${dayText(`${year}-${month}-${day}`)}; when the article was published it does not say.`,
  ]
}

/** A character that the file does not name is shown as a box: it may be a figure. */
const BOX = '□'

const withNamedCharacters = (text: string): { readonly text: string; readonly remarks: string[] } => {
  const named = text.replace(/[\uf0a7\uf0b7]/g, '•').replace(/[\ufffd\ue000-\uf8ff]|(?!\n)\p{Cc}/gu, BOX)
  const count = named.split(BOX).length - text.split(BOX).length
  return {
    text: named,
    remarks:
      count === 0
        ? []
        : [
            `The file does not say what ${counted(count, 'character')} of it mean: look for ${BOX} in the text.`,
          ],
  }
}

const refused = (error: Error, file: string): Reading =>
  error.name === 'PasswordException'
    ? unreadable(
        file,
        ['password', 'a PDF that opens without a password', 'one that asks for it'],
        'open it and save or print it to a new PDF',
      )
    : unreadable(
        file,
        ['broken-file', 'a whole PDF', shown(error.message)],
        'save, copy or download it again',
      )

/** @returns the article of the file, or why it cannot be read */
export const readPdf = async (bytes: Uint8Array, file: string): Promise<Reading> => {
  const read = await pdfPages(bytes).catch((error: unknown) => {
    if (error instanceof Error) return error
    throw error
  })
  if (read instanceof Error) return refused(read, file)
  if (read.pages.every((items) => items.every(({ text }) => text.trim() === '')))
    return unreadable(
      file,
      ['no-text', 'a PDF with text', `${counted(read.pages.length, 'page')} of pictures`],
      'have a program for text recognition (OCR) read it first',
    )
  const { text, heading, remarks } = printedArticle(read.pages, read.links)
  const named = withNamedCharacters(text)
  const turned =
    read.turned === 0
      ? []
      : [`Left out: ${counted(read.turned, 'character')} that are not printed from left to right.`]
  return {
    value: {
      ...factsOf(read, heading),
      text: named.text,
      remarks: [...remarks, ...turned, ...named.remarks, ...madeOn(read)],
    },
    problems: [],
  }
}
