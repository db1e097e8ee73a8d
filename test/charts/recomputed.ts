// A figure computed once more from the rows that it names, by other means than the charts': plain doubles, and intervals
// whose parts are taken for independent.
import type { Examined } from '../../pipeline/charts/drawing.ts'
import type { DrawnFigure } from '../../pipeline/model/drawn-figure.ts'
import { type CleanObservation, observationId } from '../../pipeline/model/reference.ts'
import { UNITS } from '../../pipeline/model/unit.ts'
import type { Assertion, Expression } from '../../pipeline/reason/expression.ts'
import { parseAssertion } from '../../pipeline/reason/parse.ts'

/** In base units; infinite where there is no end. */
export type Span = readonly [low: number, high: number]

/** What the figure must be: these ends, or inside these ends and around a value that is surely possible. */
export type Recomputed =
  | { readonly ends: Span }
  | { readonly within: Span; readonly around: number }
  | { readonly high: number }
  | { readonly low: number }

interface Bounds {
  readonly low: { valueOf(): number } | null
  readonly high: { valueOf(): number } | null
}

export const spanOf = ({ low, high }: Bounds): Span => [
  low === null ? Number.NEGATIVE_INFINITY : Number(low.valueOf()),
  high === null ? Number.POSITIVE_INFINITY : Number(high.valueOf()),
]

const middle = ([low, high]: Span): number => (low + high) / 2

const OPERATIONS: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

const combined = (operator: string, a: Span, b: Span): Span => {
  const all = a.flatMap((x) => b.map((y) => OPERATIONS[operator]?.(x, y) ?? Number.NaN))
  return [Math.min(...all), Math.max(...all)]
}

const sum = (spans: readonly Span[]): Span => [
  spans.reduce((total, [low]) => total + low, 0),
  spans.reduce((total, [, high]) => total + high, 0),
]

const covers = (period: string, row: CleanObservation): boolean => {
  const [from = '', to = from] = period.split('/')
  const open = (end: string, fallback: string): string => (end === '..' ? fallback : end)
  return (
    row.period_start.slice(0, 4) >= open(from, '0000').slice(0, 4) &&
    row.period_end.slice(0, 4) <= open(to, '9999').slice(0, 4)
  )
}

const like = (pattern: string, key: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`).test(key)

/** The observation of this id, or all that such a term selects in a relation. */
export const observationsOf = (id: string, { observations }: Examined): CleanObservation[] => {
  const exact = observations.filter((row) => observationId(row) === id)
  const [, series = '', key = '', period = ''] = /^([^:]+):(.*)@(.*)$/.exec(id) ?? []
  if (exact.length > 0 || series === '') return exact
  return observations.filter(
    (row) => row.series === series && like(key, row.key) && (period === '' || covers(period, row)),
  )
}

type Values = (leaf: Expression) => Span

/** An expression by the values of its leaves; `null` for what the recomputation does not know. */
const valued = (node: Expression, values: Values): Span | null => {
  if (node.type === 'operation') {
    const [left, right] = [valued(node.left, values), valued(node.right, values)]
    return left === null || right === null ? null : combined(node.operator, left, right)
  }
  if (node.type === 'list' && node.name === 'sum') {
    const parts = node.items.map((item) => valued(item, values))
    return parts.some((part) => part === null) ? null : sum(parts.filter((part) => part !== null))
  }
  return node.type === 'claim' || node.type === 'series' ? values(node) : null
}

const holds = (node: Expression, claim: string): boolean =>
  node.type === 'claim'
    ? node.claim === claim
    : node.type === 'operation' && (holds(node.left, claim) || holds(node.right, claim))

const INVERSE: Record<string, string> = { '+': '-', '-': '+', '*': '/', '/': '*' }

/** What the claim in `node` must be for `node` to be `value`: the operations undone, one by one. */
const solved = (node: Expression, value: Span, claim: string, values: Values): Span | null => {
  if (node.type !== 'operation') return value
  const { operator, left, right } = node
  const inLeft = holds(left, claim)
  const other = valued(inLeft ? right : left, values)
  if (other === null) return null
  const undone =
    inLeft || operator === '+' || operator === '*'
      ? combined(INVERSE[operator] ?? '', value, other)
      : combined(operator, other, value)
  return solved(inLeft ? left : right, undone, claim, values)
}

const valuesIn =
  (dossier: Examined, pick: (span: Span) => Span): Values =>
  (leaf) => {
    if (leaf.type === 'claim') {
      const claim = dossier.claimById.get(leaf.claim)
      return claim === undefined ? [Number.NaN, Number.NaN] : pick(spanOf(claim))
    }
    if (leaf.type !== 'series') return [Number.NaN, Number.NaN]
    return sum(
      observationsOf(`${leaf.series}:${leaf.key}@${leaf.period}`, dossier).map((row) => pick(spanOf(row))),
    )
  }

const atMiddle = (span: Span): Span => [middle(span), middle(span)]

const given = (find: (values: Values) => Span | null, dossier: Examined): Recomputed | null => {
  const within = find(valuesIn(dossier, (span) => span))
  const [around] = find(valuesIn(dossier, atMiddle)) ?? []
  return within === null || around === undefined ? null : { within, around }
}

/** What a relation, by observations alone, leaves the one claim in it. */
const leftTo = (
  claim: string,
  { comparison, left, right }: Assertion,
  dossier: Examined,
): Recomputed | null => {
  const inLeft = holds(left, claim)
  const [mine, others] = inLeft ? [left, right] : [right, left]
  const found = given((values) => {
    const value = valued(others, values)
    return value === null ? null : solved(mine, value, claim, values)
  }, dossier)
  if (found === null || comparison === '=' || !('within' in found)) return found
  const isBelow = comparison.startsWith('<') === inLeft
  return isBelow ? { high: found.within[1] } : { low: found.within[0] }
}

/** The side of a relation that holds these claims: a part divided by its share. */
const sideOf = (
  claims: readonly string[],
  { left, right }: Assertion,
  dossier: Examined,
): Recomputed | null => {
  const sides = [left, right].filter((node) => claims.every((claim) => holds(node, claim)))
  const [side] = sides
  if (side !== undefined) return given((values) => valued(side, values), dossier)
  // Written as a product: part = share * total.
  const [part, share] = claims.map((claim) => dossier.claimById.get(claim))
  if (part === undefined || share === undefined) return null
  const within = combined('/', spanOf(part), spanOf(share))
  return { within, around: middle(spanOf(part)) / middle(spanOf(share)) }
}

const shareOf = (parts: readonly CleanObservation[], all: readonly CleanObservation[]): Recomputed => {
  const others = all.filter((row) => !parts.includes(row))
  const [part, rest] = [sum(parts.map(spanOf)), sum(others.map(spanOf))]
  const share = (own: number, other: number): number => (own === 0 ? 0 : own / (own + other))
  const within: Span = [share(part[0], rest[1]), share(part[1], rest[0])]
  return { within, around: share(middle(part), middle(rest)) }
}

/** The place of a key among others: certainly behind those that must have more, possibly behind those that can. */
const placeOf = (key: string, spans: ReadonlyMap<string, Span>): Recomputed => {
  const [low, high] = spans.get(key) ?? [Number.NaN, Number.NaN]
  const others = [...spans].filter(([other]) => other !== key).map(([, span]) => span)
  const ahead = others.filter((span) => span[0] >= high).length
  const maybe = others.filter((span) => span[1] > low).length
  return { ends: [1 + ahead, 1 + maybe] }
}

const countOf = (id: string, { mentions, rates }: Examined): Recomputed | null => {
  const [, table, column, name, of = ''] = /^(\w+):(\w+)=([\w-]+)(?:#(\w+))?$/.exec(id) ?? []
  const has = (row: object): boolean =>
    Object.entries(row).some(([key, value]) => key === column && value === name)
  if (table === 'mentions') {
    const count = mentions.filter(has).length
    return { ends: [count, count] }
  }
  const row = rates.find(has)
  if (table !== 'sensitivity' || row === undefined) return null
  const cell = (key: string): number => Number(Object.entries(row).find(([each]) => each === key)?.[1])
  const rate = cell(of) / cell(of.replace('caught', 'trials'))
  return { ends: [rate, rate] }
}

const byKey = (rows: readonly CleanObservation[]): Map<string, Span> => {
  const spans = new Map<string, Span>()
  for (const row of rows) spans.set(row.key, sum([spans.get(row.key) ?? [0, 0], spanOf(row)]))
  return spans
}

/** @returns `null` where no rule of the recomputation fits the figure's ids */
export const recomputed = ({ ids, claims, unit }: DrawnFigure, dossier: Examined): Recomputed | null => {
  const [first = '', second = ''] = ids
  const finding = dossier.findings.find((each) => each.finding === first)
  if (finding !== undefined) return { ends: spanOf(finding) }
  if (/^\w+:\w+=/.test(first)) return countOf(first, dossier)
  const asserts = dossier.relations.find(({ relation }) => ids.includes(relation))?.asserts
  const stated = ids.filter((id) => dossier.claimById.has(id))
  const rows = ids.map((id) => observationsOf(id, dossier))
  const claim = dossier.claimById.get(first)
  if (claim !== undefined) {
    if (UNITS.get(unit)?.dimension === 'rank' && ids.length > 1) {
      const key = claim.object === '' ? claim.subject : `${claim.subject}>${claim.object}`
      return placeOf(key, byKey(rows.flat()))
    }
    if (second === '' || stated.length === 1) return { ends: spanOf(claim) }
    return asserts === undefined ? null : sideOf(stated, parseAssertion(asserts), dossier)
  }
  if (asserts !== undefined && dossier.relations.some(({ relation }) => relation === first))
    return leftTo(claims[0] ?? '', parseAssertion(asserts), dossier)
  const whole = ids.findIndex((id) => id.includes(':*>'))
  if (whole >= 0) return shareOf(rows.slice(0, whole).flat(), rows[whole] ?? [])
  return { ends: sum(rows.flat().map(spanOf)) }
}
