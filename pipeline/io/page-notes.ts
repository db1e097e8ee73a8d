// The notes of a page whose markers are links: each with its number and its words, the markers written as `[n]`.
import { isNotesHeading } from '../text/article-layout.ts'
import { numbered } from '../text/note-label.ts'
import { labelled, linksIn } from './page-note-labels.ts'
import { looseLinks, namedElements, noteLinks, noteTargets } from './page-note-links.ts'
import { writeMarker } from './page-note-markers.ts'
import { noteUnits } from './page-note-units.ts'
import { orderOf } from './page-order.ts'

const isShown = (anchor: Element, address: string): boolean => {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return (anchor.textContent ?? '').replace(/\s/g, '').includes(bare)
}

/** Writes the addresses that a note only links to behind the words that link. */
const showAddresses = (nodes: readonly Node[]): void => {
  for (const anchor of linksIn(nodes, 'a[href]')) {
    const address = anchor.getAttribute('href') ?? ''
    if (/^https?:/.test(address) && !isShown(anchor, address)) anchor.append(` (${address})`)
  }
}

/** Lists and sections that are left empty go, and the heading over them. */
const removeShell = (parent: Element | null): void => {
  let shell = parent
  let top: Element | null = null
  while (shell !== null && shell.localName !== 'body' && (shell.textContent ?? '').trim() === '') {
    top = shell
    shell = shell.parentElement
  }
  const above = top?.previousElementSibling ?? null
  if (above !== null && isNotesHeading(above.textContent ?? '')) above.remove()
  top?.remove()
}

/** A note taken out of its page, its words not yet read. */
export interface LooseNote {
  readonly label: string
  readonly content: Element
}

export interface LooseNotes {
  readonly notes: readonly LooseNote[]
  readonly remarks: readonly string[]
}

/** Takes the notes out of the page and writes the markers that lead to them as `[n]`. */
export const takeNotes = (document: Document): LooseNotes => {
  const order = orderOf(document)
  const named = namedElements(document)
  const links = noteLinks(document, named, order)
  const targets = noteTargets(links, named, order)
  const marked = {
    order,
    targets: order.counts(targets.keys()),
    anchors: order.counts(links.map(({ anchor }) => anchor)),
  }
  const units = labelled(noteUnits([...targets.keys()], document.body, marked), { named, targets })
  const { labels, remark } = numbered(units.map(({ label }) => label))
  const numberOf = new Map(units.map(({ target }, index) => [target, labels[index]]))
  for (const link of links)
    writeMarker(link, (remark === null ? undefined : numberOf.get(link.target)) ?? link.label)
  for (const link of looseLinks(document, links, named)) writeMarker(link, link.label)
  const notes = units.map(({ nodes }, index) => {
    const parent = nodes[0]?.parentElement ?? null
    const content = document.createElement('div')
    showAddresses(nodes)
    content.append(...nodes)
    removeShell(parent)
    return { label: labels[index] ?? '', content }
  })
  return { notes, remarks: remark === null ? [] : [remark] }
}
