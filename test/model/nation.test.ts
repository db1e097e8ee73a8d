import { describe, expect, it } from 'vitest'
import { DEMONYMS, STATE_NAMES } from '../../pipeline/model/nation.ts'

describe('the words for states', () => {
  it.each([
    ['Norway', 'NOR'],
    ['Russia', 'RUS'],
    ['UAE', 'ARE'],
    ['Syria', 'SYR'],
    ['South Sudan', 'SSD'],
  ])('%s is %s', (name, state) => expect(STATE_NAMES.get(name)).toBe(state))

  it.each([
    ['Armenian', 'ARM'],
    ['Italian', 'ITA'],
    ['Moroccan', 'MAR'],
    ['Chilean', 'CHL'],
    ['Egyptian', 'EGY'],
    ['Haitian', 'HTI'],
    ['Uruguayan', 'URY'],
    ['Sri Lankan', 'LKA'],
    ['Swiss', 'CHE'],
    ['Dutch', 'NLD'],
    ['Azeri', 'AZE'],
    ['Azerbaijani', 'AZE'],
    ['Nigerian', 'NGA'],
    ['Nigerien', 'NER'],
  ])('%s is the adjective of %s', (adjective, state) => expect(DEMONYMS.get(adjective)).toBe(state))

  it.each(['Congo', 'Congolese', 'Dominican', 'Jersey', 'Chad', 'Reunion', 'America'])(
    'leaves out %s, which is another word too or shared by two states',
    (word) => {
      expect([STATE_NAMES.get(word), DEMONYMS.get(word)]).toEqual([undefined, undefined])
    },
  )

  it('knows most states by an adjective', () => {
    const named = new Set(STATE_NAMES.values())
    const described = new Set(DEMONYMS.values())
    expect(named.size).toBeGreaterThan(230)
    expect([...named].filter((state) => described.has(state)).length).toBeGreaterThan(180)
  })
})
