// The little grammar that sentences made of data need.

/** "1 finding", "2 findings". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** "Israel’s", "United States’". */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

const joined = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`

/** "a", "a and b", "a, b and c". */
export const listed = (parts: readonly string[]): string => joined(parts, 'and')

/** "a", "a or b", "a, b or c". */
export const anyOf = (parts: readonly string[]): string => joined(parts, 'or')

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ')
const PLACES = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** "no", "one" to "ten", then digits. */
export const numberWord = (count: number): string => NUMBERS[count] ?? String(count)

const suffix = (place: number): string => {
  const tens = place % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'
}

/** "1st", "2nd", "18th". */
export const nth = (place: number): string => `${place}${suffix(place)}`

/** "first" to "tenth", then "11th". */
export const placeWord = (place: number): string => PLACES[place] ?? nth(place)
