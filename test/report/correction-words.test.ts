import { describe, expect, it } from 'vitest'
import { correctionsWorth, tallyWords } from '../../pipeline/report/correction-words.ts'
import { auditWith } from './examined.ts'

describe('the corrections in numbers', () => {
  const audit = auditWith('plain words')

  it('say of what worth they are, about what, and how many figures fail by them', () => {
    expect(tallyWords(audit)).toBe(
      '2 things to correct: 1 error, 1 note; 1 about figures and dates (why 1 cannot be right as printed) and 1 about words of time.',
    )
    expect(correctionsWorth(audit, 'warning')).toBe(0)
  })

  it('speak of no figure that cannot be right where none is', () => {
    const time = audit.first.filter(({ about }) => about === 'time')
    expect(tallyWords({ ...audit, first: time })).toBe('1 thing to correct: 1 note; 1 about words of time.')
  })

  it('are none where nothing is to correct', () => expect(tallyWords({ ...audit, first: [] })).toBe(''))
})
