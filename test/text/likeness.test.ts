import { describe, expect, it } from 'vitest'
import { likeness, MOST_PLACES, nearest } from '../../pipeline/text/likeness.ts'

describe('the nearest places', () => {
  const TEXT = 'it sold 43 tanks. they bought 44 tonks. we have none.'

  it('are those with the fewest letters changed', () => {
    expect(nearest(TEXT, '43 tanks', 3)).toEqual([{ start: 8, end: 16, errors: 0 }])
    expect(nearest(TEXT, '44 tanks', 3).map(({ start, errors }) => [start, errors])).toEqual([
      [8, 1],
      [30, 1],
    ])
    expect(nearest(TEXT, 'xxxxxxxx', 3)).toEqual([])
    expect(nearest('', 'a', 1)).toEqual([])
    expect(nearest(TEXT, '', 3)).toEqual([])
  })

  it('prefer, among those that overlap, the one that cuts no word', () => {
    const [only, ...others] = nearest('of 1,400 people', '1400 people', 4)
    expect(others).toEqual([])
    expect(only).toEqual({ start: 3, end: 15, errors: 1 })
  })

  it('are found across the pieces that the text is searched in', () => {
    for (const before of [2040, 2046, 2050, 4090, 100_000]) {
      const text = `${'.'.repeat(before)}43 tanks${'.'.repeat(3000)}`
      expect(nearest(text, '43 tenks', 2)).toEqual([{ start: before, end: before + 8, errors: 1 }])
    }
  })

  it('are so many at most, where everything is as near, and a nearer one still is found', () => {
    const text = `${'a '.repeat(20_000)}ab${'a '.repeat(20_000)}`
    expect(nearest(text, 'ax', 1)).toHaveLength(MOST_PLACES)
    expect(nearest(`${text}axx`, 'axx', 1)).toEqual([{ start: text.length, end: text.length + 3, errors: 0 }])
  })
})

describe('likeness', () => {
  it('is one for the same, less for each letter changed, none where none fits', () => {
    expect(likeness('43 tanks', '43 tanks')).toBe(1)
    expect(likeness('43 tanks', '44 tanks')).toBe(1 - 1 / 8)
    expect(likeness('', '')).toBe(1)
    expect(likeness('abc', '')).toBe(0)
  })
})
