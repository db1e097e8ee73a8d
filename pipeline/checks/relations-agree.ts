// Does a section about the relations of two states call those of another pair what the rest of the text denies?
import type { Dossier } from '../model/dossier.ts'
import { counted } from '../model/english.ts'
import type { Answer } from '../model/finding.ts'
import { partyName } from '../model/party.ts'
import { type Passage, passagesOf } from '../model/passage.ts'
import type { Check } from './check.ts'
import { caseOf } from './passage-case.ts'

interface Said {
  readonly passage: Passage
  readonly pair: string
  readonly tone: string
  /** The pair that the heading above names; empty where it names none. */
  readonly heading: string
}

const saidIn = (passage: Passage): Said => {
  const [one = '', two = '', tone = '', ...heading] = passage.value
  return { passage, pair: `${one}-${two}`, tone, heading: heading.join('-') }
}

const shares = (pair: string, other: string): boolean =>
  pair !== other && pair.split('-').some((state) => other.split('-').includes(state))

const names = (pair: string): string => pair.split('-').map(partyName).join(' and ')

/** A text may say both of one pair, of different times: one voice against several is a slip of the pen. */
const FEWEST_AGAINST = 2

const answer = (said: Said, all: readonly Said[], dossier: Dossier): Answer => {
  const { passage, pair, tone, heading } = said
  const count = (of: string, wanted: boolean): number =>
    all.filter((other) => other !== said && other.pair === of && (other.tone === tone) === wanted).length
  const [against, alike] = [count(pair, false), count(pair, true)]
  const isOfHeading = count(heading, true) > 0 && count(heading, false) === 0
  const base = { ...caseOf(passage, dossier), expected: names(heading) }
  const words = `“${passage.surface}” calls the relations of ${names(pair)} ${tone}, below a heading on ${names(heading)}`
  if (against >= FEWEST_AGAINST && alike === 0 && isOfHeading)
    return {
      ...base,
      repair: names(heading),
      verdict: 'inconsistent',
      message: `${words}; the text calls those of the pair the opposite ${counted(against, 'time')}, and those of ${names(heading)} never: is the other pair meant?`,
    }
  return { ...base, verdict: 'consistent', message: `${words}: nothing speaks against it.` }
}

export const relationsAgree: Check = {
  id: 'relations-agree',
  asks: 'Does a section on the relations of two states say of another pair only what the rest of the text bears out?',
  catches: 'the wrong pair called friends, in a section on two others, where all else calls them rivals',
  errs: 'the text means to contrast; it speaks only where one voice stands against several',
  severity: 'warning',
  about: 'text',
  run: (dossier) => {
    const all = passagesOf(dossier.passages, 'relations').map(saidIn)
    return all
      .filter(({ pair, heading }) => heading !== '' && shares(pair, heading))
      .map((said) => answer(said, all, dossier))
  },
}
