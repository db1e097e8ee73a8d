// The title that quotation marks set off in a note, with what stands before and behind it.

export interface QuotedTitle {
  readonly before: string
  /** As printed between the marks. */
  readonly title: string
  readonly after: string
}

/** Double marks before single ones, which may be apostrophes; an inner pair belongs to the title. */
const TITLES = [
  /“(?<title>(?:[^“”]|“[^“”]*”)*)”/,
  /„(?<title>[^“”„]*)[“”]/,
  /«(?<title>[^«»]*)»/,
  /"(?<title>[^"]*)"/,
  /(?<![\p{L}\p{N}])‘(?<title>[^‘]+?)’(?=[,.;:)]|\s+(?:in\b|\(|\d)|\s*$)/u,
]

/** A quotation inside the title of a book is not the title: no comma parts it from what is before and after. */
const isInside = ({ before, title, after }: QuotedTitle): boolean =>
  /[\p{L}\p{N}]\s*$/u.test(before) && /^\s*[\p{L}\p{N}]/u.test(after) && !/[,.?!]$/.test(title.trim())

/** @returns `null` where no pair of marks sets off a title */
export const quotedTitle = (text: string): QuotedTitle | null => {
  for (const pattern of TITLES) {
    const match = pattern.exec(text)
    if (match === null) continue
    const found = {
      before: text.slice(0, match.index),
      title: match.groups?.title ?? '',
      after: text.slice(match.index + match[0].length),
    }
    return isInside(found) ? null : found
  }
  return null
}
