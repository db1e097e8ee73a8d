// The form of a note, feature by feature: whether it departs from the usual, conforms to it, or lacks the feature.
import type { CitedWork, FormMark } from '../model/note.ts'
import { datesIn } from './cited-date.ts'
import { quotedTitle } from './quoted-title.ts'

/** A work as its note prints it. */
export interface PrintedWork {
  readonly text: string
  /** Whether the note ends with it. */
  readonly isLast: boolean
  readonly cited: CitedWork
}

export interface Feature {
  readonly mark: FormMark
  /** What makes a departure a fault: most notes do otherwise; or any note that does so, unless all do. */
  readonly against: 'most' | 'any'
  /** `null` where the work has nothing of the sort. */
  readonly departs: (work: PrintedWork) => boolean | null
}

/** True where the first pattern is found, false where the second is. */
const either = (text: string, departure: RegExp, usual: RegExp): boolean | null =>
  departure.test(text) ? true : usual.test(text) ? false : null

const ADDRESS = /https?:\/\/\S+/

/** A title in an address, or an address in a title, says nothing of the note's own form. */
const withoutAddress = ({ text }: PrintedWork): string => text.replace(ADDRESS, '')

/** Behind the title, where numbers are volumes, dates and pages. */
const tailOf = (work: PrintedWork): string => {
  const text = withoutAddress(work)
  return quotedTitle(text)?.after ?? text
}

const afterAuthor = (work: PrintedWork): boolean | null => {
  const title = quotedTitle(withoutAddress(work))
  return title === null ? null : either(title.before, /\p{L}\s*$/u, /,\s*$/)
}

const afterTitle = (work: PrintedWork): boolean | null => {
  const found = quotedTitle(withoutAddress(work))
  if (found === null) return null
  if (/,\s*$/.test(found.title)) return false
  return /[.?!]\s*$/.test(found.title) ? null : either(found.after, /^\s+[\p{L}\d]/u, /^\s*,/)
}

const rangeHas =
  (departure: RegExp, usual: RegExp) =>
  ({ cited: { pages, pinpoint } }: PrintedWork): boolean | null =>
    either(`${pages} ${pinpoint}`, departure, usual)

const [HYPHEN, DASH] = [/\d\s?-\s?\d/, /\d\s?–\s?\d/]

const lacksStop = ({ text, isLast }: PrintedWork): boolean | null =>
  !isLast || /https?:\/\/\S+$/.test(text) ? null : !/[.?!]["”’)]*$/.test(text)

/** Months alone: full dates, in the notes and in the text, have a check of their own. */
const monthComma = (work: PrintedWork): boolean | null => {
  const months = datesIn(tailOf(work)).filter(({ precision }) => precision === 'month')
  return months.length === 0 ? null : months.some(({ hasComma }) => hasComma)
}

const PAIR = /(?<!\d)(\d{1,4})\s*,?\s*(?:no|nr|issue)\b\.?\s*(\d{1,3})/gi

const repeatsVolume = (work: PrintedWork): boolean => {
  const pairs = [...tailOf(work).matchAll(PAIR)].map(([, volume, issue]) => `${volume}/${issue}`)
  return new Set(pairs).size < pairs.length
}

/** A month or a season stands for the volume of a magazine. */
const lacksVolume = ({ cited }: PrintedWork): boolean | null =>
  cited.kind !== 'journal-article'
    ? null
    : cited.volume === '' && cited.issue === '' && /^\d{4}$/.test(cited.published?.text ?? '')

export const FEATURES: readonly Feature[] = [
  { mark: 'no-comma-after-author', against: 'most', departs: afterAuthor },
  { mark: 'no-comma-after-title', against: 'most', departs: afterTitle },
  {
    mark: 'no-comma-before-url',
    against: 'most',
    departs: ({ text }) => either(text, /[\p{L}\p{N}”"]\s+https?:\/\//u, /,\s+https?:\/\//),
  },
  {
    mark: 'colon-after-pp',
    against: 'most',
    departs: (work) => either(tailOf(work), /(?<!\p{L})pp?\.?:\s*\d/u, /(?<!\p{L})pp?\.\s*\d/u),
  },
  { mark: 'hyphen-in-range', against: 'most', departs: rangeHas(HYPHEN, DASH) },
  { mark: 'dash-in-range', against: 'most', departs: rangeHas(DASH, HYPHEN) },
  {
    mark: 'p-before-range',
    against: 'any',
    departs: (work) =>
      either(tailOf(work), /(?<!\p{L})p[.:\s]+\d+\s?[-–]\s?\d/u, /(?<!\p{L})pp[.:\s]+\d+\s?[-–]\s?\d/u),
  },
  {
    mark: 'pp-before-page',
    against: 'any',
    departs: (work) =>
      either(
        tailOf(work),
        /(?<!\p{L})pp[.:\s]+\d+(?!\d|\s?[-–—,&]|\s*ff?\b|\s+and\b)/u,
        /(?<!\p{L})p[.:\s]+\d+(?!\d|\s?[-–])/u,
      ),
  },
  { mark: 'no-final-stop', against: 'most', departs: lacksStop },
  {
    mark: 'final-stop',
    against: 'most',
    departs: (work) => {
      const lacks = lacksStop(work)
      return lacks === null ? null : !lacks
    },
  },
  { mark: 'comma-in-month', against: 'most', departs: monthComma },
  {
    mark: 'comma-before-volume',
    against: 'most',
    departs: (work) =>
      either(tailOf(work), /\p{L},\s+\d{1,4},?\s+(?:no|nr)\b/u, /\p{L}\s+\d{1,4},?\s+(?:no|nr)\b/u),
  },
  {
    mark: 'comma-before-bracket',
    against: 'most',
    departs: (work) =>
      either(tailOf(work), /\b(?:no|nr)\.?\s*[\d–-]+,\s*\(/, /\b(?:no|nr)\.?\s*[\d–-]+\s*\(/),
  },
  {
    mark: 'bracket-after-pages',
    against: 'any',
    departs: (work) => either(tailOf(work), /\(\d{4}\s*:\s*\d[^)]*\)/, /\(\d{4}\)\s*:\s*\d/),
  },
  { mark: 'volume-twice', against: 'any', departs: repeatsVolume },
  { mark: 'no-volume', against: 'any', departs: lacksVolume },
]
