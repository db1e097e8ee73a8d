import { parse } from '@citation-js/name'
import { describe, expect, it } from 'vitest'
import { familyName, isBody, looksLikeName, nameParts } from '../../pipeline/text/person-name.ts'

describe('nameParts', () => {
  it.each([
    ['Marit Oske', { family: 'Oske', given: 'Marit', particle: '', suffix: '' }],
    ['M. H. Oske', { family: 'Oske', given: 'M. H.', particle: '', suffix: '' }],
    ['Ludwig van der Rohe', { family: 'Rohe', given: 'Ludwig', particle: 'van der', suffix: '' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', particle: '', suffix: 'Jr.' }],
    ['Jack Ma', { family: 'Ma', given: 'Jack', particle: '', suffix: '' }],
  ])('divides %s', (name, expected) => {
    expect(nameParts(name)).toEqual(expected)
  })

  it.each(['Joint Cable Board', 'The Economist', 'SIPRI', 'Ministry of Energy', 'Reuters'])(
    'leaves %s whole',
    (name) => {
      expect(nameParts(name)).toEqual({ literal: name })
      expect(familyName(name)).toBe(name)
    },
  )

  it('agrees with @citation-js/name on plain names', () => {
    for (const name of [
      'Marit Oske',
      'M. Hakan Oske',
      'Ümit Özdağ',
      'Eetta Prince-Gibson',
      'Ali al-Sistani',
    ]) {
      const { given, family } = parse(name)
      expect(nameParts(name)).toMatchObject({ given, family })
    }
  })
})

describe('isBody', () => {
  it('tells institutions and papers from persons', () => {
    expect(['Institute for Narrow Seas', 'World Bank', 'The Harbour Gazette', 'UNHCR'].every(isBody)).toBe(
      true,
    )
    expect(['Marit Oske', 'Jory Talven', 'M. Banks'].some(isBody)).toBe(false)
  })
})

describe('looksLikeName', () => {
  it('knows names by their capitals, particles and length', () => {
    expect(
      ['Marit Oske', 'Ludwig van der Rohe', 'Ministry of Trade', 'J. P. Morgan'].every(looksLikeName),
    ).toBe(true)
    expect(
      ['Grain Wars: A History', 'the price of tides', 'Report 2019', 'A Very Long Title Of A Book'].some(
        looksLikeName,
      ),
    ).toBe(false)
  })
})
