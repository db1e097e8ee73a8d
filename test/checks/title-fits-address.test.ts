import { describe, expect, it } from 'vitest'
import { titleFitsAddress } from '../../pipeline/checks/title-fits-address.ts'
import { citation, dossier } from '../dossier.ts'
import { run } from './run.ts'

const ask = (title: string, path: string) =>
  run(
    titleFitsAddress,
    dossier({ citations: [citation({ note: 5, title, url: `https://www.gazette.example/${path}` })] }),
  )[0]

const verdict = (title: string, path: string) => ask(title, path)?.verdict

describe('title-fits-address', () => {
  it('is consistent where the words are the same', () => {
    expect(ask('The Long Boat Comes Home', 'news/2019/the-long-boat-comes-home-662442')).toMatchObject({
      of: ['5', 'oske-2020'],
      claims: [],
      verdict: 'consistent',
      found: 'The Long Boat Comes Home',
      expected: 'the-long-boat-comes-home',
      evidence: ['note-5'],
      message:
        'Note 5, “The Long Boat Comes Home” at gazette.example: title and address have the same words.',
    })
  })

  it.each([
    ['an article left out', 'Boats to Open an Office in the Harbour', 'boats-to-open-office-in-harbour'],
    ['an address cut short', 'The Long Boat Comes Home at Last and Stays', 'the-long-boat-comes-home'],
    [
      'a rubric before it',
      'Is the Boat One of the Losers?',
      'analysis/analysis-is-the-boat-one-of-the-losers/205684',
    ],
    ['a rubric beside it', 'Odd but Useful Boats', 'middle-east-and-africa/2012/01/21/odd-but-useful-boats'],
    ['possessives', 'Did Morrane’s Use of Boats Make It Worse?', 'did-morranes-use-of-boats-make-it-worse'],
    ['another spelling', 'The Harbour’s Defence Programme', 'the-harbors-defense-programme-1'],
    [
      'words that a site drops on purpose',
      'Trade Minister Unveils His Long Plan to Tax All Small Boats',
      'minister-plan-tax-boats',
    ],
  ])('lets %s be', (_, title, path) => {
    expect(verdict(title, path)).toBe('consistent')
  })

  it('is inconsistent where the address runs words together', () => {
    expect(ask('Did Boats Make It Worse or Better?', 'did-boats-make-it-worse-orbetter-66')).toMatchObject({
      verdict: 'inconsistent',
      message:
        'Note 5, “Did Boats Make It Worse or Better?” at gazette.example: the address runs “or better” together (“orbetter”): a hyphen is lost, and it may not open.',
    })
  })

  it('is inconsistent where a word is nearly the same', () => {
    expect(ask('Conquers of the Sea Begin Drills', 'conquerors-of-the-sea-begin-drills')?.message).toMatch(
      /: the title has “conquers”, the address “conquerors”\.$/,
    )
  })

  it('is inconsistent where the title lacks a word in the middle', () => {
    expect(ask('Boats Begin Drills in Sound', 'boats-begin-massive-drills-in-sound')?.message).toMatch(
      /: the title lacks “massive”, which the address has\.$/,
    )
  })

  it('is inconsistent where an English address has another headline', () => {
    expect(ask('A Quiet Winter for Islanders', 'what-the-sea-has-done-to-all-of-us')?.message).toMatch(
      /: the address has another headline: “what-the-sea-has-done-to-all-of-us”\.$/,
    )
  })

  it('is undetermined where it may be the site’s habit, or another language', () => {
    expect(verdict('Boats of the Sound', 'the-boats-of-the-sound')).toBe('undetermined')
    expect(verdict('Boats Begin Massive Drills Today', 'boats-begin-drills-today')).toBe('undetermined')
    expect(verdict('Air Ports of the Islands', 'airports-of-the-islands')).toBe('undetermined')
    expect(verdict('A Quiet Winter for Islanders', 'adalilar-icin-sakin-bir-kis-mevsimi')).toBe(
      'undetermined',
    )
    expect(verdict('Quiet Islanders Wait', 'islanders-in-their-long-winter-of-war-and-want')).toBe(
      'undetermined',
    )
  })

  it('does not apply where the address has no headline', () => {
    expect(ask('The Long Boat', 'a/31621670.html')).toMatchObject({
      verdict: 'not_applicable',
      message: 'The address of note 5 holds no headline.',
    })
    expect(verdict('The Long Boat', 'world/middle-east-and-africa/12345')).toBe('not_applicable')
    expect(verdict('The Long Boat', '?id=69160')).toBe('not_applicable')
    expect(verdict('Длинная лодка', 'a/b')).toBe('not_applicable')
  })

  it('has nothing to examine without addresses', () => {
    expect(run(titleFitsAddress, dossier({ citations: [citation({})] }))).toEqual([])
    expect(run(titleFitsAddress, dossier())).toEqual([])
  })
})
