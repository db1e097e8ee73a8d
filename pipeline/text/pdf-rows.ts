// The rows of a printed page: pieces of text on one baseline, raised digits with the words that they stand on.

/** A piece of text as a PDF places it; points, `y` counting from the page's foot to the baseline. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

export interface Row {
  /** From left to right; blank ones between words included. */
  readonly items: readonly PdfItem[]
  readonly x: number
  readonly end: number
  readonly y: number
  /** Of most of its characters. */
  readonly size: number
  readonly font: string
}

export const isBlank = ({ text }: PdfItem): boolean => text.trim() === ''

/** The key that most characters have; the first of several such. */
export const commonest = <K>(counts: Iterable<readonly [key: K, count: number]>): K | undefined => {
  const sums = new Map<K, number>()
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count)
  let best: [K, number] | undefined
  for (const entry of sums) if (best === undefined || entry[1] > best[1]) best = entry
  return best?.[0]
}

/** @param items of one row, at least one that is not blank */
export const rowOf = (items: readonly PdfItem[]): Row => {
  const sorted = [...items].sort((a, b) => a.x - b.x)
  const inked = sorted.filter((item) => !isBlank(item))
  const size = commonest(inked.map((item) => [item.size, item.text.length])) ?? 0
  const main = inked.filter((item) => item.size === size)
  return {
    items: sorted,
    x: Math.min(...inked.map(({ x }) => x)),
    end: Math.max(...inked.map((item) => item.x + item.width)),
    y: commonest(main.map((item) => [item.y, item.text.length])) ?? 0,
    size,
    font: commonest(inked.map((item) => [item.font, item.text.length])) ?? '',
  }
}

/** Parts of a baseline's height, of the row's size. */
const SAME_BASELINE = 0.25
const RAISED_FROM = 0.15
const RAISED_TO = 0.6
const LOWERED_TO = -0.3
const SMALLER = 0.86
/** A raised text is a marker, an exponent, an ordinal's ending; a longer one is a row of its own. */
const MOST_RAISED = 12

export const isRaised = (item: PdfItem, row: Pick<Row, 'y' | 'size'>): boolean =>
  item.size < SMALLER * row.size && item.y - row.y > RAISED_FROM * row.size

interface OpenRow {
  readonly y: number
  readonly size: number
  readonly items: PdfItem[]
}

/** The gap between an item and the nearest words of the row. */
const distance = (item: PdfItem, { items }: OpenRow): number =>
  items
    .filter((other) => !isBlank(other))
    .reduce(
      (least, other) =>
        Math.min(least, Math.max(other.x - item.x - item.width, item.x - other.x - other.width, 0)),
      Number.POSITIVE_INFINITY,
    )

/** How far a label may stand from the words that it opens, in sizes of their type, and any other raised text. */
const LABEL_REACH = 4
const REACH = 0.6
const LABEL = /^[\d\s,;*†‡§()[\]–-]+$/

/** Whether the item may be raised over the row or lowered under it. */
const mayBeRaised = (item: PdfItem, row: OpenRow): boolean => {
  const above = (item.y - row.y) / row.size
  if (item.size >= SMALLER * row.size || item.text.length > MOST_RAISED) return false
  if (above <= LOWERED_TO || above >= RAISED_TO) return false
  return distance(item, row) <= (LABEL.test(item.text) ? LABEL_REACH : REACH) * row.size
}

const mayBelong = (item: PdfItem, row: OpenRow): boolean =>
  Math.abs(item.y - row.y) <= SAME_BASELINE * row.size || mayBeRaised(item, row)

/** Of several rows an item belongs to the one whose words are nearest: columns may have baselines of their own. */
const homeOf = (item: PdfItem, near: readonly OpenRow[]): OpenRow | undefined => {
  const homes = near.filter((row) => mayBelong(item, row))
  if (homes.length < 2) return homes[0]
  const ranked = homes.map((row) => ({ row, gap: distance(item, row), step: Math.abs(item.y - row.y) }))
  return ranked.sort((a, b) => a.gap - b.gap || a.step - b.step)[0]?.row
}

/** Rows are looked for by their height in steps of as many points. */
const STEP = 8

/** @returns the rows from top to bottom; blank items count only between others */
export const rowsOf = (items: readonly PdfItem[]): Row[] => {
  const steps = new Map<number, OpenRow[]>()
  const rows: OpenRow[] = []
  for (const item of [...items].sort((a, b) => b.size - a.size)) {
    const step = Math.floor(item.y / STEP)
    const near = [step, step - 1, step + 1, step - 2].flatMap((each) => steps.get(each) ?? [])
    const home = homeOf(item, near)
    if (home !== undefined) home.items.push(item)
    else if (!isBlank(item)) {
      const row = { y: item.y, size: item.size, items: [item] }
      rows.push(row)
      steps.set(step, [...(steps.get(step) ?? []), row])
    }
  }
  return rows.map((row) => rowOf(row.items)).sort((a, b) => b.y - a.y)
}
