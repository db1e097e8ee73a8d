import { describe, expect, it } from 'vitest'
import { chartName, dataOf } from '../../pipeline/report/lineage-charts.ts'

describe('the data of a spec', () => {
  it('are the rows under every "values" and each single "datum", in the order of the spec', () => {
    const spec = {
      layer: [
        { data: { values: [{ ids: 'C1', low: 1, high: 2.5, y: 80 }, { zero: 0 }] } },
        { encoding: { x: { datum: { ids: 'C2', value: 3 } } } },
        { data: { values: [{ ids: 'e@s', period: '2011', text: 'x' }] } },
      ],
    }
    expect(dataOf(JSON.stringify(spec))).toEqual([
      { ids: 'C1', figure: { low: '1', high: '2.5' } },
      { ids: null, figure: {} },
      { ids: 'C2', figure: { value: '3' } },
      { ids: 'e@s', figure: { period: '2011' } },
    ])
  })

  it('are no list of plain values, such as the ticks of an axis', () => {
    expect(dataOf('{"axis": {"values": [0, 1]}, "scale": {"domain": [0, 1]}}')).toEqual([])
  })

  it('are none of what is no JSON', () => {
    expect(dataOf('{')).toEqual([])
    expect(dataOf('[]')).toEqual([])
  })
})

describe('the name of a chart', () => {
  it('is that of its spec', () => {
    expect(chartName({ file: 'charts/tiny/share-by-window.vl.json', text: '' })).toBe('share-by-window')
  })
})
