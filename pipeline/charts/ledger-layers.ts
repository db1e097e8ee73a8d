// The ledger as a picture: a bar for what became of the numbers, each with its count.
import { bars, type Columns, END, HEADING, rowPlace, rowRules, rowsHeight, type Section } from './bar-rows.ts'
import { countText } from './counts.ts'
import type { Entry } from './ledger-rows.ts'
import type { Words } from './placed-words.ts'
import { EVIDENCE, INK, VERDICT_COLOURS } from './theme.ts'

/** Of the plot's width, so that no count ends where the rates below have their 100 per cent. */
const LONGEST = 0.6

/** @param top in pixels from the plot's; without rows it is left as it is */
export const ledgerSection = (
  heading: string,
  entries: readonly Entry[],
  top: number,
  columns: Columns,
): Section => {
  if (entries.length === 0) return { layers: [], words: [], bottom: top }
  const { isNarrow, plot, plotWidth, inside } = columns
  const most = Math.max(1, ...entries.map(({ count }) => count))
  const first = top + HEADING
  const rows = entries.map((entry, index) => ({
    ...entry,
    ...rowPlace(index, first, columns),
    value: entry.count,
    part: (LONGEST * entry.count) / most,
  }))
  const open = rows.filter(({ isOpen }) => isOpen)
  const closed = rows.filter(({ isOpen }) => !isOpen)
  return {
    bottom: first + rowsHeight(rows.length, columns),
    layers: [
      bars(closed, EVIDENCE, columns),
      bars(open, VERDICT_COLOURS.inconsistent, columns),
      rowRules(rows, [0], INK, columns),
    ],
    words: [
      { x: 0, y: top + HEADING / 2, lines: [heading], style: 'heading' },
      ...rows.flatMap(({ id, label, count, wordsAt: y, part }): Words[] => [
        { x: 0, y, lines: [label], style: 'plain' },
        {
          ...(isNarrow ? { x: inside, align: 'right' } : { x: plot + part * plotWidth + END }),
          y,
          lines: [countText(count)],
          style: 'strong',
          datum: { ids: id, value: count },
        },
      ]),
    ],
  }
}
