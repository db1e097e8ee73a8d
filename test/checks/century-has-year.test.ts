import { describe, expect, it } from 'vitest'
import { centuryHasYear } from '../../pipeline/checks/century-has-year.ts'
import { dossier, mention, passage } from '../dossier.ts'
import { run } from './run.ts'

/** Years as they stand after the passage, ten characters apart. */
const ask = (centuries: readonly string[], ...years: readonly string[]) =>
  run(
    centuryHasYear,
    dossier({
      passages: [
        passage({
          rule: 'century',
          surface: 'the 18th and 19th centuries',
          value: [...centuries],
          other_start: 200,
          other_end: 300,
        }),
      ],
      mentions: years.map((surface, index) =>
        mention({ kind: 'year', surface, start: 200 + index * 10, end: 204 + index * 10 }),
      ),
    }),
  )[0]

describe('century-has-year', () => {
  it('is consistent where a year of each century follows', () => {
    expect(ask(['17XX', '18XX'], '1789', '1813')).toMatchObject({
      verdict: 'consistent',
      message: '“the 18th and 19th centuries” is followed by 1789, 1813: a year of each century.',
    })
  })

  it('is unsupported where years follow, and none of one of them', () => {
    expect(ask(['17XX', '18XX'], '1813', '1828')).toMatchObject({
      verdict: 'unsupported',
      expected: '1813, 1828',
      message: '“the 18th and 19th centuries” is followed by 1813, 1828: none of the 18th century.',
    })
    expect(ask(['10XX', '11XX', '12XX'], '1101', '1150')?.message).toContain(
      'none of the 11th or 13th century',
    )
  })

  it('counts 1799 to the 18th century and 1800 to the 19th', () => {
    expect(ask(['17XX', '18XX'], '1799', '1800')?.verdict).toBe('consistent')
    expect(ask(['17XX', '18XX'], '1800', '1801')?.verdict).toBe('unsupported')
  })

  it('does not apply to one century, to fewer than two of its years, or to years further on', () => {
    expect(ask(['18XX'], '1813', '1828')?.verdict).toBe('not_applicable')
    expect(ask(['17XX', '18XX'], '1813', '1921')?.verdict).toBe('not_applicable')
    const far = Array.from({ length: 12 }, () => '2000')
    expect(ask(['17XX', '18XX'], ...far, '1813', '1828')?.verdict).toBe('not_applicable')
  })

  it('has nothing to examine without centuries', () => {
    expect(run(centuryHasYear, dossier({ passages: [passage({})] }))).toEqual([])
  })
})
