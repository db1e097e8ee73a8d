import { describe, expect, it } from 'vitest'
import { unitsOneStyle } from '../../pipeline/checks/units-one-style.ts'
import { article, dossier, mention } from '../dossier.ts'
import { run } from './run.ts'

const ask = (form: boolean, ...surfaces: readonly string[]) =>
  run(
    unitsOneStyle,
    dossier({
      article: { ...article, form },
      mentions: surfaces.map((surface) => mention({ kind: 'percent', surface })),
    }),
  )

describe('units-one-style', () => {
  it('is consistent where all percentages are printed in one way', () => {
    expect(ask(true, '40%', '43%')).toMatchObject([{ of: ['percentages'], verdict: 'consistent' }])
  })

  it('is inconsistent for each that is printed in another way than most', () => {
    expect(ask(true, '40%', '16 per cent', '43%')).toMatchObject([
      {
        of: ['percentages-1'],
        verdict: 'inconsistent',
        message: '“16 per cent”, where 2 of 3 percentages have “%”.',
      },
    ])
    expect(ask(true, '16 percent', '16 per cent', '17 Per  cent', '18 per cent')).toHaveLength(1)
  })

  it('has nothing to examine where the form is not asked for, or there are no percentages', () => {
    expect(ask(false, '40%', '16 per cent')).toEqual([])
    expect(ask(true)).toEqual([])
    const inNotes = mention({ kind: 'percent', surface: '40%', section: 'notes' })
    expect(run(unitsOneStyle, dossier({ article: { ...article, form: true }, mentions: [inNotes] }))).toEqual(
      [],
    )
  })
})
