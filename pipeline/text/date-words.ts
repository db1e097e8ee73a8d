// Date words: every date that the running text states, plain or vague, and which of them an event can be dated by.
import { touches } from './anchor.ts'
import type { Numeral } from './numerals.ts'
import { inBody, type Prose } from './prose.ts'
import { type DateWords, vagueDates } from './vague-dates.ts'

/** "(Harrow, 2012" and "(see Oske et al. 2015": the year of a work, not of what is told. */
const IN_CITATION = /[(;][^();]*\p{Lu}[\p{L}’'-]+(?:\s+et\s+al\.?)?,?\s+$/u

/** "Harrow (2012)": a work too, in a text that cites so; else the date of what is named ("the treaty of Ghent (1814)"). */
const BEHIND_NAME = /\p{Lu}[\p{L}’'-]+(?:\s+et\s+al\.?)?\s+\($/u

const REACH_OF_CITATION = 60
const CITES_SO = 3

const before = ({ text }: Prose, { start }: { start: number }): string =>
  text.slice(Math.max(0, start - REACH_OF_CITATION), start)

/** The years that belong to what happened, not to works cited in brackets. */
const told = (prose: Prose, years: readonly Numeral[]): Numeral[] => {
  const cited = years.filter((year) => year.kind === 'year' && IN_CITATION.test(before(prose, year)))
  const isAuthorYear = cited.length >= CITES_SO
  return years.filter(
    (year) =>
      !cited.includes(year) &&
      !(isAuthorYear && year.kind === 'year' && BEHIND_NAME.test(before(prose, year))),
  )
}

/** @returns the dates of the running text in order; where vague words hold a plain date, the vague one alone */
export const dateWords = (prose: Prose): DateWords[] => {
  const vague = vagueDates(prose)
  const stated = inBody(prose, prose.numerals).filter(
    ({ kind, date }) => (kind === 'year' || kind === 'date') && date !== '',
  )
  const plain = told(prose, stated)
    .filter((numeral) => !vague.some((words) => touches(words, numeral)))
    .map(({ start, end, date }) => ({ start, end, date }))
  return [...plain, ...vague].sort((a, b) => a.start - b.start)
}

/** Words that make a date an end of a span or a mere comparison. */
const BOUND =
  /\b(?:since|from|until|till|by|than|between|through|to|and|[-–])\s*(?:the\s+)?(?:early\s+|late\s+)?$/i

const REACH = 24

/** Whether the date says when something happened, and not from when, until when or compared with when. */
export const isPointInTime = ({ text }: Prose, { start, date }: DateWords): boolean =>
  !/X/.test(date) && !BOUND.test(text.slice(Math.max(0, start - REACH), start))
