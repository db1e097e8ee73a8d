// The editors of the book that a chapter is in: "ed. A and B", "edited by A", "in A and B (eds.), Title".
import { leadingNames, namesIn } from './name-list.ts'
import { looksLikeName } from './person-name.ts'
import { CUT, cut } from './remainder.ts'

/** Not the "ed." of "2nd ed.", which no name follows. */
const BEFORE = /(?<=^|[,.(\s])(?:eds?\.(?:\s+by)?|edited by|editors?:)\s+(?=\p{Lu}|van |von |de )/iu
const AFTER = /^(?<in>[\s,.]*in:?\s+)(?<names>[^()]+?)\s*,?\s*\((?:eds?|editors?)\.?\)[,:]?\s*/i

/** @returns the editors, empty where none is named, and the text without them */
export const takeEditors = (text: string): { editors: string[]; rest: string } => {
  const { in: opening = '', names = '' } = AFTER.exec(text)?.groups ?? {}
  const listed = namesIn(names)
  if (listed.length > 0 && listed.every(looksLikeName)) {
    const end = AFTER.exec(text)?.[0].length ?? 0
    return { editors: listed, rest: opening + text.slice(end) }
  }
  const before = BEFORE.exec(text)
  if (before === null) return { editors: [], rest: text }
  const start = before.index + before[0].length
  const [head = ''] = text.slice(start).split(/[()]/)
  const found = leadingNames(head.split(CUT)[0] ?? '')
  return found.names.length === 0
    ? { editors: [], rest: text }
    : { editors: found.names, rest: cut(text, { start: before.index, end: start + found.length }) }
}
