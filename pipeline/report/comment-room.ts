// The room of a comment: sections that give up rows, never parts of one, until all of it fits.

/** A list or a table; what must stand whatever is left out is its frame. */
export interface Section {
  readonly before: readonly string[]
  readonly rows: readonly string[]
  readonly after: readonly string[]
  /** What is said of the rows that did not fit. */
  readonly leftOut: (count: number) => string
}

/** A line and its end. */
const size = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0)

/** Nothing that is said of rows left out is longer. */
const NOTICE = 200

const fitting = (rows: readonly string[], room: number): string[] => {
  let left = room
  const kept: string[] = []
  for (const row of rows) {
    left -= row.length + 1
    if (left < 0) break
    kept.push(row)
  }
  return kept
}

/**
 * @param room in UTF-16 code units, of which no character of a comment takes less than one
 * @returns the lines of all sections, a blank line between them; the first ones get their rows first, and each that
 *   had to leave some out says how many
 */
export const inRoom = (sections: readonly Section[], room: number): string[] => {
  let left =
    room - sections.reduce((sum, { before, after }) => sum + size(before) + size(after) + NOTICE + 1, 0)
  return sections.flatMap(({ before, rows, after, leftOut }, index) => {
    const kept = fitting(rows, left)
    left -= size(kept)
    const missing = rows.length - kept.length
    const notice = missing === 0 ? [] : ['', leftOut(missing)]
    return [...(index === 0 ? [] : ['']), ...before, ...kept, ...notice, ...after]
  })
}
