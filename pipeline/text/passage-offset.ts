// Offsets: "a month later", "the following year", "in the same year", with the date that they count from.
import type { Span } from './anchor.ts'
import { dateWords } from './date-words.ts'
import { CARDINALS } from './number-words.ts'
import { offsetDates } from './offset-dates.ts'
import type { Found, Rule } from './passage-rule.ts'
import { bodyMatches, type Prose, sentenceOf } from './prose.ts'
import type { DateWords } from './vague-dates.ts'

const UNITS: ReadonlyMap<string, string> = new Map([
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
  ['decade', '0Y'],
  ['century', '00Y'],
])

const UNIT = '(?<unit>days?|weeks?|months?|years?|decades?|century|centuries)'
const COUNT = `(?<count>\\d{1,3}|${[...CARDINALS.keys()].join('|')})`
const HEDGE =
  '(?:(?<hedge>about|around|roughly|some|nearly|almost|over|more\\s+than|less\\s+than|at\\s+least|just|barely)\\s+)?'

/** "For four decades after 1864", "the first two years after": how long something lasted, not when it came. */
const NO_LENGTH = '(?<!\\b(?:for|within|during|throughout|the|first|last|every|of|those|these)\\s+)'

/** Direction by number: "three years later than planned" and "up from a year earlier" are comparisons. */
const COUNTED = new RegExp(
  `${NO_LENGTH}(?<![\\p{L}\\p{N}])${HEDGE}${COUNT}\\s+${UNIT}\\s+(?<way>later|afterwards?|earlier|previously|beforehand|after|before)(?![\\p{L}\\p{N}])(?!\\s+than)`,
  'giu',
)

/** Not as a length ("over the following year") nor in a comparison ("than the previous year"). */
const NAMED =
  /(?<!\b(?:over|for|during|within|throughout|by|until|till|of|than|from|with|to|on|as|about)\s+)(?<!\p{L})(?:in\s+)?(?:the|that)\s+(?<rel>following|(?:very\s+)?next|same)\s+(?<unit>day|week|month|year)(?!['’\p{L}-])(?!\s+(?:as|that)\b)/giu

const SAME_YEAR = /(?<=^|[.?!]["”’)\]]*(?:\[\d+\])*\s+)In\s+that\s+(?<unit>month|year)(?!\p{L})/gmu

const durationOf = (count: string, unit: string): string => {
  const number = CARDINALS.get(count.toLowerCase()) ?? Number(count)
  const single = unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  return `P${number}${UNITS.get(single) ?? 'D'}`
}

const EARLIER = /^(?:earlier|previously|beforehand|before)$/i

type Read = Span & { readonly value: readonly string[] }

const counted = (prose: Prose): Read[] =>
  bodyMatches(prose, COUNTED).map(({ start, end, groups }) => {
    const { count = '1', unit = 'day', way = 'later', hedge } = groups
    const duration = durationOf(count, unit)
    const direction = EARLIER.test(way) ? 'earlier' : 'later'
    return { start, end, value: [direction, duration, hedge?.toLowerCase().replace(/\s+/g, ' ') ?? ''] }
  })

const named = (prose: Prose): Read[] => [
  ...bodyMatches(prose, NAMED).map(({ start, end, groups }) => {
    const { rel = '', unit = '' } = groups
    const isSame = rel.toLowerCase() === 'same'
    const value = isSame ? ['same', durationOf('1', unit)] : ['next', durationOf('1', unit)]
    return { start, end, value: [...value, ''] }
  }),
  ...bodyMatches(prose, SAME_YEAR).map(({ start, end, groups }) => ({
    start,
    end,
    value: ['same', durationOf('1', groups.unit ?? 'year'), ''],
  })),
]

const opensSentence = (prose: Prose, { start }: Span): boolean =>
  /^(?:["“‘(]|(?:and|but|only|just|then|yet|barely)\s*,?\s*)*$/i.test(
    prose.text.slice(sentenceOf(prose, start).start, start).trimStart(),
  )

const SPEECH =
  /\b(?:declared?|said|says|stated|announced|told|warned|claimed|accused|insisted|confirmed|promised|threatened|demanded|condemned|urged|admitted)\b/i

/** A sentence that tells what somebody said is mostly taken from a report of those days. */
const reports = (prose: Prose, { end }: Span): boolean =>
  SPEECH.test(prose.text.slice(end, sentenceOf(prose, end).end))

const asFound = (prose: Prose, read: Read, others: readonly Read[], dates: readonly DateWords[]): Found => {
  const { from, to } = offsetDates(prose, read, others, dates)
  const reported = opensSentence(prose, read) && reports(prose, read) ? 'reported' : ''
  return {
    start: read.start,
    end: read.end,
    value: [...read.value, from?.date ?? '', to?.date ?? '', reported],
    ...(from === undefined ? {} : { other: { start: from.start, end: from.end } }),
  }
}

/** "In the next year" looks ahead from the day of writing. */
const looksAhead = (prose: Prose, { start, end }: Span): boolean =>
  /^in\s+the\s+(?:very\s+)?next\s+(?!day)/i.test(prose.text.slice(start, end))

/** Direction, duration, hedge; the date counted from; the date led to; whether its sentence reports what somebody said. */
export const offset: Rule = {
  rule: 'offset',
  find: (prose) => {
    const dates = dateWords(prose).filter(({ date }) => !date.includes('X'))
    const reads = [...counted(prose), ...named(prose)].filter((read) => !looksAhead(prose, read))
    const leading = reads.filter(({ value }) => value[0] !== 'same')
    return reads.map((read) =>
      asFound(
        prose,
        read,
        leading.filter((other) => other !== read),
        dates,
      ),
    )
  },
}
