// Is the body that the text names as its authority among the sources that its notes cite?
import type { CleanClaim } from '../model/claim.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import { plainWord } from '../model/spelling.ts'
import { authorityName, isAbbreviation, publishersUnder } from '../text/authority-name.ts'
import { isShortFor } from '../text/host-name.ts'
import { isBody } from '../text/person-name.ts'
import type { Check } from './check.ts'

/** What a note says of who wrote and published a work. */
interface Naming {
  readonly note: number
  /** Names of bodies and papers, for which an abbreviation can stand. */
  readonly houses: readonly string[]
  readonly words: string
}

const plain = (text: string): string => plainWord(text).replace(/[^\p{L}\p{N}]+/gu, ' ')

const namings = ({ notes, citations }: Dossier): Naming[] => [
  ...notes.map(({ note, authors, editors, container, publisher, title, url }) => ({
    note,
    houses: [container, publisher, ...authors.filter(isBody)].filter((name) => name !== ''),
    words: plain([...authors, ...editors, container, publisher, title, url].join(' ')),
  })),
  ...citations.map(({ note, authors, container, publisher, title, url_host }) => ({
    note,
    houses: [container, publisher, ...authors.filter(isBody)].filter((name) => name !== ''),
    words: plain([...authors, container, publisher, title, url_host].join(' ')),
  })),
]

/** The key in words, and the full names of whoever publishes the reference data under such a key. */
const namesOf = (authority: string, { sources }: Dossier): string[] => [
  ...new Set([authority.replaceAll('-', ' '), ...publishersUnder(authority, sources)]),
]

/** A person's words are reported by others: only a body publishes its own. */
const isPerson = (authority: string, names: readonly string[]): boolean =>
  names.length === 1 && !names.some(isBody) && authority.includes('-')

const isNamed = (authority: string, names: readonly string[], { houses, words }: Naming): boolean =>
  names.some((name) => ` ${words} `.includes(` ${plain(name).trim()} `)) ||
  (isAbbreviation(authority) && houses.some((house) => isShortFor(authority, house)))

const listed = (numbers: readonly (number | string)[]): string => {
  const notes = [...new Set(numbers.map(String))]
  return `${notes.length === 1 ? 'note' : 'notes'} ${notes.join(', ')}`
}

/** Which notes of the article name it, since those of the sentence do not. */
const elsewhere = (naming: readonly Naming[]): string => {
  const notes = new Set(naming.map(({ note }) => note))
  if (notes.size === 0) return 'no end note names it'
  return `${listed([...notes])} ${notes.size === 1 ? 'names' : 'name'} it`
}

const judged = (claim: CleanClaim, name: string, naming: readonly Naming[]): [Verdict, string] => {
  const cited = naming.filter(({ note }) => claim.cites.includes(String(note)))
  if (cited.length > 0) return ['consistent', `${name} is named in ${listed(cited.map(({ note }) => note))}.`]
  if (claim.cites.length === 0)
    return ['unsupported', `The sentence rests on ${name} and cites nothing; ${elsewhere(naming)}.`]
  const words = `The sentence rests on ${name} and cites ${listed(claim.cites)}, by others`
  return ['inconsistent', `${words} (${elsewhere(naming)}): a secondary citation.`]
}

const answer = (claim: CleanClaim, dossier: Dossier, works: readonly Naming[]): Answer => {
  const { attributed_to: authority, cites } = claim
  const names = namesOf(authority, dossier)
  const name = authorityName(authority, dossier.sources)
  const base = {
    of: [claim.claim],
    claims: [claim.claim],
    found: name,
    expected: cites.map((note) => `note ${note}`).join(', '),
    evidence: cites.map((note) => `note-${note}`),
    place: claim,
  }
  if (isPerson(authority, names))
    return { ...base, verdict: 'not_applicable', message: `${name}: a person’s words, which others report.` }
  const naming = works.filter((each) => isNamed(authority, names, each))
  const [verdict, message] = judged(claim, name, naming)
  return { ...base, verdict, message }
}

export const authorityIsCited: Check = {
  id: 'authority-is-cited',
  asks: 'Is the body that the text names as its authority among the sources that its notes cite?',
  catches: '“According to the Cable Board”, with a note that cites a newspaper',
  errs: 'the cited work is the body’s own under another name',
  severity: 'warning',
  about: 'citation',
  run: (dossier) => {
    const works = namings(dossier)
    return dossier.claims
      .filter(({ attributed_to }) => attributed_to !== '')
      .map((claim) => answer(claim, dossier, works))
  },
}
