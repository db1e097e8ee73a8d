// The date that an address carries, as news sites write it in theirs.
import { type Period, parsePeriod } from '../model/period.ts'
import { MONTH_NAMES } from './time-words.ts'

const NAMES = MONTH_NAMES.map((name) => name.toLowerCase())
const SHORT = NAMES.map((name) => name.slice(0, 3))

const YEAR = '(?<year>(?:19|20)\\d{2})'
const NUMERIC = '(?<month>0[1-9]|1[0-2])'
const DAY = '(?<day>0[1-9]|[12]\\d|3[01])'

/** From the most telling to the least; a bare run of eight digits may be an article number, so its calendar decides. */
const FORMS = [
  new RegExp(`/${YEAR}/${NUMERIC}/${DAY}(?:/|$)`),
  new RegExp(`/${YEAR}/(?<name>${[...NAMES, ...SHORT, 'sept'].join('|')})/${DAY}(?:/|$)`, 'i'),
  new RegExp(`(?<!\\d)${YEAR}-${NUMERIC}-${DAY}(?!\\d)`),
  new RegExp(`(?<!\\d)${YEAR}${NUMERIC}${DAY}(?!\\d)`),
  new RegExp(`/${YEAR}/${NUMERIC}(?:/|$)`),
]

const monthOf = (groups: Record<string, string | undefined>): string => {
  const name = groups.name?.toLowerCase().slice(0, 3)
  return name === undefined ? (groups.month ?? '') : String(SHORT.indexOf(name) + 1).padStart(2, '0')
}

/** @returns the day or month written in the address, `null` where there is none or the calendar has no such day */
export const urlDate = (url: string): Period | null => {
  for (const form of FORMS) {
    const groups = form.exec(url)?.groups
    if (groups === undefined) continue
    const day = groups.day === undefined ? '' : `-${groups.day}`
    const found = parsePeriod(`${groups.year}-${monthOf(groups)}${day}`)
    if (found !== null) return found
  }
  return null
}

/** @returns the host without `www.`, empty where the text is no address */
export const urlHost = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
