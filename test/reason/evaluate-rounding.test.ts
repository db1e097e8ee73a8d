import { describe, expect, it } from 'vitest'
import { holds } from './world.ts'

describe('a comparison of a rounded figure with an exact one', () => {
  it.each([
    ['C1 = 42.49 people', false],
    ['C1 = 42.5 people', true],
    ['C1 = 43.49 people', true],
    ['C1 = 43.5 people', false],
    ['C1 < 42.5 people', false],
    ['C1 < 42.51 people', true],
    ['C1 <= 42.49 people', false],
    ['C1 <= 42.5 people', true],
    ['C1 > 43.49 people', true],
    ['C1 > 43.5 people', false],
    ['C1 >= 43.49 people', true],
    ['C1 >= 43.5 people', false],
  ])('has its edge where the rounding has: %s of a printed 43 is %s', (asserts, expected) => {
    expect(holds(asserts, ['C1: 43'])).toBe(expected)
  })

  it.each([
    ['42.49 people = C1', false],
    ['42.5 people = C1', true],
    ['43.5 people = C1', false],
    ['42.5 people > C1', false],
    ['42.51 people > C1', true],
    ['42.49 people >= C1', false],
    ['42.5 people >= C1', true],
    ['43.49 people < C1', true],
    ['43.5 people < C1', false],
    ['43.49 people <= C1', true],
    ['43.5 people <= C1', false],
  ])('has the same edge seen from the other side: %s is %s', (asserts, expected) => {
    expect(holds(asserts, ['C1: 43'])).toBe(expected)
  })

  it.each([
    ['C1 = -43.5 people', false],
    ['C1 = -43.49 people', true],
    ['C1 = -42.5 people', true],
    ['C1 = -42.49 people', false],
    ['C1 <= -43.5 people', false],
    ['C1 < -43.49 people', true],
    ['C1 >= -42.5 people', true],
    ['C1 > -42.5 people', false],
  ])('rounds half away from zero below it, too: %s of a printed -43 is %s', (asserts, expected) => {
    expect(holds(asserts, ['C1: -43'])).toBe(expected)
  })
})

describe('a comparison of two rounded figures', () => {
  it.each([
    ['C1 = C2', '43', '43.49', true],
    ['C1 = C2', '43', '43.50', true],
    ['C1 = C2', '43', '43.51', false],
    ['C1 = C2', '43', '42.50', true],
    ['C1 = C2', '43', '42.49', false],
    ['C1 = C2', '43', '44', false],
    ['C1 < C2', '43', '43', true],
    ['C1 < C2', '43', '42', false],
    ['C1 <= C2', '43', '43', true],
    ['C1 <= C2', '43', '42', false],
    ['C1 > C2', '43', '43', true],
    ['C1 > C2', '43', '44', false],
    ['C1 >= C2', '43', '43', true],
    ['C1 >= C2', '43', '44', false],
  ])('%s can hold of %s and %s: %s', (asserts, a, b, expected) => {
    expect(holds(asserts, [`C1: ${a}`, `C2: ${b}`])).toBe(expected)
  })

  it.each([
    ['C1 = C2', '3', '3', true],
    ['C1 < C2', '3', '3', false],
    ['C1 <= C2', '3', '3', true],
    ['C1 > C2', '3', '3', false],
    ['C1 >= C2', '3', '3', true],
    ['C1 < C2', '3', '4', true],
    ['C1 > C2', '3', '4', false],
    ['C1 <= C2', '4', '3', false],
    ['C1 >= C2', '3', '4', false],
  ])('is exact for counts: %s of %s and %s is %s', (asserts, a, b, expected) => {
    expect(holds(asserts, [`C1: ${a} count`, `C2: ${b} count`])).toBe(expected)
  })
})
