import { describe, expect, it } from 'vitest'
import { slugsOf } from '../../pipeline/text/slug.ts'
import { slugFit } from '../../pipeline/text/slug-fit.ts'

describe('slugsOf', () => {
  it('finds the parts of the path that have words, without codes and endings', () => {
    expect(slugsOf('https://gazette.example/news/2019/11/20/the-long-boat-662442.html')).toEqual([
      ['the', 'long', 'boat'],
    ])
    expect(slugsOf('https://gazette.example/rest-of-the-world/long_boat/0000017f-e31e-d568')).toEqual([
      ['rest', 'of', 'the', 'world'],
      ['long', 'boat'],
    ])
    expect(slugsOf('https://gazette.example/Long%20Boat+Home')).toEqual([['long', 'boat', 'home']])
  })

  it('finds none in addresses without words, broken escapes included', () => {
    expect(slugsOf('https://gazette.example/a/31621670.html')).toEqual([])
    expect(slugsOf('https://gazette.example/?id=69160')).toEqual([])
    expect(slugsOf('https://gazette.example/%E0%A4%A')).toEqual([])
    expect(slugsOf('no address')).toEqual([])
  })
})

const held = (title: string, slug: string) => slugFit(title, slug.split('-'))

const CLEAN = { share: 1, joined: [], near: [], missing: [], added: [], articles: [] }

describe('slugFit', () => {
  it.each([
    ['The Long Boat Comes Home', 'the-long-boat-comes-home'],
    ['The Long Boat Comes Home', 'long-boat-comes-home'],
    ['The Islands’ Boat and Others', 'islands-boat-others'],
    ['Morrane’s Boat', 'morranes-boat'],
    ['Morrane’s Boat', 'morrane-s-boat'],
    ['Morrane’s Boat', 'morrane-boat'],
    ['Oil-Rich Islands', 'oilrich-islands'],
    ['Northwest Passage', 'north-west-passage'],
    ['Four Boats', '4-boats'],
    ['Four Boats', 'four-boats'],
    ['The Harbour’s Defence', 'harbors-defense'],
    ['Kınık and Çelik Meet', 'kinik-celik-meet'],
    ['The Long Boat Comes Home at Last and Stays for Ever', 'the-long-boat-comes-home'],
  ])('finds nothing wrong with %j at %s', (title, slug) => {
    expect(held(title, slug)).toMatchObject(CLEAN)
  })

  it('finds words that the address runs together', () => {
    expect(
      held('Did the Boat Make It Worse or Better?', 'did-the-boat-make-it-worse-orbetter').joined,
    ).toEqual([{ slug: 'orbetter', words: 'or better' }])
  })

  it('finds words that are nearly one', () => {
    expect(held('Conquers of the Sea', 'conquerors-of-the-sea').near).toEqual([
      { slug: 'conquerors', word: 'conquers' },
    ])
  })

  it('finds what one has between words that both have', () => {
    expect(held('Boats Begin Drills', 'boats-begin-massive-drills').added).toEqual(['massive'])
    expect(held('Boats Begin Massive Drills', 'boats-begin-drills').missing).toEqual(['massive'])
    expect(held('Boats of the Sound', 'the-boats-of-the-sound').articles).toEqual(['the'])
  })

  it('leaves a rubric before the words and a code behind them alone', () => {
    expect(held('Boats Begin Drills', 'analysis-boats-begin-drills-77')).toMatchObject({
      added: [],
      missing: [],
      articles: [],
    })
  })

  it('measures how much of the address the title has', () => {
    expect(held('Boats Begin Drills', 'ports-and-people').share).toBe(0)
    expect(held('Boats Begin Drills', 'boats-sink').share).toBe(0.5)
    expect(held('', 'boats-sink').share).toBe(0)
    expect(slugFit('Boats', []).share).toBe(0)
  })
})
