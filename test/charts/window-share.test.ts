import { describe, expect, it } from 'vitest'
import { stacked } from '../../pipeline/charts/window-pieces.ts'
import { shareIn } from '../../pipeline/charts/window-share.ts'
import type { Hedge } from '../../pipeline/model/hedge.ts'
import { intervalText } from '../../pipeline/model/interval-text.ts'
import { parsePeriod } from '../../pipeline/model/period.ts'
import { observation } from '../dossier.ts'

const row = (key: string, period: string, amount: string, hedge: Hedge = 'exact') =>
  observation({ series: 's', measure: 'm', unit: 'MW', key, period, amount, hedge })

const period = (text: string) => {
  const parsed = parsePeriod(text)
  if (parsed === null) throw new Error(text)
  return parsed
}

const share = (rows: readonly ReturnType<typeof row>[], of = 'A', when = '2018/2019') =>
  shareIn(rows, (key) => key === of, period(when))

const text = (interval: ReturnType<typeof share>) => intervalText(interval, 'ratio')

describe('the share in a window', () => {
  it('goes from the least of the part beside the most of the rest to the most beside the least', () => {
    // 9.5 / (9.5 + 30.5) and 10.5 / (10.5 + 29.5)
    expect(text(share([row('A', '2018', '10'), row('B', '2019', '30')]))).toBe('23.8–26.2%')
  })

  it('is the whole for one alone, however its figures are rounded, and nothing for who has none', () => {
    expect(text(share([row('A', '2018', '10'), row('A', '2019', '7')]))).toBe('100%')
    expect(text(share([row('B', '2018', '10')]))).toBe('0%')
    expect(text(share([row('A', '2017', '10'), row('B', '2018', '10')]))).toBe('0%')
  })

  it('never leaves zero and the whole, with zeros and without ends', () => {
    expect(text(share([row('A', '2018', '0'), row('B', '2018', '0')]))).toBe('0–100%')
    expect(text(share([row('A', '2018', '5', 'over'), row('B', '2018', '5')]))).toMatch(/–100%$/)
    expect(text(share([row('A', '2018', '5'), row('B', '2018', '5', 'over')]))).toMatch(/^0–/)
  })
})

describe('the pieces of a bar', () => {
  const part = (size: number) => ({
    name: 'a',
    share: size,
    text: '',
    colour: '#000000',
    own: false,
    ids: 'a',
  })

  it('fill it in their proportion, from the foot up', () => {
    expect(stacked([part(0.5), part(1.5)], 200).map(({ y, y2 }) => [y, y2])).toEqual([
      [150, 200],
      [0, 150],
    ])
    expect(stacked([part(0)], 200).map(({ y, y2 }) => [y, y2])).toEqual([[200, 200]])
  })
})
