import { describe, expect, it } from 'vitest'
import { isNearWord, isSameWord, plainWord } from '../../pipeline/model/spelling.ts'

describe('plainWord', () => {
  it('leaves out accents, apostrophes and capitals', () => {
    expect(['Kınık', 'Başar', 'Azerbaijan’s', 'Łódź', 'Ærø', 'Straße'].map(plainWord)).toEqual([
      'kinik',
      'basar',
      'azerbaijans',
      'lodz',
      'ero',
      'strasse',
    ])
  })
})

describe('words', () => {
  it('are one in British and American spelling', () => {
    for (const [a, b] of [
      ['defence', 'defense'],
      ['harbour', 'harbor'],
      ['organise', 'organize'],
      ['centre', 'center'],
      ['travelled', 'traveled'],
    ] as const)
      expect([a, b, isSameWord(a, b)]).toEqual([a, b, true])
    expect(isSameWord('conquers', 'conquerors')).toBe(false)
  })

  it('are nearly one where a letter or two of a long word differ', () => {
    expect(isNearWord('conquers', 'conquerors')).toBe(true)
    expect(isNearWord('drill', 'drills')).toBe(true)
    expect(isNearWord('iran', 'iraq')).toBe(false)
    expect(isNearWord('turkey', 'hockey')).toBe(false)
    expect(isNearWord('drones', 'dramas')).toBe(false)
    expect(isNearWord('12345', '12346')).toBe(false)
  })
})
