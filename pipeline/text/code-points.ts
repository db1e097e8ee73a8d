// Code points: how W3C selectors, Python and most databases count characters, where JavaScript counts UTF-16 code units.

const ASTRAL = /[\u{10000}-\u{10ffff}]/gu

/**
 * @returns what turns an offset into `text` from UTF-16 code units to Unicode code points: one less for every character
 *   before it that takes two units
 */
export const codePointsIn = (text: string): ((offset: number) => number) => {
  const pairs = [...text.matchAll(ASTRAL)].map(({ index }) => index)
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
