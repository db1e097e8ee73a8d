import { describe, expect, it } from 'vitest'
import {
  CATEGORIES,
  CLAIM,
  CONTEXT,
  DARK,
  EVIDENCE,
  GRID,
  INK,
  PAPER,
  QUIET,
  REST,
  TINT,
  VERDICT_COLOURS,
} from '../../pipeline/charts/theme.ts'
import { verdictMark } from '../../pipeline/charts/verdict-mark.ts'
import { VERDICTS } from '../../pipeline/model/finding.ts'
import { contrast, distance, type Lab, lightness, over, pairs, seen, VISIONS } from './colour.ts'

const WORDS = { INK, QUIET, CLAIM, EVIDENCE }
const MARKS = [CONTEXT, CLAIM, EVIDENCE, ...CATEGORIES, REST, ...Object.values(VERDICT_COLOURS)]

/** Colours that stand for different things in one picture, with the floors of their distances; the article's share has its own shape. */
const SETS = {
  'article, evidence, context, ink': { colours: [CLAIM, EVIDENCE, CONTEXT, INK], apart: 15, grey: 6 },
  'partners stacked in a bar': { colours: [EVIDENCE, ...CATEGORIES, REST], apart: 10, grey: 5 },
  'partners and the article’s share': { colours: [CLAIM, EVIDENCE, ...CATEGORIES, REST], apart: 7, grey: 0 },
  verdicts: { colours: Object.values(VERDICT_COLOURS), apart: 15, grey: 5 },
}

const modes = [
  ['light', (colour: string): string => colour],
  [
    'dark',
    (colour: string): string => {
      const dark = DARK.get(colour)
      if (dark === undefined) throw new Error(`${colour} has no dark colour`)
      return dark
    },
  ],
] as const

describe.each(modes)('%s colours', (_, as) => {
  it.each(Object.entries(WORDS))('%s is read on paper and on every tint', (_name, colour) => {
    const grounds = [PAPER, CLAIM, EVIDENCE].map((tint) =>
      over(as(tint), tint === PAPER ? 1 : TINT, as(PAPER)),
    )
    for (const ground of grounds) expect(contrast(as(colour), ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(MARKS)('%s is seen on paper', (colour) => {
    expect(contrast(as(colour), as(PAPER))).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(SETS))(
    '%s stay apart, for colour-blind readers too',
    (_name, { colours, apart }) => {
      for (const vision of ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const)
        for (const [a, b] of pairs(colours))
          expect(
            distance(seen(as(a), vision), seen(as(b), vision)),
            `${a} ${b} ${vision}`,
          ).toBeGreaterThanOrEqual(apart)
    },
  )

  it.each(Object.entries(SETS))('%s stay apart in greyscale', (_name, { colours, grey }) => {
    for (const [a, b] of pairs(colours))
      expect(Math.abs(lightness(as(a)) - lightness(as(b))), `${a} ${b}`).toBeGreaterThanOrEqual(grey)
  })

  it('keep the grid behind everything', () => {
    expect(contrast(as(GRID), as(PAPER))).toBeLessThan(2)
  })
})

describe('verdicts', () => {
  const marks = VERDICTS.map(verdictMark)

  it('differ by shape and by words, whatever their colour', () => {
    for (const [a, b] of pairs(marks)) {
      expect(a.shape).not.toBe(b.shape)
      expect(a.label).not.toBe(b.label)
    }
  })

  it('fill what is decided and leave hollow what is not', () => {
    expect(marks.filter(({ filled }) => filled).map(({ label }) => label)).toEqual([
      'holds',
      'cannot be right as printed',
    ])
  })
})

describe('the measure of colours', () => {
  /** Of the test data published with the formula. */
  const PUBLISHED: readonly [Lab, Lab, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 2.5, 0], [50, 3.2592, 0.335], 1.0],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ]

  it('is the published one', () => {
    for (const [a, b, expected] of PUBLISHED) expect(distance(a, b), `${a} ${b}`).toBeCloseTo(expected, 3)
  })

  it('keeps greys grey in every vision', () => {
    for (const matrix of Object.values(VISIONS))
      for (const [a, b, c] of matrix) expect(a + b + c).toBeCloseTo(1, 4)
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  })
})
