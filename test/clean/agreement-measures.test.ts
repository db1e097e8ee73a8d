import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alpha, kappa, type Label } from '../../pipeline/clean/agreement-measures.ts'

const repeated = (count: number, a: string, b: string): [string, string][] =>
  Array.from({ length: count }, () => [a, b])

/** One string an annotator, a character a unit, a full stop where none was given. */
const units = (...annotators: readonly string[]): Label[][] =>
  [...(annotators[0] ?? '')].map((_, unit) =>
    annotators.map((labels) => {
      const label = labels[unit] ?? '.'
      return label === '.' ? null : label
    }),
  )

describe('kappa', () => {
  it('is 0.40 for the fifty grant proposals of the textbooks', () => {
    const pairs = [
      ...repeated(20, 'yes', 'yes'),
      ...repeated(5, 'yes', 'no'),
      ...repeated(10, 'no', 'yes'),
      ...repeated(15, 'no', 'no'),
    ]
    expect(kappa(pairs)).toBeCloseTo(0.4, 10)
  })

  it('tells apart two tables of the same observed agreement', () => {
    const even = [
      ...repeated(45, 'yes', 'yes'),
      ...repeated(15, 'yes', 'no'),
      ...repeated(25, 'no', 'yes'),
      ...repeated(15, 'no', 'no'),
    ]
    const skewed = [
      ...repeated(25, 'yes', 'yes'),
      ...repeated(35, 'yes', 'no'),
      ...repeated(5, 'no', 'yes'),
      ...repeated(35, 'no', 'no'),
    ]
    expect(kappa(even)).toBeCloseTo(0.1304, 4)
    expect(kappa(skewed)).toBeCloseTo(0.2593, 4)
  })

  it('is nothing for no units, 1 for one label throughout and 0 for what chance gives', () => {
    expect(kappa([])).toBeNull()
    expect(kappa(repeated(5, 'yes', 'yes'))).toBe(1)
    expect(
      kappa([
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ]),
    ).toBeCloseTo(0, 12)
  })

  it('does not change when the annotators change places, and is never above 1', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
      minLength: 1,
    })
    fc.assert(
      fc.property(pairs, (all) => {
        const [there, back] = [kappa(all), kappa(all.map(([a, b]): [string, string] => [b, a]))]
        expect(there).toBeCloseTo(back ?? Number.NaN, 12)
        expect(there ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('alpha', () => {
  it('is 0.095 for the two observers of binary data in Krippendorff 2011', () => {
    expect(alpha(units('0100000010', '1110010000'))).toBeCloseTo(0.095, 3)
  })

  it('is 0.692 for the two observers of nominal data there', () => {
    expect(alpha(units('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
  })

  it('is 0.743 for the four observers of nominal data with gaps there', () => {
    expect(alpha(units('123321412...', '1233224125.3', '.3332342251.', '12332441251.'))).toBeCloseTo(0.743, 3)
  })

  it('is nothing where no unit has two labels, and 1 where there is but one label', () => {
    expect(alpha([])).toBeNull()
    expect(alpha(units('12..', '..34'))).toBeNull()
    expect(alpha(units('111', '111'))).toBe(1)
  })

  it('does not change with the order of the annotators nor of the units', () => {
    const label = fc.constantFrom('a', 'b', null)
    fc.assert(
      fc.property(fc.array(fc.array(label, { minLength: 3, maxLength: 3 }), { minLength: 2 }), (all) => {
        const turned = all.map((unit) => [...unit].reverse()).reverse()
        const [there, back] = [alpha(all), alpha(turned)]
        if (there === null) expect(back).toBeNull()
        else expect(there).toBeCloseTo(back ?? Number.NaN, 10)
      }),
    )
  })
})
