// The parts of a Word document: the archive's XML files, checked before a library unpacks them.
import { type Reading, unreadable } from '../model/article-text.ts'
import { unzipped, zipEntries } from './zip.ts'

/** Bytes of all files unpacked: a document that says more is made to fill a memory. */
const MOST_UNPACKED = 300_000_000

/** XML by the file's name in the archive. */
export type DocxParts = ReadonlyMap<string, string>

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name)

const damaged = (file: string): Reading =>
  unreadable(
    file,
    ['broken-file', 'a whole Word document', 'a damaged one'],
    'save, copy or download it again',
  )

/** @returns the document's XML, or why it cannot be had */
export const docxParts = (bytes: Uint8Array, file: string): DocxParts | Reading => {
  const entries = zipEntries(bytes)
  if (entries === null) return damaged(file)
  if (!entries.has('word/document.xml'))
    return unreadable(
      file,
      ['other-form', 'a Word document', 'an archive of another kind'],
      'save the document as .docx',
    )
  const size = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0)
  if (size > MOST_UNPACKED)
    return unreadable(file, [
      'too-large',
      `at most ${MOST_UNPACKED / 1e6} MB unpacked`,
      `${Math.round(size / 1e6)} MB`,
    ])
  const parts = new Map<string, string>()
  for (const [name, entry] of entries) {
    if (!isXml(name)) continue
    const content = unzipped(bytes, entry)
    if (content === null) return damaged(file)
    parts.set(name, new TextDecoder().decode(content))
  }
  return parts
}
