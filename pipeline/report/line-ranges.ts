// Places of many rows in few words: the lines of each file, those that follow each other as one range.
import type { TracePlace } from './lineage.ts'

/** An article's text is its publisher's and no part of a clone: who looks for it there should not look twice. */
const ABSENT = ' (not in the repository)'

const rangesOf = (lines: readonly number[]): string[] => {
  const ranges: [first: number, last: number][] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const open = ranges.at(-1)
    if (open !== undefined && open[1] === line - 1) open[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
}

const isAbsent = ({ line, column }: TracePlace): boolean => line === null && column === null

const placeText = (place: TracePlace): string => {
  const { file, line, column } = place
  if (isAbsent(place)) return `${file}${ABSENT}`
  return [file, line, column === 1 ? null : column].filter((part) => part !== null).join(':')
}

/** @returns one text a file, marked where the file is absent, in the order in which the files come: `file:7`, `file:7:12`, or `file:7–9, 12` for several places */
export const placesText = (places: readonly TracePlace[]): string[] =>
  [...new Set(places.map(({ file }) => file))].map((file) => {
    const own = places.filter((place) => place.file === file)
    const [only] = own
    if (own.length === 1 && only !== undefined) return placeText(only)
    const lines = own.flatMap(({ line }) => (line === null ? [] : [line]))
    if (lines.length > 0) return `${file}:${rangesOf(lines).join(', ')}`
    return own.every(isAbsent) ? `${file}${ABSENT}` : file
  })
