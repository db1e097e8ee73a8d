// The shapes of relation that a chart can show, recognised in the syntax tree.
import type { Dossier } from '../model/dossier.ts'
import type { Assertion, Expression, SeriesReference } from '../reason/expression.ts'
import { parseAssertion } from '../reason/parse.ts'

export interface Asserted {
  readonly relation: string
  readonly assertion: Assertion
}

/** Every relation of the dossier as a tree, in the order of their ids. */
export const assertionsOf = ({ relations }: Dossier): Asserted[] =>
  relations.map(({ relation, asserts }) => ({ relation, assertion: parseAssertion(asserts) }))

/** A part, the share that it is said to be, and the total that both imply. */
export interface PartAndShare {
  readonly part: string
  readonly share: string
  readonly total: SeriesReference
}

const quotient = (left: Expression, right: Expression): PartAndShare | null =>
  left.type === 'operation' &&
  left.operator === '/' &&
  left.left.type === 'claim' &&
  left.right.type === 'claim' &&
  right.type === 'series'
    ? { part: left.left.claim, share: left.right.claim, total: right }
    : null

const product = (left: Expression, right: Expression): PartAndShare | null =>
  left.type === 'claim' &&
  right.type === 'operation' &&
  right.operator === '*' &&
  right.left.type === 'claim' &&
  right.right.type === 'series'
    ? { part: left.claim, share: right.left.claim, total: right.right }
    : null

/** `part / share = series:key@period`, or the same as `part = share * series:key@period`. */
export const partAndShare = ({ comparison, left, right }: Assertion): PartAndShare | null =>
  comparison === '=' ? (quotient(left, right) ?? product(left, right)) : null

/** The series that a `sum` is of; `null` for other expressions, and for sums of more than one. */
const summed = (node: Expression): SeriesReference | null => {
  if (node.type !== 'list' || node.name !== 'sum' || node.items.length !== 1) return null
  const [item] = node.items
  return item?.type === 'series' ? item : null
}

/** Every sum of a series in the tree, in reading order. */
const sumsIn = (node: Expression): SeriesReference[] => {
  if (node.type === 'operation') return [...sumsIn(node.left), ...sumsIn(node.right)]
  const series = summed(node)
  return series === null ? [] : [series]
}

/** What all partners supply to one side in a window, and the one partner that the relation singles out. */
export interface Supplies {
  readonly all: SeriesReference
  readonly partner: string | null
}

const isTotal = ({ key }: SeriesReference): boolean => key.startsWith('*>')

/** `sum(series:*>to@window)` anywhere in the relation, with `sum(series:partner>to@…)` where it is there too. */
export const supplies = ({ left, right }: Assertion): Supplies | null => {
  const sums = [...sumsIn(left), ...sumsIn(right)]
  const all = sums.find(isTotal)
  if (all === undefined) return null
  const one = sums.find(
    (sum) => !isTotal(sum) && sum.series === all.series && sum.key.endsWith(all.key.slice(1)),
  )
  return { all, partner: one?.key.split('>')[0] ?? null }
}

/** A claimed share, its part and its whole, both summed over one window. */
export interface ShareOfSum {
  readonly claim: string
  readonly part: SeriesReference
  readonly all: SeriesReference
}

/** `claim = sum(series:partner>to@window) / sum(series:*>to@window)`. */
export const shareOfSum = ({ comparison, left, right }: Assertion): ShareOfSum | null => {
  if (comparison !== '=' || left.type !== 'claim' || right.type !== 'operation' || right.operator !== '/')
    return null
  const [part, all] = [summed(right.left), summed(right.right)]
  if (part === null || all === null || !isTotal(all)) return null
  const same = part.series === all.series && part.period === all.period
  return same ? { claim: left.claim, part, all } : null
}

/** A claimed rank and what it is held against. */
export interface ClaimedRank {
  readonly claim: string
  readonly argument: SeriesReference
}

/** `claim = rank(series:key@window)`. */
export const rankOf = ({ comparison, left, right }: Assertion): ClaimedRank | null =>
  comparison === '=' && left.type === 'claim' && right.type === 'of-series' && right.name === 'rank'
    ? { claim: left.claim, argument: right.argument }
    : null
