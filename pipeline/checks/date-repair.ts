// The smallest repair of a date: the known one, as precise as the article prints its own.
import { type Period, parsePeriod } from '../model/period.ts'
import { periodText } from '../model/period-text.ts'
import { numerals } from '../text/numerals.ts'

const YEAR_MONTH_DAY = /^\d{4}(?:-\d{2}){0,2}$/

/** The known time by the year, the month or the day, whichever the article prints; as it is known where it spans several. */
const asPrecise = (known: Period, printed: string): string => {
  const [from, to] = [known.start, known.end].map((day) => day?.slice(0, printed.length))
  return periodText((from === to && from !== undefined ? parsePeriod(from) : null) ?? known)
}

/**
 * @param stated what the article says, of which its quote prints the date: "in November 2022"
 * @param known when it was, by each source
 * @returns "“November 2022” → “October 2022”"; empty where the quote prints no such date, but "a month later"
 */
export const dateRepair = (quote: string, stated: Period, known: readonly Period[]): string => {
  const printed = numerals(quote).find(({ date }) => date === stated.text)
  if (printed === undefined || !YEAR_MONTH_DAY.test(stated.text)) return ''
  const dates = [...new Set(known.map((each) => asPrecise(each, stated.text)))]
  return `“${printed.surface}” → ${dates.map((date) => `“${date}”`).join(' or ')}`
}
