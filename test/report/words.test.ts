import { describe, expect, it } from 'vitest'
import { VERDICTS } from '../../pipeline/model/finding.ts'
import {
  correctionLabel,
  firstToCorrect,
  rateWords,
  sensitivityTrust,
  strengthWords,
  thenWords,
  untestedTrust,
} from '../../pipeline/report/words.ts'
import { auditWith } from './examined.ts'

describe('the words for the editions of the time', () => {
  it('are none where the verdict is the same, or nobody knows when the article was', () => {
    for (const verdict of VERDICTS) {
      expect(thenWords({ verdict, verdict_then: verdict })).toBe('')
      expect(thenWords({ verdict, verdict_then: '' })).toBe('')
    }
  })

  it('say the other verdict, or that the evidence is later', () => {
    expect(thenWords({ verdict: 'inconsistent', verdict_then: 'consistent' })).toBe(
      'On the editions that were out when the article was: holds.',
    )
    expect(thenWords({ verdict: 'consistent', verdict_then: 'unsupported' })).toBe(
      'Nothing that was published when the article was tests it; the evidence here is later.',
    )
  })
})

describe('the words for what the checks catch', () => {
  it('round the share, never to all or nothing, and say where nothing was tried', () => {
    expect(rateWords({ trials: 3, caught: 2 })).toBe('2 of 3 (67%)')
    expect(rateWords({ trials: 3, caught: 3 })).toBe('3 of 3 (100%)')
    expect(rateWords({ trials: 0, caught: 0 })).toBe('not tried')
  })

  it('name what nothing protects', () => {
    expect(sensitivityTrust(auditWith('plain words'))).toBe(
      "Of 3 errors planted in the article's figures and dates, the checks catch 1 (33%). Nothing protects 1 figure.",
    )
    expect(sensitivityTrust({ sensitivity: null })).toBe('')
  })

  it('count the amounts that nothing tests', () => {
    const { summary, figures } = auditWith('plain words')
    expect(untestedTrust({ summary, figures: [] })).toBe('Something tests each of the 2 amounts.')
    expect(untestedTrust({ summary, figures })).toBe(
      'Something tests each of the 2 amounts; for 1 the tests leave the number open.',
    )
    const one = { ...summary, untested: 1 }
    expect(untestedTrust({ summary: one, figures: [] })).toBe('Nothing tests 1 of the 2 amounts.')
    expect(untestedTrust({ summary: one, figures })).toBe(
      'Nothing tests 1 of the 2 amounts; for 1 more the tests leave the number open.',
    )
  })
})

describe('the words for the strength of a test', () => {
  const implied = { words: '', dimension: 'ratio', low: '0', high: '1', low_closed: true, high_closed: true }

  it('say what share of other figures it would catch, that it is none, or that no number is at fault', () => {
    const verdict = 'consistent' as const
    expect(strengthWords({ strength: '0.96', implied, verdict })).toBe(
      'of other figures as precise as this one it would catch 96%',
    )
    const none = { strength: '0', implied: null }
    expect(strengthWords({ ...none, verdict })).toBe('none, for any number would have passed')
    expect(strengthWords({ ...none, verdict: 'inconsistent' })).toBe('its words fail, whatever the number')
    expect(strengthWords({ strength: null, implied: null, verdict })).toBe('')
  })
})

describe('the sentence for the author', () => {
  const first = {
    claims: ['C1'],
    severity: 'error' as const,
    about: 'figure' as const,
    finding: 'relation-holds:R1',
    also: [],
    repair: '“43%” → “49%”',
  }
  const findings = [{ finding: 'relation-holds:R1', message: '1.6 ÷ 43% = 3.7; 3.2: no. Source: Treasury.' }]
  const figures = [{ claim: 'C1', quote: '43% of spending' }]

  it('names the words, what is wrong with them and what would fit', () => {
    expect(firstToCorrect([first], findings, figures)).toBe(
      'Correct first “43% of spending”: 1.6 ÷ 43% = 3.7; 3.2: no; what would fit: “43%” → “49%”.',
    )
  })

  it('does not lay a slip of our own table at the author’s door', () => {
    const own = { ...first, about: 'annotation' as const, repair: '' }
    expect(firstToCorrect([own], findings, figures)).toMatch(/^Mend our own table first “43% of spending”: /)
    expect([correctionLabel(first), correctionLabel(own)]).toEqual(['Error', 'Our table'])
  })

  it('is nothing where nothing is to correct', () => expect(firstToCorrect([], findings, figures)).toBe(''))
})
