// Names inside sentences.

/** "Israel’s", "United States’". */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
