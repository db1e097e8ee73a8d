// The words of a diff, the same on the terminal and in Markdown.
import { counted } from '../model/english.ts'
import type { Verdict } from '../model/finding.ts'
import type { Diff, ResultChange, RowChange } from './diff.ts'
import { KIND_WORDS } from './lineage-words.ts'
import { CLAIM_VERDICTS, FINDING_VERDICTS } from './words.ts'

/** What the outputs are compared with. */
export interface Base {
  /** As it was asked for, and the commit's hash. */
  readonly revision: string
  readonly commit: string
  /** Whether the tables of that time can still be read as a whole: else what rows rested on then is not known. */
  readonly followed: boolean
  /** Files of the code that are others than in that commit. */
  readonly code: readonly string[]
}

export const baseWords = ({ revision, commit }: Base): string => `${revision} (${commit.slice(0, 7)})`

const things: readonly [keyof Omit<Diff, 'article'>, string][] = [
  ['rows', 'row'],
  ['verdicts', 'verdict'],
  ['findings', 'finding'],
  ['charts', 'chart'],
]

export const isEmpty = (diff: Diff): boolean => things.every(([name]) => diff[name].length === 0)

/** "1 row, 3 verdicts, 12 findings and 1 chart" */
export const countWords = (diff: Diff): string => {
  const parts = things
    .filter(([name]) => diff[name].length > 0)
    .map(([name, word]) => counted(diff[name].length, word))
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

export const rowName = ({ kind, name }: RowChange): string => `${KIND_WORDS[kind][0]} ${name}`

export const rowPlace = ({ file, line }: RowChange): string => (line === null ? file : `${file}:${line}`)

/** What a row that is there on one side only says: its words, its comparison, or its figure. */
const told = ({ cells }: RowChange): string => {
  const { quote = '', asserts = '', amount = '', amount_to = '', scale = '', title = '', label = '' } = cells
  if (quote !== '') return `“${quote}”`
  if (asserts !== '') return asserts
  const figure = [amount_to === '' ? amount : `${amount}–${amount_to}`, scale].filter((part) => part !== '')
  return figure.length > 0 ? figure.join(' ') : title || label
}

const cell = (text: string): string => (text === '' ? 'nothing' : text)

export const rowWords = (row: RowChange): string =>
  row.change === 'changed'
    ? row.cells_changed
        .map(({ column, before, after }) => `${column}: ${cell(before)} → ${cell(after)}`)
        .join('; ')
    : told(row)

const isVerdict = (text: string): text is Verdict => Object.hasOwn(FINDING_VERDICTS, text)

const labelled = (verdict: string | undefined, words: typeof CLAIM_VERDICTS): string =>
  verdict !== undefined && isVerdict(verdict) ? words[verdict].label : ''

/** "Holds → Open", or the one label where it is the same or stands on one side only. */
const turn = ({ before, after }: ResultChange, words: typeof CLAIM_VERDICTS): string =>
  [...new Set([labelled(before.verdict, words), labelled(after.verdict, words)])]
    .filter((label) => label !== '')
    .join(' → ')

export const verdictWords = (change: ResultChange): string => turn(change, CLAIM_VERDICTS)

export const findingWords = (change: ResultChange): string => turn(change, FINDING_VERDICTS)

/** What it said and what it says, where that is not the same. */
export const messageWords = ({ change, before, after }: ResultChange): string[] => {
  const [was, is] = [before.message ?? before.why ?? '', after.message ?? after.why ?? '']
  if (change === 'new') return [`now: ${is}`]
  if (change === 'gone') return [`was: ${was}`]
  return was === is ? [`still: ${is}`] : [`was: ${was}`, `now: ${is}`]
}

/** How many of its marks show other figures. */
export const chartWords = ({ before, after }: ResultChange): string => {
  const marks = new Set([...Object.keys(before), ...Object.keys(after)]).size
  return marks === 0 ? 'drawn otherwise' : counted(marks, 'figure')
}

const MOST_CAUSES = 6

/** The changed rows that it rests on, by name. */
export const becauseWords = ({ because }: ResultChange, rows: readonly RowChange[]): string => {
  const causes = rows.filter(({ id }) => because.includes(id)).map(rowName)
  if (causes.length === 0) return 'no row that it rests on has changed, so the program has'
  const more = causes.length - MOST_CAUSES
  return `${causes.slice(0, MOST_CAUSES).join(', ')}${more > 0 ? ` and ${more} more of these rows` : ''}`
}

/** Why something can have changed though no row under it has; nothing where all is accounted for. */
export const codeWords = (diff: Diff, { code, followed }: Base): string[] => {
  const orphans = [...diff.verdicts, ...diff.findings, ...diff.charts].filter(
    ({ because }) => because.length === 0,
  )
  if (orphans.length === 0) return []
  const changed = code.length === 0 ? 'the code has not changed' : `the code has: ${code.join(', ')}`
  const lost = followed
    ? ''
    : ' The tables of that time have another form: what a row rested on then is not known.'
  return [`Where no row has changed, ${changed}.${lost}`]
}
