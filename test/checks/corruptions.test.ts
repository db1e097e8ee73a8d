import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completed, sameStatement, seededIn } from '../../pipeline/checks/corruptions.ts'
import { HEDGES } from '../../pipeline/model/hedge.ts'
import { CORRUPTIONS } from '../../pipeline/model/sensitivity.ts'
import { SCALE_NAMES, UNITS } from '../../pipeline/model/unit.ts'
import { ARTICLES, committed } from '../committed.ts'
import { claim, dossier, measure, period } from '../dossier.ts'

const world = dossier({
  measures: [measure({}), measure({ measure: 'voters', label: 'people who may vote' })],
})

const share = claim({
  kind: 'share',
  measure: 'children',
  base: 'population',
  amount: '43',
  unit: '%',
  period: '2012',
  cites: ['3', '4'],
})

const words = (row: ReturnType<typeof claim>): string[] =>
  seededIn(row, world).map(({ corruption, printed, corrupted }) => `${corruption}: ${printed} → ${corrupted}`)

describe('the seeded errors of a share', () => {
  it('are one of every kind, in words as they were and as they are', () => {
    expect(words(share)).toEqual([
      'times-10: 43% → 430%',
      'divided-by-10: 43% → 4.3%',
      'times-1000: 43% → 43,000%',
      'digits-swapped: 43% → 34%',
      'plus-20-percent: 43% → 52%',
      'minus-20-percent: 43% → 34%',
      'complement: 43% → 57%',
      'year-plus-1: 2012 → 2013',
      'year-minus-1: 2012 → 2011',
      'base-swapped: 43% of people living in a country → 43% of people who may vote',
      'unit-swapped: 43% → 43',
      'note-shifted: notes 3, 4 → notes 4, 5',
    ])
  })

  it('leave everything else of the claim as it was', () => {
    const [first] = seededIn(share, world)
    const wrong = claim({ ...share, period: '2012', amount: '430' })
    expect(first?.claim).toEqual(wrong)
  })

  it('have their interval and their days computed from the wrong row', () => {
    const wrong = (kind: string) =>
      seededIn(share, world).find(({ corruption }) => corruption === kind)?.claim
    expect(wrong('complement')?.low?.toFraction()).toBe('113/200')
    expect(wrong('year-plus-1')).toMatchObject({ period_start: '2013-01-01', period_end: '2013-12-31' })
  })
})

describe('the seeded errors of other claims', () => {
  it('are of the year and of the note alone for an event', () => {
    const event = claim({ kind: 'event', measure: 'event-date', period: '2016-04', cites: ['1'] })
    expect(words(event)).toEqual([
      'year-plus-1: April 2016 → April 2017',
      'year-minus-1: April 2016 → April 2015',
      'note-shifted: note 1 → note 2',
    ])
  })

  it('are none where nothing stands that could be wrong', () => {
    expect(words(claim({ kind: 'comparison' }))).toEqual([])
  })

  it('are none that change nothing', () => {
    const half = claim({ ...share, period: '', amount: '50', cites: [] })
    expect(words(half).filter((each) => each.startsWith('complement'))).toEqual([])
    const second = claim({ kind: 'rank', amount: '2', unit: 'rank' })
    expect(words(second)).toEqual([
      'times-10: rank 2 → rank 20',
      'times-1000: rank 2 → rank 2,000',
      'unit-swapped: rank 2 → 2 days',
    ])
  })
})

describe('sameStatement', () => {
  it('looks at what is asserted and not at how it is written', () => {
    expect(sameStatement(claim({ amount: '1,500' }), claim({ amount: '1500' }))).toBe(true)
    expect(sameStatement(claim({ amount: '2', unit: 'people' }), claim({ amount: '2', unit: 'km2' }))).toBe(
      false,
    )
    expect(sameStatement(claim({ period: '2012' }), claim({ period: '2013' }))).toBe(false)
    expect(sameStatement(claim({ cites: ['1'] }), claim({ cites: ['2'] }))).toBe(false)
    expect(sameStatement(claim({ base: 'a' }), claim({ base: 'b' }))).toBe(false)
    expect(sameStatement(claim({ amount: '2' }), claim({}))).toBe(false)
  })
})

describe('every seeded error', () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map(String),
    fc.integer({ min: 0, max: 99_999 }).map((n) => (n / 100).toFixed(2)),
    fc.constantFrom('1/2', '1/3', '2/3', '9/10'),
  )
  const claims = fc
    .record({
      amount: amounts,
      hedge: fc.constantFrom(...HEDGES),
      scale: fc.constantFrom(...SCALE_NAMES),
      unit: fc.constantFrom(...UNITS.keys()),
      base: fc.constantFrom('', 'population'),
      period: fc.constantFrom('', '2012', '2015/..', '199X'),
      cites: fc.constantFrom<string[]>([], ['1']),
    })
    .map(claim)

  it('makes another statement of the claim, once for each kind, the same in every run', () => {
    fc.assert(
      fc.property(claims, (row) => {
        const seeded = seededIn(row, world)
        const kinds = seeded.map(({ corruption }) => corruption)
        return (
          seeded.every((each) => !sameStatement(row, each.claim)) &&
          CORRUPTIONS.filter((kind) => kinds.includes(kind)).join() === kinds.join() &&
          isDeepStrictEqual(seededIn(row, world), seeded)
        )
      }),
    )
  })

  it.each(ARTICLES)('of %s says something else than what was printed', (article) => {
    const whole = committed(article)
    const seeded = whole.claims.flatMap((row) => seededIn(row, whole))
    expect(seeded.length).toBeGreaterThan(80)
    expect(seeded.filter(({ printed, corrupted }) => printed === corrupted || printed === '')).toEqual([])
  })
})

describe('completed', () => {
  it('computes from the columns what a claim of the tables has', () => {
    const bare = { ...share, low: null, high: null, period_start: '', period_end: '' }
    expect(completed(bare)).toEqual(share)
    expect(completed({ ...claim({}), period: period('2012') })).toEqual(claim({ period: '2012' }))
  })
})
