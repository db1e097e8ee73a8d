// Short items set one after the other in lines under a heading, as words are: what is counted and named, and not drawn.
import { countText } from './counts.ts'
import type { Words } from './placed-words.ts'
import { LABEL_LINE, LABEL_SIZE } from './theme.ts'
import { widthOf } from './wrap.ts'

export interface Item {
  readonly text: string
  readonly datum?: Words['datum']
}

interface Listing {
  readonly words: readonly Words[]
  /** In pixels. */
  readonly height: number
}

const HEADING = 30
const BETWEEN = 16
const MOST_LINES = 6

/**
 * @param top in pixels from the plot's
 * @param width of the lines, in pixels
 * @returns as many items as find room in six lines, and how many more there are; nothing where there is none
 */
export const listed = (heading: string, items: readonly Item[], top: number, width: number): Listing => {
  if (items.length === 0) return { words: [], height: 0 }
  const words: Words[] = [{ x: 0, y: top + HEADING / 2, lines: [heading], style: 'heading' }]
  const lineAt = (line: number): number => top + HEADING + (line + 0.5) * LABEL_LINE
  let [x, line, shown] = [0, 0, 0]
  for (const { text, datum } of items) {
    const room = widthOf(text, LABEL_SIZE)
    if (x > 0 && x + room > width) [x, line] = [0, line + 1]
    if (line === MOST_LINES) break
    words.push({
      x,
      y: lineAt(line),
      lines: [text],
      style: 'plain',
      ...(datum === undefined ? {} : { datum }),
    })
    x += room + BETWEEN
    shown += 1
  }
  const more = items.length - shown
  const lines = more === 0 ? line + 1 : MOST_LINES + 1
  if (more > 0)
    words.push({ x: 0, y: lineAt(MOST_LINES), lines: [`and ${countText(more)} more`], style: 'quiet' })
  return { words, height: HEADING + lines * LABEL_LINE }
}
