// Lists of names as notes write them: "A, B and C", "Family, Given, and Given Family", "A et al.".
import { isBody, looksLikeName } from './person-name.ts'

const AND = /\s*,?\s+(?:and|&|und|et|y|ve)\s+/
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/

const words = (name: string): number => name.trim().split(/\s+/).length

/** What "and" joins, where it joins names; "Ministry of Trade and Industry" is one. */
const divided = (text: string): string[] => {
  const parts = text.split(AND)
  if (isBody(text) && parts.some((part) => words(part) < 2)) return [text]
  return parts.every((part) => part.split(',').every(looksLikeName)) ? parts : [text]
}

/** Initials after a family name belong before it, a suffix after the name before it. */
const joined = (parts: readonly string[]): string[] => {
  const names: string[] = []
  for (const part of parts) {
    const last = names.at(-1)
    if (last !== undefined && SUFFIX.test(part)) names[names.length - 1] = `${last} ${part}`
    else if (last !== undefined && INITIALS.test(part) && words(last) === 1)
      names[names.length - 1] = `${part} ${last}`
    else names.push(part)
  }
  return names
}

/** "Oske, Marit" and "Oske, Marit, and Jory Talven": only the first name of a list is inverted so. */
const INVERTED = /^(\p{Lu}[\p{L}’'-]+),\s+(\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*)*)$/u

const turned = (name: string): string | null => {
  const [, family = '', given = ''] = INVERTED.exec(name) ?? []
  return family === '' || isBody(name) || SUFFIX.test(given) ? null : `${given} ${family}`
}

/** Without "et al.", "(eds.)" and the stop that ends the list; the stop of an initial stays. */
const bareList = (list: string): string =>
  list
    .replace(/,?\s*(?:et al\.?|and others)\s*,?\s*$/i, '')
    .replace(/\s*\((?:eds?|trans|dir)\.?\)/gi, '')
    .replace(/^\s*by\s+/i, '')
    .replace(/;/g, ',')
    .replace(/[\s,:]+$/, '')
    .replace(/(?<!\b(?:\p{Lu}|[JS]r))\.$/u, '')
    .trim()

/** @returns the names of the list, given name first, without "et al." and "(eds.)" */
export const namesIn = (list: string): string[] => {
  const [first = '', ...others] = divided(bareList(list))
  const head = turned(first)
  const parts = [...(head === null ? first.split(',') : [head]), ...others.flatMap((each) => each.split(','))]
  return joined(parts.map((name) => name.trim()).filter((name) => name !== ''))
}

/** How many of the comma-divided parts a list of names takes: up to the one with "and" if all are names, else one. */
const listed = (parts: readonly string[]): number => {
  const and = parts.findIndex((part) => AND.test(` ${part.trimStart()}`))
  const names = parts.slice(0, and + 1).flatMap((part) => divided(part.replace(/^\s*(?:and|&)\s+/, '')))
  const [first = ''] = names
  const isList = names.every((name) => looksLikeName(name) && (words(name) > 1 || words(first) === 1))
  return isList ? Math.max(and, 0) + 1 : 1
}

/** The names at the head of a text, as far as it is certain that they are names, and how much of it they take. */
export const leadingNames = (text: string): { names: string[]; length: number } => {
  const parts = text.split(',')
  const count = listed(parts)
  const head = parts.slice(0, SUFFIX.test((parts[count] ?? '').trim()) ? count + 1 : count).join(',')
  const names = namesIn(head)
  return names.length > 0 && names.every(looksLikeName)
    ? { names, length: head.length }
    : { names: [], length: 0 }
}
