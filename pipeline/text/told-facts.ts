// What a file tells of its article, in the forms that article.json keeps: EDTF dates, two-letter languages, names.
import { datesIn, mostPrecise } from './cited-date.ts'

/** @returns the date as EDTF; of a time its day, as written; of 3/4/2021 the year; `null` where the text holds none */
export const toldDate = (text: string): string | null => {
  const day = text
    .trim()
    .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/, (_, year: string, month: string, date: string) =>
      [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1')
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(day)) return day
  return mostPrecise(datesIn(day))?.period.text ?? null
}

/** @returns "en" of "en-GB"; `null` where the text is no language */
export const toldLanguage = (text: string): string | null =>
  /^([a-z]{2})(?:[-_][a-z0-9_-]+)?$/i.exec(text.trim())?.[1]?.toLowerCase() ?? null

const isAddress = (text: string): boolean => /^(?:https?:|www\.|@|\/)/i.test(text)

/** @returns the names of one field, "and" and semicolons between them; an address is no name */
export const toldNames = (text: string): string[] =>
  text
    .replace(/^\s*by\s+/i, '')
    .split(/\s*;\s*|\s+and\s+|\s*&\s*/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '' && !isAddress(name))

/** @returns "Marit Oske" of "Oske, Marit", as catalogues write names; other names as they are */
export const turnedName = (name: string): string => name.trim().replace(/^([^,;]+), ([^,;]+)$/, '$2 $1')

/** @returns the text on one line, `null` where it is blank */
export const toldWords = (text: string): string | null => {
  const words = text.replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}
