import { describe, expect, it } from 'vitest'
import { timePhraseIsWhole } from '../../pipeline/checks/time-phrase-is-whole.ts'
import { dossier, passage } from '../dossier.ts'
import { run } from './run.ts'

const ask = (...value: string[]) =>
  run(
    timePhraseIsWhole,
    dossier({ passages: [passage({ rule: 'time-phrase', surface: 'since in 2015', value })] }),
  )[0]

describe('time-phrase-is-whole', () => {
  it('is inconsistent where two prepositions stand before one time', () => {
    expect(ask('since', 'in')).toMatchObject({
      verdict: 'inconsistent',
      expected: '“since” or “in”',
      message: '“since in 2015” joins “since” and “in” before one time: which is meant changes what it says.',
    })
  })

  it('is undetermined where the first may open a clause', () => {
    expect(ask('since', 'in', 'clause')).toMatchObject({ verdict: 'undetermined' })
    expect(ask('since', 'in', 'clause')?.message).toContain('may mean “because”')
    expect(ask('until', 'in', 'clause')?.message).toContain('may be a clause of its own')
  })

  it('has nothing to examine without such phrases', () => {
    expect(run(timePhraseIsWhole, dossier({ passages: [passage({})] }))).toEqual([])
  })
})
