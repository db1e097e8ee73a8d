// The head of stated against implied: its key and its scale, above the rows.
import type { Layer } from './drawing.ts'
import { wordLayers } from './placed-words.ts'
import type { RatioScale } from './ratio-scale.ts'
import { KEY, keyLayers } from './stated-against-implied-bars.ts'
import type { Columns } from './stated-against-implied-places.ts'
import { LABEL_SIZE } from './theme.ts'
import { widthOf } from './wrap.ts'

const KEY_GAP = 6
/** Above the rows, in pixels: the scale's labels, the key above them, the room for both, between the key's two entries. */
const TICKS_AT = -12
const KEY_AT = -38
const ROOM = 48
const BETWEEN = 28

const SAID = 'the article’s words cover'
const ALLOWED = 'everything else allows'

/** What the two kinds of bar are, and below it the scale, with the room that they need above the rows. */
export const headOf = (scale: RatioScale, columns: Columns): { room: number; layers: Layer[] } => {
  const { isNarrow, plot, inside } = columns
  const [said, wide] = [SAID, ALLOWED].map((words) => Math.ceil(KEY + KEY_GAP + widthOf(words, LABEL_SIZE)))
  const allowed = isNarrow ? inside - (wide ?? 0) : (said ?? 0) + BETWEEN
  const y = KEY_AT
  const layers = [
    ...keyLayers({ x: 0, y }, { x: allowed, y }),
    ...wordLayers([
      { x: KEY + KEY_GAP, y, lines: [SAID], style: 'plain' },
      { x: allowed + KEY + KEY_GAP, y, lines: [ALLOWED], style: 'plain' },
      ...scale.ticks.map(({ x, text }) => ({
        x: plot + x,
        y: TICKS_AT,
        lines: [text],
        style: 'quiet' as const,
        align: 'center' as const,
      })),
    ]),
  ]
  return { room: ROOM, layers }
}
