import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ask } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import type { Finding } from '../../pipeline/model/finding.ts'
import { mentionsOf } from '../../pipeline/text/accounts.ts'
import { passagesIn } from '../../pipeline/text/passages.ts'
import { article, dossier, term } from '../dossier.ts'

/** Checks that need no annotation: those of passages, and of periods that count from now. */
const OF_TEXT = CHECKS.filter(({ id, about }) => id === 'office-held' || about === 'time' || about === 'text')

const OFFICES = [
  term({ holder: 'Brita Holm', from: '2011-03-01', to: '2015-02-28' }),
  term({ holder: 'Ansel Torve', from: '2015-03-01', to: '2023-02-28' }),
  term({ office: 'prime-minister', holder: 'Kaspar Lindqvist', from: '2018-10-12' }),
]

const read = (name: string): string => readFileSync(`test/fixtures/${name}.txt`, 'utf8')

const findingsIn = (text: string, stated: boolean): Finding[] =>
  ask(
    OF_TEXT,
    dossier({
      article: { ...article, form: true, published: { ...article.published, stated } },
      mentions: mentionsOf(text, [], []),
      passages: passagesIn(text),
      offices: OFFICES,
    }),
  )

const wanting = (findings: readonly Finding[], verdict: Finding['verdict']): string[] =>
  findings.filter((finding) => finding.verdict === verdict).map(({ finding }) => finding)

const FERRY = {
  text: read('ferry'),
  inconsistent: [
    'office-held:brita-holm-who-was-elected-president-of-the-republic',
    'relative-period-anchored:for-some-time',
    'time-phrase-is-whole:during-since-2015',
    'offset-fits-dates:two-weeks-later',
    'order-fits-dates:after-the-court-ruling-of-2011',
    'place-in-one-country:portuguese-town-of-badajoz-in-spain',
    'sentence-is-not-repeated:fares-are-now-reviewed-each-spring-and-the-review-is-open-to-everyone-who-buys',
    'names-agree:tolkhaven',
    'names-agree:piet-osvald-initial',
    'characters-are-clean:a-century-of-habit',
    'web-residue:share-this-article',
    'web-residue:nbsp',
    'web-residue:share-this-article-2',
    'units-one-style:percentages-1',
  ],
  unsupported: ['century-has-year:the-17th-and-18th-centuries'],
}

const DAM = {
  text: read('dam'),
  inconsistent: [
    'office-held:ansel-torve-who-became-prime-minister',
    'time-phrase-is-whole:until-in-2018',
    'order-fits-dates:before-the-second-gate-was-added-in-1964',
    'relations-agree:denmark-sweden-relations-have-been-thriving',
    'sentence-is-not-repeated:the-telephone-did-not-ring-and-the-gates-stayed-shut-until-the-water-was-over',
    'characters-are-clean:is-nowhere-at-all',
    'web-residue:to-do',
  ],
  unsupported: [],
}

describe('slips planted in invented texts', () => {
  it.each([
    ['a brief with (3) marks, a “3.” list and month-first dates', FERRY, false],
    ['a brief with raised digits, years in brackets and day-first dates', DAM, true],
  ])('are all found, and nothing else, in %s', (_, { text, inconsistent, unsupported }, stated) => {
    const findings = findingsIn(text, stated)
    expect(wanting(findings, 'inconsistent').sort()).toEqual([...inconsistent].sort())
    expect(
      wanting(findings, 'unsupported').filter((finding) => finding.startsWith('century-has-year')),
    ).toEqual(unsupported)
  })

  it.each([
    ['a quotation that is repeated as one', FERRY, 'Nobody walks on water'],
    ['growth of more than the whole', FERRY, 'a growth of 250%'],
    ['a share and its rounding', FERRY, '41.7 per cent in the census'],
    ['a particle before a preposition', FERRY, 'moved in in 2010'],
    ['an adjective that is no order word', FERRY, 'The following rules'],
    ['a founder after whom nothing is named', FERRY, 'named after the water'],
    ['a comparison by years', FERRY, 'three years later than planned'],
    ['what had happened before', FERRY, 'who had left the north shore in 1969'],
    ['an ancient city in a modern state', FERRY, 'ancient Greek city of Ephesus'],
    ['a city of the state that it lies in', FERRY, 'Swedish city of Malmö'],
    ['a harbour and a harbor', FERRY, 'Pearl Harbor'],
    ['the last years of a life', FERRY, 'the last years of the founder'],
    ['a source a day after the event', DAM, 'published on 13 September 2021'],
    ['“since” that means “because”', DAM, 'Since in 2015 the lamp'],
    ['a chain of years that is nowhere dated', DAM, 'in the same year, 1994'],
    ['a single century', DAM, 'the nineteenth century'],
    ['a place and its own state', DAM, 'Danish island of Bornholm'],
    ['works cited by author and year', DAM, '(Osvald 2015; Vesk 2018)'],
  ])('do not draw in their look-alikes: %s', (_, { text }, words) => {
    const start = text.indexOf(words)
    expect(start).toBeGreaterThan(0)
    const end = start + words.length
    const accused = findingsIn(text, true).filter(
      (finding) =>
        finding.verdict === 'inconsistent' &&
        finding.start !== null &&
        finding.end !== null &&
        finding.start < end &&
        start < finding.end &&
        finding.check !== 'units-one-style',
    )
    expect(accused.map(({ finding }) => finding)).toEqual([])
  })
})
