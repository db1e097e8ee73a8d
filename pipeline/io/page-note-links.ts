// The links of a page that lead from a marker in its text to a note further down.
import { noteLabel } from '../text/note-label.ts'
import type { PageOrder } from './page-order.ts'

export interface NoteLink {
  readonly anchor: Element
  readonly label: string
  /** What the address points at: the note, a part of it, or an empty element at its head. */
  readonly target: Element
}

const NOTE_NAME =
  /(?:foot|end)[-_]?note|note|ftn|edn|(?:^|[^a-z])(?:fn|en|n|ref|cite|bib|reference)s?(?:[^a-z]|$)/i
const OTHER_NAME = /fig|tab(?:le)?[-_\d]|sec(?:tion)?[-_\d]|eq(?:n|uation)?[-_\d]|chapter|part[-_\d]/i

/** How far up an element's own description reaches. */
const NEAR = 5

const described = (element: Element): string =>
  ['id', 'name', 'class', 'role', 'epub:type', 'data-component-name']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')

/** Whether the element, or what it stands in, is called a note. */
const isCalledNote = (element: Element): boolean => {
  let at: Element | null = element
  for (let step = 0; step < NEAR && at !== null && at.localName !== 'body'; step += 1) {
    const words = described(at)
    if (step === 0 && OTHER_NAME.test(words)) return false
    if (NOTE_NAME.test(words)) return true
    at = at.parentElement
  }
  return false
}

const isRaised = (anchor: Element): boolean =>
  anchor.closest('sup') !== null ||
  anchor.querySelector('sup') !== null ||
  /vertical-align:\s*super/i.test(
    `${anchor.getAttribute('style')} ${anchor.parentElement?.getAttribute('style')}`,
  ) ||
  /noteref/i.test(described(anchor))

/** A number or a sign on the line, or anything in brackets; a bare letter there is of an index or a list. */
const isPlainLabel = ({ textContent }: Element): boolean => /[\d*†‡§[\]]/.test(textContent ?? '')

/** @returns the fragment of an address, empty where it has none */
export const fragmentOf = (href: string): string => {
  const fragment = href.slice(href.indexOf('#') + 1)
  try {
    return href.includes('#') ? decodeURIComponent(fragment) : ''
  } catch {
    return fragment
  }
}

/** Elements by `id`, and anchors by `name`, as old pages call them; the first of a name counts. */
export const namedElements = (document: Document): ReadonlyMap<string, Element> => {
  const named = new Map<string, Element>()
  for (const element of document.querySelectorAll('[id], a[name]'))
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name !== null && name !== '' && !named.has(name)) named.set(name, element)
  return named
}

/** "fn#" of "fn12": notes of one page are named alike but for their numbers. */
const pattern = (name: string): string => name.replace(/\d+/g, '#')

const targetName = (anchor: Element): string => fragmentOf(anchor.getAttribute('href') ?? '')

/** @returns the links in the order of the page; what leads back up, or to a figure or section, is none */
export const noteLinks = (
  document: Document,
  named: ReadonlyMap<string, Element>,
  order: PageOrder,
): NoteLink[] =>
  [...document.querySelectorAll('a[href*="#"]')].flatMap((anchor) => {
    const target = named.get(targetName(anchor))
    const label = noteLabel(anchor.textContent ?? '')
    if (target === undefined || label === null || target.contains(anchor)) return []
    const isForward = order.position(target) > order.position(anchor)
    const isCall = isRaised(anchor) || (isPlainLabel(anchor) && isCalledNote(target))
    return isForward && isCall ? [{ anchor, label, target }] : []
  })

const patternsOf = (links: readonly NoteLink[]): Set<string> =>
  new Set(links.map(({ anchor }) => pattern(targetName(anchor))))

const numberIn = (name: string): string => /\d+(?=\D*$)/.exec(name)?.[0] ?? ''

/**
 * @returns what the links lead to and what is named like it further down, each once, in the order of the page, with the
 *   number by which it is called or named; empty where its name tells none
 */
export const noteTargets = (
  links: readonly NoteLink[],
  named: ReadonlyMap<string, Element>,
  order: PageOrder,
): ReadonlyMap<Element, string> => {
  const called = new Map<Element, string>()
  for (const { target, label } of links) if (!called.has(target)) called.set(target, label)
  const [first] = called.keys()
  const patterns = patternsOf(links)
  const isNumbered = links.every(({ anchor, label }) => numberIn(targetName(anchor)) === label)
  for (const [name, element] of named) {
    const isAlike = /\d/.test(name) && patterns.has(pattern(name)) && !called.has(element)
    if (isAlike && first !== undefined && order.position(element) > order.position(first))
      called.set(element, isNumbered ? numberIn(name) : '')
  }
  return new Map([...called].sort(([a], [b]) => order.position(a) - order.position(b)))
}

/** @returns links that are named like those to notes and lead nowhere */
export const looseLinks = (
  document: Document,
  links: readonly NoteLink[],
  named: ReadonlyMap<string, Element>,
): { readonly anchor: Element; readonly label: string }[] => {
  const patterns = patternsOf(links)
  return [...document.querySelectorAll('a[href*="#"]')].flatMap((anchor) => {
    const name = targetName(anchor)
    const label = noteLabel(anchor.textContent ?? '')
    return label !== null && !named.has(name) && patterns.has(pattern(name)) ? [{ anchor, label }] : []
  })
}
