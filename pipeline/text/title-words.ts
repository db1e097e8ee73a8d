// The words of a title, as they can be compared with those of an address or of another title.
import { plainWord } from '../model/spelling.ts'
import { CARDINALS } from './number-words.ts'

export interface TitleWord {
  readonly word: string
  /** Number of the printed word that it is in: hyphens and slashes divide one printed word into several. */
  readonly printed: number
  /** Whether it stands with ’s, which addresses drop or keep. */
  readonly isPossessive: boolean
}

const FUNCTION_WORDS = new Set(
  'a an the of in on at to for from by with without into onto over under and or but nor as is are was were be been being it its his her their our your my this that these those he she they we i you not no so if than then do does did has have had will would can could may might how why what when where who which after before about against between amid'.split(
    ' ',
  ),
)

const ARTICLES = new Set(['a', 'an', 'the'])

export const isArticle = (word: string): boolean => ARTICLES.has(word)

/** Words that carry the grammar: addresses leave them out at will. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word)

/** Number words as digits, so that "Four" is "4". */
export const asDigits = (word: string): string => {
  const value = isArticle(word) || word === 'dozen' ? undefined : CARDINALS.get(word)
  return value === undefined ? word : String(value)
}

const POSSESSIVE = /['’]s$|s['’]$/

/** @returns the words in order, plain; a sign that addresses drop is none */
export const titleWords = (title: string): TitleWord[] =>
  title
    .replace(/&/g, ' and ')
    .split(/\s+/)
    .flatMap((unit, printed) => {
      const isPossessive = POSSESSIVE.test(unit.replace(/[^\p{L}’']+$/u, ''))
      const words = plainWord(unit)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
      return words.map((word) => ({ word: asDigits(word), printed, isPossessive }))
    })

/** One text for one title, however it is cased, accented and punctuated; articles left out. */
export const titleKey = (title: string): string =>
  titleWords(title)
    .map(({ word }) => word)
    .filter((word) => !isArticle(word))
    .join(' ')

/** The share of the words of the shorter title that the longer has too, from 0 to 1. */
export const titleLikeness = (a: string, b: string): number => {
  const [one, other] = [a, b].map((title) => new Set(titleKey(title).split(' ').filter(Boolean)))
  if (one === undefined || other === undefined || one.size === 0 || other.size === 0) return 0
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.min(one.size, other.size)
}
