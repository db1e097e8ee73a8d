// The address of a work, and what notes say of reaching it, which is no date of publication.
import { CUT, cutMatch } from './remainder.ts'

const ADDRESS = /(?:https?:\/\/|www\.)\S+/i
const DOI = /\bdoi:\s*10\.\S+/i

/** "(accessed 3 May 2020)", "last accessed on May 3, 2020", "Retrieved May 3, 2020, from". */
const REACHED =
  /[([]?\b(?:last\s+)?(?:accessed|retrieved|viewed|visited|consulted)\b[^;()[\]]{0,30}?(?:19|20)\d{2}\b(?:,?\s*from\b)?[)\]]?/i
const POINTER = /\b(?:available (?:at|from|online)|online at|URL|DOI):?\s*$/i

/** Punctuation after an address belongs to the note; a closing bracket only where none was opened in it. */
const trimmed = (address: string): string => {
  const end = address.replace(/[.,;:>”’"]+$/, '')
  return end.endsWith(')') && !end.includes('(') ? trimmed(end.slice(0, -1)) : end
}

/** @returns the address, empty where there is none, and the text without it */
export const takeAddress = (text: string): { url: string; rest: string } => {
  const match = ADDRESS.exec(text)
  const url = match === null ? '' : trimmed(match[0])
  const before = match === null ? text : text.slice(0, match.index).replace(POINTER, '')
  const after = match === null ? '' : CUT + text.slice(match.index + url.length)
  const withoutDoi = (before + after).replace(DOI, CUT)
  const reached = REACHED.exec(withoutDoi)
  return { url, rest: reached === null ? withoutDoi : cutMatch(withoutDoi, reached) }
}
