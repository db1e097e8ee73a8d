// What a printed page repeats above and below its text: running heads and page numbers, told and left out.
import { counted } from '../model/english.ts'
import { rowText } from './pdf-row-text.ts'
import { commonest, type Row } from './pdf-rows.ts'

export interface Trimmed {
  readonly pages: readonly (readonly Row[])[]
  readonly remarks: readonly string[]
}

/** As many rows at the top and at the foot of a page may be repeated ones. */
const EDGE = 3
/** Two heights are the same within as many points. */
const SAME_HEIGHT = 4
/** What stands at one height on as many pages is a head, of a chapter or of all; files of few pages repeat less. */
const LEAST_PAGES = 3
const LEAST_SHARE = 0.4

const PAGE_NUMBER = /^[\s|–—·-]*(?:p(?:age|\.)?\s*)?(\d{1,4}|[ivxlc]+)(?:\s*(?:of|\/)\s*\d{1,4})?[\s|–—·-]*$/i

interface Edge {
  readonly page: number
  readonly row: Row
  readonly text: string
}

const edgesOf = (rows: readonly Row[], page: number): Edge[] => {
  const ends = [...new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)])]
  return ends.map((row) => ({ page, row, text: rowText(row, (_, raised) => raised) }))
}

/** Rows of one wording but for their digits, at one height. */
const alike = (a: Edge, b: Edge): boolean =>
  Math.abs(a.row.y - b.row.y) <= SAME_HEIGHT && a.text.replace(/\d+/g, '#') === b.text.replace(/\d+/g, '#')

const groupsOf = (edges: readonly Edge[]): Edge[][] => {
  const groups = new Map<string, Edge[][]>()
  for (const edge of edges) {
    const key = edge.text.replace(/\d+/g, '#')
    const known = groups.get(key) ?? []
    const group = known.find(([first]) => first !== undefined && alike(first, edge))
    if (group === undefined) groups.set(key, [...known, [edge]])
    else group.push(edge)
  }
  return [...groups.values()].flat()
}

const numberOf = ({ text }: Edge): string => PAGE_NUMBER.exec(text)?.[1] ?? ''

/** The step from where a page lies in the file to the number it bears, that most rows of the group agree on. */
const stepOf = (group: readonly Edge[]): number | undefined =>
  commonest(
    group.filter((edge) => /^\d/.test(numberOf(edge))).map((edge) => [Number(numberOf(edge)) - edge.page, 1]),
  )

/** The page numbers of a group: Roman ones, and others that count as the pages do. */
const pageNumbers = (group: readonly Edge[]): Edge[] => {
  const step = stepOf(group)
  return group.filter((edge) => {
    const number = numberOf(edge)
    return number !== '' && (!/^\d/.test(number) || Number(number) - edge.page === step)
  })
}

/** In a file of one page or two nothing repeats: a number is the page's if it stands apart. */
const APART = 1.8
const SMALL = 0.95

/** A head that one page alone has is small, stands apart at the top and not on the first page. */
const isLoneHead = (edge: Edge, pages: readonly (readonly Row[])[], size: number): boolean =>
  edge.page > 0 &&
  pages[edge.page]?.[0] === edge.row &&
  edge.row.size <= SMALL * size &&
  standsApart(edge, pages)

const standsApart = ({ row, page }: Edge, pages: readonly (readonly Row[])[]): boolean => {
  const gaps = (pages[page] ?? []).filter((other) => other !== row).map((other) => Math.abs(other.y - row.y))
  return Math.min(...gaps) > APART * row.size
}

const SHOWN = 70

const headRemark = (group: readonly Edge[]): string =>
  `Left out as a running head, on ${counted(group.length, 'page')}: “${(group[0]?.text ?? '').slice(0, SHOWN)}”.`

/**
 * @param pages the rows of each, from top to bottom
 * @param size of the text's type
 */
export const withoutHeads = (pages: readonly (readonly Row[])[], size: number): Trimmed => {
  const least = Math.max(2, Math.min(LEAST_PAGES, Math.ceil(pages.length * LEAST_SHARE)))
  const groups = groupsOf(pages.flatMap(edgesOf))
  const dropped = new Set<Row>()
  const remarks: string[] = []
  let numbers = 0
  for (const group of groups) {
    const numbered = pageNumbers(group).filter((edge) => pages.length > 2 || standsApart(edge, pages))
    const isHead =
      numbered.length === 0 && (group.length >= least || group.every((edge) => isLoneHead(edge, pages, size)))
    const repeated =
      isHead || numbered.length >= least || pages.length <= 2 ? (isHead ? group : numbered) : []
    for (const { row } of repeated) dropped.add(row)
    if (isHead) remarks.push(headRemark(group))
    else numbers += repeated.length
  }
  if (numbers > 0) remarks.push(`Left out: the page numbers of ${counted(numbers, 'page')}.`)
  return { pages: pages.map((rows) => rows.filter((row) => !dropped.has(row))), remarks }
}
