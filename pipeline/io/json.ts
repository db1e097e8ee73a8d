// JSON as it may come from a person: `\ud800` can write half a character, which no output could hold.

const refuseHalf = (key: string, value: unknown): unknown => {
  if (typeof value === 'string' && /\p{Cs}/u.test(value))
    throw new SyntaxError(`"${key}" holds half a character, a lone surrogate`)
  return value
}

/** @returns the value; throws a SyntaxError where the text is no JSON or holds half a character */
export const parseJson = (text: string): unknown => JSON.parse(text, refuseHalf)
