import { describe, expect, it } from 'vitest'
import { sentenceIsNotRepeated } from '../../pipeline/checks/sentence-is-not-repeated.ts'
import { claim, dossier, passage } from '../dossier.ts'
import { run } from './run.ts'

const scan = passage({ rule: 'scan', passage: 'repeated-sentence', value: ['38 sentences'] })
const again = passage({
  rule: 'repeated-sentence',
  passage: 'the-gates-stayed-shut',
  surface: 'The gates stayed shut.',
  other_start: 20,
  other_end: 42,
})

const ask = (...passages: ReturnType<typeof passage>[]) =>
  run(sentenceIsNotRepeated, dossier({ passages, claims: [claim({ start: 90, end: 120 })] }))

describe('sentence-is-not-repeated', () => {
  it('is consistent where the rule went over the text and found nothing', () => {
    expect(ask(scan)).toMatchObject([
      { of: ['all'], claims: [], verdict: 'consistent', message: 'None of 38 sentences is printed twice.' },
    ])
  })

  it('is inconsistent for each repetition, and names both places', () => {
    expect(ask(scan, again)).toMatchObject([
      {
        of: ['the-gates-stayed-shut'],
        claims: ['C1'],
        verdict: 'inconsistent',
        place: { start: 100, end: 113 },
        message: 'The sentence “The gates stayed shut.” is printed again: it stands at 20 and at 100.',
      },
    ])
  })

  it('says of a line that is a sentence too that the sentence is repeated, and of another line that the line is', () => {
    const line = passage({ ...again, rule: 'repeated-line' })
    expect(ask(scan, again, line)).toHaveLength(1)
    expect(ask(scan, again, { ...line, start: 300 }).map(({ message }) => message.slice(0, 12))).toEqual([
      'The sentence',
      'The line “Th',
    ])
  })

  it('has nothing to examine where no rule went over the text', () => expect(ask()).toEqual([]))
})
