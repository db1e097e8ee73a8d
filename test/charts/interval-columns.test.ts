import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NARROW, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { insideWidth } from '../../pipeline/charts/frame.ts'
import { columnsFor } from '../../pipeline/charts/interval-columns.ts'
import { LONG, panel, row } from './interval-panels.ts'

describe('columns', () => {
  it('set the time apart where every row’s words fit on a line, and behind them where not', () => {
    const [short, long] = [panel([row()]), panel([row(), row({ words: LONG.repeat(2) })])]
    expect(columnsFor([short], WIDTHS.page).hasWhen).toBe(true)
    expect(columnsFor([long], WIDTHS.page).hasWhen).toBe(false)
    expect(columnsFor([panel([row({ when: '' })])], WIDTHS.page).hasWhen).toBe(false)
  })

  it('put words above the scale on a narrow picture', () => {
    const { isNarrow, plot, plotWidth, inside } = columnsFor([panel([row()])], NARROW - 1)
    expect(isNarrow).toBe(true)
    expect(plot * 2 + plotWidth).toBe(inside)
  })

  it('leave words, scale and figures room beside each other, whatever they hold', () => {
    const text = fc.string({ maxLength: 120 }).map((words) => words.replaceAll('\n', ' '))
    const rows = fc.array(
      fc.record({ words: text, text: fc.string({ maxLength: 25 }), when: fc.string({ maxLength: 12 }) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(rows, fc.constantFrom(...Object.values(WIDTHS)), (list, width) => {
        const { isNarrow, words, wordsWidth, plot, plotWidth, figures, inside } = columnsFor(
          [panel(list.map((each) => row(each)))],
          width,
        )
        expect(inside).toBe(insideWidth(width))
        expect(plotWidth).toBeGreaterThan(100)
        expect(figures).toBeLessThanOrEqual(inside)
        if (!isNarrow) {
          expect(words + wordsWidth).toBeLessThan(plot)
          expect(plot + plotWidth).toBeLessThan(figures)
        }
      }),
    )
  })
})
