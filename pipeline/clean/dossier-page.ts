// Dossier page: the README.md of a new dossier, with what was proposed and what is left to a person.
import { UNSPECIFIED } from '../model/claim.ts'
import { counted } from '../model/english.ts'
import type { Proposals } from './proposals.ts'
import type { ProposedArticle } from './proposed-article.ts'
import { NO_TITLE } from './proposed-citations.ts'

/** What Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|&]/g, '\\$&').replace(/\s+/g, ' ')

/** @returns "25 numbers in the running text, 3 of them note markers: 19 claims and 3 dismissals proposed, nothing left over" */
export const foundWords = (found: Proposals): string => {
  const { numbers, markers, claims, dismissals, unaccounted } = found
  const rest = unaccounted === 0 ? 'nothing left over' : `${unaccounted} left over, to be quoted by hand`
  return `${counted(numbers, 'number')} in the running text, ${markers} of them note markers: ${counted(claims.length, 'claim')} and ${counted(dismissals.length, 'dismissal')} proposed, ${rest}`
}

export const citedWords = ({ notes, citations }: Proposals): string =>
  `${counted(notes, 'end note')}: ${counted(citations.length, 'citation')} proposed`

const untitled = ({ citations }: Proposals): string[] => {
  const notes = citations.filter(({ title }) => title === NO_TITLE).map(({ note }) => note)
  return notes.length === 0 ? [] : [`citations.csv: the title of note ${notes.join(', ')} was not read`]
}

const remarked = ({ claims }: Proposals): string[] => {
  const count = claims.filter(({ note }) => note !== '').length
  return count === 0
    ? []
    : [`claims.csv: ${counted(count, 'row')} with a remark in note: do what it says, then empty it`]
}

/** @returns what a person has to fill in, one line each */
export const tasks = ({ wanting }: ProposedArticle, proposals: Proposals): string[] => [
  ...wanting.map((line) => `article.json, ${line}`),
  ...remarked(proposals),
  ...untitled(proposals),
]

const PRUNING = [
  `claims.csv: go through the rows. Delete those that share a quote with a row you keep; move \`quote\`, \`prefix\` and \`suffix\` of the others that are no claims to dismissals.csv, each quote once, with a reason`,
  'dismissals.csv: read the reasons; make a claim of what is one',
  'claims.csv: write `subject`, `object` and `measure` (and `base` of a share) of what can be tested; `' +
    `${UNSPECIFIED}\` may stay where nothing tests it`,
  'claims.csv: write `attributed_to` where the words name an authority',
  'citations.csv: read it against the end notes',
  'relations.csv: what must hold between the figures',
  'the reference data: what others publish of the same things',
]

const box = (line: string): string => `- [ ] ${line}`

/** @param remarks what the reader of the file has to say of its text */
export const dossierPage = (
  proposed: ProposedArticle,
  proposals: Proposals,
  remarks: readonly string[],
): string => {
  const { title, article } = proposed.article
  const lines = [
    `# ${plain(title)}`,
    '',
    `Begun with \`make new\`. ${foundWords(proposals)}. ${citedWords(proposals)}.`,
    '',
    '**The text is private**: git ignores `article.txt`. The tables quote at most 15 words a claim.',
    '',
    ...(remarks.length === 0
      ? []
      : ['## What the reader of the file says', '', ...remarks.map((line) => `- ${plain(line)}`), '']),
    '## To do',
    '',
    ...[...tasks(proposed, proposals).map(plain), ...PRUNING].map(box),
    '',
    `Then \`make ARTICLE=${article}\`, and read \`reports/${article}/audit.html\`. The page of the program, “Everyday work”, says how each is done.`,
    '',
  ]
  return lines.join('\n')
}
