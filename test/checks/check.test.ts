import { describe, expect, it } from 'vitest'
import { ask, askNowAndThen, type Check } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import type { Dossier } from '../../pipeline/model/dossier.ts'
import type { Answer, Finding } from '../../pipeline/model/finding.ts'
import { asKnown, lastDay } from '../../pipeline/reason/vintage.ts'
import { article, claim, dossier, measure, observation, relation, series, source } from '../dossier.ts'

const check = (id: string, run: Check['run']): Check => ({
  id,
  asks: 'Is it?',
  catches: 'a mistake',
  errs: 'nowhere',
  severity: 'error',
  about: 'figure',
  run,
})

const answer = (overrides: Partial<Answer> = {}): Answer => ({
  of: ['C1'],
  claims: ['C1'],
  verdict: 'consistent',
  message: 'Yes.',
  ...overrides,
})

describe('to ask all checks', () => {
  it('shows each check what those before it have found, and no others', () => {
    const seen: string[] = []
    const looking = (id: string) =>
      check(id, (_, { findings }) => {
        seen.push(`${id}: ${findings.map(({ finding }) => finding).join(', ')}`)
        return [answer()]
      })
    ask([looking('a'), looking('b'), looking('c')], dossier())
    expect(seen).toEqual(['a: ', 'b: a:C1', 'c: a:C1, b:C1'])
  })

  it('shows each check what all of them are about', () => {
    const all = [check('a', () => []), { ...check('b', () => []), about: 'time' as const }]
    const told: string[] = []
    const last = check('c', (_, { checks }) => {
      told.push(...checks.map(({ id, about }) => `${id} ${about}`))
      return []
    })
    ask([...all, last], dossier())
    expect(told).toEqual(['a figure', 'b time', 'c figure'])
  })

  it('shows what is excused as excused', () => {
    const tables = dossier({ exceptions: [{ finding: 'a:C1', reason: 'known', by: 'me', expires: null }] })
    const told: boolean[] = []
    const second = check('b', (_, { findings }) => {
      told.push(...findings.map(({ excused }) => excused))
      return []
    })
    ask([check('a', () => [answer()]), second], tables)
    expect(told).toEqual([true])
  })
})

/** The claim "5.6% of GDP in 2015": the edition of 2018 says 5.61, that of 2023 says 5.46. */
const spending = (published: string | null, editions = { old: '2018-02-22', new: '2023-04' }): Dossier => {
  const share = { measure: 'spending', base: 'gdp', unit: '%', period: '2015' }
  return dossier({
    article: { ...article, published: { date: published, stated: true, basis: 'printed' } },
    claims: [claim({ ...share, kind: 'share', amount: '5.6', quote: '5.6% of GDP' })],
    measures: ['spending', 'gdp'].map((id) => measure({ measure: id, stock_or_flow: 'flow' })),
    sources: [
      source({ source: 'bank', published: editions.old }),
      source({ source: 'yearbook', published: editions.new }),
    ],
    series: [
      series({ ...share, series: 'old', source: 'bank' }),
      series({ ...share, series: 'new', source: 'yearbook', supersedes: 'old' }),
    ],
    observations: [
      observation({ ...share, series: 'old', source: 'bank', amount: '5.61' }),
      observation({ ...share, series: 'new', source: 'yearbook', amount: '5.46' }),
    ],
    relations: [relation({ asserts: 'C1 = new:XAA@2015' })],
  })
}

const askedOf = (tables: Dossier): Map<string, Finding> => {
  const day = lastDay(tables)
  const then = day === null ? null : asKnown(tables, day)
  return new Map(askNowAndThen(CHECKS, asKnown(tables, null), then).map((row) => [row.finding, row]))
}

const FIGURE = ['relation-holds:R1', 'agrees-with-reference:C1', 'implied-range:C1']

const nowAndThen = (tables: Dossier) => {
  const rows = askedOf(tables)
  return FIGURE.map((id) => [rows.get(id)?.verdict, rows.get(id)?.verdict_then])
}

const all = (now: string, then: string) => FIGURE.map(() => [now, then])

describe('to ask now and then', () => {
  it('finds right in 2019 what the latest edition makes wrong', () => {
    expect(nowAndThen(spending('2019'))).toEqual(all('inconsistent', 'consistent'))
  })

  it('finds wrong in 2023 what could be known to be wrong', () => {
    expect(nowAndThen(spending('2023'))).toEqual(all('inconsistent', 'inconsistent'))
  })

  it('differs nowhere but where the evidence differs', () => {
    const differing = (published: string) =>
      [...askedOf(spending(published)).values()]
        .filter(({ verdict, verdict_then }) => verdict !== verdict_then)
        .map(({ finding }) => finding)
    expect(differing('2019').sort()).toEqual([...FIGURE, 'can-all-hold:C1:R1'].sort())
    expect(differing('2023')).toEqual([])
  })

  it('finds nothing that tested it before the first edition was out', () => {
    expect(nowAndThen(spending('2017'))).toEqual(all('inconsistent', 'unsupported'))
  })

  it('counts an edition without a date as out at any time', () => {
    const undated = { old: '', new: '2023-04' }
    expect(nowAndThen(spending('1999', undated))).toEqual(all('inconsistent', 'consistent'))
    expect(nowAndThen(spending('1999', { old: '', new: '' }))).toEqual(all('inconsistent', 'inconsistent'))
  })

  it('has no verdict of then where nobody knows when the article was', () => {
    expect(nowAndThen(spending(null))).toEqual(all('inconsistent', ''))
    expect([...askedOf(spending(null)).values()].filter((row) => row.verdict_then !== '')).toEqual([])
  })
})
