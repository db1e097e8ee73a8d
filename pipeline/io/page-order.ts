// Where the elements of a page stand: before, behind and inside one another, known after one walk.

export interface PageOrder {
  /** Counted from 0 in the order of the opening tags; -1 for what is not of the page. */
  readonly position: (element: Element) => number
  /** How many of the marked elements stand in the element, itself included. */
  readonly held: (element: Element, marked: Counts) => number
  readonly counts: (marked: Iterable<Element>) => Counts
}

/** How many marked elements stand before each position. */
export type Counts = Int32Array

export const orderOf = (document: Document): PageOrder => {
  const elements = [...document.querySelectorAll('*')]
  const positions = new Map(elements.map((element, index) => [element, index]))
  const lasts = Int32Array.from(elements.keys())
  for (const [index, element] of [...elements.entries()].reverse()) {
    const parent = element.parentElement === null ? undefined : positions.get(element.parentElement)
    if (parent !== undefined) lasts[parent] = Math.max(lasts[parent] ?? 0, lasts[index] ?? 0)
  }
  const position = (element: Element): number => positions.get(element) ?? -1
  return {
    position,
    held: (element, marked) => {
      const at = position(element)
      return (marked[(lasts[at] ?? -1) + 1] ?? 0) - (marked[at] ?? 0)
    },
    counts: (marked) => {
      const found = new Set(marked)
      const counts = new Int32Array(elements.length + 1)
      for (const [index, element] of elements.entries())
        counts[index + 1] = (counts[index] ?? 0) + (found.has(element) ? 1 : 0)
      return counts
    },
  }
}
