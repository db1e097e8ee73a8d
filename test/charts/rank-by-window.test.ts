import { describe, expect, it } from 'vitest'
import { type Examined, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { rankByWindow } from '../../pipeline/charts/rank-by-window.ts'
import { render } from '../../pipeline/io/render.ts'
import type { CleanObservation } from '../../pipeline/model/reference.ts'
import { claim, measure, observation, relation, series, source } from '../dossier.ts'
import { harbour, unexamined } from './dossier.ts'
import { footOf, rowsWith, subtitleOf, titleOf } from './spec.ts'
import { collisions } from './word-boxes.ts'

const drawn = (dossier: Examined = harbour(), width: number = WIDTHS.page) => {
  const drawing = rankByWindow.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

/** `2016/2017: town 20, bay 10`: what the buyers of one window took, in per cent. */
const sold = (row: string, name = 'sold', hedge: 'exact' | 'about' = 'exact'): CleanObservation[] => {
  const [window = '', buyers = ''] = row.split(': ')
  return buyers.split(', ').map((buyer) => {
    const [, key = '', amount = ''] = /^(.+) ([\d.]+)$/.exec(buyer) ?? []
    const key_ = `ITA>${key.replaceAll(' ', '-')}`
    return observation({
      series: name,
      measure: 'cranes',
      unit: '%',
      key: key_,
      period: window,
      amount,
      hedge,
    })
  })
}

const market = (
  rows: readonly CleanObservation[],
  asserts: readonly string[] = ['C1 = rank(sold:ITA>town@2016/2017)'],
  rank = '2',
): Examined =>
  unexamined({
    measures: [measure({ measure: 'cranes', label: 'cranes sold' })],
    series: [
      series({ series: 'sold', measure: 'cranes', unit: '%' }),
      series({ series: 'newer', measure: 'cranes', unit: '%', supersedes: 'sold' }),
    ],
    sources: [source({ vintage: 'edition of 2021' })],
    claims: [
      claim({
        claim: 'C1',
        kind: 'rank',
        subject: 'ITA',
        object: 'town',
        measure: 'cranes',
        amount: rank,
        unit: 'rank',
      }),
    ],
    relations: asserts.map((each, index) => relation({ relation: `R${index + 1}`, asserts: each })),
    observations: rows,
  })

const title = (...windows: string[]): string => titleOf(drawn(market(windows.flatMap((row) => sold(row)))))

/** The bars: whose, from where to where. */
const bars = (dossier: Examined) =>
  rowsWith(drawn(dossier), 'x2', 'middle', 'colour').map(({ ids, x, x2 }) => ({
    of: String(ids).replace(/.*>|@.*/g, ''),
    from: Number(x),
    length: Number(x2) - Number(x),
  }))

describe('rank by window', () => {
  it('says in how many windows the place was the claimed one, and which it was in the others', () => {
    expect(titleOf(drawn())).toBe(
      'By crane power delivered from Italy, town came second in 1 of 3 two-year windows, second or third in 2017–2018 and third in 2018–2019',
    )
    expect(subtitleOf(drawn())).toBe(
      'Italy’s largest recipients in each two-year window, % of cranes sold to all',
    )
  })

  it('says so where all windows give it, or none does for certain', () => {
    expect(title('2016/2017: bay 50, town 20')).toBe(
      'By cranes sold from Italy, town came second in 2016–2017',
    )
    expect(title('2016/2017: bay 50, town 20', '2017/2018: bay 40, town 30')).toBe(
      'By cranes sold from Italy, town came second in both two-year windows',
    )
    expect(title('2015/2016: bay 5, town 2', '2016/2017: bay 5, town 2', '2017/2018: bay 4, town 3')).toBe(
      'By cranes sold from Italy, town came second in all 3 two-year windows',
    )
    expect(title('2016/2017: town 50, bay 20', '2017/2018: town 40, bay 30')).toBe(
      'By cranes sold from Italy, town came second for certain in none of 2 two-year windows: first in 2016–2017 and 2017–2018',
    )
  })

  it('leaves the place of equals open', () => {
    expect(title('2016/2017: bay 50, town 20, port 20, fort 20')).toBe(
      'By cranes sold from Italy, town came second to fourth in 2016–2017',
    )
  })

  it('says where the one ranked is not among those listed', () => {
    const dossier = market(
      ['2016/2017: bay 50, town 20', '2017/2018: bay 40, port 30'].flatMap((row) => sold(row)),
    )
    expect(titleOf(drawn(dossier))).toBe(
      'By cranes sold from Italy, town came second in 1 of 2 two-year windows, not among the two listed in 2017–2018',
    )
    expect(rowsWith(drawn(dossier), 'verdict').map(({ verdict }) => verdict)).toEqual([
      'consistent',
      'inconsistent',
    ])
  })

  it('puts each partner into the column of its place, with bars from zero on one scale', () => {
    const found = bars(market(sold('2016/2017: port 40, town 20, bay 10')))
    const [port, town, bay] = [...new Map(found.map((each) => [each.of, each])).values()]
    expect([port, town, bay].map((each) => each?.of)).toEqual(['port', 'town', 'bay'])
    expect((town?.length ?? 0) / (port?.length ?? 1)).toBeCloseTo(0.5, 2)
    expect((bay?.length ?? 0) / (port?.length ?? 1)).toBeCloseTo(0.25, 2)
    expect((town?.from ?? 0) - (port?.from ?? 0)).toBe((bay?.from ?? 0) - (town?.from ?? 0))
  })

  it('shows the columns around a claimed place far down', () => {
    const buyers = Array.from({ length: 12 }, (_, index) => `buyer-${index + 10} ${40 - index}`)
    const dossier = market(
      sold(`2016/2017: ${buyers.join(', ')}, town 1`),
      ['C1 = rank(sold:ITA>town@2016/2017)'],
      '9',
    )
    const words = rowsWith(drawn(dossier), 'text', 'x').map(({ text }) => String(text))
    expect(words).toEqual(expect.arrayContaining(['Eighth', 'Ninth\nin the article', 'Tenth', '11th']))
    expect(words).toContain('13th')
    expect(words).not.toContain('First')
  })

  it('shows the last that are listed beside a claimed place below them', () => {
    const dossier = market(sold('2016/2017: port 40, town 20'), ['C1 = rank(sold:ITA>town@2016/2017)'], '7')
    const words = rowsWith(drawn(dossier), 'text', 'x').map(({ text }) => String(text))
    expect(words).toEqual(expect.arrayContaining(['First', 'Second', 'Seventh\nin the article', 'second']))
    expect(titleOf(drawn(dossier))).toBe('By cranes sold from Italy, town came second in 2016–2017')
  })

  it('is open where only one of two editions lists the one ranked', () => {
    const rows = [...sold('2016/2017: bay 50, town 20'), ...sold('2016/2017: bay 50, port 20', 'other')]
    const asserts = ['C1 = rank(sold:ITA>town@2016/2017)', 'C1 = rank(other:ITA>town@2015/2016)']
    const more = sold('2015/2016: bay 50, town 20', 'other')
    expect(titleOf(drawn(market([...rows, ...more], asserts)))).toBe(
      'By cranes sold from Italy, town came second in 1 of 2 two-year windows, second or not listed in 2016–2017',
    )
  })

  it('leaves out an edition that a later one replaces, and windows that end after the article', () => {
    const asserts = ['C1 = rank(sold:ITA>town@2016/2017)', 'C1 = rank(newer:ITA>town@2016/2017)']
    const rows = [
      ...sold('2016/2017: bay 50, town 20'),
      ...sold('2016/2017: bay 50, town 20', 'newer', 'about'),
      ...sold('2022/2023: town 50, bay 20', 'newer'),
    ]
    const drawing = drawn(market(rows, asserts))
    expect(drawing.relations).toEqual(['R2'])
    expect(drawing.figures.map(({ ids }) => ids.at(-1))).toEqual([
      'C1',
      'newer:ITA>town@2016/2017',
      'newer:ITA>bay@2016/2017',
      'newer:ITA>town@2016/2017',
    ])
  })

  it('sums yearly figures over windows of the claimed length', () => {
    const rows = ['2015: bay 5, town 4', '2016: bay 1, town 4', '2017: bay 9, town 4'].flatMap((row) =>
      sold(row),
    )
    const drawing = drawn(market(rows))
    expect(drawing.title).toBe(
      'By cranes sold from Italy, town came second in 1 of 2 two-year windows, first in 2015–2016',
    )
    expect(drawing.figures.map(({ text }) => text)).toEqual([
      'rank 2',
      'first',
      '8%',
      '6%',
      'second',
      '10%',
      '8%',
    ])
  })

  it('traces each place and bar to its rows', () => {
    expect(drawn().figures.at(-4)).toMatchObject({
      text: 'third',
      ids: [
        'C5',
        'R4',
        'sold-2023:ITA>port@2018/2019',
        'sold-2023:ITA>bay@2018/2019',
        'sold-2023:ITA>town@2018/2019',
      ],
      claims: ['C5'],
    })
    expect(footOf(drawn())).toContain('Places: our calculation')
    expect(footOf(drawn())).toContain('claim C5; relation R4.')
  })

  it('tells each place and value with its ids', () => {
    const told = rowsWith(drawn(market(sold('2016/2017: bay 50, town 20'))), 'text', 'ids')
    expect(told.map(({ text, ids, low }) => [text, ids, low])).toEqual(
      expect.arrayContaining([
        ['second', 'C1;R1;sold:ITA>bay@2016/2017;sold:ITA>town@2016/2017', 2],
        ['20%', 'sold:ITA>town@2016/2017', 0.195],
      ]),
    )
  })

  it('draws nothing without a claimed rank, its relation or a window', () => {
    expect(rankByWindow.draw(harbour('claims'), WIDTHS.page)).toBeNull()
    expect(rankByWindow.draw(harbour('relations'), WIDTHS.page)).toBeNull()
    expect(
      rankByWindow.draw(
        market(sold('2022/2023: bay 5, town 2'), ['C1 = rank(sold:ITA>town@2022/2023)']),
        WIDTHS.page,
      ),
    ).toBeNull()
  })
})

const LONG = 'united-provinces-of-the-outer-and-the-inner-archipelago'
const CASES: readonly (readonly [string, Examined])[] = [
  ['one row', market(sold('2016/2017: town 20'))],
  [
    'forty windows',
    market(Array.from({ length: 40 }, (_, i) => sold(`${1960 + i}/${1961 + i}: bay 5, town ${i}`)).flat()),
  ],
  ['equal ranks', market(sold('2016/2017: bay 20, town 20, port 20, fort 20'))],
  ['long names', market(sold(`2016/2017: ${LONG} 20, town 10, ${LONG}-too 5`))],
  ['a window without dates', market(sold(': bay 20, town 10'), ['C1 = rank(sold:ITA>town@)'])],
  ['nothing but zero', market(sold('2016/2017: bay 0, town 0'))],
]

describe('rank by window at every width', () => {
  const widths = Object.values(WIDTHS)

  it.each(CASES.flatMap(([name, dossier]) => widths.map((width) => [name, width, dossier] as const)))(
    '%s at %d pixels: no words collide or leave the picture',
    (_, width, dossier) => {
      expect(collisions(drawn(dossier, width), width)).toEqual([])
      expect(drawn(dossier, width).figures).toEqual(drawn(dossier).figures)
    },
  )

  it.each(CASES)('%s: renders without a warning', async (_, dossier) => {
    expect((await render(drawn(dossier, WIDTHS.phone))).svg).toContain('</svg>')
  })
})
