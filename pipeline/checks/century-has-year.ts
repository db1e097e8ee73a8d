// Where a paragraph speaks of several centuries and then gives years, is each century among them?
import type { Dossier } from '../model/dossier.ts'
import { nth } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import { overlaps, type Period, parsePeriod } from '../model/period.ts'
import type { Check } from './check.ts'
import { caseOf } from './passage-case.ts'
import { datesBetween } from './stated-dates.ts'

/** "18th" for `17XX`. */
const ordinal = (century: Period): string => nth(Number(century.text.slice(0, 2)) + 1)

const answer = (passage: Passage, dossier: Dossier): Answer => {
  const centuries = passage.value.flatMap((text) => parsePeriod(text) ?? [])
  const { other_start, other_end } = passage
  const years =
    other_start === null || other_end === null ? [] : datesBetween(other_start, other_end, dossier)
  const within = years.filter((year) => centuries.some((century) => overlaps(century, year)))
  const base = { ...caseOf(passage, dossier), expected: within.map(({ text }) => text).join(', ') }
  if (centuries.length < 2 || within.length < 2)
    return {
      ...base,
      verdict: 'not_applicable',
      message: `“${passage.surface}”: the rest of the paragraph does not list years of several centuries.`,
    }
  const missing = centuries.filter((century) => !within.some((year) => overlaps(century, year)))
  const words = `“${passage.surface}” is followed by ${within.map(({ text }) => text).join(', ')}`
  return missing.length === 0
    ? { ...base, verdict: 'consistent', message: `${words}: a year of each century.` }
    : {
        ...base,
        verdict: 'unsupported',
        message: `${words}: none of the ${missing.map(ordinal).join(' or ')} century.`,
      }
}

export const centuryHasYear: Check = {
  id: 'century-has-year',
  asks: 'Where a paragraph speaks of several centuries and then gives years, is each century among them?',
  catches: '“the 18th and 19th centuries”, and then only 1813 and 1828',
  errs: 'the other century is told without a year',
  severity: 'warning',
  about: 'time',
  run: (dossier) => passagesOf(dossier.passages, 'century').map((passage) => answer(passage, dossier)),
}
