// sources.bib: the bibliography as BibTeX in UTF-8, which LaTeX, pandoc and reference managers read.
import type { WorkKind } from '../model/note.ts'
import type { Period } from '../model/period.ts'
import type { NameParts } from '../text/person-name.ts'
import type { BibliographyItem } from './bibliography.ts'

const TYPES: Readonly<Record<WorkKind, string>> = {
  book: 'book',
  chapter: 'incollection',
  'journal-article': 'article',
  'newspaper-article': 'article',
  web: 'misc',
  report: 'techreport',
  other: 'misc',
}

/** Where each type names what the work is in, and who published it. */
const PLACES: Readonly<Record<WorkKind, { readonly container: string; readonly publisher: string }>> = {
  book: { container: 'series', publisher: 'publisher' },
  chapter: { container: 'booktitle', publisher: 'publisher' },
  'journal-article': { container: 'journal', publisher: 'publisher' },
  'newspaper-article': { container: 'journal', publisher: 'publisher' },
  web: { container: 'howpublished', publisher: 'organization' },
  report: { container: 'series', publisher: 'institution' },
  other: { container: 'howpublished', publisher: 'organization' },
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What TeX reads as a command; letters of all scripts stay as they are. */
const escaped = (text: string): string =>
  text.replace(/[\\{}~^]/g, (sign) => SPECIAL[sign] ?? sign).replace(/[&%$#_]/g, '\\$&')

/** Braces inside an address would end the field. */
const address = (url: string): string =>
  url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** A body's name in braces of its own, or its last word would be taken for a family name. */
const nameOf = (name: NameParts): string => {
  if ('literal' in name) return `{${escaped(name.literal)}}`
  const family = name.particle === '' ? name.family : `${name.particle} ${name.family}`
  return [family, name.suffix, name.given]
    .filter((part) => part !== '')
    .map(escaped)
    .join(', ')
}

/** The first day that the date names; a season has a year only. */
const datesOf = (published: Period | null): [string, string][] => {
  const [year, month, day] = (published?.text ?? '').split('/')[0]?.replace(/[~?%]/g, '').split('-') ?? []
  const name = MONTHS[Number(month) - 1]
  return [
    ['year', year === undefined || !/^\d{4}$/.test(year) ? '' : `{${year}}`],
    ['month', name ?? ''],
    ['day', day === undefined ? '' : `{${Number(day)}}`],
  ]
}

const entryOf = (item: BibliographyItem): string => {
  const { container, publisher } = PLACES[item.kind]
  const braced = (text: string): string => (text === '' ? '' : `{${escaped(text)}}`)
  const names = (list: readonly NameParts[]): string =>
    list.length === 0 ? '' : `{${list.map(nameOf).join(' and ')}}`
  const fields: [string, string][] = [
    ['author', names(item.authors)],
    ['editor', names(item.editors)],
    // Double braces: a style may not take the capitals of names out of a title.
    ['title', `{${braced(item.title)}}`],
    [container, braced(item.container)],
    [publisher, braced(item.publisher)],
    ['address', braced(item.place)],
    ['volume', braced(item.volume)],
    ['number', braced(item.issue.replace(/[-–]/g, '--'))],
    ['pages', braced(item.pages.replace(/\s*[-–—]\s*/g, '--'))],
    ...datesOf(item.published),
    ['url', item.url === '' ? '' : `{${address(item.url)}}`],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value}`)
  return `@${TYPES[item.kind]}{${item.key},\n${lines.join(',\n')}\n}\n`
}

export const bibtex = (items: readonly BibliographyItem[]): string => items.map(entryOf).join('\n')
