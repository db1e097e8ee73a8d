import { describe, expect, it } from 'vitest'
import { passedOver } from '../../pipeline/report/passed-over.ts'
import { dossier, mention } from '../dossier.ts'

const row = (start: number, surface: string, reason: string, disposition: 'dismissed' | 'unaccounted') =>
  mention({ mention: `M${start}`, start, surface, reason, disposition })

describe('passedOver', () => {
  it('names what was set aside by its reason, and what nobody looked at, in the order of the text', () => {
    const mentions = [
      row(90, 'S72', 'a name', 'dismissed'),
      row(50, 'one', 'a pronoun', 'dismissed'),
      row(10, 'Mk. V', 'a name', 'dismissed'),
      row(70, '12 ships', '', 'unaccounted'),
      row(20, '7 ships', '', 'unaccounted'),
      { ...row(99, '2020', 'a date', 'dismissed'), section: 'notes' as const },
      mention({ disposition: 'claim' }),
    ]
    expect(passedOver(dossier({ mentions }))).toEqual({
      set_aside: [
        { reason: 'a name', words: ['Mk. V', 'S72'] },
        { reason: 'a pronoun', words: ['one'] },
      ],
      not_looked_at: ['7 ships', '12 ships'],
    })
  })

  it('names nothing where every number is accounted for', () => {
    expect(passedOver(dossier())).toEqual({ set_aside: [], not_looked_at: [] })
  })
})
