// What must hold of the numerals of any text, whatever is in it: every breach, in words.
import { parsePeriod } from '../../pipeline/model/period.ts'
import {
  CARDINALS,
  FRACTIONS,
  MAGNITUDE_NTHS,
  MAGNITUDES,
  ONES,
  ORDINAL_WORDS,
} from '../../pipeline/text/number-words.ts'
import { type Numeral, numerals } from '../../pipeline/text/numerals.ts'

/** "a" and "an" are words of other things too, and a quarter is a part of a town. */
const NUMBER_WORDS = [ONES, CARDINALS, ORDINAL_WORDS, MAGNITUDES, MAGNITUDE_NTHS, FRACTIONS]
  .flatMap((words) => [...words.keys()])
  .filter((word) => /^[a-z]{3,}$/.test(word) && word !== 'quarter')

/** What goes on within a word: its letters, and what is not seen between them. */
const WITHIN = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]'
const NUMERIC = new RegExp(`\\p{N}|(?<!${WITHIN})(?:${NUMBER_WORDS.join('|')})(?!${WITHIN})`, 'giu')

/** What is numeric and stands whole in no mention; the mentions are in order. */
const lost = (text: string, found: readonly Numeral[]): string[] => {
  let next = 0
  return [...text.matchAll(NUMERIC)].flatMap(({ 0: sign, index }) => {
    while ((found[next]?.end ?? text.length) <= index) next += 1
    const { start = text.length, end = text.length } = found[next] ?? {}
    return start <= index && index + sign.length <= end ? [] : [`${sign} at ${index} is in no mention`]
  })
}

const outOfOrder = (text: string, found: readonly Numeral[]): string[] =>
  found.flatMap(({ start, end }, index) => {
    if (start >= end || end > text.length) return [`${start} to ${end} is no stretch of the text`]
    return start < (found[index - 1]?.end ?? 0) ? [`${start} stands within the mention before`] : []
  })

const misquoted = (text: string, found: readonly Numeral[]): string[] =>
  found
    .filter(({ start, end, surface }) => text.slice(start, end) !== surface)
    .map(({ start, surface }) => `${surface} is not what stands at ${start}`)

/** Between the halves of a character, or between a sign and the mark that it bears. */
const splits = (text: string, at: number): boolean => {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)]
  return (
    (/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after)) ||
    (/[^\p{Z}\p{C}]$/u.test(before) && /^\p{M}/u.test(after))
  )
}

const torn = (text: string, found: readonly Numeral[]): string[] =>
  found
    .filter(({ start, end }) => splits(text, start) || splits(text, end))
    .map(({ start, end }) => `${start} to ${end} tears a character`)

/** Digits as printed, or a fraction. */
const FORM = /^$|^[-\u2212]?(?:\d[\d,.\u00a0\u2009\u202f ]*|\.\d+)$|^-?\d+\/[1-9]\d*$/

const isRead = ({ amount, amount_to, date, value }: Numeral): boolean => {
  if (!FORM.test(amount) || !FORM.test(amount_to)) return false
  if (amount === '' && amount_to !== '') return false
  if (date !== '' && parsePeriod(date) === null) return false
  return value === 'none' || (value === 'resolved') === (amount !== '' || date !== '')
}

/** No amount, no date, or not the one that is said to be read. */
const misread = (found: readonly Numeral[]): string[] =>
  found
    .filter((one) => !isRead(one))
    .map(({ start, amount, amount_to, date, value }) =>
      [`${start} is`, value, amount, amount_to, date].filter((part) => part !== '').join(' '),
    )

/** @returns nothing where all is well; else what is wrong, up to ten of it */
export const broken = (text: string): string[] => {
  const found = numerals(text)
  return [
    ...outOfOrder(text, found),
    ...misquoted(text, found),
    ...torn(text, found),
    ...misread(found),
    ...lost(text, found),
  ].slice(0, 10)
}
