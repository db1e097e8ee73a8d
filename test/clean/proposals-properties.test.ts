import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueMatchesQuote } from '../../pipeline/checks/value-matches-quote.ts'
import { anchorClaims, dismissalProblems } from '../../pipeline/clean/anchors.ts'
import { cleanClaims } from '../../pipeline/clean/claims.ts'
import { proposalsFor } from '../../pipeline/clean/proposals.ts'
import { parseTable, printTable } from '../../pipeline/io/csv.ts'
import { citationTable } from '../../pipeline/model/citation.ts'
import { type CleanClaim, claimTable, dismissalTable, words } from '../../pipeline/model/claim.ts'
import { dossier, measure } from '../dossier.ts'
import { HOSTILE } from '../text/hostile.ts'
import { damaged, texts } from '../text/random-text.ts'
import { lines } from './located.ts'

const ARTICLE = '../shared/articles/insight-298/article.txt'
const hasArticle = existsSync(ARTICLE)
if (!hasArticle)
  console.log(`Proposals are not tried on damaged pages of the article: ${ARTICLE} is not there.`)

const PROSE = [
  'data/raw/example/article.txt',
  'test/fixtures/ferry.txt',
  'test/fixtures/dam.txt',
  ...(hasArticle ? [ARTICLE] : []),
].map((file): [string, string] => [file, readFileSync(file, 'utf8')])

const MEASURES = new Map([['event-date', measure({ measure: 'event-date', dimension: 'date', unit: '' })]])

/** Rows that do not say what their quotes print. */
const slips = (claims: readonly CleanClaim[]): string[] =>
  valueMatchesQuote
    .run(dossier({ claims }), { findings: [], checks: [] })
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ of, message }) => `${of.join(' ')}: ${message}`)

/** What the stages would say of the proposals once they have been through their files. */
const complaints = (raw: string): string[] => {
  // As a file gives it back.
  const text = new TextDecoder().decode(new TextEncoder().encode(raw))
  const { claims, dismissals, citations } = proposalsFor(text)
  const read = parseTable(printTable(claims, claimTable), 'claims.csv', claimTable)
  const dismissed = parseTable(printTable(dismissals, dismissalTable), 'dismissals.csv', dismissalTable)
  const cited = parseTable(printTable(citations, citationTable), 'citations.csv', citationTable)
  const anchored = anchorClaims(read.value, text, 'abc')
  const anchors = new Map(anchored.value.map((anchor) => [anchor.claim, anchor]))
  const cleaned = cleanClaims(read.value, { measures: MEASURES, anchors })
  expect(read.value.map(({ row }) => row)).toEqual(claims)
  expect(anchored.value.map(({ start, end }) => text.slice(start ?? 0, end ?? 0))).toEqual(
    claims.map(({ quote }) => quote),
  )
  return [
    ...lines([...read.problems, ...dismissed.problems, ...cited.problems, ...anchored.problems]),
    ...lines(dismissalProblems(dismissed.value, text)),
    ...lines(cleaned.problems),
    ...slips(cleaned.value),
    ...claims.filter(({ quote }) => words(quote) > 15).map(({ quote }) => `too long: ${quote}`),
  ]
}

describe('proposals pass every table and stand once in the text', () => {
  it('of texts by chance', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(complaints(text)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(PROSE)('of %s', (_file, text) => {
    expect(complaints(text)).toEqual([])
    expect(complaints(text.replaceAll('\n', '\r\n'))).toEqual([])
    expect(complaints(text.toUpperCase())).toEqual([])
    expect(complaints(text.replaceAll(' ', '  '))).toEqual([])
    expect(complaints(text.replaceAll('\n', ' '))).toEqual([])
  })

  it.each(PROSE)('of damaged stretches of %s', (_file, text) => {
    fc.assert(
      fc.property(damaged(text, 600), (stretch) => {
        expect(complaints(stretch)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it.each(PROSE)('of %s, and leave no number of it over', (_file, text) => {
    expect(proposalsFor(text).unaccounted).toBe(0)
  })

  it.each([...HOSTILE])('of a page of %j', (_name, text) => {
    expect(complaints(text.slice(0, 1000))).toEqual([])
  })
})
