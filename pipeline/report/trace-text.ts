// A trace as lines for a terminal: two trees with a place, a file and its line, under every step.
import { placesText } from './line-ranges.ts'
import { type Paint, plain } from './paint.ts'
import type { Trace, TraceNode } from './trace-schema.ts'
import { type Branch, treeOf } from './trace-tree.ts'
import { visible } from './visible.ts'

/** All places in one line. */
const leadsTo = ({ places, page }: Pick<Branch, 'places' | 'page'>): string[] => {
  const all = [...placesText(places), ...(page === null ? [] : [page])]
  return all.length === 0 ? [] : [visible(all.join('  '))]
}

const branchLines = (branches: readonly Branch[], indent: string, paint: Paint): string[] =>
  branches.flatMap((branch, index) => {
    const isLast = index === branches.length - 1
    const inner = `${indent}${isLast ? '   ' : '│  '}`
    const words = branch.words === '' ? '' : `  ${visible(branch.words)}`
    const stem = branch.children.length === 0 ? '  ' : '│ '
    return [
      `${indent}${isLast ? '└─ ' : '├─ '}${paint('strong', visible(branch.label))}${words}`,
      ...leadsTo(branch).map((places) => `${inner}${stem}${paint('faint', places)}`),
      ...branchLines(branch.children, inner, paint),
    ]
  })

export const section = (title: string, branches: readonly Branch[], paint: Paint): string[] => [
  '',
  paint('strong', title),
  ...(branches.length === 0 ? ['└─ nothing'] : branchLines(branches, '', paint)),
]

export const head = (node: TraceNode, article: string, paint: Paint): string[] => [
  paint('strong', visible(`${node.kind} ${node.name}, ${article}`)),
  ...(node.words === '' ? [] : [visible(node.words)]),
  ...leadsTo(node).map((place) => paint('faint', place)),
]

/** @returns the lines of one trace; a file's line and column follow it, `–` between the first and the last of several lines */
export const traceLines = (trace: Trace, paint: Paint = plain): string[] => {
  const { asked, rests_on, used_by } = treeOf(trace)
  return [
    ...asked.flatMap((node) => head(node, trace.article, paint)),
    ...section('rests on', rests_on, paint),
    ...section('is used by', used_by, paint),
  ]
}
