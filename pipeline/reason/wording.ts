// An expression in words, with the figures that its names stand for.
import type { CleanClaim } from '../model/claim.ts'
import { scaleOf } from '../model/interval-text.ts'
import { partyName } from '../model/party.ts'
import { parsePeriod } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { type CleanObservation, observationId } from '../model/reference.ts'
import { inScale, statementText } from '../model/statement-text.ts'
import type { Scale } from '../model/unit.ts'
import type {
  Assertion,
  Expression,
  ListCall,
  NumberLiteral,
  Operation,
  SeriesCall,
  SeriesReference,
} from './expression.ts'
import type { Quantity } from './quantity.ts'
import { dimensionText } from './quantity-type.ts'

export interface Words {
  readonly claim: (id: string) => string
  /** In another scale than the printed one, where one is asked for. */
  readonly observation: (id: string, scale?: Scale) => string
  /** The scale that a claim or an observation is printed in. */
  readonly scale: (id: string) => Scale
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' }
const STRENGTH = { '+': 1, '-': 1, '*': 2, '/': 2 }

const periodWords = (text: string): string => {
  const period = parsePeriod(text)
  return period === null ? text : periodText(period)
}

const partWords = (part: string): string => {
  if (part === '*') return 'all'
  return part.includes('*') ? `every ${part.replace(/^\*-|-\*$|\*/g, '')}` : partyName(part)
}

const keyWords = (key: string): string => key.split('>').map(partWords).join(' to ')

const ofSeries = ({ name, argument: { key, period } }: SeriesCall): string => {
  const when = period === '' ? '' : `, ${periodWords(period)}`
  if (name === 'rank') return `the rank of ${partyName(key.split('>').at(-1) ?? '')} among all${when}`
  if (name === 'count') return `the number listed for ${keyWords(key)}${when}`
  return `the yearly mean for ${keyWords(key)}${when}`
}

const LIST_WORDS = { sum: 'the sum', max: 'the largest', min: 'the smallest' }

/** One series in a list stands for all that it selects. */
const ofList = ({ name, items }: ListCall, words: Words): string => {
  const [only, second] = items
  if (only?.type === 'series' && second === undefined)
    return `${LIST_WORDS[name]} for ${keyWords(only.key)}${only.period === '' ? '' : `, ${periodWords(only.period)}`}`
  return `${LIST_WORDS[name]} of ${items.map((item) => wording(item, words)).join(', ')}`
}

const numberWords = ({ digits, scale, unit }: NumberLiteral): string =>
  unit === '' && scale === ''
    ? digits
    : statementText({ amount: digits, amount_to: '', scale, unit, hedge: '' }).trim()

const ofOperation = ({ operator, left, right }: Operation, words: Words): string => {
  const strength = STRENGTH[operator]
  const side = (child: Expression, isRight: boolean): string => {
    const text = wording(child, words)
    const weaker = child.type === 'operation' && STRENGTH[child.operator] < strength + (isRight ? 1 : 0)
    return weaker ? `(${text})` : text
  }
  return `${side(left, false)} ${SIGNS[operator]} ${side(right, true)}`
}

const observationOf = ({ series, key, period }: SeriesReference): string => `${series}:${key}@${period}`

/** The scale that a side is written in: that of print, or what its size asks for. */
const scaleOfSide = (node: Expression, { interval, type }: Quantity, words: Words): Scale => {
  if (node.type === 'claim') return words.scale(node.claim)
  return node.type === 'series'
    ? words.scale(observationOf(node))
    : scaleOf(interval, dimensionText(type.dimension))
}

/**
 * @returns both sides of a comparison in words, as `wording` has them; a published figure that is all of a side stands
 *   in the scale of the other, and the article's own as it printed it: nobody compares billions with millions
 */
export const sidesInWords = (
  { left, right }: Assertion,
  of: { readonly left: Quantity; readonly right: Quantity },
  words: Words,
): { readonly left: string; readonly right: string } => {
  const side = (node: Expression, scale: Scale): string =>
    node.type === 'series' ? words.observation(observationOf(node), scale) : wording(node, words)
  return {
    left: side(left, right.type === 'series' ? '' : scaleOfSide(right, of.right, words)),
    right: side(right, scaleOfSide(left, of.left, words)),
  }
}

/** @returns e.g. "US$1.6 billion ÷ 43%", "the sum for ISR to AZE, 2016–2020 ÷ the sum for all to AZE, 2016–2020" */
export const wording = (node: Expression, words: Words): string => {
  switch (node.type) {
    case 'number':
      return numberWords(node)
    case 'claim':
      return words.claim(node.claim)
    case 'series':
      return words.observation(observationOf(node))
    case 'of-series':
      return ofSeries(node)
    case 'list':
      return ofList(node, words)
    case 'operation':
      return ofOperation(node, words)
  }
}

/** Claims and observations as they were printed. */
export const printedWords = (
  claims: ReadonlyMap<string, CleanClaim>,
  observations: readonly CleanObservation[],
): Words => {
  const rows = new Map(observations.map((row) => [observationId(row), row]))
  const print = (
    row: Parameters<typeof statementText>[0] | undefined,
    id: string,
    scale: Scale = '',
  ): string => (row === undefined ? id : statementText(inScale(row, scale)))
  return {
    claim: (id) => print(claims.get(id), id),
    observation: (id, scale) => print(rows.get(id), id, scale),
    scale: (id) => claims.get(id)?.scale ?? rows.get(id)?.scale ?? '',
  }
}
