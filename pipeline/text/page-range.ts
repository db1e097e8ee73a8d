// Page numbers as notes print them: "56", "366–381", "301–20" for 301–320.

export interface PageRange {
  readonly first: number
  readonly last: number
}

const RANGE = /^(\d{1,5})(?:\s*[-–—]\s*(\d{1,5}))?$/

/** @returns `null` for Roman numerals and whatever else is no Arabic number */
export const pageRange = (pages: string): PageRange | null => {
  const [, from, to] = RANGE.exec(pages.trim()) ?? []
  if (from === undefined) return null
  if (to === undefined) return { first: Number(from), last: Number(from) }
  const full = to.length < from.length ? from.slice(0, from.length - to.length) + to : to
  return { first: Number(from), last: Number(full) }
}

export const pageCount = ({ first, last }: PageRange): number => last - first + 1

/** Whether the one lies in the other. */
export const contains = (whole: PageRange, part: PageRange): boolean =>
  part.first >= whole.first && part.last <= whole.last

/** The first page that both have, `null` where they share none. */
export const overlapOf = (a: PageRange | null, b: PageRange | null): number | null => {
  if (a === null || b === null) return null
  const first = Math.max(a.first, b.first)
  return first <= Math.min(a.last, b.last) ? first : null
}
