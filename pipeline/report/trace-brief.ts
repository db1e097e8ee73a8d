// A figure's trace for a terminal, shortest answer first: its words and place, its verdict with the evidence that decided
// it, its notes and measures; of all else one line each, with the command that shows more.
import type { NodeKind } from './lineage.ts'
import { KIND_WORDS } from './lineage-words.ts'
import { type Paint, plain } from './paint.ts'
import { ASKABLE } from './trace.ts'
import type { Trace, TraceNode } from './trace-schema.ts'
import { head, section } from './trace-text.ts'
import { type Branch, briefOf, type Rest } from './trace-tree.ts'

/** How the command is given that shows more of one thing: `make trace FINDING=fits:C1`. */
export type Command = (variable: string, name: string, more?: string) => string

export interface Asked {
  readonly trace: Trace
  /** A claim. */
  readonly asked: TraceNode
  /** The id of the finding that its verdict is that of, `null` where none decides. */
  readonly decides: string | null
}

/** As much of a line as tells rows of one sort apart. */
const MOST_WORDS = 120

const cut = (words: string): string => {
  if (words.length <= MOST_WORDS) return words
  const end = words.lastIndexOf(' ', MOST_WORDS)
  return `${words.slice(0, end < MOST_WORDS / 2 ? MOST_WORDS : end)} …`
}

/** A verdict's words are those of the finding that decided it, behind its own label: once is enough. */
const once = (verdict: Branch): Branch => ({
  ...verdict,
  children: verdict.children.map((finding) => {
    const [label = '', ...said] = finding.words.split(': ')
    return verdict.words.includes(said.join(': ')) ? { ...finding, words: label } : finding
  }),
})

/** The variable of `make trace` that shows more of such a row, if there is one; a mark is shown with its chart. */
const variableFor = (kind: NodeKind): string | undefined =>
  Object.entries(ASKABLE).find(([, kinds]) => kinds.includes(kind === 'mark' ? 'chart' : kind))?.[0]

const titleOf = ({ first: { kind, name } }: Rest, command: Command): string => {
  const many = KIND_WORDS[kind === 'mark' ? 'chart' : kind][1]
  const sort = kind === 'finding' ? `other ${many}` : many
  const variable = variableFor(kind)
  return variable === undefined ? sort : `${sort} (more of one: ${command(variable, name)})`
}

/** @returns the lines of the trace of a claim */
export const briefLines = (
  { trace, asked, decides }: Asked,
  command: Command,
  paint: Paint = plain,
): string[] => {
  const { words, verdict, grounds, rest } = briefOf(trace, asked, decides)
  return [
    ...head(asked, trace.article, paint),
    ...section('its words', words, paint),
    ...section('its verdict', verdict.map(once), paint),
    ...(grounds.length === 0 ? [] : section('its notes and measures', grounds, paint)),
    ...rest.flatMap((each) => {
      const lines = each.lines.map((line) => ({ ...line, words: cut(line.words) }))
      return section(titleOf(each, command), lines, paint)
    }),
    '',
    `everything, with file and line for every step: ${command('CLAIM', asked.name, 'FULL=1')}`,
  ]
}
