import { describe, expect, it } from 'vitest'
import { keyName, partyName } from '../../pipeline/model/party.ts'

describe('a party’s name', () => {
  it.each([
    ['RUS', 'Russia'],
    ['USA', 'United States'],
    ['KOR', 'South Korea'],
    ['CZE', 'Czechia'],
    ['TUR', 'Turkey'],
    ['XVL', 'XVL'],
    ['north-harbour', 'north harbour'],
  ])('of %s is %s', (party, name) => expect(partyName(party)).toBe(name))
})

describe('a key in words', () => {
  it.each([
    ['ITA>ESP', 'Italy to Spain'],
    ['ISR>AZE', 'Israel to Azerbaijan'],
    ['ISR', 'Israel'],
    ['XVL>north-harbour', 'XVL to north harbour'],
  ])('of %s is %s', (key, words) => expect(keyName(key)).toBe(words))
})
