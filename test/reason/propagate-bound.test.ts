import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../pipeline/model/interval.ts'
import { rational } from '../../pipeline/model/rational.ts'
import { bounded } from '../../pipeline/reason/propagate.ts'
import { inside, span } from '../model/samples.ts'
import { compare, product, run, shown } from './small.ts'

describe('a round that narrows for ever', () => {
  it('is left after its last sweep: what half of itself is, is nearly nothing', () => {
    const half = [product(0, 1, 2), compare(0, '=', 1)]
    const { domains, complete, impossible } = run(['[0, 100]', '(, )', '[1/2, 1/2]'], half)
    expect([impossible, complete]).toEqual([null, false])
    const own = domains.get(0) ?? EVERYTHING
    expect(inside(own, rational(0))).toBe(true)
    expect(inside(own, rational('1/1000000'))).toBe(false)
  })

  it('ends early where it runs empty', () => {
    expect(shown(['[1, 100]', '(, )', '[1/2, 1/2]'], [product(0, 1, 2), compare(0, '=', 1)])).toBe(
      'impossible',
    )
    expect(shown(['[2, 100]', '(, )'], [product(0, 1, 1), compare(0, '=', 1)])).toBe('impossible')
  })

  it.each([
    ['[2, )', 'growing', 2n ** 900n],
    ['[11/10, )', 'growing slowly', 2n ** 200n],
    ['(0, 1/2]', 'shrinking', null],
    ['(0, 9/10]', 'shrinking slowly', null],
  ])(
    'ends although its numbers would have no end: squares that equal their root, from %s, %s',
    (given, _, beyond) => {
      const started = performance.now()
      const { domains, impossible } = run(
        [given, '(, )', '(, )'],
        [product(0, 1, 2), compare(0, '=', 1), compare(1, '=', 2)],
      )
      expect(performance.now() - started).toBeLessThan(10_000)
      expect(impossible).toBeNull()
      const own = domains.get(0) ?? EVERYTHING
      expect(own.low.at?.gte(0)).toBe(true)
      if (beyond !== null) expect(inside(own, rational(beyond).sub(1))).toBe(false)
      else expect(inside(own, rational('1/1000'))).toBe(false)
      const digits = [own.low.at, own.high.at].map((at) => at?.toFraction().length ?? 0)
      expect(Math.max(...digits)).toBeLessThan(2000)
      // Words and charts ask for the nearest number, and must get one.
      expect([own.low.at, own.high.at].every((at) => at === null || Number.isFinite(at.valueOf()))).toBe(true)
    },
  )

  it('never loses what solves it', () => {
    const squares = [product(0, 1, 2), compare(0, '=', 1), compare(1, '=', 2)]
    for (const given of ['[0, 1]', '[-3, 1/2]', '[1/2, )', '(, )', '[-1, 1]', '(0, 2]'])
      for (const root of [rational(0), rational(1)]) {
        const { domains } = run([given, '(, )', '(, )'], squares)
        expect(inside(domains.get(0) ?? EVERYTHING, root)).toBe(inside(span(given), root))
      }
  })
})

describe('bounded', () => {
  const huge = rational(2n ** 5000n)
  const long = rational(10n ** 700n + 1n).div(rational(10n ** 700n - 1n))

  it('leaves alone what print could hold', () => {
    const interval = span('[1/3, 1234567890123456789.123456789)')
    expect(bounded(interval)).toEqual(interval)
  })

  it.each([
    ['too large', huge],
    ['too small', huge.inverse()],
    ['too long', long],
    ['negative and too large', huge.neg()],
    ['negative and too small', huge.inverse().neg()],
    ['negative and too long', long.neg()],
  ])('rounds an end outwards that is %s', (_, value) => {
    for (const closed of [true, false]) {
      const interval = { low: { at: value, closed }, high: { at: value.add(value.abs()), closed } }
      const wider = bounded(interval)
      expect([wider.low.at?.lte(value) ?? true, wider.high.at?.gte(interval.high.at) ?? true]).toEqual([
        true,
        true,
      ])
      for (const { at } of [wider.low, wider.high]) expect((at?.toFraction().length ?? 0) < 1400).toBe(true)
    }
  })

  it('opens the end that it moves: nothing lies there', () => {
    const { low } = bounded({ low: { at: huge.inverse(), closed: true }, high: { at: null, closed: false } })
    expect([low.at?.toFraction(), low.closed]).toEqual(['0', false])
  })

  it('moves a long end by next to nothing', () => {
    const { low, high } = bounded({ low: { at: long, closed: true }, high: { at: long, closed: true } })
    const width = high.at?.sub(low.at ?? 0)
    expect(width?.gt(0) === true && width.lt(rational(2n ** 250n).inverse())).toBe(true)
  })
})
