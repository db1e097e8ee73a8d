// Words at places in pixels, in the few styles that rows of a picture need.
import type { Layer } from './drawing.ts'
import type { DateDatum, FigureDatum, ValueDatum } from './figure-datum.ts'
import { CLAIM, INK, LABEL_SIZE, QUIET, SUBTITLE_SIZE } from './theme.ts'
import { pixels, tidy } from './window-pieces.ts'

const STYLES = {
  heading: { fontWeight: 600, color: INK, fontSize: SUBTITLE_SIZE },
  strong: { fontWeight: 600, color: INK },
  claim: { fontWeight: 600, color: CLAIM },
  plain: { fontWeight: 400, color: INK },
  quiet: { fontWeight: 400, color: QUIET },
} as const

export interface Words {
  /** Pixels from the plot's left, where they begin; where they end if `align` says so; their middle. */
  readonly x: number
  /** Pixels from the plot's top to the middle of the first line. */
  readonly y: number
  readonly lines: readonly string[]
  readonly style: keyof typeof STYLES
  readonly align?: 'left' | 'right' | 'center'
  /** The figure or the date that they tell. */
  readonly datum?: FigureDatum | ValueDatum | DateDatum
}

const key = ({ style, align, datum }: Words): string =>
  `${style} ${align ?? 'left'} ${datum === undefined ? '' : Object.keys(datum).join(' ')}`

/** A layer for the words of each style, those that tell a figure or a date apart from the others. */
export const wordLayers = (words: readonly Words[]): Layer[] =>
  [...new Map(words.map((each) => [key(each), each]))].map(([kind, { style, align = 'left' }]) => {
    const alike = words.filter((each) => key(each) === kind)
    return {
      data: {
        values: alike.map(({ x, y, lines, datum }) => ({
          x: tidy(x),
          y: tidy(y),
          text: lines.join('\n'),
          ...datum,
        })),
      },
      mark: {
        type: 'text',
        align,
        baseline: 'middle',
        lineBreak: '\n',
        fontSize: LABEL_SIZE,
        ...STYLES[style],
      },
      encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
    }
  })
