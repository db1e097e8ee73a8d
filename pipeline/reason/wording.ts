// An expression in words, with the figures that its names stand for.
import type { CleanClaim } from '../model/claim.ts'
import { partyName } from '../model/party.ts'
import { parsePeriod } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { type CleanObservation, observationId } from '../model/reference.ts'
import { statementText } from '../model/statement-text.ts'
import type { Expression, SeriesReference } from './expression.ts'

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

const keyWords = (key: string): string =>
  key
    .split('>')
    .map((part) => (part === '*' ? 'all' : partyName(part)))
    .join(' to ')

const callWords = (name: string, { key, period }: SeriesReference): string =>
  name === 'sum'
    ? `the sum for ${keyWords(key)}, ${periodWords(period)}`
    : `the rank of ${partyName(key.split('>').at(-1) ?? '')} among all, ${periodWords(period)}`

/** @returns e.g. "US$1.6 billion ÷ 43%", "the sum for ISR to AZE, 2016–2020 ÷ the sum for all to AZE, 2016–2020" */
export const wording = (node: Expression, words: Words): string => {
  if (node.type === 'number') return node.digits
  if (node.type === 'claim') return words.claim(node.claim)
  if (node.type === 'series') return words.observation(`${node.series}:${node.key}@${node.period}`)
  if (node.type === 'call') return callWords(node.name, node.argument)
  const strength = STRENGTH[node.operator]
  const side = (child: Expression, right: boolean): string => {
    const text = wording(child, words)
    const weaker = child.type === 'operation' && STRENGTH[child.operator] < strength + (right ? 1 : 0)
    return weaker ? `(${text})` : text
  }
  return `${side(node.left, false)} ${SIGNS[node.operator]} ${side(node.right, true)}`
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
