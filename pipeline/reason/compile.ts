// Expressions become cells and constraints of the network.
import { EVERYTHING, point } from '../model/interval.ts'
import { powerOfTen, type Rational, rational } from '../model/rational.ts'
import { SCALES, UNITS } from '../model/unit.ts'
import type { Assertion, Expression, NumberLiteral, Operation, SeriesCall } from './expression.ts'
import { yearsOf } from './infer.ts'
import { type Alternative, type Cell, type NetworkBuilder, NOT_NEGATIVE } from './network.ts'
import type { Known, Observed } from './quantity.ts'
import { fieldOf, selected, single } from './select.ts'

export interface Context {
  readonly builder: NetworkBuilder
  readonly known: Known
}

/** A bare or printed number, in base units; its digits are taken as exact, for a relation states no measurement. */
export const numberValue = ({ digits, scale, unit }: NumberLiteral): Rational =>
  rational(digits)
    .mul(powerOfTen(SCALES[scale]))
    .mul(UNITS.get(unit)?.factor ?? 1)

const constant = (value: Rational, { builder }: Context): Cell =>
  builder.cell(`=${value.toFraction()}`, point(value))

const row = ({ id, series, quantity }: Observed, { builder }: Context): Cell =>
  builder.stated(id, quantity.interval, series)

const named = (name: string, cells: readonly Cell[]): string => `${name}(${cells.join(' ')})`

const inOrder = (cells: readonly Cell[]): Cell[] => [...cells].sort((a, b) => a - b)

const total = (terms: readonly Cell[], { builder }: Context): Cell => {
  const [only, second] = terms
  if (only !== undefined && second === undefined) return only
  const sorted = inOrder(terms)
  return builder.cell(named('sum', sorted), EVERYTHING, (cell) =>
    builder.constrain({ kind: 'sum', cells: [cell, ...sorted] }),
  )
}

const difference = (from: Cell, less: Cell, { builder }: Context): Cell =>
  builder.cell(named('difference', [from, less]), EVERYTHING, (cell) =>
    builder.constrain({ kind: 'sum', cells: [from, cell, less] }),
  )

const product = (left: Cell, right: Cell, { builder }: Context): Cell => {
  const factors = inOrder([left, right])
  return builder.cell(named('product', factors), EVERYTHING, (cell) =>
    builder.constrain({ kind: 'product', cells: [cell, ...factors], divides: false }),
  )
}

const quotient = (over: Cell, under: Cell, { builder }: Context): Cell =>
  builder.cell(named('quotient', [over, under]), EVERYTHING, (cell) =>
    builder.constrain({ kind: 'product', cells: [over, cell, under], divides: true }),
  )

/** The cells that a list function works on: of a series, every observation that it selects. */
const itemsOf = (items: readonly Expression[], context: Context): Cell[] =>
  items.flatMap((item) =>
    item.type === 'series'
      ? selected(item, context.known).map((each) => row(each, context))
      : [compile(item, context)],
  )

/** What a sum adds up, sums inside it opened. */
const terms = (node: Expression, context: Context): Cell[] => {
  if (node.type === 'list' && node.name === 'sum') return itemsOf(node.items, context)
  if (node.type === 'operation' && node.operator === '+')
    return [...terms(node.left, context), ...terms(node.right, context)]
  return [compile(node, context)]
}

/**
 * A part divided by a sum that holds it. As two unknowns the part would be high above and low below at once, and the
 * share wider than it can be. `null` where the divisor holds no such part, or any of it could be negative.
 */
const shareOfWhole = (part: readonly Cell[], whole: readonly Cell[], context: Context): Cell | null => {
  const rest = whole.filter((cell) => !part.includes(cell))
  const isPart = new Set(whole).size === whole.length && rest.length + part.length === whole.length
  if (!isPart || rest.length === 0 || whole.some((cell) => context.builder.canBeNegative(cell))) return null
  const [over, beside] = [total(part, context), total(rest, context)]
  return context.builder.cell(named('share', [over, beside]), NOT_NEGATIVE, (cell) =>
    context.builder.constrain({ kind: 'share', cells: [cell, over, beside] }),
  )
}

const division = ({ left, right }: Operation, context: Context): Cell => {
  const [part, whole] = [terms(left, context), terms(right, context)]
  return shareOfWhole(part, whole, context) ?? quotient(total(part, context), total(whole, context), context)
}

const operation = (node: Operation, context: Context): Cell => {
  if (node.operator === '+') return total(terms(node, context), context)
  if (node.operator === '/') return division(node, context)
  const [left, right] = [compile(node.left, context), compile(node.right, context)]
  return node.operator === '-' ? difference(left, right, context) : product(left, right, context)
}

const rowTotal = (rows: readonly Observed[], context: Context): Cell =>
  total(
    rows.map((each) => row(each, context)),
    context,
  )

const ofSeries = ({ name, argument }: SeriesCall, context: Context): Cell => {
  const { builder, known } = context
  if (name === 'rank') {
    const field = fieldOf(argument, known)
    const cells = [field.own, ...field.others].map((rows) => rowTotal(rows, context))
    return builder.cell(named('rank', cells), EVERYTHING, (cell) =>
      builder.constrain({ kind: 'rank', cells: [cell, ...cells] }),
    )
  }
  const rows = selected(argument, known)
  if (name === 'count') return constant(rational(new Set(rows.map(({ key }) => key)).size), context)
  return quotient(rowTotal(rows, context), constant(rational(yearsOf(argument)), context), context)
}

/** The cell of an expression whose types have been found sound. */
export const compile = (node: Expression, context: Context): Cell => {
  switch (node.type) {
    case 'number':
      return constant(numberValue(node), context)
    case 'claim':
      return context.builder.stated(node.claim, context.known.claim(node.claim, node.at).interval)
    case 'series':
      return row(single(node, context.known), context)
    case 'of-series':
      return ofSeries(node, context)
    case 'operation':
      return operation(node, context)
    case 'list': {
      if (node.name === 'sum') return total(terms(node, context), context)
      const { name } = node
      const cells = inOrder(itemsOf(node.items, context))
      return context.builder.cell(named(name, cells), EVERYTHING, (cell) =>
        context.builder.constrain({ kind: name, cells: [cell, ...cells] }),
      )
    }
  }
}

export interface Asserted {
  readonly id: string
  readonly assertion: Assertion
}

/** A comparison of two cells of the network. */
export type Compared = Omit<Alternative, 'left' | 'right'> & { readonly left: Cell; readonly right: Cell }

export const compared = ({ id, assertion }: Asserted, context: Context): Compared => ({
  id,
  comparison: assertion.comparison,
  left: compile(assertion.left, context),
  right: compile(assertion.right, context),
})

/** Adds the demand that at least one of the comparisons holds. */
export const demandAny = (comparisons: readonly Compared[], { builder }: Context): void => {
  const cells = [...new Set(comparisons.flatMap(({ left, right }) => [left, right]))]
  const place = new Map(cells.map((cell, index) => [cell, index]))
  const alternatives = comparisons.map(
    ({ left, right, ...rest }): Alternative => ({
      ...rest,
      left: place.get(left) ?? 0,
      right: place.get(right) ?? 0,
    }),
  )
  builder.constrain({ kind: 'any', cells, alternatives })
}

/** Adds the demand that at least one of the assertions holds. */
export const demand = (asserted: readonly Asserted[], context: Context): void =>
  demandAny(
    asserted.map((each) => compared(each, context)),
    context,
  )
