// An expression in words, with the figures that its names stand for.
import type { CleanClaim } from '../model/claim.ts'
import { partyName } from '../model/party.ts'
import { parsePeriod } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { type CleanObservation, observationId } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import type { Expression, ListCall, NumberLiteral, Operation, SeriesCall } from './expression.ts'

export interface Words {
  readonly claim: (id: string) => string
  readonly observation: (id: string) => string
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

/** @returns e.g. "US$1.6 billion ÷ 43%", "the sum for ISR to AZE, 2016–2020 ÷ the sum for all to AZE, 2016–2020" */
export const wording = (node: Expression, words: Words): string => {
  switch (node.type) {
    case 'number':
      return numberWords(node)
    case 'claim':
      return words.claim(node.claim)
    case 'series':
      return words.observation(`${node.series}:${node.key}@${node.period}`)
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
  const print = (row: Parameters<typeof statementText>[0] | undefined, id: string): string =>
    row === undefined ? id : statementText(row)
  return { claim: (id) => print(claims.get(id), id), observation: (id) => print(rows.get(id), id) }
}
