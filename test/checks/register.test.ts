import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ask } from '../../pipeline/checks/check.ts'
import { CHECKS } from '../../pipeline/checks/register.ts'
import { findingTable } from '../../pipeline/model/finding.ts'
import { claim, dossier } from '../dossier.ts'

const FOLDER = 'pipeline/checks'

const sources = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, source: readFileSync(`${FOLDER}/${name}`, 'utf8') }))

const files = sources.filter(({ source }) => /^export const \w+: Check = /m.test(source))

describe('the register of checks', () => {
  it('holds every check of the folder under its file name, once', () => {
    expect(CHECKS.length).toBeGreaterThan(10)
    expect(CHECKS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.map(({ name }) => name))
  })

  it('has a test file for every check', () => {
    const tests = readdirSync('test/checks')
    expect(CHECKS.filter(({ id }) => !tests.includes(`${id}.test.ts`)).map(({ id }) => id)).toEqual([])
  })

  it('asks questions', () => {
    expect(CHECKS.filter(({ asks }) => !/^[A-Z].*\?$/.test(asks)).map(({ id }) => id)).toEqual([])
  })

  it('says of every check what it catches', () => {
    expect(CHECKS.filter(({ catches }) => catches.length < 10).map(({ id }) => id)).toEqual([])
  })

  it('says of every check when it is wrong', () => {
    expect(CHECKS.filter(({ errs }) => errs.length < 20).map(({ id }) => id)).toEqual([])
  })

  it('names no article, country, publisher or row outside the examples', () => {
    const local =
      /insight|azerbaijan|israel|\bAZE\b|\bISR\b|sipri|\bC\d{3}\b|\bR\d{2}\b|karabakh|armenia|iran\b/i
    const naming = sources
      .map(({ name, source }) => ({ name, code: source.replace(/^ *catches:.*\n(?:\s+['"`].*\n)?/gm, '') }))
      .filter(({ code }) => local.test(code))
    expect(naming.map(({ name }) => name)).toEqual([])
  })

  it('sums up once, after every check whose answers decide a verdict', () => {
    const places = (...about: readonly string[]) =>
      CHECKS.flatMap((check, index) => (about.includes(check.about) ? [index] : []))
    expect(places('summary')).toHaveLength(1)
    expect(Math.max(...places('figure', 'annotation'))).toBeLessThan(Math.min(...places('summary')))
  })

  it('has nothing to say of an empty dossier', () => {
    expect(ask(CHECKS, dossier())).toEqual([])
  })
})

describe('findings', () => {
  const wrong = claim({ kind: 'share', base: 'population', amount: '250', unit: '%', start: 1, end: 5 })
  const bounds = CHECKS.filter(({ id }) => id === 'share-within-bounds')
  const found = (excused: string) =>
    ask(
      bounds,
      dossier({
        claims: [wrong],
        exceptions: [{ finding: excused, reason: 'known', by: 'the editor', expires: null }],
      }),
    )

  it('carry the check, what it is worth, the place and the range', () => {
    const [finding] = found('another-check:C1')
    expect(finding).toMatchObject({
      finding: 'share-within-bounds:C1',
      check: 'share-within-bounds',
      claims: ['C1'],
      verdict: 'inconsistent',
      severity: 'error',
      start: 1,
      end: 5,
      excused: false,
    })
    expect(finding === undefined ? null : findingTable.row.encode(finding)).toMatchObject({
      low: '0',
      high: '1',
    })
  })

  it('are excused by their id alone', () => {
    expect(found('share-within-bounds:C1').map(({ excused }) => excused)).toEqual([true])
    expect(found('share-within-bounds:C10').map(({ excused }) => excused)).toEqual([false])
  })
})
