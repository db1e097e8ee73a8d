import { describe, expect, it } from 'vitest'
import { baseFitsMeasure } from '../../pipeline/checks/base-fits-measure.ts'
import { claim, dossier, measure, observation } from '../dossier.ts'
import { run } from './run.ts'

const measures = [
  measure({ measure: 'fleet', label: 'ships held', stock_or_flow: 'stock' }),
  measure({ measure: 'ferries', label: 'ferries held', stock_or_flow: 'stock' }),
  measure({ measure: 'deliveries', label: 'ships delivered', stock_or_flow: 'flow' }),
  measure({ measure: 'area', label: 'area of the ports', stock_or_flow: 'none' }),
]

const ask = (part: string, whole: string) =>
  run(
    baseFitsMeasure,
    dossier({
      measures,
      claims: [claim({ kind: 'share', measure: part, base: whole, amount: '43', unit: '%' })],
    }),
  )

describe('base-fits-measure', () => {
  it('lets a stock be part of a stock and a flow part of a flow', () => {
    const [stock] = ask('ferries', 'fleet')
    expect(stock).toMatchObject({ of: ['C1'], claims: ['C1'], verdict: 'consistent', found: '43%' })
    expect(stock?.message).toBe(
      '“ferries held” is a stock (a level at one time), “ships held” too: the one can be part of the other.',
    )
    expect(ask('deliveries', 'deliveries')[0]?.verdict).toBe('consistent')
  })

  it('lets no flow be a share of a stock, nor a stock of a flow', () => {
    const [answer] = ask('deliveries', 'fleet')
    expect(answer).toMatchObject({ verdict: 'inconsistent', expected: 'a share of a flow' })
    expect(answer?.message).toBe(
      '“ships delivered” is a flow (an amount over a period), “ships held” a stock (a level at one time): the one cannot be a share of the other.',
    )
    expect(ask('fleet', 'deliveries')[0]).toMatchObject({
      verdict: 'inconsistent',
      expected: 'a share of a stock',
    })
  })

  it('says of what whole the figure is known, where published shares have it', () => {
    const share = { measure: 'deliveries', base: 'imports', unit: '%', amount: '43.2', period: '2016/2020' }
    const [answer] = run(
      baseFitsMeasure,
      dossier({
        measures: [
          ...measures,
          measure({ measure: 'imports', label: 'ships bought abroad', stock_or_flow: 'flow' }),
        ],
        claims: [claim({ kind: 'share', measure: 'deliveries', base: 'fleet', amount: '43', unit: '%' })],
        observations: [observation(share), observation({ ...share, series: 'other', amount: '44' })],
      }),
    )
    expect(answer?.message).toMatch(
      /the one cannot be a share of the other\. The figure is known as a share of ships bought abroad: 43\.2% for 2016–2020 .*\.$/,
    )
    expect(answer?.evidence).toHaveLength(1)
    expect(answer?.repair).toBe('“43%” of ships bought abroad, 2016–2020')
  })

  it('does not apply where a measure is neither stock nor flow', () => {
    const message = '“area of the ports” is neither stock nor flow: nothing can be said.'
    expect(ask('area', 'fleet')).toMatchObject([{ verdict: 'not_applicable', message }])
    expect(ask('deliveries', 'area')).toMatchObject([{ verdict: 'not_applicable', message }])
    expect(ask('area', 'area')).toMatchObject([{ verdict: 'not_applicable', message }])
  })

  it('does not apply where the measure or the base is not described', () => {
    const [answer] = ask('fleet', 'unheard-of')
    expect(answer?.verdict).toBe('not_applicable')
    expect(answer?.message).toBe('Measure or base is not described.')
    expect(ask('unheard-of', 'fleet')[0]?.verdict).toBe('not_applicable')
  })

  it('has nothing to examine in figures that are no share and in an empty dossier', () => {
    expect(run(baseFitsMeasure, dossier({ measures, claims: [claim({ amount: '3' })] }))).toEqual([])
    expect(run(baseFitsMeasure, dossier())).toEqual([])
  })
})
