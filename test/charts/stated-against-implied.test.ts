import { describe, expect, it } from 'vitest'
import { type Examined, WIDTHS } from '../../pipeline/charts/drawing.ts'
import { statedAgainstImplied } from '../../pipeline/charts/stated-against-implied.ts'
import { render } from '../../pipeline/io/render.ts'
import type { CleanClaim } from '../../pipeline/model/claim.ts'
import type { Finding } from '../../pipeline/model/finding.ts'
import { claim } from '../dossier.ts'
import { harbour, unexamined } from './dossier.ts'
import { left } from './dossier-examined.ts'
import { footOf, layersOf, rowsWith, subtitleOf, titleOf } from './spec.ts'
import { collisions } from './word-boxes.ts'

const drawn = (dossier: Examined = harbour(), width: number = WIDTHS.page) => {
  const drawing = statedAgainstImplied.draw(dossier, width)
  if (drawing === null) throw new Error('nothing drawn')
  return drawing
}

const found = (claims: readonly CleanClaim[], findings: readonly Finding[]): Examined => ({
  ...unexamined({ claims: [...claims] }),
  findings,
})

const people = (id: string, amount: string, hedge: CleanClaim['hedge'] = 'exact') =>
  claim({ claim: id, amount, unit: 'people', hedge })

const words = (dossier: Examined, width: number = WIDTHS.page): string[] =>
  rowsWith(drawn(dossier, width), 'text').map(({ text }) => String(text).replaceAll('\n', ' '))

/** Where the marks of a shape point beyond the scale. */
const arrows = (dossier: Examined, shape: string): unknown[] =>
  layersOf(drawn(dossier))
    .filter(({ mark }) => typeof mark === 'object' && mark.shape === shape)
    .flatMap(({ data }) => data.values.map(({ ids }) => ids))

const bar = (dossier: Examined, ids: string) => {
  const [row] = rowsWith(drawn(dossier), 'ids', 'x', 'x2').filter((each) => each.ids === ids)
  if (row === undefined) throw new Error(`no bar for ${ids}`)
  return { from: Number(row.x), to: Number(row.x2), low: row.low, high: row.high }
}

describe('stated against implied', () => {
  it('says how many figures cannot be right, and how many nothing tests', () => {
    expect(titleOf(drawn())).toBe('1 of 4 amounts cannot be right as printed; nothing tests 1')
    expect(subtitleOf(drawn())).toMatch(/per cent above or below the figure as printed \(ratio scale\)$/)
  })

  it('does not say so where none is', () => {
    const fine = found([people('C1', '500')], [left('C1', 'consistent', { low: '400', high: '600' })])
    expect(titleOf(drawn(fine))).toBe('Nothing contradicts the one amount that the article gives')
  })

  it('has the figures under their verdicts, in words, with what nothing tests named at the end', () => {
    const shown = words(harbour())
    for (const heading of [
      '1 cannot be right as printed',
      '1 left open',
      '1 holds',
      'Nothing tests 1 amount',
    ])
      expect(shown).toContain(heading)
    for (const figure of ['40%', 'of town spending', '49–50%', '50% (C4)']) expect(shown).toContain(figure)
  })

  it('draws what is said and what is left as multiples of the figure as printed, and keeps their ends', () => {
    const [said, allowed] = [bar(harbour(), 'C2'), bar(harbour(), 'implied-range:C2')]
    expect(said).toMatchObject({ low: 0.395, high: 0.405 })
    expect(allowed).toMatchObject({ low: 0.49, high: 0.5 })
    // 39.5 to 40.5 and 49 to 50, all over 40, on one logarithmic scale
    const scale = (said.to - said.from) / Math.log(40.5 / 39.5)
    expect((allowed.to - allowed.from) / Math.log(50 / 49)).toBeCloseTo(scale, -1)
    expect((allowed.from - said.to) / Math.log(49 / 40.5)).toBeCloseTo(scale, -1)
  })

  it('puts the figure that is farthest off first, whatever its unit', () => {
    const dossier = found(
      [people('C1', '500'), people('C2', '7000'), people('C3', '90')],
      [
        left('C1', 'inconsistent', { low: '550', high: '560', expected: 'near' }),
        left('C2', 'inconsistent', { low: '0', high: '1000', expected: 'far' }),
        left('C3', 'inconsistent', { low: '100', high: '102', expected: 'middling' }),
      ],
    )
    expect(words(dossier).filter((text) => /^(near|far|middling)$/.test(text))).toEqual([
      'far',
      'middling',
      'near',
    ])
  })

  it('points on where a range goes on beyond the scale, and where it has no end', () => {
    expect(arrows(harbour(), 'triangle-right')).toEqual(['implied-range:C1'])
    const far = found(
      [people('C1', '500', 'over'), people('C2', '500')],
      [
        left('C1', 'inconsistent', { high: '400', expected: 'at most 400 people' }),
        left('C2', 'inconsistent', { low: '50000', high: '60000', expected: '50,000–60,000 people' }),
      ],
    )
    expect(arrows(far, 'triangle-left')).toEqual(['implied-range:C1'])
    expect(arrows(far, 'triangle-right')).toEqual(['implied-range:C2', 'C1'])
    expect(bar(far, 'implied-range:C2')).toMatchObject({ low: 50000, high: 60000 })
  })

  it('says where the figure could be right and its words cannot', () => {
    const dossier = found(
      [people('C1', '500'), people('C2', '500'), people('C3', '500')],
      [
        left('C1', 'inconsistent'),
        left('C2', 'inconsistent', { low: '400', high: '600', expected: '400–600 people' }),
        left(
          'C3',
          'inconsistent',
          { low: '501', high: '600', expected: '501–600 people' },
          { excused: true },
        ),
      ],
    )
    const shown = words(dossier, 1000)
    expect(shown).toContain('any value: its words cannot be right')
    expect(shown).toContain('400–600 people: its words cannot be right')
    expect(shown).toContain('501–600 people (excused)')
  })

  it('shows a figure that is not above zero in words alone', () => {
    const dossier = found([people('C1', '0')], [left('C1', 'consistent', { low: '0', high: '3' })])
    expect(words(dossier)).toContain('not above zero: no per cent of it')
    expect(rowsWith(drawn(dossier), 'ids', 'x2')).toEqual([])
  })

  it('draws no thousand rows: the worst, and how many more there are', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `C${String(index).padStart(4, '0')}`)
    const verdicts = ['consistent', 'inconsistent', 'unsupported', 'undetermined'] as const
    const dossier = found(
      ids.map((id, index) => people(id, String(1001 + index * 2))),
      ids.map((id, index) =>
        left(id, verdicts[Math.floor(index / 250)] ?? 'consistent', { low: '1', high: '2' }),
      ),
    )
    const drawing = drawn(dossier)
    expect(titleOf(drawing)).toBe('250 of 1,000 amounts cannot be right as printed; nothing tests 250')
    const shown = words(dossier)
    expect(shown).toContain('and 210 more; the audit and findings.csv have them all')
    expect(shown.filter((text) => text.startsWith('and 250 more'))).toHaveLength(2)
    expect(drawing.spec).toHaveProperty('height')
    expect(JSON.parse(JSON.stringify(drawing.spec)).height).toBeLessThan(2200)
  })

  it('shows the same figures at every width', () => {
    const figures = drawn().figures
    for (const width of Object.values(WIDTHS)) expect(drawn(harbour(), width).figures).toEqual(figures)
    expect(figures.map(({ ids, text }) => [ids[0], text])).toEqual([
      ['C2', '40%'],
      ['implied-range:C2', '49–50%'],
      ['C1', 'US$300 million'],
      ['implied-range:C1', 'at least US$200 million'],
      ['C3', '60%'],
      ['implied-range:C3', '59–62%'],
      ['C4', '50%'],
    ])
  })

  it.each(Object.values(WIDTHS))('keeps all words apart and inside at %d pixels', async (width) => {
    const long = found(
      [
        people('C1', '1,234,567,890,123,456', 'at_least'),
        people('C2', '0'),
        people('C3', '500', 'up_to'),
        people('C4', '500'),
      ],
      [
        left('C1', 'consistent', { low: '1', high: '2', expected: 'between one and '.repeat(9) }),
        left('C2', 'inconsistent', { low: '4', high: '5', expected: '4–5 people' }),
        left('C3', 'inconsistent', { low: '50000', high: '60000', expected: '50,000–60,000 people' }),
        left('C4', 'inconsistent', { high: '0', expected: 'at most 0 people' }, { excused: true }),
      ],
    )
    for (const dossier of [harbour(), long]) {
      const drawing = drawn(dossier, width)
      expect(collisions(drawing, width)).toEqual([])
      expect((await render(drawing)).svg).toContain('cannot be right as printed')
    }
  })

  it('credits whom the evidence comes from', () => {
    expect(footOf(drawn())).toMatch(/^Sources: Town Treasury, in the editions that the audit names\. /)
    expect(footOf(drawn())).toContain('our calculation')
  })

  it('draws nothing where no figure is tested', () => {
    expect(statedAgainstImplied.draw(unexamined(), WIDTHS.page)).toBeNull()
    expect(
      statedAgainstImplied.draw(found([people('C1', '5')], [left('C1', 'unsupported')]), WIDTHS.page),
    ).toBeNull()
    expect(
      statedAgainstImplied.draw(found([claim({ claim: 'C1' })], [left('C1', 'consistent')]), WIDTHS.page),
    ).toBeNull()
  })
})
