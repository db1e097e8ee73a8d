import { describe, expect, it } from 'vitest'
import { toldDate, toldLanguage, toldNames, toldWords, turnedName } from '../../pipeline/text/told-facts.ts'

describe('toldDate', () => {
  it.each([
    ['2023-05-04', '2023-05-04'],
    ['2023-05-04T23:59:00-11:00', '2023-05-04'],
    ['2023/5/4', '2023-05-04'],
    ['2023.05.04', '2023-05-04'],
    ['4 May 2023', '2023-05-04'],
    ['May 4, 2023 at 9:00', '2023-05-04'],
    ['2023-05', '2023-05'],
    ['May 2023', '2023-05'],
    ['2023', '2023'],
    ['3/4/2021', '2021'],
    ['2023-02-30', '2023'],
    ['', null],
    ['today', null],
  ])('of %s is %s', (text, expected) => {
    expect(toldDate(text)).toBe(expected)
  })
})

describe('toldLanguage', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['EN', 'en'],
    ['English', null],
    ['', null],
  ])('of %s is %s', (text, expected) => {
    expect(toldLanguage(text)).toBe(expected)
  })
})

describe('toldNames', () => {
  it.each([
    ['Marit Oske', ['Marit Oske']],
    ['By Marit  Oske and Jory Talven', ['Marit Oske', 'Jory Talven']],
    ['Oske; Talven & Vesk', ['Oske', 'Talven', 'Vesk']],
    ['Anders Andersen', ['Anders Andersen']],
    ['https://a.example/oske', []],
    [' ', []],
  ])('of %s are %j', (text, expected) => {
    expect(toldNames(text)).toEqual(expected)
  })
})

describe('turnedName', () => {
  it('turns names of catalogues and no others', () => {
    expect(['Oske, Marit', 'Marit Oske', 'Oske, Marit, Jr.'].map(turnedName)).toEqual([
      'Marit Oske',
      'Marit Oske',
      'Oske, Marit, Jr.',
    ])
  })
})

describe('toldWords', () => {
  it('are on one line, or none', () => {
    expect([' a\n b ', ' \n'].map(toldWords)).toEqual(['a b', null])
  })
})
