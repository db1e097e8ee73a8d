// What belongs to each note of a page: one element or several, whatever the page makes its lists of notes from.
import { isElement } from './page.ts'
import type { Counts, PageOrder } from './page-order.ts'

export interface NoteUnit {
  /** What markers point at; `null` for a note that none points at. */
  readonly target: Element | null
  /** In the order of the page, siblings of one another. */
  readonly nodes: readonly Node[]
}

const BLOCK = 'li, p, dd, dt, td, tr, aside, section, div, blockquote'
/** What may hold a whole note; a list, a section or a table holds several even when it has only one. */
const WHOLE = new Set(['li', 'dd', 'td', 'tr', 'aside', 'div'])
const BREAK = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'nav', 'header', 'footer', 'form'])
const LISTS = new Set(['ol', 'ul'])
const NOTES_NAME = /(?:foot|end)?notes\b|references|bibliography/i

/** "[7] Oske", "7. Oske": another note begins, though no marker leads to it. */
const OPENS = /^\s*(?:\[\d{1,4}\]|\d{1,4}[.)])\s/

const isBreak = (node: Node): boolean => isElement(node) && BREAK.has(node.localName)

interface Whole {
  readonly whole: Element
  readonly target: Element
}

export interface Marked {
  readonly order: PageOrder
  readonly targets: Counts
  readonly anchors: Counts
}

/** Whether a division is called a note's or holds nothing but one element; another may hold text as well. */
const isNoteBox = (element: Element): boolean =>
  element.localName !== 'div' ||
  [...element.children].length === 1 ||
  /note|ftn|edn|fn|cite|ref/i.test(`${element.id} ${element.className}`)

/** The highest element that holds this note and nothing else. */
const wholeOf = (block: Element, { order, targets, anchors }: Marked): Element => {
  let whole = block
  for (let up = whole.parentElement; up !== null && WHOLE.has(up.localName); up = up.parentElement) {
    const isAlone =
      isNoteBox(up) &&
      order.held(up, targets) === 1 &&
      order.held(up, anchors) === order.held(whole, anchors) &&
      ![...up.children].some((child) => isBreak(child))
    if (!isAlone) break
    whole = up
  }
  return whole
}

/** The child of `parent` that holds `element`. */
const childHolding = (parent: Element, element: Element): Element => {
  let child = element
  while (child.parentElement !== null && child.parentElement !== parent) child = child.parentElement
  return child
}

/** The siblings from `first` to before `stop`. */
const run = (first: Node, stop: Node | null): Node[] => {
  const nodes: Node[] = []
  for (let at: Node | null = first; at !== null && at !== stop; at = at.nextSibling) nodes.push(at)
  return nodes
}

/** Notes that share a paragraph, one after another. */
const shared = (block: Element, targets: readonly Element[]): NoteUnit[] => {
  const firsts = targets.map((target) => childHolding(block, target))
  return targets.map((target, index) => {
    const nodes = run(firsts[index] ?? target, firsts[index + 1] ?? null)
    const end =
      block.localName === 'body'
        ? nodes.findIndex((node, at) => at > 0 && isElement(node) && node.matches(BLOCK))
        : -1
    return { target, nodes: end === -1 ? nodes : nodes.slice(0, end) }
  })
}

const isOfNotes = (element: Element): boolean =>
  LISTS.has(element.localName) ||
  element.localName === 'dl' ||
  NOTES_NAME.test(`${element.id} ${element.className} ${element.getAttribute('role')}`)

/** Whether an element begins with notes: then what stands between them belongs to them. */
const beginsWith = (parent: Element, first: Element): boolean =>
  [...parent.children].find((child) => !isBreak(child)) === first

/**
 * What follows a note's own element up to the next note: its further paragraphs, or notes that no marker leads to.
 * @param isText whether a node is of the article's text again
 */
const followed = (unit: NoteUnit, rest: readonly Node[], isText: (node: Node) => boolean): NoteUnit[] => {
  const units: { target: Element | null; nodes: Node[] }[] = [{ target: unit.target, nodes: [...unit.nodes] }]
  for (const node of rest) {
    const isNew = isElement(node) && (node.localName === 'li' || OPENS.test(node.textContent ?? ''))
    if (isBreak(node) || (!isNew && isText(node))) break
    if (isNew) units.push({ target: null, nodes: [node] })
    else units.at(-1)?.nodes.push(node)
  }
  return units
}

/** Notes each in an element of its own, all under one parent. */
const apart = (parent: Element, wholes: readonly Whole[], { order, anchors }: Marked): NoteUnit[] => {
  const [first] = wholes
  if (first === undefined) return []
  const isTheirs = isOfNotes(parent)
  const isAlone = isTheirs || beginsWith(parent, first.whole)
  const isText = (node: Node): boolean => isElement(node) && (!isAlone || order.held(node, anchors) > 0)
  const before = LISTS.has(parent.localName)
    ? run(parent.firstChild ?? parent, first.whole).filter(isElement)
    : []
  const units = wholes.flatMap(({ whole, target }, index) => {
    const next = wholes[index + 1]?.whole ?? null
    const rest = next === null && !isTheirs ? [] : run(whole, next).slice(1)
    return followed({ target, nodes: [whole] }, rest, isText)
  })
  return [...before.map((node) => ({ target: null, nodes: [node] })), ...units]
}

const grouped = <K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/**
 * @param targets what markers point at, in the order of the page
 * @returns every note once, list by list
 */
export const noteUnits = (targets: readonly Element[], body: Element, marked: Marked): NoteUnit[] => {
  const blocks = grouped(targets, (target) => target.closest(BLOCK) ?? body)
  const wholes: Whole[] = []
  const units: NoteUnit[] = []
  for (const [block, own] of blocks) {
    const [target] = own
    if (own.length === 1 && target !== undefined && block !== body)
      wholes.push({ whole: wholeOf(block, marked), target })
    else units.push(...shared(block, own))
  }
  for (const [parent, own] of grouped(wholes, ({ whole }) => whole.parentElement ?? body))
    units.push(...apart(parent, own, marked))
  return units
}
