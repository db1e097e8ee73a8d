import { describe, expect, it } from 'vitest'
import { mentionIsAccounted } from '../../pipeline/checks/mention-is-accounted.ts'
import type { Mention } from '../../pipeline/model/mention.ts'
import { dossier, mention } from '../dossier.ts'
import { run } from './run.ts'

const number = (overrides: Partial<Mention>): Mention =>
  mention({ kind: 'number', surface: '43', disposition: 'unaccounted', ...overrides })

const ask = (...mentions: Mention[]) => run(mentionIsAccounted, dossier({ mentions }))

describe('mention-is-accounted', () => {
  it('is inconsistent for a number that nothing accounts for, with its place', () => {
    expect(ask(number({ start: 7, end: 9 }))).toMatchObject([
      {
        of: ['unaccounted', '43'],
        verdict: 'inconsistent',
        found: '43',
        expected: 'a claim, a citation or a reason to set it aside',
        message: "“43” stands in no claim's quote, and no reason sets it aside: nobody has looked at it.",
        place: { start: 7, end: 9 },
      },
    ])
  })

  it('names the same words apart, in the order of the text', () => {
    const rows = [number({}), number({ surface: '“43”' }), number({ surface: '%' })]
    expect(ask(...rows).map(({ of }) => of.slice(1))).toEqual([['43'], ['43', '2'], ['sign']])
  })

  it('is consistent for what a claim, a marker or a reason settles, one row each', () => {
    const rows = [
      number({ disposition: 'claim', claim: 'C1' }),
      number({ disposition: 'claim', claim: 'C2' }),
      number({ disposition: 'dismissed', reason: 'a name' }),
      mention({}),
    ]
    expect(ask(...rows).map(({ of, verdict, message }) => [of, verdict, message])).toEqual([
      [['citation'], 'consistent', '1 number of the running text calls an end note.'],
      [['claim'], 'consistent', '2 numbers of the running text stand in the quotes of claims.'],
      [['dismissed'], 'consistent', '1 number of the running text is set aside with a reason.'],
    ])
  })

  it('looks at the running text alone, and at nothing in a text without numbers', () => {
    expect(ask(number({ section: 'notes' }))).toEqual([])
    expect(ask()).toEqual([])
  })
})
