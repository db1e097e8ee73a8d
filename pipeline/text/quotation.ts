// Quotation marks: whether they come in pairs, and what stands between them.
import type { QuoteState } from '../model/note.ts'

/** A semicolon ends an address where a space follows. */
const ADDRESS = /https?:\/\/(?:[^\s;]|;(?=\S))+/g

const blank = (text: string): string => '_'.repeat(text.length)

/** What pairs: curly, German, French and straight marks. Single marks are left out: most of them are apostrophes. */
const QUOTED = /“[^“”„]*”|„[^“”„]*[“”]|«[^«»]*»|"[^"]*"/g

/** The text, as long as before, without what stands inside quotation marks, brackets and addresses. */
export const bare = (text: string): string => {
  const [outside, quoted] = [text.replace(ADDRESS, blank), (each: string) => each.replace(QUOTED, blank)]
  return quoted(outside).replace(/\([^()]*\)|\[[^[\]]*\]/g, blank)
}

/** The marks that QUOTED has not paired, with German „ opening what “ closes elsewhere. */
const unpaired = (text: string): string =>
  text
    .replace(ADDRESS, blank)
    // A quotation inside a quotation: the inner pair goes first.
    .replace(QUOTED, '')
    .replace(QUOTED, '')
    .replace(/[^“”„«»"]/g, '')

/** @returns `unopened` or `unclosed` where a mark has no partner; some languages open and close with one sign */
export const quoteState = (text: string): QuoteState => {
  const marks = unpaired(text)
  const twins = /^(?:””)+$|^(?:““)+$|^(?:»»)+$/
  if (marks === '' || twins.test(marks) || /^“"$|^"”$/.test(marks)) return 'balanced'
  return /^[”»]/.test(marks) ? 'unopened' : 'unclosed'
}
