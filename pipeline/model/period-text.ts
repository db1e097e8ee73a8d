// Periods in words: the same in every locale.
import { nth } from './english.ts'
import { type Period, years } from './period.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "30 April 2012" for `2012-04-30`. */
export const dayText = (iso: string): string => {
  const [year, month, day] = iso.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

const plainDate = (text: string): string => {
  const [year, month, day] = text.split('-')
  if (day !== undefined) return dayText(text)
  return month === undefined ? (year ?? '') : `${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** "24 December 2021", "20–24 December 2021", or both days in full where the month changes. */
export const daysText = (start: string, end: string): string => {
  if (start === end) return dayText(start)
  return start.slice(0, 7) === end.slice(0, 7)
    ? `${Number(start.slice(8))}–${dayText(end)}`
    : `${dayText(start)} to ${dayText(end)}`
}

/**
 * "The 1990s" for `199X`, "the 18th century" for `17XX`: by their days, a century would begin in 1700, where the article
 * that prints it, and the row, may count from 1701.
 */
const spanText = (text: string): string => {
  const [, years, left = ''] = /^(\d{2,3})(X{1,2})$/.exec(text) ?? []
  if (years === undefined || years.length + left.length !== 4) return ''
  return left === 'X' ? `the ${years}0s` : `the ${nth(Number(years) + 1)} century`
}

const PLAIN_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/

/** A period in words: "2012", "April 2016", "2016–2020", "from 2015"; "the 1990s"; other EDTF by its first and last day. */
export const periodText = (period: Period): string => {
  const { text, start, end } = period
  const bare = text.replace(/[?~%]$/, '')
  const prefix = bare === text ? '' : 'about '
  if (PLAIN_DATE.test(bare)) return `${prefix}${plainDate(bare)}`
  const span = spanText(bare)
  if (span !== '') return `${prefix}${span}`
  const [from = '', to = ''] = text.split('/')
  if (to === '..') return `from ${PLAIN_DATE.test(from) ? plainDate(from) : from}`
  if (from === '..') return `until ${PLAIN_DATE.test(to) ? plainDate(to) : to}`
  if (/^\d{4}\/\d{4}$/.test(text) && years(period).length > 0) return `${from}–${to}`
  return start === null || end === null ? text : daysText(start, end)
}

/** A term in words: "8 May 2018 to 2022", "from 8 May 2018" where no end is known. */
export const termWords = ({
  from,
  to,
}: {
  readonly from: Period | null
  readonly to: Period | null
}): string => {
  const begin = from === null ? '' : periodText(from)
  return to === null ? `from ${begin}` : `${begin} to ${periodText(to)}`
}
