// Time phrases run together: "since in the 1990s", two prepositions where one was meant.

import type { Found, Rule } from './passage-rule.ts'
import { bodyMatches, type Prose } from './prose.ts'
import { MONTH_NAMES } from './time-words.ts'

const UNITS = '(?:days|weeks|months|years|decades|centuries|day|week|month|year|decade|century)'
const DATE = `(?:\\d{1,2}\\s+)?(?:${MONTH_NAMES.join('|')})(?:\\s+\\d{1,2},)?(?:,?\\s+\\d{4})?`
const SPAN = `(?:last|past|next|coming|recent|same|following|previous|preceding)\\s+(?:\\p{L}+\\s+)?${UNITS}`
const ORDINAL = '(?:\\d{1,2}(?:st|nd|rd|th)|\\p{L}+(?:st|nd|rd|th))\\s+century'
const TIME = `(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?:${SPAN}|${ORDINAL}|${DATE}|(?:1\\d|20)\\d{2}s?\\b)`

interface Pair {
  readonly first: string
  readonly second: string
  /** Particles ("moved in in 2010", "brought in from 2016") and relatives ("came from in 2010") are good English. */
  readonly opening?: true
  /** "Since in 2015 the law changed" may mean "because", "until in 2015 the court ruled" is a clause. */
  readonly conjunction?: true
}

const PAIRS: readonly Pair[] = [
  { first: 'since', second: 'in|on|at|during|from|over|within', conjunction: true },
  { first: 'until', second: 'in|on|at|during|from', conjunction: true },
  { first: 'during|within', second: 'in|on|at|since|from|during' },
  { first: 'from', second: 'since|until|from' },
  { first: 'since', second: 'since|until' },
  { first: 'from', second: 'in|on|at', opening: true },
  { first: 'in|on|over|by|at|for', second: 'in|on|from|since|during|until', opening: true },
]

/** Where a clause can open: after a stop or a comma, or a word that joins. */
const OPENS = '(?<=^|[.?!;:,(–—]["”’)\\]]*\\s*|\\b(?:and|but|or|that|indeed|when|where|while|because)\\s+)'

const pattern = ({ first, second, opening }: Pair): RegExp =>
  new RegExp(
    `${opening ? OPENS : '(?<![\\p{L}\\p{N}])'}(?<first>${first})\\s+(?<second>${second})\\s+${TIME}`,
    'gimu',
  )

/** After the phrase something other than a clause: then the first word is no conjunction. */
const CLOSED = /^\s*(?:[,.;:)]|onwards?\b|$)/

const read = (prose: Prose, pair: Pair): Found[] =>
  bodyMatches(prose, pattern(pair)).map(({ start, end, groups }) => {
    const isClosed = CLOSED.test(prose.text.slice(end, end + 12))
    const { first = '', second = '' } = groups
    const words = [first.toLowerCase(), second.toLowerCase()]
    return { start, end, value: pair.conjunction && !isClosed ? [...words, 'clause'] : words }
  })

export const timePhrase: Rule = {
  rule: 'time-phrase',
  find: (prose) => PAIRS.flatMap((pair) => read(prose, pair)),
}
