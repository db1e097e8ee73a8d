import { describe, expect, it } from 'vitest'
import { countsOfPeople } from '../../pipeline/charts/counts-of-people.ts'
import { type Examined, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { render } from '../../pipeline/io/render.ts'
import { claim, measure, observation, relation, series, source } from '../dossier.ts'
import { harbour, unexamined } from './dossier.ts'
import { left } from './dossier-examined.ts'
import { footOf, rowsWith, subtitleOf, titleOf } from './spec.ts'
import { collisions } from './word-boxes.ts'

const drawn = (dossier: Examined = harbour(), width: number = WIDTHS.page) => {
  const drawing = countsOfPeople.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

type Tables = Parameters<typeof unexamined>[0]

/** People of some islands, as two offices count them. */
const islands = (tables: Tables = {}, findings: Examined['findings'] = []): Examined => ({
  ...unexamined({
    measures: [measure({ measure: 'population', label: 'people of an island', dimension: 'people' })],
    series: [series({ definition: 'Present on one night' })],
    sources: [source({})],
    claims: [claim({ claim: 'C1', quote: 'forty thousand people', amount: '40,000' })],
    observations: [observation({ amount: '41,000', period: '2020' })],
    ...tables,
  }),
  findings,
})

const texts = (dossier: Examined, width: number = WIDTHS.page): string[] =>
  rowsWith(drawn(dossier, width), 'text', 'x').map(({ text }) => String(text).replaceAll('\n', ' '))

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    observation({ amount: String(30000 + 100 * index), period: String(1900 + index) }),
  )

describe('counts of people', () => {
  it('says what the checks say of each, worst first', () => {
    const claims = [
      claim({ claim: 'C1', amount: '40,000' }),
      claim({ claim: 'C2', amount: '1', scale: 'million', hedge: 'over', subject: 'XBB' }),
    ]
    const observations = [observation({ amount: '40,000' }), observation({ key: 'XBB', amount: '900,000' })]
    const findings = [left('C1', 'consistent'), left('C2', 'inconsistent')]
    expect(titleOf(drawn(islands({ claims, observations }, findings)))).toBe(
      'Over 1 million (people of an island, XBB) cannot be right as printed and 40,000 (people of an island, XAA) holds',
    )
    expect(titleOf(drawn(islands({}, [left('C1', 'undetermined')])))).toBe(
      '40,000 (people of an island) is open',
    )
  })

  it('counts them where there are too many to name', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `C${index + 1}`)
    const claims = ids.map((id) => claim({ claim: id, amount: '40,000' }))
    const findings = ids.map((id, index) => left(id, index < 8 ? 'inconsistent' : 'consistent'))
    const dossier = islands({ claims }, findings)
    expect(titleOf(drawn(dossier))).toBe('Of 20 numbers of people, 8 cannot be right as printed and 12 hold')
    expect(subtitleOf(drawn(dossier))).toMatch(/, the first 12 of 20$/)
    expect(drawn(dossier).claims).toHaveLength(12)
  })

  it('says what it shows where nothing was checked', () => {
    expect(titleOf(drawn())).toBe('1 number of people beside what is published of them')
  })

  it('sets what is published, and what relations leave, below the claim', () => {
    expect(drawn().figures.map(({ what, text, ids }) => [what, text, ids.join(' ')])).toEqual([
      ['The article', 'over 2,000', 'C6'],
      ['People at work on one day (Office E)', '1,900', 'workers-a:town@2019'],
      ['Names on the pay lists (Office F)', 'about 2,400', 'workers-b:town@2020'],
      [
        'The reading that both places are meant.',
        '2,460–2,940',
        'R5 workers-a:port@2019 workers-b:town@2020',
      ],
    ])
    expect(texts(harbour())).toEqual(
      expect.arrayContaining([
        '“over 2,000 hands”',
        'allowed by 1 of 2 published figures and 1 of 1 calculation',
        'R5: The reading that both places are meant',
        'People at work on one day (Office E)',
        '2019',
      ]),
    )
  })

  it('tells the verdict by shape and in words, and in the table', () => {
    const dossier = islands({}, [left('C1', 'inconsistent')])
    expect(rowsWith(drawn(dossier), 'verdict')).toEqual([
      expect.objectContaining({ verdict: 'inconsistent' }),
    ])
    expect(texts(dossier)).toContain('cannot be right as printed; allowed by 0 of 1 published figure')
    expect(drawn(dossier).figures.map(({ verdict }) => verdict)).toEqual(['inconsistent', ''])
  })

  it('tells each figure with its ids', () => {
    const told = rowsWith(drawn(islands()), 'text', 'ids').map(({ text, ids, low, high }) => [
      text,
      ids,
      low,
      high,
    ])
    expect(told).toEqual([
      ['40,000', 'C1', 39500, 40500],
      ['41,000', 'population-census-2020:XAA@2020', 40500, 41500],
    ])
  })

  it('points an arrow where there is no end', () => {
    const claims = [claim({ claim: 'C1', amount: '30,000', hedge: 'over' })]
    const observations = [observation({ amount: '20,000', hedge: 'up_to' })]
    const arrows = rowsWith(drawn(islands({ claims, observations })), 'shape', 'ids').filter(({ shape }) =>
      String(shape).startsWith('triangle'),
    )
    expect(arrows.map(({ ids, shape, low, high }) => [ids, shape, low, high])).toEqual([
      ['C1', 'triangle-right', 30000, null],
      ['population-census-2020:XAA@', 'triangle-left', 0, 20000],
    ])
  })

  it('writes figures without their unit, and “no date” where a source gives none', () => {
    const dossier = islands({ observations: [observation({ amount: '1.5', scale: 'million' })] })
    expect(texts(dossier)).toEqual(
      expect.arrayContaining(['1.5 million', 'Present on one night (Census Bureau)', 'no date']),
    )
  })

  it('draws the latest of very many figures and counts them all', () => {
    const dossier = islands({ observations: many(1000) })
    expect(drawn(dossier).figures).toHaveLength(41)
    expect(drawn(dossier).figures.at(-1)?.period?.text).toBe('2899')
    expect(texts(dossier)).toContain(
      'allowed by 11 of 1000 published figures; the latest 40 of a kind are drawn',
    )
  })

  it('credits publishers and our own arithmetic', () => {
    expect(footOf(drawn())).toBe(
      'Sources: Office E and Office F, in the editions that the audit names. ' +
        'Intervals, what the words leave open: our calculation. The article: “A Tiny Article”, ' +
        'Institute for Narrow Seas (invented); claim C6; relation R5.',
    )
    expect(drawn().relations).toEqual(['R5'])
  })

  it('draws nothing without such a claim, or without evidence beside it', () => {
    expect(countsOfPeople.draw(harbour('claims'), WIDTHS.page)).toBeNull()
    expect(countsOfPeople.draw(islands({ observations: [] }), WIDTHS.page)).toBeNull()
    const words = [claim({ claim: 'C1', kind: 'trend' })]
    expect(countsOfPeople.draw(islands({ claims: words }), WIDTHS.page)).toBeNull()
  })
})

const LONG = 'People who were present on the island, or who had left it for less than three nights'.repeat(3)

const CASES: readonly (readonly [string, Tables])[] = [
  ['one row', {}],
  ['forty rows', { observations: many(40) }],
  ['equal figures', { observations: [...many(1), ...many(1)] }],
  ['long words', { series: [series({ definition: LONG })], observations: many(2) }],
  [
    'a long quote',
    { claims: [claim({ claim: 'C1', quote: `${'archipelagos '.repeat(15)}`, amount: '40,000' })] },
  ],
  ['zero', { claims: [claim({ claim: 'C1', amount: '0' })], observations: [observation({ amount: '0' })] }],
  [
    'a relation that leaves any value',
    {
      relations: [relation({ relation: 'R1', asserts: 'C1 >= population-census-2020:XAA@2020' })],
      claims: [claim({ claim: 'C1', amount: '40,000', period: '1990' })],
    },
  ],
]

describe('counts of people at every width', () => {
  const widths = Object.values(WIDTHS)

  it.each(CASES.flatMap(([name, tables]) => widths.map((width) => [name, width, tables] as const)))(
    '%s at %d pixels: no words collide or leave the picture',
    (_, width, tables) => {
      const drawing = drawn(islands(tables, [left('C1', 'undetermined')]), width)
      expect(collisions(drawing, width)).toEqual([])
    },
  )

  it.each(CASES)('%s: renders without a warning', async (_, tables) => {
    expect((await render(drawn(islands(tables), WIDTHS.phone))).svg).toContain('</svg>')
  })

  it('shows the same at every width', () => {
    const [first, ...others] = widths.map((width) => drawn(harbour(), width).figures)
    for (const figures of others) expect(figures).toEqual(first)
  })
})
