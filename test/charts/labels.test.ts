import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bandMiddle, bands, WINDOWS } from '../../pipeline/charts/axes.ts'
import { bandRoom, claimBand } from '../../pipeline/charts/claim-band.ts'
import type { Layer } from '../../pipeline/charts/drawing.ts'
import { type ListLabel, listLabels } from '../../pipeline/charts/list-labels.ts'
import { fitting, sideLabels, sideRoom } from '../../pipeline/charts/side-labels.ts'
import { LABEL_LINE, LABEL_SIZE } from '../../pipeline/charts/theme.ts'
import { wrapped } from '../../pipeline/charts/wrap.ts'
import { textWidth } from '../../pipeline/io/fonts.ts'

const rows = z.array(
  z.looseObject({ x: z.number().optional(), y: z.number().optional(), text: z.string().optional() }),
)

/** The rows of all layers that have words. */
const wordsOf = (layers: readonly Layer[]) =>
  layers
    .flatMap((layer) => rows.parse(layer.data && 'values' in layer.data ? layer.data.values : []))
    .filter(({ text }) => text !== undefined)

const label = (text: string, what = '', value = 1): ListLabel => ({
  text,
  what,
  value,
  colour: '#000000',
  shape: 'circle',
  strong: true,
  ids: text,
})

describe('bands', () => {
  const years = (count: number) => Array.from({ length: count }, (_, index) => String(1900 + index))
  const valuesOf = (domain: readonly string[], plot: number, named = '') =>
    bands('year', domain, plot, { named }).axis.values

  it('label every year where there is room', () => {
    expect(valuesOf(years(20), 600)).toBeUndefined()
  })

  it('label every second, fifth, … where there is not, and the one that the chart is about', () => {
    expect(valuesOf(years(20), 300)).toEqual(years(20).filter((_, index) => index % 2 === 0))
    expect(valuesOf(years(20), 300, '1903')).toContain('1903')
    expect(valuesOf(years(1000), 300)?.length).toBeLessThanOrEqual(12)
  })

  it('need more room for windows', () => {
    expect(bands('window', years(12), 500, { labels: WINDOWS }).axis.values).toHaveLength(6)
  })

  it('stand where Vega puts them', () => {
    expect(bandMiddle('1900', ['1900'], 100)).toBeCloseTo(50)
    const [first, second, last] = ['1900', '1901', '1903'].map((year) => bandMiddle(year, years(4), 100))
    expect((first ?? 0) + (last ?? 0)).toBeCloseTo(100)
    expect(((last ?? 0) - (first ?? 0)) / ((second ?? 0) - (first ?? 0))).toBeCloseTo(3)
  })
})

describe('lines', () => {
  it('fit for whatever words, broken inside one only where it alone is too wide', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        const lines = wrapped(text, width, LABEL_SIZE)
        for (const line of lines) expect(textWidth(line, LABEL_SIZE, 400)).toBeLessThanOrEqual(width + 0.2)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
    expect(wrapped('a'.repeat(30), 60, 10).every((line) => textWidth(line, 10, 400) <= 60)).toBe(true)
  })
})

describe('labels beside a plot', () => {
  const scale = { top: 10, height: 200, edge: 300 }
  const placed = (values: readonly number[]) =>
    wordsOf(
      sideLabels(
        values.map((value) => ({ ...label(`at ${value}`, 'what it is', value), x: 20 })),
        scale,
      ),
    )

  it('keep apart, in the order of their marks', () => {
    const words = placed([5, 5.1, 5.2]).filter(({ text }) => text?.startsWith('at'))
    expect(words.map(({ text }) => text)).toEqual(['at 5', 'at 5.1', 'at 5.2'])
    const [low = 0, middle = 0, high = 0] = words.map(({ y }) => y ?? 0)
    for (const gap of [low - middle, middle - high]) expect(gap).toBeGreaterThanOrEqual(2 * LABEL_LINE)
  })

  it('stand beside their marks where they are alone', () => {
    // 8 of 10 up a plot of 200 pixels: 40 from its top, the two lines around it
    expect(placed([8]).map(({ y }) => y)).toEqual([33, 47])
  })

  it('are as many as find room, the first ones', () => {
    const many = Array.from({ length: 50 }, (_, index) => label(`label ${index}`))
    const some = fitting(many, 200)
    expect(some).toEqual(many.slice(0, some.length))
    expect(some.length).toBe(Math.floor((200 * 1.06) / (LABEL_LINE + 4)))
  })

  it('have the room of the widest line', () => {
    const wide = label('a label in bold that is the widest')
    expect(sideRoom([label('a'), wide])).toBeGreaterThanOrEqual(26 + textWidth(wide.text, LABEL_SIZE, 600))
  })
})

describe('labels in a list', () => {
  it('have what they are beside them, or below where it is too long, and never reach beyond', () => {
    const { height, layers } = listLabels(
      [label('US$1.6 billion', 'in the article'), label('US$3 billion', 'a long name of whoever says so')],
      200,
    )
    const words = wordsOf(layers({ left: -10, top: 100 }))
    expect(words.filter(({ y }) => y === 107).map(({ text }) => text)).toEqual([
      'US$1.6 billion',
      'in the article',
    ])
    expect(height).toBeGreaterThan(3 * LABEL_LINE)
    for (const { x = 0, y = 0, text = '' } of words) {
      expect(x + textWidth(text, LABEL_SIZE, 400)).toBeLessThanOrEqual(190)
      expect(y).toBeLessThan(100 + height)
    }
  })
})

describe('the band of a claim', () => {
  const plot = { width: 300, height: 200, top: 10 }
  const band = { low: 8, high: 8.2, text: 'in the article: a figure of some length', ids: 'C1' }

  it('has its words on the side where the bars stay below', () => {
    const sides = (heights: readonly number[]) =>
      claimBand(band, heights, plot).flatMap((layer) => {
        const mark = 'mark' in layer ? z.looseObject({ align: z.string() }).safeParse(layer.mark) : null
        return mark?.data?.align ?? []
      })
    expect(new Set(sides([1, 1, 9]))).toEqual(new Set(['left']))
    expect(new Set(sides([9, 1, 1]))).toEqual(new Set(['right']))
  })

  it('breaks them where there is no room on a line, and asks for room above where they need it', () => {
    const lines = wordsOf(claimBand(band, [1, 1, 9], { ...plot, width: 200 }))
    expect(new Set(lines.map(({ y }) => y)).size).toBe(2)
    expect(bandRoom(band, [1, 1, 1], plot)).toBe(0)
    expect(bandRoom({ ...band, low: 9.7, high: 9.9 }, [1, 1, 9], plot)).toBeGreaterThan(LABEL_LINE)
  })

  it('holds its words where it is high enough', () => {
    const [words] = wordsOf(claimBand({ ...band, low: 7, high: 9 }, [1, 1, 1], plot))
    // the middle of 7 to 9 of 10, in a plot of 200 pixels
    expect(words?.y).toBe(40)
  })
})
