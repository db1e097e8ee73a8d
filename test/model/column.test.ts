import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import * as column from '../../pipeline/model/column.ts'
import { decimalText, rational } from '../../pipeline/model/rational.ts'

const accepts = (schema: z.ZodType, cells: readonly string[]): boolean[] =>
  cells.map((cell) => schema.safeDecode(cell as never).success)

const all = (cells: readonly string[], expected: boolean): boolean[] => cells.map(() => expected)

const REFUSED: readonly (readonly [string, z.ZodType, readonly string[], readonly string[]])[] = [
  ['text', column.text('', 5), ['a', ' a ', 'abcde'], ['', '  ', '\n', 'abcdef']],
  [
    'id',
    column.id(''),
    ['C1', 'm:*>o', '*', 'a.b_c-d+e', 'a'.repeat(200)],
    ['a'.repeat(201), '', '-a', 'a b', 'é', 'a;b', '=1', 'a\n'],
  ],
  ['reference', column.reference(''), ['', 'AZE', 'a'.repeat(200)], [' ', 'a b', 'a'.repeat(201)]],
  ['unit', column.unit(''), ['', 'US$', '%'], ['x'.repeat(61)]],
  ['choice', column.choice(['a', ''], ''), ['a', ''], ['A', 'b', ' ']],
  ['scale', column.scale(''), ['', 'million'], ['Million', 'mn', 'toString']],
  ['hedge', column.hedge(''), ['', 'about', 'at_least'], ['at least', 'ca', '__proto__']],
  [
    'amount',
    column.amount(''),
    ['', '1.60', '30,000', '9/10', '-5'],
    ['x', '1e5', '1/0', '5%', '9'.repeat(61)],
  ],
  [
    'integer',
    column.integer(''),
    ['0', '7', '9'.repeat(15)],
    ['', '007', '-1', '1.0', '1e3', ' 1', '9'.repeat(16)],
  ],
  ['maybeInteger', column.maybeInteger(''), ['', '12'], ['-1', 'x', '1.5']],
  ['bound', column.bound('', 'down'), ['', '0', '-5.5', '0.125'], ['1/3', '.5', '5.', '1e5', '+1', '1,000']],
  ['yesNo', column.yesNo(''), ['true', 'false'], ['', 'TRUE', 'yes', '1']],
  [
    'period',
    column.period(''),
    ['', '2012', '2015/..'],
    ['2012-13', '2011-02-29', 'May', `2012${' '.repeat(60)}`],
  ],
]

describe.each(REFUSED)('the column %s', (_, schema, good, bad) => {
  it('takes what fits', () => {
    expect(accepts(schema, good)).toEqual(all(good, true))
  })

  it('refuses what does not', () => {
    expect(accepts(schema, bad)).toEqual(all(bad, false))
  })
})

describe('cells and values', () => {
  it('keep whole numbers', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999_999 }), (n) => {
        expect(column.integer('').decode(column.integer('').encode(n))).toBe(n)
        expect(column.maybeInteger('').decode(column.maybeInteger('').encode(n))).toBe(n)
      }),
    )
    expect(column.maybeInteger('').decode('')).toBeNull()
    expect(column.maybeInteger('').encode(null)).toBe('')
  })

  it('keep bounds exactly where their decimals end', () => {
    const bound = column.bound('', 'down')
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 9 }),
        (n, places) => {
          const value = rational(n).div(rational(10n ** BigInt(places)))
          expect(bound.decode(bound.encode(value))?.equals(value)).toBe(true)
        },
      ),
    )
    expect([bound.decode(''), bound.encode(null)]).toEqual([null, ''])
  })

  it('round a bound without end outwards, each to its side', () => {
    const third = rational('1/3')
    expect(column.bound('', 'down').encode(third)).toBe(decimalText(third, 'down'))
    expect(column.bound('', 'up').encode(third)).toBe(decimalText(third, 'up'))
  })

  it('keep truth', () => {
    const yesNo = column.yesNo('')
    expect([true, false].map((value) => yesNo.decode(yesNo.encode(value)))).toEqual([true, false])
  })

  it('keep lists of trimmed values, none of them empty or with a semicolon', () => {
    const value = fc.stringMatching(/^[^;\s]([^;]*[^;\s])?$/u)
    const list = column.list('')
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(list.decode(list.encode(values))).toEqual(values)
      }),
    )
    expect(list.decode(' 1 ; 2;3 ')).toEqual(['1', '2', '3'])
    expect(list.decode('')).toEqual([])
  })

  it('keep periods as written', () => {
    const period = column.period('')
    for (const cell of ['', '2012', '2016/2020', '2015/..', '199X', '2023~'])
      expect(period.encode(period.decode(cell))).toBe(cell)
    expect(period.decode('2012')).toEqual({ text: '2012', start: '2012-01-01', end: '2012-12-31' })
  })

  it('keep notes as they are, empty ones too', () => {
    for (const cell of ['', ' a ', '=1', 'a\nb']) expect(column.note('').decode(cell)).toBe(cell)
  })
})

describe('a column', () => {
  it('says of itself what it holds, what it expects and whether it may be empty', () => {
    expect(column.id('who').meta()).toMatchObject({ type: 'string', description: 'who', required: true })
    expect(column.choice(['a', ''], 'x').meta()).toMatchObject({
      expected: 'one of a, or nothing',
      required: false,
    })
    expect(column.bound('', 'up').meta()).toMatchObject({ type: 'number', required: false })
  })
})
