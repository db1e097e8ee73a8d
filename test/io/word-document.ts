// The example's article as a Word document, with real footnotes, end notes, comments and tracked changes.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Written } from './article-forms.ts'

/** Which of Word's two kinds a note is, or a raised number that a person typed. */
export type Kind = 'footnote' | 'endnote' | 'typed'

const NEVER = '2020-01-01T00:00:00Z'

const reference = (number: number, kind: Kind): ParagraphChild => {
  if (kind === 'typed') return new TextRun({ text: String(number), superScript: true })
  return kind === 'footnote' ? new FootnoteReferenceRun(number) : new EndnoteReferenceRun(number)
}

const runs = (text: string, kindOf: (number: number) => Kind): ParagraphChild[] =>
  text
    .split(/(\[\d+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const number = /^\[(\d+)\]$/.exec(piece)?.[1]
      return number === undefined ? new TextRun(piece) : reference(Number(number), kindOf(Number(number)))
    })

const notesOf = (
  { notes }: Written,
  kind: Kind,
  kindOf: (number: number) => Kind,
): Record<string, { readonly children: Paragraph[] }> =>
  Object.fromEntries(
    notes
      .filter(({ number }) => kindOf(number) === kind)
      .map(({ number, text }) => [String(number), { children: [new Paragraph(text)] }]),
  )

/** A paragraph with a change and a comment of an editor's. */
const edited = (): Paragraph =>
  new Paragraph({
    children: [
      new CommentRangeStart(0),
      new TextRun('It grew by '),
      new InsertedTextRun({ text: '12', id: 901, author: 'Ed', date: NEVER }),
      new DeletedTextRun({ text: '21', id: 902, author: 'Ed', date: NEVER }),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
      new TextRun('% over 200 km'),
      new TextRun({ text: '2', superScript: true }),
      new TextRun('.'),
    ],
  })

/** @param isEdited whether the document ends with a paragraph that is changed and commented on */
export const wordDocument = async (
  written: Written,
  kindOf: (number: number) => Kind,
  isEdited = false,
): Promise<Uint8Array> => {
  const document = new Document({
    title: written.title,
    creator: written.author,
    comments: {
      children: isEdited
        ? [{ id: 0, author: 'Ed', date: new Date(NEVER), children: [new Paragraph('Is it 99?')] }]
        : [],
    },
    footnotes: notesOf(written, 'footnote', kindOf),
    endnotes: notesOf(written, 'endnote', kindOf),
    sections: [
      {
        children: [
          new Paragraph({ text: written.title, heading: HeadingLevel.TITLE }),
          new Paragraph(written.author),
          new Paragraph(written.publisher),
          ...written.parts.map(({ kind, text }) =>
            kind === 'heading'
              ? new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
              : new Paragraph({ children: runs(text, kindOf) }),
          ),
          ...(isEdited ? [edited()] : []),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
