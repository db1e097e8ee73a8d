// Columns of the CSV tables: each a zod codec between a cell's text and its value, with what the documents say of it.
import { z } from 'zod'
import { HEDGES } from './hedge.ts'
import { type Period, parsePeriod } from './period.ts'
import { AMOUNT } from './quantity.ts'
import { decimalText, type Rational, rational } from './rational.ts'
import { SCALE_NAMES } from './unit.ts'

/** What a column's schema says beside its rule: read by error messages, README and data package. */
export interface ColumnMeta {
  readonly description: string
  /** Table Schema type (Data Package v2). */
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly expected: string
  readonly required?: boolean
  /** What sort of words it holds, for whoever has to say what to write instead. */
  readonly holds?: 'amount' | 'period' | 'scale' | 'hedge'
}

/** No printed figure or date is longer; a longer cell is a mistake, and big numbers cost quadratic time. */
const LONGEST = 60

const LONGEST_ID = 200
const ID = /^[A-Za-z0-9*][A-Za-z0-9_.:>*+-]*$/

const meta = (
  type: ColumnMeta['type'],
  description: string,
  expected: string,
  required = false,
): { type: ColumnMeta['type']; description: string; expected: string; required: boolean } => ({
  type,
  description,
  expected,
  required,
})

/** No remark of a person is longer; a longer cell is a file that slipped into one. */
const LONGEST_NOTE = 10_000

/** Text that may be empty. */
export const note = (description: string) =>
  z
    .string()
    .max(LONGEST_NOTE)
    .meta(meta('string', description, `text, at most ${LONGEST_NOTE} characters`))

/** Text of ours that may be empty, and as long as what it tells of. */
export const prose = (description: string) => z.string().meta(meta('string', description, 'text'))

/** Text that may not. */
export const text = (description: string, longest = 10_000) =>
  z
    .string()
    .regex(/\S/)
    .max(longest)
    .meta(meta('string', description, `some text, at most ${longest} characters`, true))

const IDENTIFIER = 'a name without spaces, of letters, digits and - _ . : > * +'

export const id = (description: string) =>
  z
    .string()
    .max(LONGEST_ID)
    .regex(ID)
    .meta(meta('string', description, IDENTIFIER, true))

/** A name of a row of another table, or empty. */
export const reference = (description: string) =>
  z
    .union([z.literal(''), z.string().max(LONGEST_ID).regex(ID)])
    .meta(meta('string', description, `${IDENTIFIER}, or nothing`))

/** A unit's name, or nothing; whether it is known is asked where its measure is. */
export const unit = (description: string) =>
  z
    .string()
    .max(LONGEST)
    .meta(meta('string', description, 'a unit such as %, US$ or km2'))

export const choice = <const T extends readonly string[]>(values: T, description: string) => {
  const names = values.filter((value) => value !== '').join(', ')
  const mayBeEmpty = values.includes('')
  return z
    .enum(values)
    .meta(meta('string', description, `one of ${names}${mayBeEmpty ? ', or nothing' : ''}`, !mayBeEmpty))
}

export const scale = (description: string) =>
  z.enum(SCALE_NAMES).meta({
    ...meta('string', description, 'one of hundred, thousand, million, billion, trillion, or nothing'),
    holds: 'scale',
  })

/** A hedge, or nothing where the row states no figure. */
export const hedge = (description: string) =>
  z
    .enum(['', ...HEDGES])
    .meta({ ...meta('string', description, `one of ${HEDGES.join(', ')}`), holds: 'hedge' })

export const amount = (description: string) =>
  z.union([z.literal(''), z.string().max(LONGEST).regex(AMOUNT)]).meta({
    ...meta('string', description, 'a number as printed such as 1.60, 30,000 or 9/10'),
    holds: 'amount',
  })

export const integer = (description: string) =>
  z
    .codec(z.string().regex(/^(?:0|[1-9]\d{0,14})$/), z.int().nonnegative(), {
      decode: Number,
      encode: String,
    })
    .meta(meta('integer', description, 'a whole number', true))

export const maybeInteger = (description: string) =>
  z
    .codec(z.string().regex(/^(?:0|[1-9]\d{0,14})?$/), z.int().nonnegative().nullable(), {
      decode: (cell) => (cell === '' ? null : Number(cell)),
      encode: (value) => (value === null ? '' : String(value)),
    })
    .meta(meta('integer', description, 'a whole number, or nothing'))

const isRational = z.custom<Rational>((value) => typeof value === 'object' && value !== null && 'n' in value)

/** A bound of an interval in base units; empty is unbounded. */
export const bound = (description: string, outward: 'down' | 'up') =>
  z
    .codec(z.string().regex(/^(-?\d+(\.\d+)?)?$/), isRational.nullable(), {
      decode: (cell) => (cell === '' ? null : rational(cell)),
      encode: (value) => (value === null ? '' : decimalText(value, outward)),
    })
    .meta(meta('number', description, 'a number, or nothing for no bound'))

export const yesNo = (description: string) =>
  z
    .codec(z.enum(['true', 'false']), z.boolean(), {
      decode: (cell) => cell === 'true',
      encode: (value) => (value ? 'true' : 'false'),
    })
    .meta(meta('boolean', description, 'true or false', true))

/** Values in one cell, `;` between them. */
export const list = (description: string) =>
  z
    .codec(z.string(), z.array(z.string()), {
      decode: (cell) => (cell === '' ? [] : cell.split(';').map((part) => part.trim())),
      encode: (values) => values.join(';'),
    })
    .meta(meta('string', description, 'values with ; between them'))

/** An EDTF period, or nothing. */
export const period = (description: string) =>
  z
    .codec(z.string().max(LONGEST), z.custom<Period>().nullable(), {
      decode: (cell, context) => {
        if (cell === '') return null
        const parsed = parsePeriod(cell)
        if (parsed === null) context.issues.push({ code: 'custom', input: cell, message: 'no EDTF period' })
        return parsed
      },
      encode: (value) => value?.text ?? '',
    })
    .meta({
      ...meta('string', description, 'an EDTF date that exists, such as 2024-02, 2016/2020 or 2015/..'),
      holds: 'period',
    })
