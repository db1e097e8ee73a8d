// What an offset counts from, and where the words beside it say that it leads.
import type { Span } from './anchor.ts'
import { numberAt, type Prose } from './prose.ts'
import type { DateWords } from './vague-dates.ts'

/** How many sentences back a reader still looks for the date. */
const REACH = 6

const nearestBefore = (prose: Prose, place: number, dates: readonly DateWords[]): DateWords | undefined => {
  const date = dates.findLast(({ end }) => end <= place)
  if (date === undefined) return undefined
  const back = numberAt(prose.sentences, place) - numberAt(prose.sentences, date.start)
  const paragraphs = numberAt(prose.paragraphs, place) - numberAt(prose.paragraphs, date.start)
  return back <= REACH && paragraphs <= 1 ? date : undefined
}

/** "After" and "before" with something behind them count from that, and from nothing else. */
const isRelational = ({ text }: Prose, { start, end }: Span): boolean =>
  /(?:after|before)$/i.test(text.slice(start, end)) && /^\s+\p{L}/u.test(text.slice(end, end + 3))

/** "The vote of 5 May" in "two days after the vote of 5 May": in its own clause. */
const objectOf = ({ text }: Prose, { end }: Span, dates: readonly DateWords[]): DateWords | undefined => {
  const clause = /^\s+[^,;:.()\n]{0,80}/u.exec(text.slice(end, end + 90))?.[0] ?? ''
  return dates.find((date) => date.start >= end && date.start < end + clause.length)
}

const BESIDE = /^\s*[,(–—]?\s*(?:(?:i\.e\.|that is|namely),?\s*)?(?:in|on)?\s*$/i

const dateBehind = ({ text }: Prose, end: number, dates: readonly DateWords[]): DateWords | undefined => {
  const next = dates.find((date) => date.start >= end)
  return next !== undefined && BESIDE.test(text.slice(end, next.start)) ? next : undefined
}

/** "On 7 May, two days after": a comma is all that stands between. */
const dateInFront = ({ text }: Prose, start: number, dates: readonly DateWords[]): DateWords | undefined => {
  const last = dates.findLast((date) => date.end <= start)
  return last !== undefined && /^,\s+$/.test(text.slice(last.end, start)) ? last : undefined
}

export interface OffsetDates {
  /** Absent where no date stands near. */
  readonly from?: DateWords
  readonly to?: DateWords
}

/**
 * @param others the other offsets of the text: what follows one of them counts from a date that is nowhere stated
 */
export const offsetDates = (
  prose: Prose,
  offset: Span,
  others: readonly Span[],
  dates: readonly DateWords[],
): OffsetDates => {
  const front = dateInFront(prose, offset.start, dates)
  if (isRelational(prose, offset)) {
    const from = objectOf(prose, offset, dates)
    const to = front ?? (from === undefined ? undefined : dateBehind(prose, from.end, dates))
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  }
  const to = dateBehind(prose, offset.end, dates) ?? front
  const from = nearestBefore(prose, to === front && front !== undefined ? front.start : offset.start, dates)
  const isChained = others.some(
    ({ start, end }) => from !== undefined && start >= from.end && end <= offset.start,
  )
  return { ...(from === undefined || isChained ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
