import { describe, expect, it } from 'vitest'
import { areSpellings, isSamePerson, plainName } from '../../pipeline/model/name.ts'

describe('two spellings of one name', () => {
  it.each([
    ['Khaybar', 'Kheibar'],
    ['Tolkhaven', 'Tolkheven'],
    ['Nakhichevan', 'Nakhchivan'],
    ['Wallachia', 'Walachia'],
    ['Pashinyan', 'Pashinian'],
  ])('are %s and %s', (one, other) => {
    expect(areSpellings(one, other)).toBe(true)
    expect(areSpellings(other, one)).toBe(true)
  })

  it.each([
    ['Armenia', 'Armenian', 'an adjective'],
    ['Northern', 'Southern', 'another first letter'],
    ['Turkish', 'Kurdish', 'another first letter'],
    ['Harbour', 'Harbor', 'British and American'],
    ['Centre', 'Center', 'British and American'],
    ['Slovakia', 'Slovenia', 'other consonants'],
    ['Khaybar', 'Khaybar', 'the same'],
    ['Kınık', 'Kinik', 'the same without accents'],
    ['Barakobad', 'Borekabid', 'four letters apart'],
  ])('are not %s and %s: %s', (one, other) => expect(areSpellings(one, other)).toBe(false))
})

describe('one person', () => {
  it.each([
    ['Benjamin Netanyahu', 'Binyamin Netanyahu'],
    ['Torve', 'Ansel Torve'],
    ['A. Torve', 'Ansel Torve'],
    ['Ansel K. Torve', 'Ansel Torve'],
    ['However Ansel Torve', 'Ansel Torve'],
    ['Ansel TORVE', 'Ansel Torve'],
  ])('can be %s and %s', (one, other) => {
    expect(isSamePerson(one, other)).toBe(true)
    expect(isSamePerson(other, one)).toBe(true)
  })

  it.each([
    ['Heydar Aliyev', 'Ilham Aliyev'],
    ['Ansel Torve', 'Ansel Holm'],
    ['B. Torve', 'Ansel Torve'],
  ])('are not %s and %s', (one, other) => expect(isSamePerson(one, other)).toBe(false))
})

it('writes a name plainly without accents and capitals', () =>
  expect(plainName('Hülya Kınık')).toBe('hulya kinik'))
