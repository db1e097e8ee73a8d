// A cell of relations.csv read into its syntax tree. Never evaluated as code: jsep gives a tree, and only the node kinds
// named here are let through.
import jsep from 'jsep'
import { SCALE_NAMES, type Scale, UNITS } from '../model/unit.ts'
import {
  type Assertion,
  type ClaimReference,
  COMPARISONS,
  type Expression,
  Fault,
  FUNCTIONS,
  LIST_FUNCTIONS,
  type NumberLiteral,
  OPERATORS,
  SERIES_FUNCTIONS,
  type SeriesReference,
} from './expression.ts'

jsep.addBinaryOp('=', 6)

const oneOf = (names: Iterable<string>): string =>
  [...names]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')

const SERIES = '(?<series>[a-z][a-z0-9-]*):(?<key>[A-Za-z0-9*>_.-]+)@(?<period>[0-9X~?%./-]*)'
const NUMBER = `(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d*\\.?\\d+)(?:\\s*(?<scale>${oneOf(SCALE_NAMES)})\\b)?(?:\\s*(?<unit>${oneOf(UNITS.keys())})(?![A-Za-z0-9]))?`
const NAME = '(?<name>[A-Za-z][A-Za-z0-9_]*)'
const TOKEN = new RegExp(`${SERIES}|(?<![\\w.])${NUMBER}|${NAME}`, 'g')

/** Private-use characters stand for tokens while jsep parses: it knows neither `:` nor `@`, and `-` it would subtract. */
const FIRST_MASK = 0xe000
const FILLER = '\uf8ff'
const MASKS = /[\ue000-\uf8ff]+/g

interface Name {
  readonly type: 'name'
  readonly name: string
  readonly at: number
}

type Token = NumberLiteral | SeriesReference | Name

interface Source {
  readonly text: string
  /** With a symbol of the same length for every token, so that offsets stay what they are. */
  readonly masked: string
  /** What each symbol stands for; a token with anything stuck to it (`C1−C2`, `C1×2`) is none of these. */
  readonly tokens: ReadonlyMap<string, Token>
}

const isOneOf = <T extends string>(known: readonly T[], value: unknown): value is T =>
  known.some((name) => name === value)

const scaleOf = (word: string | undefined): Scale => (isOneOf(SCALE_NAMES, word) ? word : '')

const token = (groups: Record<string, string | undefined>, at: number): Token => {
  const { series, key, period = '', digits, scale, unit = '', name = '' } = groups
  if (series !== undefined && key !== undefined) return { type: 'series', series, key, period, at }
  if (digits !== undefined)
    return { type: 'number', digits: digits.replaceAll(',', ''), scale: scaleOf(scale), unit, at }
  return { type: 'name', name, at }
}

const mask = (text: string): Source => {
  const tokens = new Map<string, Token>()
  let masked = text
  for (const { 0: whole, index: at, groups = {} } of text.matchAll(TOKEN)) {
    const symbol = String.fromCharCode(FIRST_MASK + tokens.size).padEnd(whole.length, FILLER)
    masked = masked.slice(0, at) + symbol + masked.slice(at + whole.length)
    tokens.set(symbol, token(groups, at))
  }
  return { text, masked, tokens }
}

const ALLOWED = `claim ids, series:key@period, numbers, ${FUNCTIONS.join('(...), ')}(...), + - * / and one comparison`

const refused = (found: string, at = 0): Fault => new Fault('relation-not-understood', ALLOWED, found, at)

type Tree = jsep.Expression

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const field = (node: Tree, name: string): Tree => {
  const value = node[name]
  if (isTree(value)) return value
  throw refused(`a ${node.type} without ${name}`)
}

/** Where a part of the tree begins: the parser keeps no places, but the text of every name and literal. */
const placeOf = (node: unknown, source: Source): number => {
  if (Array.isArray(node)) return Math.min(...node.map((each) => placeOf(each, source)))
  if (!isTree(node)) return Number.POSITIVE_INFINITY
  const kept = typeof node.name === 'string' ? node.name : node.raw
  if (typeof kept === 'string') return source.masked.indexOf(kept)
  return Math.min(...Object.values(node).map((part) => placeOf(part, source)))
}

/** A node that is no part of the language: at its operator, or where it begins. */
const foreign = (node: Tree, source: Source): Fault => {
  const place = placeOf(node.right ?? node.argument ?? node, source)
  if (typeof node.operator === 'string')
    return refused(`"${node.operator}"`, source.masked.lastIndexOf(node.operator, place))
  return refused(node.type, Number.isFinite(place) ? place : 0)
}

const tokenOf = (node: Tree, { text, masked, tokens }: Source): Token => {
  const name = String(node.name)
  const [found, at] = [tokens.get(name), masked.indexOf(name)]
  if (found === undefined) throw refused(`"${text.slice(at, at + name.length)}"`, at)
  return found
}

const leaf = (node: Tree, source: Source): NumberLiteral | SeriesReference | ClaimReference => {
  const found = tokenOf(node, source)
  return found.type === 'name' ? { type: 'claim', claim: found.name, at: found.at } : found
}

const call = (node: Tree, source: Source): Expression => {
  const callee = field(node, 'callee')
  const called = callee.type === 'Identifier' ? tokenOf(callee, source) : undefined
  if (called?.type !== 'name' || !isOneOf(FUNCTIONS, called.name)) {
    const found = called?.type === 'name' ? `"${called.name}"` : 'a call of something else'
    throw new Fault('unknown-function', `one of ${FUNCTIONS.join(', ')}`, found, placeOf(node, source))
  }
  const { name, at } = called
  const items = (Array.isArray(node.arguments) ? node.arguments : [])
    .filter(isTree)
    .map((item) => expression(item, source))
  if (isOneOf(LIST_FUNCTIONS, name) && items.length > 0) return { type: 'list', name, items, at }
  const [argument] = items
  if (isOneOf(SERIES_FUNCTIONS, name) && argument?.type === 'series' && items.length === 1)
    return { type: 'of-series', name, argument, at }
  const expected = isOneOf(SERIES_FUNCTIONS, name) ? 'one series:key@period' : 'at least one expression'
  throw new Fault('relation-not-understood', `${expected} inside ${name}(...)`, 'something else', at)
}

/** A sign before a number belongs to it; before anything else it is no part of the language. */
const signed = (node: Tree, source: Source): NumberLiteral => {
  const argument = field(node, 'argument')
  const number = argument.type === 'Identifier' ? leaf(argument, source) : undefined
  if (node.operator !== '-' || number?.type !== 'number') throw foreign(node, source)
  return { ...number, digits: `-${number.digits}`, at: source.masked.lastIndexOf('-', number.at) }
}

const expression = (node: Tree, source: Source): Expression => {
  if (node.type === 'Identifier') return leaf(node, source)
  if (node.type === 'CallExpression') return call(node, source)
  if (node.type === 'UnaryExpression') return signed(node, source)
  const { operator } = node
  if (node.type !== 'BinaryExpression' || !isOneOf(OPERATORS, operator)) throw foreign(node, source)
  const [left, right] = [expression(field(node, 'left'), source), expression(field(node, 'right'), source)]
  return { type: 'operation', operator, left, right, at: left.at }
}

const tree = ({ text, masked }: Source): Tree => {
  try {
    return jsep(masked)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const at = 'index' in error && typeof error.index === 'number' ? Math.min(error.index, text.length) : 0
    const found = text.slice(at, at + 1)
    throw refused(found === '' ? 'the end of the cell' : `"${found}"`, at)
  }
}

/** Another operator, nothing to compare, or a second expression where the first should have gone on. */
const noComparison = (root: Tree, source: Source): Fault => {
  const expected = `one comparison (${COMPARISONS.join(' ')})`
  const second = Array.isArray(root.body) ? placeOf(root.body[1], source) : Number.POSITIVE_INFINITY
  if (Number.isFinite(second)) {
    const word = source.text.slice(second).split(/\s/)[0]
    return new Fault('relation-not-understood', expected, `"${word}"`, second)
  }
  const { found, at } = foreign(root, source)
  return new Fault(
    'relation-not-understood',
    expected,
    typeof root.operator === 'string' ? found : 'none',
    at,
  )
}

/**
 * @param text the cell `asserts`, e.g. `C056 / C057 = milex-usd-sipri-2023:AZE@2012`
 * @returns its tree; throws a Fault where the cell is not one comparison in the language of expression.ts
 */
export const parseAssertion = (text: string): Assertion => {
  const reserved = text.search(MASKS)
  if (reserved !== -1) throw refused('a private-use character', reserved)
  const source = mask(text)
  const root = tree(source)
  const comparison = root.operator
  if (root.type !== 'BinaryExpression' || !isOneOf(COMPARISONS, comparison)) throw noComparison(root, source)
  const [left, right] = [expression(field(root, 'left'), source), expression(field(root, 'right'), source)]
  return { comparison, left, right }
}
