import { describe, expect, it } from 'vitest'
import { anchorClaims, dismissalProblems } from '../../pipeline/clean/anchors.ts'
import { claim } from '../dossier.ts'
import { lines, located } from './located.ts'

const TEXT = 'Morrane built 40 ships.[1] Later it built 40 ships again.\n'

const anchor = (quote: string, prefix = '', suffix = '') =>
  anchorClaims([located({ claim: 'C1', quote, prefix, suffix, ...rest })], TEXT, 'abc')

const { claim: _id, quote: _quote, prefix: _prefix, suffix: _suffix, ...rest } = claim({})

describe('anchorClaims', () => {
  it('ties a quote that stands once to its place and sentence', () => {
    const { value, problems } = anchor('Later it built 40 ships')
    expect(problems).toEqual([])
    expect(value).toMatchObject([
      {
        claim: 'C1',
        quote: 'Later it built 40 ships',
        start: 27,
        end: 50,
        start_code_point: 27,
        end_code_point: 50,
        sentence: 2,
        anchor: 'exact',
        article_sha256: 'abc',
      },
    ])
    expect(TEXT.slice(27, 50)).toBe('Later it built 40 ships')
  })

  it('refuses a quote that stands nowhere', () => {
    const { value, problems } = anchor('41 ships')
    expect(value).toEqual([])
    expect(lines(problems)).toEqual([
      'file.csv:2:2: quote-absent: expected one place in the text, found none for "41 ships" (closest words, at line 1: "40 ships"; make reanchor shows what moved)',
    ])
  })

  it('refuses a quote that stands twice', () => {
    expect(lines(anchor('40 ships').problems)).toEqual([
      'file.csv:2:2: quote-ambiguous: expected one place in the text, found 2 places for "40 ships" (write some words before it into prefix, or after it into suffix)',
    ])
  })

  it('tells twins apart by the words before or after, and anchors the quote without them', () => {
    expect(anchor('40 ships', 'Later it built ').value).toMatchObject([{ start: 42, end: 50 }])
    expect(anchor('40 ships', '', '.[1]').value).toMatchObject([{ start: 14, end: 22 }])
  })

  it('counts places in code points too, where characters before take two code units', () => {
    const text = `𝔐orrane 🚢🚢 built 40 ships.\n`
    const row = located({ claim: 'C1', quote: '40 ships', prefix: '', suffix: '', ...rest })
    expect(anchorClaims([row], text, 'abc').value).toMatchObject([
      { start: 20, end: 28, start_code_point: 17, end_code_point: 25 },
    ])
  })

  it('reports every misplaced quote, and anchors the others', () => {
    const row = claim({})
    const { value, problems } = anchorClaims(
      [
        located({ ...row, claim: 'C1', quote: 'nowhere' }, 2),
        located({ ...row, claim: 'C2', quote: 'Morrane' }, 3),
        located({ ...row, claim: 'C3', quote: '40 ships' }, 4),
      ],
      TEXT,
      'abc',
    )
    expect(value.map(({ claim: id }) => id)).toEqual(['C2'])
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'quote-absent'],
      [4, 'quote-ambiguous'],
    ])
  })
})

describe('dismissalProblems', () => {
  it('wants dismissed words to stand in exactly one place', () => {
    const dismissed = (quote: string) => dismissalProblems([located({ quote, prefix: '', suffix: '' })], TEXT)
    expect(dismissed('again')).toEqual([])
    expect(dismissed('never').map(({ code }) => code)).toEqual(['quote-absent'])
    expect(dismissed('40').map(({ code }) => code)).toEqual(['quote-ambiguous'])
  })
})
