import { existsSync, readFileSync } from 'node:fs'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { anchorClaims } from '../../pipeline/clean/anchors.ts'
import { sha256 } from '../../pipeline/io/files.ts'
import type { Anchor } from '../../pipeline/model/claim.ts'
import { ONE } from '../../pipeline/model/rational.ts'
import { auditOf } from '../../pipeline/report/audit.ts'
import { annotationsOf, CONTEXT } from '../../pipeline/report/web-annotation.ts'
import { located } from '../clean/located.ts'
import { ARTICLES, audited, committed } from '../committed.ts'
import { article, claim, dossier } from '../dossier.ts'
import { auditWith, CHECKS, everything, finding } from './examined.ts'
import { HOSTILE } from './placed.ts'

const SUITE = '../shared/schemas/web-annotation'

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})

const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int(),
  end: z.int(),
})

/** Strict: a key that the context of the standard does not define would be dropped without a word. */
const collectionSchema = z.strictObject({
  '@context': z.literal(CONTEXT),
  id: z.url(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.strictObject({
    id: z.url(),
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(
      z.strictObject({
        id: z.url(),
        type: z.literal('Annotation'),
        motivation: z.literal('assessing'),
        body: z.array(
          z.strictObject({
            type: z.literal('TextualBody'),
            purpose: z.enum(['tagging', 'assessing', 'commenting']),
            value: z.string(),
            format: z.literal('text/plain'),
            language: z.literal('en'),
          }),
        ),
        target: z.strictObject({
          source: z.url(),
          scope: z.url().optional(),
          selector: z.union([z.tuple([quoteSelector]), z.tuple([quoteSelector, positionSelector])]),
        }),
      }),
    ),
  }),
})

type Collection = z.output<typeof collectionSchema>
type Item = Collection['first']['items'][number]

/** Where the words of the quote selector stand, by the algorithm of the standard: before, the words, after. */
const placesOfQuote = (text: string, { target: { selector } }: Item): number[] => {
  const [{ exact, prefix = '', suffix = '' }] = selector
  const places: number[] = []
  for (
    let at = text.indexOf(prefix + exact + suffix);
    at !== -1;
    at = text.indexOf(prefix + exact + suffix, at + 1)
  )
    places.push(at + prefix.length)
  return places
}

/** The words at the position selector, counted in code points. */
const wordsAtPosition = (text: string, { target: { selector } }: Item): string | null => {
  const [, position] = selector
  return position === undefined ? null : [...text].slice(position.start, position.end).join('')
}

const anchorsIn = (text: string, quotes: readonly string[]): Anchor[] =>
  anchorClaims(
    quotes.map((quote, index) => located({ ...claim({ claim: `C${index + 1}`, quote }) })),
    text,
    sha256(text),
  ).value

const ofText = (text: string, quotes: readonly string[]): Item[] => {
  const claims = quotes.map((quote, index) => claim({ claim: `C${index + 1}`, quote }))
  const audit = auditOf(dossier({ claims }), [], CHECKS, null)
  return collectionSchema.parse(annotationsOf(audit, claims, anchorsIn(text, quotes))).first.items
}

describe('the annotation of a claim', () => {
  const text = 'Ω 🚢🚢 Morrane 𝔟uilt 40 ships. Then 30 שלום e\u0301 ships.\n'
  const items = ofText(text, ['𝔟uilt 40 ships', '30 שלום e\u0301'])

  it('is found again by its words, and at its place in code points', () => {
    for (const item of items) {
      const [{ exact }] = item.target.selector
      expect(placesOfQuote(text, item)).toHaveLength(1)
      expect(wordsAtPosition(text, item)).toBe(exact)
      expect(text.slice(placesOfQuote(text, item)[0]).startsWith(exact)).toBe(true)
    }
    expect(items).toHaveLength(2)
  })

  it('names the text by its hash, and the page that it was published on as what it was seen in', () => {
    const { dossier: tables, findings } = everything('words', 'https://example.org/a')
    const hash = { ...tables.article, text: { ...tables.article.text, sha256: `${'00'.repeat(31)}ff` } }
    const audit = auditOf({ ...tables, article: hash }, findings, CHECKS, null)
    const [item] = collectionSchema.parse(annotationsOf(audit, tables.claims, [])).first.items
    expect(item?.target).toMatchObject({
      source: 'ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8',
      scope: 'https://example.org/a',
    })
    const nowhere = auditOf(
      dossier({ article: { ...article, url: null }, claims: [claim({})] }),
      [],
      CHECKS,
      null,
    )
    const [bare] = collectionSchema.parse(annotationsOf(nowhere, [claim({})], [])).first.items
    expect(bare?.target).not.toHaveProperty('scope')
  })

  it('has the quote alone where no anchor speaks of these words', () => {
    const row = claim({ quote: 'forty ships', prefix: 'built ' })
    const audit = auditOf(dossier({ claims: [row] }), [], CHECKS, null)
    const other: Anchor = {
      claim: 'C1',
      quote: '40 ships',
      start: 3,
      end: 11,
      start_code_point: 3,
      end_code_point: 11,
      sentence: 1,
      anchor: 'exact',
      score: ONE,
      article_sha256: 'abc',
    }
    const [item] = collectionSchema.parse(annotationsOf(audit, [row], [other])).first.items
    expect(item?.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'forty ships', prefix: 'built ' },
    ])
  })

  it('says the verdict as a tag, then why, then what else does not fit', () => {
    const claims = [claim({ amount: '5' })]
    const rows = [
      finding('sums:R1', { verdict: 'inconsistent', message: 'They do not fit.' }),
      finding('summed:C1', { verdict: 'inconsistent', message: 'In short.', repair: '5 → 6' }),
      finding('cited:C1', { verdict: 'inconsistent', message: 'The note is later.' }),
      finding('dated:C1', { verdict: 'inconsistent', message: 'Excused.', excused: true }),
    ]
    const audit = auditOf(dossier({ claims }), rows, CHECKS, null)
    const [item] = collectionSchema.parse(annotationsOf(audit, claims, [])).first.items
    expect(item?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['tagging', 'Cannot be right as printed'],
      ['assessing', 'C1: They do not fit. Smallest repair: 5 → 6.'],
      ['commenting', 'The note is later.'],
    ])
  })

  it.each(HOSTILE.map((words) => [words.slice(0, 40), words]))('keeps %j text', (_name, words) => {
    const { dossier: tables } = everything(words, words)
    const collection = annotationsOf(auditWith(words, words), tables.claims, [])
    const { first } = collectionSchema.parse(collection)
    expect(JSON.stringify(collection)).not.toMatch(/\\u[dD][89abAB]/)
    for (const { body } of first.items)
      for (const { value } of body) expect(value).not.toMatch(/[\n\r\u202e\u2066\p{Cs}]/u)
    expect(first.items).toHaveLength(4)
  })
})

const asserted = z.object({
  assertions: z.array(z.string()),
})
const assertion = z.looseObject({ expectedResult: z.enum(['valid', 'invalid']), title: z.string() })

const json = (path: string): unknown => JSON.parse(readFileSync(`${SUITE}/${path}`, 'utf8'))

const object = z.record(z.string(), z.unknown())

/** Collections and pages have definitions, and no list of assertions. */
const OF_COLLECTION = [
  'annotationCollectionTypeValueFound',
  'labelFound',
  'totalFound',
  'firstRequiredIfTotalMoreThanZero',
]
const OF_PAGE = ['annotationPageTypeValueFound', 'itemsFound', 'startIndexFound']

const official = () => {
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const name of [
    'annotations',
    'bodyTarget',
    'choiceSet',
    'collections',
    'id',
    'otherProperties',
    'specificResource',
  ])
    ajv.addSchema(object.parse(json(`definitions/${name}.json`)), `${name}.json`)
  return ajv
}

describe.each(ARTICLES)('annotations.jsonld of %s', (name) => {
  const collection = annotationsOf(audited(name), committed(name).claims, [])
  const { total, first } = collectionSchema.parse(collection)

  it('has one annotation a claim, each with an id of its own', () => {
    const ids = first.items.map(({ id }) => id)
    expect([total, ids.length, new Set(ids).size]).toEqual(Array(3).fill(committed(name).claims.length))
  })

  it('is found again in the text, word for word and at its place', ({ skip }) => {
    const path = `data/raw/${name}/article.txt`
    if (!existsSync(path)) skip(`the text of ${name} is not on this machine`)
    const text = readFileSync(path, 'utf8')
    const { claims } = committed(name)
    const anchors = anchorClaims(
      claims.map((row) => located(row)),
      text,
      sha256(text),
    ).value
    const { items } = collectionSchema.parse(annotationsOf(audited(name), claims, anchors)).first
    for (const item of items) {
      expect(placesOfQuote(text, item)).toHaveLength(1)
      expect(wordsAtPosition(text, item)).toBe(item.target.selector[0].exact)
    }
  })

  it('does all that the standard says an annotation must', ({ skip }) => {
    if (!existsSync(SUITE)) skip('the W3C test assertions for annotations are not on this machine')
    const ajv = official()
    const { assertions } = asserted.parse(json('annotations/annotationMusts.test'))
    expect(assertions.length).toBeGreaterThan(40)
    const musts = assertions.map((path) => ({
      ...assertion.parse(json(path)),
      fits: ajv.compile(object.parse(json(path))),
    }))
    const broken = (item: object): string[] =>
      musts
        .filter(
          ({ fits, expectedResult }) =>
            fits({ '@context': CONTEXT, ...item }) !== (expectedResult === 'valid'),
        )
        .map(({ title }) => title)
    expect(first.items.flatMap(broken)).toEqual([])
    expect(broken({ type: 'Annotation', target: 'no address' })).not.toEqual([])
  })

  it('is a collection with one page, as the standard has them', ({ skip }) => {
    if (!existsSync(SUITE)) skip('the W3C test assertions for annotations are not on this machine')
    const ajv = official()
    const fails = (names: readonly string[], value: unknown): string[] =>
      names.filter((each) => ajv.validate({ $ref: `collections.json#/definitions/${each}` }, value) !== true)
    expect(fails(OF_COLLECTION, collection)).toEqual([])
    expect(fails(OF_PAGE, first)).toEqual([])
  })
})
