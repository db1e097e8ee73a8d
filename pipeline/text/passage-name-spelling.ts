// Names spelled in two ways: the same consonants, other vowels, as transliterations differ.

import { counted } from '../model/english.ts'
import { areSpellings } from '../model/name.ts'
import { DEMONYMS, STATE_NAMES } from '../model/nation.ts'
import type { Span } from './anchor.ts'
import type { Found, Rule } from './passage-rule.ts'
import { inBody, numberAt, type Prose, sentenceOf, wordsOf } from './prose.ts'

const FEWEST_LETTERS = 6

const WORD = /(?<![\p{L}\p{N}@/._-])\p{Lu}\p{Ll}+(?:[-’']\p{L}+)*(?![\p{L}/@])/gu

interface Name extends Span {
  readonly name: string
}

const bareName = (word: string): string => word.replace(/['’]s?$/, '')

const namesIn = (text: string): Name[] =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ name: bareName(word), start: index, end: index + bareName(word).length }))
    .filter(({ name }) => name.length >= FEWEST_LETTERS)

const opensSentence = (prose: Prose, { start }: Span): boolean =>
  /^["“‘([]*$/.test(prose.text.slice(sentenceOf(prose, start).start, start))

/** Headings and titles: three words in four have a capital, short ones not counted. */
const isTitle = (words: string): boolean => {
  const all = words.match(/\p{L}{4,}/gu) ?? []
  return all.filter((word) => /^\p{Lu}/u.test(word)).length * 4 > all.length * 3
}

/** A word that also stands in small letters is no name: in headings and titles every word has a capital. */
const isName = (name: string, small: ReadonlySet<string>): boolean =>
  !small.has(name.toLowerCase()) &&
  !name.split('-').some((part) => STATE_NAMES.has(part) || DEMONYMS.has(part))

const firstOfEach = (names: readonly Name[]): Map<string, Name> => {
  const first = new Map<string, Name>()
  for (const each of names) if (!first.has(each.name)) first.set(each.name, each)
  return first
}

/** Names of the running text, inside its sentences: what opens one or stands in a heading may be any word. */
const bodyNames = (prose: Prose, names: readonly Name[]): Name[] =>
  inBody(prose, names).filter(
    (name) => !opensSentence(prose, name) && !isTitle(wordsOf(prose, sentenceOf(prose, name.start))),
  )

/** Names in titles of the notes: authors who share most letters with somebody are other people. */
const titleNames = (prose: Prose, names: readonly Name[]): Name[] => {
  const titles = [...prose.text.matchAll(/[“"«][^”"»\n]{4,300}[”"»]/g)]
    .filter(({ index }) => index >= prose.notes)
    .map(({ 0: title, index }) => ({ start: index, end: index + title.length }))
  return names.filter(({ start, end }) => titles.some((title) => title.start <= start && end <= title.end))
}

/** What is longer is no word, and millions of letters in a row overflow the matcher. */
const smallWords = (text: string): Set<string> =>
  new Set(text.match(/(?<!\p{L})\p{Ll}{6,60}(?!\p{Ll})/gu) ?? [])

/** The capitalised word behind it: of two persons with like given names the family names differ. */
const nextName = ({ text }: Prose, { end }: Span): string =>
  /^\s+(\p{Lu}[\p{L}-]+)/u.exec(text.slice(end, end + 40))?.[1] ?? ''

const areOthers = (prose: Prose, one: Name, other: Name): boolean => {
  const [a, b] = [nextName(prose, one), nextName(prose, other)]
  return a !== '' && b !== '' && a !== b
}

/** Side by side in one sentence, two spellings are there on purpose: "the Parliament or Parlement". */
const areGlossed = (prose: Prose, all: readonly Name[], one: Name, other: Name): boolean => {
  const sentencesOf = ({ name }: Name): number[] =>
    all.filter((each) => each.name === name).map(({ start }) => numberAt(prose.sentences, start))
  const first = new Set(sentencesOf(one))
  return sentencesOf(other).some((sentence) => first.has(sentence))
}

const asFound = (name: Name, other: Name): Found => ({
  start: name.start,
  end: name.end,
  value: [name.name, other.name],
  other: { start: other.start, end: other.end },
})

/** The two spellings, that of the running text first. */
export const nameSpelling: Rule = {
  rule: 'name-spelling',
  scanned: (prose) => counted(firstOfEach(bodyNames(prose, namesIn(prose.text))).size, 'name'),
  find: (prose) => {
    const small = smallWords(prose.text.replace(/https?:\/\/\S+/g, ' '))
    const all = namesIn(prose.text).filter(({ name }) => isName(name, small))
    const body = [...firstOfEach(bodyNames(prose, all)).values()]
    const inText = new Set(body.map(({ name }) => name))
    const titles = [...firstOfEach(titleNames(prose, all)).values()].filter(({ name }) => !inText.has(name))
    return body.flatMap((name, index) =>
      [...body.slice(index + 1), ...titles]
        .filter((other) => areSpellings(name.name, other.name))
        .filter((other) => !areOthers(prose, name, other) && !areGlossed(prose, all, name, other))
        .map((other) => asFound(name, other)),
    )
  },
}
