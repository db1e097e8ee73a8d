import { describe, expect, it } from 'vitest'
import { coveredYears, emptyYearsLine } from '../../pipeline/charts/coverage.ts'
import { observation, series } from '../dossier.ts'
import { harbour, unexamined } from './dossier.ts'

const ALL = {
  type: 'series',
  series: 'cranes-2023',
  key: '*>town',
  period: '2018/2019',
  at: 0,
} as const

/** The harbour with shares that the same register gives: key, window, per cent. */
const giving = (
  shares: readonly (readonly [key: string, period: string, amount: string])[],
  source = 'register-2023',
) => {
  const home = harbour()
  const own = { series: 'crane-shares', measure: 'cranes', base: 'crane-imports', unit: '%', source }
  return unexamined({
    ...home,
    series: [...home.series, series(own)],
    observations: [
      ...home.observations,
      ...shares.map(([key, period, amount]) => observation({ ...own, key, period, amount })),
    ],
  })
}

// Of 2018 to 2020, with nothing in 2020: Italy 122 of 195 MW, Germany 55.
const AGREEING = [
  ['ITA>town', '2018/2020', '62.6'],
  ['DEU>town', '2018/2020', '28.2'],
] as const

describe('the years that an edition covers', () => {
  it('are those with a row, from the first to the last, where it gives nothing else', () => {
    expect(coveredYears(ALL, harbour())).toEqual([2016, 2019])
    expect(emptyYearsLine(ALL, harbour())).toEqual([])
  })

  it('reach on to the end of a window whose shares are what the rows come to', () => {
    expect(coveredYears(ALL, giving(AGREEING))).toEqual([2016, 2020])
    expect(emptyYearsLine(ALL, giving(AGREEING))).toEqual([
      'The edition covers 2020 and records nothing there.',
    ])
  })

  it('do not where one of the shares is another: then rows are missing', () => {
    const other = [...AGREEING, ['SWE>town', '2018/2020', '20'] as const]
    expect(coveredYears(ALL, giving(other))).toEqual([2016, 2019])
  })

  it('are not told by another source, nor by shares of another buyer', () => {
    expect(coveredYears(ALL, giving(AGREEING, 'a'))).toEqual([2016, 2019])
    const port = AGREEING.map(([key, ...rest]) => [key.replace('town', 'port'), ...rest] as const)
    expect(coveredYears(ALL, giving(port))).toEqual([2016, 2019])
  })

  it('are none without a row', () => {
    expect(coveredYears(ALL, harbour('observations'))).toBeNull()
    expect(emptyYearsLine(ALL, harbour('observations'))).toEqual([])
  })
})
