// sources.json: the bibliography as CSL-JSON, which reference managers and citation processors read.
import type { WorkKind } from '../model/note.ts'
import type { Period } from '../model/period.ts'
import type { NameParts } from '../text/person-name.ts'
import type { BibliographyItem } from './bibliography.ts'

const TYPES: Readonly<Record<WorkKind, string>> = {
  book: 'book',
  chapter: 'chapter',
  'journal-article': 'article-journal',
  'newspaper-article': 'article-newspaper',
  web: 'webpage',
  report: 'report',
  other: 'document',
}

const nameOf = (name: NameParts): Record<string, string> =>
  'literal' in name
    ? { literal: name.literal }
    : filled({
        family: name.family,
        given: name.given,
        'non-dropping-particle': name.particle,
        suffix: name.suffix,
      })

const filled = <T>(fields: Readonly<Record<string, T | ''>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, T] => entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  )

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/
const SEASON = /^(\d{4})-2([1-4])$/

const parts = (day: string): number[] => day.split('-').map(Number)

/** EDTF as the date variable of CSL: what has no parts stands as text. */
const dateOf = ({ text }: Period): Record<string, unknown> => {
  const plain = text.replace(/[~?%]$/, '')
  const circa = plain === text ? {} : { circa: true }
  const days = plain.split('/')
  if (days.length <= 2 && days.every((day) => DAY.test(day)))
    return { 'date-parts': days.map(parts), ...circa }
  const [, year, season] = SEASON.exec(plain) ?? []
  return season === undefined
    ? { literal: text }
    : { 'date-parts': [[Number(year)]], season: Number(season), ...circa }
}

/** @returns one object an item, valid against the CSL-JSON schema, ready for JSON */
export const cslJson = (items: readonly BibliographyItem[]): Record<string, unknown>[] =>
  items.map((item) =>
    filled<unknown>({
      id: item.key,
      type: TYPES[item.kind],
      author: item.authors.map(nameOf),
      editor: item.editors.map(nameOf),
      title: item.title,
      'container-title': item.container,
      publisher: item.publisher,
      'publisher-place': item.place,
      volume: item.volume,
      issue: item.issue,
      page: item.pages,
      issued: item.published === null ? '' : dateOf(item.published),
      URL: item.url,
    }),
  )
