// An article's text out of a file of any form that people keep articles in: text, Markdown, HTML, PDF, Word.
import { type ArticleText, NO_FACTS, type Reading, unreadable } from '../model/article-text.ts'
import { type Checked, shown } from '../model/problem.ts'
import { decode } from './files.ts'

export type { ArticleText } from '../model/article-text.ts'

type Form = 'txt' | 'md' | 'html' | 'pdf' | 'docx'

/** Bytes. Articles are far smaller; a file that is larger is another one. */
const MOST_BYTES = 50_000_000

const ENDINGS: ReadonlyMap<string, Form> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
])

const NAMES: Readonly<Record<Form, string>> = {
  txt: 'plain text',
  md: 'Markdown',
  html: 'HTML',
  pdf: 'a PDF',
  docx: 'a Word document',
}

/** What the first bytes show of files that are read, and of others that are taken for them. */
const SIGNS: readonly (readonly [sign: string, within: number, form: Form | null, name: string])[] = [
  ['%PDF-', 1024, 'pdf', NAMES.pdf],
  ['PK\u0003\u0004', 0, 'docx', NAMES.docx],
  ['\u00d0\u00cf\u0011\u00e0', 0, null, 'an old or password-protected Office document'],
  ['{\\rtf', 0, null, 'an RTF document'],
]

/** Each reader with its libraries is loaded when its form comes. */
const READERS: Readonly<Record<Form, (bytes: Uint8Array, file: string) => Promise<Reading>>> = {
  // A plain text is the user's own edition and stays as it is, but for the byte order mark that is none of its characters.
  txt: async (bytes, file) => {
    const decoded = decode(bytes, file)
    if ('problem' in decoded) return { value: null, problems: [decoded.problem] }
    return { value: { ...NO_FACTS, text: decoded.text, remarks: [] }, problems: [] }
  },
  md: async (bytes, file) => (await import('./read-markdown.ts')).readMarkdown(bytes, file),
  html: async (bytes, file) => (await import('./read-html.ts')).readHtml(bytes, file),
  pdf: async (bytes, file) => (await import('./read-pdf.ts')).readPdf(bytes, file),
  docx: async (bytes, file) => (await import('./read-docx.ts')).readDocx(bytes, file),
}

const signOf = (bytes: Uint8Array): (typeof SIGNS)[number] | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 2048))
  return SIGNS.find(([sign, within]) => {
    const at = head.indexOf(sign)
    return at !== -1 && at <= within
  })
}

const READABLE = 'a file .txt, .md, .html, .pdf or .docx'

/** The form of a file: its contents count more than its name. */
const formOf = (
  name: string,
  bytes: Uint8Array,
): { readonly form: Form; readonly remarks: string[] } | Reading => {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = ENDINGS.get(ending)
  const sign = signOf(bytes)
  if (sign !== undefined) {
    const [, , form, is] = sign
    if (form === null)
      return unreadable(name, ['other-form', READABLE, is], 'open it and save it as .docx or .pdf')
    return {
      form,
      remarks: form === named ? [] : [`The file is ${is}, whatever its name says, and was read as one.`],
    }
  }
  if (named === undefined)
    return unreadable(name, [
      'other-form',
      READABLE,
      ending === '' ? 'a name without an ending' : shown(`.${ending}`),
    ])
  if (named === 'pdf' || named === 'docx')
    return unreadable(
      name,
      ['broken-file', NAMES[named], 'something else under its name'],
      'save, copy or download it again',
    )
  return { form: named, remarks: [] }
}

/**
 * @param name the file's name or path, for its form and for messages
 * @param bytes what the file holds
 * @returns the text with what the file tells of its article, or the problems that keep it from being read
 */
export const readArticleText = async (
  name: string,
  bytes: Uint8Array,
): Promise<Checked<ArticleText | null>> => {
  if (bytes.length === 0) return unreadable(name, ['empty-file', 'an article', 'an empty file'])
  if (bytes.length > MOST_BYTES)
    return unreadable(
      name,
      ['too-large', `at most ${MOST_BYTES / 1e6} MB`, `${Math.ceil(bytes.length / 1e6)} MB`],
      'save the article alone',
    )
  const found = formOf(name, bytes)
  if ('value' in found) return found
  const { value, problems } = await READERS[found.form](bytes, name)
  if (value === null) return { value, problems }
  if (value.text.trim() === '') return unreadable(name, ['no-text', 'an article', 'no words'])
  return { value: { ...value, remarks: [...found.remarks, ...value.remarks] }, problems }
}
