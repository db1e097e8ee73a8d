// The language of relations.csv: one comparison of two expressions, as a syntax tree. Never evaluated as code: jsep
// gives the tree, and only the node kinds named here are let through.
import jsep from 'jsep'

export const COMPARISONS = ['=', '<', '<=', '>', '>='] as const
export type Comparison = (typeof COMPARISONS)[number]

export const OPERATORS = ['+', '-', '*', '/'] as const
export type Operator = (typeof OPERATORS)[number]

export const FUNCTIONS = ['sum', 'rank'] as const
export type FunctionName = (typeof FUNCTIONS)[number]

export interface SeriesReference {
  readonly type: 'series'
  readonly series: string
  readonly key: string
  readonly period: string
  /** Offset inside the cell, for messages. */
  readonly at: number
}

export type Expression =
  | { readonly type: 'number'; readonly digits: string }
  | { readonly type: 'claim'; readonly claim: string; readonly at: number }
  | SeriesReference
  | { readonly type: 'call'; readonly name: FunctionName; readonly argument: SeriesReference }
  | {
      readonly type: 'operation'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }

export interface Assertion {
  readonly comparison: Comparison
  readonly left: Expression
  readonly right: Expression
}

/** Why an expression cannot be read or computed, with the offset in the cell; caught where a relation is handled. */
export class Fault extends Error {
  readonly code: string
  readonly expected: string
  readonly found: string
  readonly at: number

  constructor(code: string, expected: string, found: string, at = 0) {
    super(`${code}: expected ${expected}, found ${found}`)
    this.code = code
    this.expected = expected
    this.found = found
    this.at = at
  }
}

jsep.addBinaryOp('=', 6)

const REFERENCE = /([a-z][a-z0-9-]*):([A-Za-z0-9*>_.-]+)@([0-9X~?%./-]*)|[A-Za-z][A-Za-z0-9_]*(?!\w*\s*\()/g

/** Private-use characters stand for references while jsep parses: it knows neither `:` nor `@`, and `-` it would subtract. */
const FIRST_MASK = 0xe000
const FILLER = '\uf8ff'
const MASKS = /[\ue000-\uf8ff]+/g

const isOneOf = <T extends string>(known: readonly T[], value: unknown): value is T =>
  known.some((name) => name === value)

type Leaf = Extract<Expression, { type: 'claim' | 'series' }>

/** What each masked name stands for; a name with anything stuck to it (`C1−C2`, `C1×2`) is none of these. */
type Leaves = ReadonlyMap<string, Leaf>

const mask = (source: string): { masked: string; leaves: Leaves } => {
  const leaves = new Map<string, Leaf>()
  let masked = source
  for (const { 0: whole, 1: series, 2: key, 3: period = '', index: at } of source.matchAll(REFERENCE)) {
    const symbol = String.fromCharCode(FIRST_MASK + leaves.size).padEnd(whole.length, FILLER)
    masked = masked.slice(0, at) + symbol + masked.slice(at + whole.length)
    const named = series !== undefined && key !== undefined
    leaves.set(
      symbol,
      named ? { type: 'series', series, key, period, at } : { type: 'claim', claim: whole, at },
    )
  }
  return { masked, leaves }
}

const ALLOWED = 'claim ids, series:key@period, numbers, sum(...), rank(...), + - * / and one comparison'

const refused = (found: string): Fault => new Fault('relation-not-understood', ALLOWED, found)

type Tree = jsep.Expression

const field = (node: Tree, name: string): Tree => {
  const value = node[name]
  if (typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string')
    return { ...value, type: value.type }
  throw refused(`a ${node.type} without ${name}`)
}

const leaf = (node: Tree, leaves: Leaves): Leaf => {
  const name = String(node.name)
  const found = leaves.get(name)
  if (found === undefined) throw refused(`"${name.replace(MASKS, '…')}"`)
  return found
}

const call = (node: Tree, leaves: Leaves): Expression => {
  const name = field(node, 'callee').name
  if (!isOneOf(FUNCTIONS, name)) {
    const found = typeof name === 'string' ? `"${name.replace(MASKS, '…')}"` : 'a call of something else'
    throw new Fault('unknown-function', `one of ${FUNCTIONS.join(', ')}`, found)
  }
  const [argument, ...more] = Array.isArray(node.arguments) ? node.arguments : []
  const series = argument?.type === 'Identifier' ? leaf(argument, leaves) : undefined
  if (series?.type !== 'series' || more.length > 0)
    throw new Fault(
      'relation-not-understood',
      `one series:key@period inside ${name}(...)`,
      'something else',
      series?.at,
    )
  return { type: 'call', name, argument: series }
}

const expression = (node: Tree, leaves: Leaves): Expression => {
  if (node.type === 'Identifier') return leaf(node, leaves)
  if (node.type === 'CallExpression') return call(node, leaves)
  if (node.type === 'Literal' && typeof node.value === 'number')
    return { type: 'number', digits: String(node.raw) }
  const { operator } = node
  if (node.type === 'BinaryExpression' && isOneOf(OPERATORS, operator)) {
    const [left, right] = [expression(field(node, 'left'), leaves), expression(field(node, 'right'), leaves)]
    return { type: 'operation', operator, left, right }
  }
  throw refused(typeof operator === 'string' ? `"${operator}"` : node.type)
}

const tree = (masked: string, source: string): Tree => {
  try {
    return jsep(masked)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const at = 'index' in error && typeof error.index === 'number' ? Math.min(error.index, source.length) : 0
    const found = source.slice(at, at + 1)
    throw new Fault(
      'relation-not-understood',
      ALLOWED,
      found === '' ? 'the end of the cell' : `"${found}"`,
      at,
    )
  }
}

/**
 * @param source the cell `asserts`, e.g. `C056 / C057 = milex-usd-sipri-2023:AZE@2012`
 * @returns its tree; throws a Fault where the cell is not one comparison in the language above
 */
export const parseAssertion = (source: string): Assertion => {
  if (source.search(MASKS) !== -1) throw refused('a private-use character')
  const { masked, leaves } = mask(source)
  const root = tree(masked, source)
  const comparison = root.operator
  if (root.type !== 'BinaryExpression' || !isOneOf(COMPARISONS, comparison))
    throw new Fault(
      'relation-not-understood',
      `one comparison (${COMPARISONS.join(' ')})`,
      typeof comparison === 'string' ? `"${comparison}"` : 'none',
    )
  return {
    comparison,
    left: expression(field(root, 'left'), leaves),
    right: expression(field(root, 'right'), leaves),
  }
}

/** Every claim id and series reference in the tree, in reading order. */
export const leavesOf = (node: Expression): Leaf[] => {
  if (node.type === 'operation') return [...leavesOf(node.left), ...leavesOf(node.right)]
  if (node.type === 'call') return [node.argument]
  return node.type === 'number' ? [] : [node]
}
