// The markers of a page's notes, written as `[n]` where they stand.
import { noteLabel } from '../text/note-label.ts'
import type { NoteLink } from './page-note-links.ts'

const INLINE = new Set(['a', 'b', 'em', 'font', 'i', 'small', 'span', 'strong', 'sup'])

/** The highest inline element around a marker that holds nothing else. */
const wholeMarker = ({ anchor, label }: Pick<NoteLink, 'anchor' | 'label'>): Element => {
  let whole = anchor
  for (let up = anchor.parentElement; up !== null && INLINE.has(up.localName); up = up.parentElement) {
    if (noteLabel(up.textContent ?? '') !== label) break
    whole = up
  }
  return whole
}

const isText = (node: Node | null): node is Node => node?.nodeType === 3

/** Brackets that stand around the link are the marker's. */
const takeBrackets = (marker: Element): void => {
  const [before, after] = [marker.previousSibling, marker.nextSibling]
  const isBetween = /\[\s*$/.test(before?.textContent ?? '') && /^\s*\]/.test(after?.textContent ?? '')
  if (!isBetween || !isText(before) || !isText(after)) return
  before.textContent = (before.textContent ?? '').replace(/\[\s*$/, '')
  after.textContent = (after.textContent ?? '').replace(/^\s*\]/, '')
}

/** Puts `[label]` in the place of a marker. */
export const writeMarker = (link: Pick<NoteLink, 'anchor' | 'label'>, label: string): void => {
  const marker = wholeMarker(link)
  takeBrackets(marker)
  marker.replaceWith(`[${label}]`)
}
