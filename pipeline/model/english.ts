// The little grammar that sentences made of data need.

/** "1 finding", "2 findings". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** "Israel’s", "United States’". */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)
