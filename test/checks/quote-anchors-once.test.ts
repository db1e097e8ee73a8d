import { describe, expect, it } from 'vitest'
import { quoteAnchorsOnce } from '../../pipeline/checks/quote-anchors-once.ts'
import { claim, dossier } from '../dossier.ts'
import { run } from './run.ts'

const ask = (anchor: 'exact' | 'moved' | 'lost' | 'unverified') =>
  run(quoteAnchorsOnce, dossier({ claims: [claim({ anchor, start: 3, end: 8 })] }))[0]

describe('quote-anchors-once', () => {
  it('is consistent for a quote found word for word', () => {
    expect(ask('exact')).toMatchObject({
      of: ['C1'],
      claims: ['C1'],
      verdict: 'consistent',
      message: 'The quote stands in the text exactly once.',
      place: { start: 3, end: 8 },
    })
  })

  it('is inconsistent for a quote that stands nowhere', () => {
    expect(ask('lost')).toMatchObject({
      verdict: 'inconsistent',
      message: 'The quote does not stand in the text.',
    })
  })

  it('is undetermined for a quote found in other words', () => {
    expect(ask('moved')?.verdict).toBe('undetermined')
  })

  it('is undetermined for a quote that nobody has looked for', () => {
    expect(ask('unverified')).toMatchObject({
      verdict: 'undetermined',
      message: 'The quote was not verified in the text: it has no anchor.',
    })
  })

  it('answers for every claim, and for none where there is none', () => {
    const claims = [claim({ claim: 'C1' }), claim({ claim: 'C2', kind: 'trend' })]
    expect(run(quoteAnchorsOnce, dossier({ claims })).map(({ of }) => of)).toEqual([['C1'], ['C2']])
    expect(run(quoteAnchorsOnce, dossier())).toEqual([])
  })
})
