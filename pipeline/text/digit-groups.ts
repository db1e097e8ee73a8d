// Digit groups: what the digits of one number print, whatever marks its thousands and its point.
import { digitsAt, isType, type Tokens } from './token-run.ts'

interface Group {
  readonly mark: string
  readonly digits: string
}

const MARKS = new Set([',', '.', '·', '٬', '٫', "'", '’', ' ', '\u00a0', '\u2009', '\u202f'])

/** The mark between two groups of digits that touch it on both sides. */
const markAt = (tokens: Tokens, at: number): string => {
  const token = tokens[at]
  if (token === undefined || (token.type !== 'sign' && token.type !== 'space')) return ''
  return MARKS.has(token.text) && isType(tokens, at + 1, 'digits') ? token.text : ''
}

/** More groups are no number that anybody prints. */
const MOST_GROUPS = 12

export const groupsAt = (tokens: Tokens, at: number): Group[] => {
  const groups: Group[] = [{ mark: '', digits: digitsAt(tokens, at) }]
  for (let next = at + 1; groups.length < MOST_GROUPS; next += 2) {
    const mark = markAt(tokens, next)
    if (mark === '') break
    groups.push({ mark, digits: digitsAt(tokens, next + 1) })
  }
  return groups
}

const POINTS = new Set(['.', '·', '٫'])
const isPoint = (group: Group | undefined): boolean => group !== undefined && POINTS.has(group.mark)

/** How many groups behind the first are thousands: "1,234,567" has two; "12,34,567" too, as in India. */
const thousands = (groups: readonly Group[]): number => {
  const [first, second] = groups
  if (first === undefined || second === undefined || first.digits.length > 3) return 0
  const run = groups.slice(1).findIndex(({ mark, digits }) => mark !== second.mark || digits.length !== 3)
  const count = run === -1 ? groups.length - 1 : run
  if (count > 0) return second.mark === '.' && !isContinental(groups, count) ? 0 : count
  const lakhs = second.mark === ',' ? groups.slice(1).findIndex(({ digits }) => digits.length === 3) : -1
  const isIndian =
    lakhs > 0 && groups.slice(1, lakhs + 1).every(({ mark, digits }) => mark === ',' && digits.length === 2)
  return isIndian ? lakhs + 1 : 0
}

/** "1.234.567" and "1.234,56" have stops for thousands; "1.234" is a decimal. */
const isContinental = (groups: readonly Group[], count: number): boolean =>
  count > 1 || (groups[count + 1]?.mark === ',' && groups[count + 1]?.digits.length !== 3)

const KEPT_MARKS = new Set([',', ' ', '\u00a0', '\u2009', '\u202f'])

const joined = (groups: readonly Group[]): string =>
  groups.map(({ mark, digits }) => (KEPT_MARKS.has(mark) || mark === '' ? mark : ',') + digits).join('')

/** "24,6" and "3,50": a comma before one digit or two is a decimal point, in English too. */
const isCommaPoint = (groups: readonly Group[]): boolean =>
  groups.length === 2 && groups[1]?.mark === ',' && groups[1].digits.length < 3

/** Whole and decimals of the groups, and how many groups they take; `amount` empty for "9.9.9", which is no number. */
export const interpreted = (
  groups: readonly Group[],
  isInList: boolean,
): { amount: string; used: number } => {
  const count = thousands(groups)
  const isIndian = groups.slice(1, count).some(({ digits }) => digits.length === 2)
  const printed = joined(groups.slice(0, count + 1))
  const whole = isIndian ? printed.replaceAll(',', '') : printed
  const decimals = groups[count + 1]
  const isContinentalPoint = count > 0 && groups[1]?.mark === '.'
  const isDecimal = isContinentalPoint
    ? decimals?.mark === ','
    : isPoint(decimals) || (!isInList && isCommaPoint(groups))
  if (!isDecimal || decimals === undefined) return { amount: whole, used: count + 1 }
  const dotted = groups.slice(count + 1).findIndex((group) => !isPoint(group))
  const points = Math.max(1, dotted === -1 ? groups.length - count - 1 : dotted)
  if (points > 1) return { amount: '', used: count + 1 + points }
  return { amount: `${whole}.${decimals.digits}`, used: count + 2 }
}

export const plainDigits = (amount: string): string => amount.replace(/[^\d.]/g, '')

/** The same number with its point moved to the right, or with a negative count to the left; its last digit stays the last. */
export const movePoint = (amount: string, places: number): string => {
  const [whole = '', decimals = ''] = plainDigits(amount).split('.')
  const digits = whole + decimals
  const point = whole.length + places
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  const padded = digits.padEnd(point, '0')
  const left = padded.slice(0, point).replace(/^0+(?=\d)/, '')
  return point >= padded.length ? left : `${left}.${padded.slice(point)}`
}
