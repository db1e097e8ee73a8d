// The pages of a work: the range that it fills, and the page or pages that the note points at.
import { contains, pageRange } from './page-range.ts'
import { CUT, cut } from './remainder.ts'

const PAGE = '(?:\\d{1,5}|[ivxlc]{1,7})'
const RANGE = `${PAGE}(?:\\s?[-–—]\\s?${PAGE})?`
const LIST = `(?<pages>${RANGE}(?:(?:,\\s*|\\s+and\\s+)(?!\\d{4}\\b)${RANGE})*)(?:ff?\\b\\.?)?(?![\\p{L}\\p{N}])`

/** From the most certain to the least: marked as pages, after a colon, bare behind year or volume, bare at the end. */
const FORMS: readonly { readonly pattern: RegExp; readonly isCertain: boolean }[] = [
  {
    pattern: new RegExp(`,?\\s+at\\s+(?:pp?\\.\\s*)?${LIST}(?=[.,\\s]*(?:${CUT}|$))`, 'gu'),
    isCertain: true,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:pp?(?:\\s?[.:]+\\s*|\\s+)|pages?\\s+)${LIST}`, 'giu'),
    isCertain: true,
  },
  { pattern: new RegExp(`(?<=${CUT}\\s*):\\s*${LIST}`, 'gu'), isCertain: true },
  { pattern: new RegExp(`(?<=${CUT}\\s*),\\s*${LIST}(?=\\s*[.,]?\\s*(?:${CUT}|$))`, 'gu'), isCertain: true },
  { pattern: /^\s*(?<pages>\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)(?=\s*[.,]?\s*$)/gu, isCertain: true },
  { pattern: /,\s*(?<pages>\d{1,3}(?:\s?[-–—]\s?\d{1,3})?)(?=\s*[.,]?\s*$)/gu, isCertain: false },
]

/** "45–67" is the place of a part; of "45–67, 50" only where the page lies inside, else both are what is cited. */
const isPlace = (pages: string): boolean => /^[^,]*[-–—][^,]*$/.test(pages)

const split = (pages: string): string[] => {
  const [first = '', ...others] = pages.split(/,\s*/)
  const range = pageRange(first)
  if (range === null || range.first === range.last || others.length === 0) return [pages]
  const isInside = others.map(pageRange).every((page) => page !== null && contains(range, page))
  return isInside ? [first, others.join(', ')] : [pages]
}

export interface Pages {
  /** The range, empty where none is given. */
  readonly pages: string
  readonly pinpoint: string
  readonly isCertain: boolean
  readonly rest: string
}

interface Found {
  readonly pages: readonly string[]
  readonly isCertain: boolean
  readonly rest: string
}

const find = (text: string): Found => {
  let rest = text
  const found: { pages: string; isCertain: boolean }[] = []
  for (const { pattern, isCertain } of FORMS) {
    const matches = [...rest.matchAll(pattern)]
    found.push(...matches.map((match) => ({ pages: match.groups?.pages ?? '', isCertain })))
    for (const match of matches.reverse())
      rest = cut(rest, { start: match.index, end: match.index + match[0].length })
  }
  return {
    pages: found.map(({ pages }) => pages.trim()),
    isCertain: found.every(({ isCertain }) => isCertain),
    rest,
  }
}

/**
 * @param isPart whether the work is part of another, so that a range is the place of the work; in a book of its own a
 *   range is what the note points at
 */
export const takePages = (text: string, isPart: boolean): Pages => {
  const { pages: printed, ...found } = find(text)
  const all = isPart ? printed.flatMap(split) : printed
  const range = isPart ? all.find(isPlace) : undefined
  const points = all.filter((pages) => pages !== range)
  return { pages: range ?? '', pinpoint: points.join(', '), ...found }
}
