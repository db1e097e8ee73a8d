import { describe, expect, it } from 'vitest'
import { kindKey } from '../../pipeline/charts/kind-key.ts'
import { LABEL_SIZE } from '../../pipeline/charts/theme.ts'
import { textWidth } from '../../pipeline/io/fonts.ts'

const kinds = ['published figure', 'our calculation from published figures', 'a third kind of row'].map(
  (label) => ({ label, shape: 'circle', colour: '#000000' }),
)

const placed = (inside: number, shown = kinds) => {
  const { room, layers } = kindKey(shown, inside)
  const [, labels] = layers
  const values =
    labels !== undefined && 'data' in labels && labels.data && 'values' in labels.data
      ? labels.data.values
      : []
  return {
    room,
    values: Array.isArray(values) ? values.map((row) => ({ x: 0, y: 0, ...Object(row) })) : [],
  }
}

describe('the key to kinds of rows', () => {
  it('stands on one line where there is room, and on more where there is not', () => {
    const [wide, narrow] = [placed(680), placed(300)]
    expect(new Set(wide.values.map(({ y }) => y)).size).toBe(1)
    expect(new Set(narrow.values.map(({ y }) => y)).size).toBe(3)
    expect(narrow.room).toBe(wide.room + 40)
  })

  it('stays inside and above the plot', () => {
    for (const { x, y, label } of placed(300).values) {
      expect(x + textWidth(label, LABEL_SIZE, 400)).toBeLessThanOrEqual(300)
      expect(y).toBeLessThan(0)
    }
  })

  it('breaks words that are too long for the width', () => {
    const [kind] = kinds
    const long = [
      ...kinds,
      { label: 'a kind of row that takes more than a line', shape: 'circle', colour: kind?.colour ?? '' },
    ]
    const { values, room } = placed(150, long)
    expect(values.length).toBeGreaterThan(long.length)
    expect(room).toBe(values.length * 20 + 10)
    for (const { x, label } of values) expect(x + textWidth(label, LABEL_SIZE, 400)).toBeLessThanOrEqual(150)
  })
})
