// Changed figures: words may be found again that state another number. The numerals of both wordings are compared, always.
import { AROUND, type Figure, type Form, figuresIn, type Passage, surrounded } from './figures-in-form.ts'
import { caseless, normalise } from './normalise.ts'
import type { Numeral } from './numerals.ts'
import { PARTS } from './time-words.ts'

/** What two wordings state, each as printed; empty where one of them states nothing there. */
export interface FigureChange {
  readonly was: string
  readonly now: string
}

const GROUP_MARK = /(?<=\d)[,\s'’](?=\d{3}(?!\d))/gu

/** What of a date's words its value does not hold: the part of the year in "late 2021". */
const partsOf = (surface: string): string[] =>
  (caseless(surface).match(/\p{L}+/gu) ?? []).filter((word) => PARTS.has(word))

/** What a numeral states: "1,400" and "1 400" state the same, "1.6" and "1.60" do not. */
const stated = ({ kind, surface, amount, amount_to, scale, unit, hedge, date }: Numeral): string => {
  if (amount === '' && date === '') return caseless(surface)
  const plain = [amount, amount_to].map((digits) => digits.replace(GROUP_MARK, ''))
  const shown = [hedge === 'exact' ? '' : hedge, kind === 'event' ? kind : '']
  return [...plain, scale, unit, ...shown, date, ...partsOf(surface)].join(' ')
}

const digitsOf = ({ surface }: Numeral): string =>
  (surface.replace(GROUP_MARK, '').match(/\p{N}+/gu) ?? []).sort().join(' ')

/** Figures of one sort print the same digits, whatever was read in them: "the 1980s" are not "the 1981s". */
const isSame = (a: Numeral, b: Numeral): boolean => {
  const [digits, others] = [digitsOf(a), digitsOf(b)]
  return stated(a) === stated(b) && (a.kind !== b.kind || digits === '' || others === '' || digits === others)
}

const printed = ({ numeral: { hedge }, words }: Figure): string =>
  hedge === '' || hedge === 'exact' ? words : `${words} (${hedge.replace('_', ' ')})`

const listed = (figures: readonly Figure[]): string => figures.map(printed).join(', ')

/** Those that differ, side by side; where one side has more, all of both from the first that differs. */
const differences = (was: readonly Figure[], now: readonly Figure[]): FigureChange[] => {
  const differs = (a: Figure | undefined, b: Figure | undefined): boolean =>
    a === undefined || b === undefined || !isSame(a.numeral, b.numeral)
  if (was.length === now.length)
    return was.flatMap((figure, index) => {
      const other = now[index]
      return other !== undefined && differs(figure, other)
        ? [{ was: printed(figure), now: printed(other) }]
        : []
    })
  const longer = was.length > now.length ? was : now
  const first = longer.findIndex((_, index) => differs(was[index], now[index]))
  return [{ was: listed(was.slice(first)), now: listed(now.slice(first)) }]
}

const isSameButCase = (a: Passage, b: Passage): boolean => {
  const [one, other] = [a, b].map(({ text, start, end }) => caseless(normalise(text.slice(start, end)).text))
  return one === other
}

const FORMS: readonly Form[] = [
  { hyphens: 'kept', hasCase: true },
  { hyphens: 'dropped', hasCase: true },
]

/** @returns what the figures of the one passage became in the other, in their order; empty where they state the same */
export const figureChanges = (was: Passage, now: Passage): FigureChange[] => {
  const [before, after] = [surrounded(was), surrounded(now)]
  const caseForms = isSameButCase(was, now) ? FORMS.map((form) => ({ ...form, hasCase: false })) : []
  let fewest: FigureChange[] | undefined
  for (const form of [undefined, ...FORMS, ...caseForms]) {
    const changes = differences(figuresIn(before, form), figuresIn(after, form))
    if (changes.length === 0) return []
    if (fewest === undefined || changes.length < fewest.length) fewest = changes
  }
  return fewest ?? []
}

/** The words as they go on where a figure at either end of them goes on. */
const goingOn = ({ text, start, end }: Passage): string => {
  const words = text.slice(start, end)
  const before = /^\p{N}/u.test(words)
    ? /(?:\p{N}[.,]?)*$/u.exec(text.slice(Math.max(0, start - AROUND), start))?.[0]
    : ''
  const after = /\p{N}$/u.test(words) ? /^(?:[.,]?\p{N})*/u.exec(text.slice(end, end + AROUND))?.[0] : ''
  return `${before}${words}${after}`
}

/**
 * The same where nothing is known of what stood beside the quote: the words alone are read, and a figure at their end
 * may not go on beyond them.
 */
export const figureChangesOf = (quote: string, now: Passage): FigureChange[] => {
  const words = now.text.slice(now.start, now.end)
  const whole = goingOn(now)
  if (whole !== words) return [{ was: quote, now: whole }]
  const alone = (text: string): Passage => ({ text, start: 0, end: text.length })
  return figureChanges(alone(quote), alone(words))
}
