// Places of many rows in few words: the lines of each file, those that follow each other as one range.
import type { TracePlace } from './lineage.ts'

const rangesOf = (lines: readonly number[]): string[] => {
  const ranges: [first: number, last: number][] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const open = ranges.at(-1)
    if (open !== undefined && open[1] === line - 1) open[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
}

const placeText = ({ file, line, column }: TracePlace): string =>
  [file, line, column === 1 ? null : column].filter((part) => part !== null).join(':')

/** @returns one text a file, in the order in which the files come: `file:7`, `file:7:12`, or `file:7–9, 12` for several places */
export const placesText = (places: readonly TracePlace[]): string[] =>
  [...new Set(places.map(({ file }) => file))].map((file) => {
    const own = places.filter((place) => place.file === file)
    const [only] = own
    if (own.length === 1 && only !== undefined) return placeText(only)
    const lines = own.flatMap(({ line }) => (line === null ? [] : [line]))
    return lines.length === 0 ? file : `${file}:${rangesOf(lines).join(', ')}`
  })
