import { describe, expect, it } from 'vitest'
import type { Dismissal } from '../../pipeline/model/claim.ts'
import type { Mention } from '../../pipeline/model/mention.ts'
import { type Anchored, mentionsOf } from '../../pipeline/text/accounts.ts'

const TEXT = `\u{1F600} It sold about 43% in 2011.[1] The S-300 has two stages and 5½ metres.

Notes
[1] Smith, 2012, see [2].
[2] Doe.`

const anchor = (claim: string, quote: string): Anchored => {
  const start = TEXT.indexOf(quote)
  return { claim, start, end: start + quote.length }
}

const dismissal = (quote: string, reason: string): Dismissal => ({ quote, prefix: '', suffix: '', reason })

const ledger = (anchored: readonly Anchored[] = [], dismissals: readonly Dismissal[] = []): Mention[] =>
  mentionsOf(TEXT, anchored, dismissals)

const find = (mentions: readonly Mention[], surface: string): Mention | undefined =>
  mentions.find((mention) => mention.surface === surface)

describe('mentionsOf', () => {
  it('lists every numeric expression in order, but not the markers that open the notes', () => {
    expect(ledger().map(({ mention, surface, section }) => `${mention} ${surface} ${section}`)).toEqual([
      'M00001 43% body',
      'M00002 2011 body',
      'M00003 [1] body',
      'M00004 S-300 body',
      'M00005 two stages body',
      'M00006 5½ metres body',
      'M00007 2012 notes',
      'M00008 [2] notes',
    ])
  })

  it('places each by UTF-16 code unit and by sentence', () => {
    const share = find(ledger(), '43%')
    expect(TEXT.slice(share?.start, share?.end)).toBe('43%')
    expect(ledger().map(({ sentence }) => sentence)).toEqual([1, 1, 1, 2, 2, 2, 4, 4])
  })

  it('gives the interval of what it can read, in base units, and none of what it cannot', () => {
    const interval = (surface: string): (string | undefined)[] => {
      const mention = find(ledger(), surface)
      return [mention?.low?.toFraction(), mention?.high?.toFraction()]
    }
    expect(interval('43%')).toEqual(['387/1000', '473/1000'])
    expect(interval('two stages')).toEqual(['2', '2'])
    expect(interval('5½ metres')).toEqual(['109/20000', '111/20000'])
    for (const surface of ['2011', 'S-300']) expect(interval(surface)).toEqual([undefined, undefined])
  })

  const dispositions = (mentions: readonly Mention[], surface: string): string => {
    const { disposition, claim, reason } = find(mentions, surface) ?? {}
    return [disposition, claim, reason].filter((part) => part !== '').join(' | ')
  }

  it('accounts for what a claim quotes, naming every such claim', () => {
    const mentions = ledger([anchor('C1', '43% in 2011'), anchor('C2', 'in 2011')])
    expect(dispositions(mentions, '43%')).toBe('claim | C1')
    expect(dispositions(mentions, '2011')).toBe('claim | C1;C2')
    expect(dispositions(mentions, 'two stages')).toBe('unaccounted')
  })

  it('accounts for note markers and for the notes as citations', () => {
    expect(dispositions(ledger(), '[1]')).toBe('citation')
    expect(dispositions(ledger(), '2012')).toBe('citation')
  })

  it('accounts for names by themselves, and for the rest by a dismissal that holds all of it', () => {
    expect(dispositions(ledger(), 'S-300')).toBe('dismissed | part of a name, not a quantity')
    const mentions = ledger(
      [],
      [dismissal('two stages', 'a fact of the device'), dismissal('5 metres', 'absent')],
    )
    expect(dispositions(mentions, 'two stages')).toBe('dismissed | a fact of the device')
    expect(dispositions(mentions, '5½ metres')).toBe('unaccounted')
    expect(dispositions(ledger([], [dismissal('43', 'half of it')]), '43%')).toBe('unaccounted')
  })

  it('lets a claim go before a dismissal', () => {
    const mentions = ledger([anchor('C1', 'two stages')], [dismissal('two stages', 'no claim')])
    expect(dispositions(mentions, 'two stages')).toBe('claim | C1')
  })

  it('finds nothing in nothing', () => {
    expect(mentionsOf('', [], [])).toEqual([])
    expect(mentionsOf('No figures here.', [], [])).toEqual([])
  })
})
