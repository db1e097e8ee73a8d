// The corrections in numbers: how many, of what worth, about what, and how the figures that cannot be right rest on them.
import { counted, listed } from '../model/english.ts'
import { SEVERITIES, type Severity } from '../model/finding.ts'
import type { Audit, CheckMeta } from './schema.ts'

const SUBJECTS: readonly (readonly [CheckMeta['about'], string])[] = [
  ['annotation', 'our own table'],
  ['figure', 'figures and dates'],
  ['citation', 'citations'],
  ['time', 'words of time'],
  ['text', 'the text'],
]

type Corrected = Pick<Audit, 'first' | 'summary'>

/** How many corrections are of one worth: findings that say the same of the same words are one. */
export const correctionsWorth = ({ first }: Pick<Audit, 'first'>, worth: Severity): number =>
  first.filter(({ severity }) => severity === worth).length

const worthList = (audit: Corrected): string =>
  SEVERITIES.filter((worth) => correctionsWorth(audit, worth) > 0)
    .map((worth) => counted(correctionsWorth(audit, worth), worth))
    .join(', ')

const subjectList = ({ first, summary }: Corrected): string => {
  const wrong = summary.verdicts.inconsistent
  const parts = SUBJECTS.flatMap(([subject, words]) => {
    const count = first.filter(({ about }) => about === subject).length
    const why = subject === 'figure' && wrong > 0 ? ` (why ${wrong} cannot be right as printed)` : ''
    return count === 0 ? [] : [`${count} about ${words}${why}`]
  })
  return listed(parts)
}

/** @returns what the first screen and `make` say of all corrections together; empty where there is none */
export const tallyWords = (audit: Corrected): string =>
  audit.first.length === 0
    ? ''
    : `${counted(audit.first.length, 'thing')} to correct: ${worthList(audit)}; ${subjectList(audit)}.`
