// What a printed page repeats above and below its text: running heads and page numbers, told and left out.
import { counted } from '../model/english.ts'
import { rowText } from './pdf-row-text.ts'
import { commonest, type Row } from './pdf-rows.ts'

type Pages = readonly (readonly Row[])[]

export interface Trimmed {
  readonly pages: Pages
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
  /** What it says without its numbers. */
  readonly wording: string
  readonly numbers: readonly number[]
}

const edgeOf = (row: Row, page: number): Edge => {
  const text = rowText(row, (_, raised) => raised)
  const isRoman = /^[^\d]*$/.test(text) && PAGE_NUMBER.test(text)
  const wording = isRoman ? 'a Roman number' : text.replace(/\d+/g, '#')
  return { page, row, text, wording, numbers: (text.match(/\d+/g) ?? []).map(Number) }
}

const edgesOf = (rows: readonly Row[], page: number): Edge[] =>
  [...new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)])].map((row) => edgeOf(row, page))

/** Rows of one wording at one height. */
const groupsOf = (edges: readonly Edge[]): Edge[][] => {
  const groups = new Map<string, Edge[][]>()
  for (const edge of edges) {
    const known = groups.get(edge.wording) ?? []
    const group = known.find(
      ([first]) => first !== undefined && Math.abs(first.row.y - edge.row.y) <= SAME_HEIGHT,
    )
    if (group === undefined) groups.set(edge.wording, [...known, [edge]])
    else group.push(edge)
  }
  return [...groups.values()].flat()
}

const agreeing = (edges: readonly Edge[], numberOf: (edge: Edge) => number): Edge[] => {
  const most = commonest(edges.map((edge) => [numberOf(edge), 1]))
  return edges.filter((edge) => numberOf(edge) === most)
}

/** The rows of a group whose numbers stay the same or count as the pages do: others are figures of the text. */
const counting = (group: readonly Edge[]): readonly Edge[] => {
  const places = [...(group[0]?.numbers.keys() ?? [])]
  return places.reduce<readonly Edge[]>((edges, place) => {
    const same = agreeing(edges, ({ numbers }) => numbers[place] ?? 0)
    const stepping = agreeing(edges, ({ numbers, page }) => (numbers[place] ?? 0) - page)
    return same.length > stepping.length ? same : stepping
  }, group)
}

/** In a file of one page or two little repeats: a number is the page's if it stands apart. */
const APART = 1.8
const SMALL = 0.95

const standsApart = ({ row, page }: Edge, pages: Pages): boolean => {
  const gaps = (pages[page] ?? []).filter((other) => other !== row).map((other) => Math.abs(other.y - row.y))
  return Math.min(...gaps) > APART * row.size
}

/** A head that one page alone has is small, stands apart at the top and not on the first page. */
const isLoneHead = (edge: Edge, pages: Pages, size: number): boolean =>
  edge.page > 0 &&
  pages[edge.page]?.[0] === edge.row &&
  edge.row.size <= SMALL * size &&
  standsApart(edge, pages)

/** The rows of a group that are a head or page numbers; none where they are text. */
const repeated = (group: readonly Edge[], pages: Pages, size: number): readonly Edge[] => {
  const least = Math.max(2, Math.min(LEAST_PAGES, Math.ceil(pages.length * LEAST_SHARE)))
  const edges = counting(group)
  if (pages.length > 2)
    return edges.length >= least || edges.every((edge) => isLoneHead(edge, pages, size)) ? edges : []
  const isHead = edges.length >= least && !PAGE_NUMBER.test(edges[0]?.text ?? '')
  return edges.filter(
    (edge) =>
      isHead || isLoneHead(edge, pages, size) || (PAGE_NUMBER.test(edge.text) && standsApart(edge, pages)),
  )
}

const SHOWN = 70

/**
 * @param pages the rows of each, from top to bottom
 * @param size of the text's type
 */
export const withoutHeads = (pages: Pages, size: number): Trimmed => {
  const dropped = new Set<Row>()
  const remarks: string[] = []
  let numbers = 0
  for (const group of groupsOf(pages.flatMap(edgesOf))) {
    const edges = repeated(group, pages, size)
    const [first] = edges
    for (const { row } of edges) dropped.add(row)
    if (first !== undefined && PAGE_NUMBER.test(first.text)) numbers += edges.length
    else if (first !== undefined)
      remarks.push(
        `Left out as a running head, on ${counted(edges.length, 'page')}: “${first.text.slice(0, SHOWN)}”.`,
      )
  }
  if (numbers > 0) remarks.push(`Left out: the page numbers of ${counted(numbers, 'page')}.`)
  return { pages: pages.map((rows) => rows.filter((row) => !dropped.has(row))), remarks }
}
