// Carried over: where a span of one wording lies in another, letter by letter.
import { DIFF_DELETE, DIFF_EQUAL, DIFF_INSERT, diffCleanupSemantic, diffMain } from 'diff-match-patch-es'
import type { Span } from './anchor.ts'

/** What was replaced by what; one of the two may be empty. */
interface Change {
  readonly old: Span
  readonly text: Span
}

const changes = (old: string, text: string): Change[] => {
  // No time limit: what is found must not depend on how fast the machine is. The callers keep the wordings short.
  const diffs = diffMain(old, text, { diffTimeout: 0 }, false)
  diffCleanupSemantic(diffs)
  const found: Change[] = []
  let [a, b] = [0, 0]
  for (const [operation, { length }] of diffs) {
    const oldEnd = operation === DIFF_INSERT ? a : a + length
    const textEnd = operation === DIFF_DELETE ? b : b + length
    const last = found.at(-1)
    const goesOn = last?.old.end === a && last.text.end === b
    const start = goesOn ? { old: last.old.start, text: last.text.start } : { old: a, text: b }
    if (operation !== DIFF_EQUAL) {
      if (goesOn) found.pop()
      found.push({ old: { start: start.old, end: oldEnd }, text: { start: start.text, end: textEnd } })
    }
    ;[a, b] = [oldEnd, textEnd]
  }
  return found
}

/** An edge inside of what was replaced keeps its share of it; at its end, it keeps to its own side. */
const carriedEdge = (found: readonly Change[], edge: number, side: 'start' | 'end'): number => {
  const at = found.find(({ old }) => old.start <= edge && edge <= old.end)
  if (at === undefined) {
    const before = found.findLast(({ old }) => old.end < edge)
    return before === undefined ? edge : before.text.end + edge - before.old.end
  }
  if (side === 'start' && edge === at.old.end) return at.text.end
  if (side === 'end' && edge === at.old.start) return at.text.start
  const share = (edge - at.old.start) / (at.old.end - at.old.start)
  return at.text.start + Math.round(share * (at.text.end - at.text.start))
}

/**
 * @param old at most a few thousand code units, as `text`: the cost is that of their product where nothing fits
 * @returns what became of a span of `old` in `text`; empty where it was taken out
 */
export const carried = (old: string, text: string, { start, end }: Span): Span => {
  const found = changes(old, text)
  const from = carriedEdge(found, start, 'start')
  return { start: from, end: Math.max(from, carriedEdge(found, end, 'end')) }
}
