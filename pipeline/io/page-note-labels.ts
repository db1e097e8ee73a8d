// The numbers of a page's notes: from the markers that lead to them, from links back, or printed at their heads.
import { noteLabel } from '../text/note-label.ts'
import { isElement } from './page.ts'
import { fragmentOf } from './page-note-links.ts'
import type { NoteUnit } from './page-note-units.ts'

/** What leads from a note back to its marker shows an arrow or says so. */
const BACK =
  /^[\s[\](){}]*(?:(?:[↩↑↥⤴⬆⇑⏎^«←]\ufe0e?\ufe0f?\s*)+\d{0,3}|\^?\s*jump up|back(?: to .{1,20})?|return(?: to .{1,20})?|top)[\s[\](){}.]*$/iu

interface Context {
  readonly named: ReadonlyMap<string, Element>
  /** What the markers lead to, with the numbers they call it by. */
  readonly targets: ReadonlyMap<Element, string>
}

const leadsBack = (anchor: Element, { named, targets }: Context): boolean => {
  const text = anchor.textContent ?? ''
  if (text.trim() === '' || BACK.test(text)) return true
  const target = named.get(fragmentOf(anchor.getAttribute('href') ?? ''))
  return target !== undefined && !targets.has(target) && noteLabel(text) !== null
}

export const linksIn = (nodes: readonly Node[], selector: string): Element[] =>
  nodes
    .filter(isElement)
    .flatMap((node) => [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)])

/** Takes the links back to the text out of a note; one may carry its number. */
const takeBackLinks = (nodes: readonly Node[], context: Context): string | null => {
  let number: string | null = null
  for (const anchor of linksIn(nodes, 'a[href*="#"]').filter((each) => leadsBack(each, context))) {
    const label = noteLabel(anchor.textContent ?? '')
    if (label !== null && /^\d/.test(label)) number ??= label
    anchor.textContent = ''
  }
  return number
}

/** The first text of the note that is not blank. */
const leadingText = (nodes: readonly Node[]): Node | null => {
  for (const node of nodes) {
    if ((node.textContent ?? '').trim() === '') continue
    return isElement(node) ? leadingText([...node.childNodes]) : node
  }
  return null
}

/** "[1]", or "(1)", "1.", "*", or "1 " which may be the first word of the note. */
const PRINTED =
  /^(?:\[\s*(\w{1,4}|[*†‡§¶]+)\s*\]|\(?(\d{1,4}|[ivxlc]+|[*†‡§¶]+)(?:[.):]+(?=\s|$)|$)|(\d{1,4}) (?!\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\s*/i

/** Takes the printed label away from the head of a note: one in square brackets, or the one that is expected. */
const takeLabel = (nodes: readonly Node[], expected: string): string | null => {
  const first = leadingText(nodes)
  const words = (first?.textContent ?? '').replace(/^[\s^↑]+/, '')
  const match = PRINTED.exec(words)
  const [, bracketed, closed, bare] = match ?? []
  const isInList = first?.parentElement?.closest('ol') !== null
  const label = bracketed ?? closed ?? (isInList ? undefined : bare) ?? null
  const isLabel = label !== null && (bracketed !== undefined || label === expected)
  if (first !== null) first.textContent = isLabel ? words.slice(match?.[0].length) : words
  return isLabel ? label : null
}

export interface LabelledUnit extends NoteUnit {
  readonly label: string
}

/** A note that neither a marker nor its name numbers is the next after the one before it. */
export const labelled = (units: readonly NoteUnit[], context: Context): LabelledUnit[] => {
  let last = 0
  return units.map((unit) => {
    const called = unit.target === null ? '' : (context.targets.get(unit.target) ?? '')
    const expected = called === '' ? String(last + 1) : called
    const label = takeBackLinks(unit.nodes, context) ?? takeLabel(unit.nodes, expected) ?? expected
    last = /^\d+$/.test(label) ? Number(label) : last + 1
    return { ...unit, label }
  })
}
