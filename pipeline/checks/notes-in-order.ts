// Do the notes come in the order of their numbers?
import type { Answer } from '../model/finding.ts'
import { type Mention, noteCalled, noteMarkers } from '../model/mention.ts'
import type { Check } from './check.ts'

/** The first marker of each note, in the order of the text. */
const firsts = (markers: readonly Mention[]): Mention[] => {
  const seen = new Map<string, Mention>()
  for (const marker of markers) if (!seen.has(noteCalled(marker))) seen.set(noteCalled(marker), marker)
  return [...seen.values()]
}

/** The longest rising run of the numbers: what is not in it stands out of order, and nothing else need move. */
const rising = (numbers: readonly number[]): Set<number> => {
  const runs: number[][] = []
  for (const number of numbers) {
    const before = runs.filter((run) => (run.at(-1) ?? 0) < number)
    const longest = before.reduce<number[]>((best, run) => (run.length > best.length ? run : best), [])
    const run = [...longest, number]
    const same = runs.findIndex((other) => other.length === run.length)
    const last = runs[same]?.at(-1)
    if (same === -1) runs.push(run)
    else if (last === undefined || last > number) runs[same] = run
  }
  return new Set(runs.reduce((best, run) => (run.length > best.length ? run : best), []))
}

/** What a note stands before, though its number is higher; or, where nothing, what it stands behind. */
const outOfPlace = (number: number, numbers: readonly number[]): string => {
  const at = numbers.indexOf(number)
  const lower = numbers.slice(at + 1).find((other) => other < number)
  if (lower !== undefined) return `before note ${lower}`
  return `after note ${numbers.slice(0, at).findLast((other) => other > number) ?? number}`
}

/** Where most of the numbers jump, the list has another order, such as the alphabet. */
const isNumberedByText = (inOrder: ReadonlySet<number>, numbers: readonly number[]): boolean =>
  inOrder.size * 3 >= numbers.length * 2

export const notesInOrder: Check = {
  id: 'notes-in-order',
  asks: 'Do the notes come in the order of their numbers?',
  catches: 'note 6 marked before note 4, after a paragraph was moved',
  errs: 'a note is called again before its neighbour, on purpose',
  severity: 'warning',
  about: 'citation',
  run: ({ mentions, citations }) => {
    const noted = new Set(citations.map(({ note }) => String(note)))
    // A marker without a note is no note out of order: another check names it.
    const places = firsts(noteMarkers(mentions)).filter((marker) => noted.has(noteCalled(marker)))
    const numbers = places.map((marker) => Number(noteCalled(marker)))
    const inOrder = rising(numbers)
    const isOrdered = isNumberedByText(inOrder, numbers)
    return places.map((place): Answer => {
      const number = Number(noteCalled(place))
      const base = {
        of: [String(number)],
        claims: [],
        found: place.surface,
        evidence: [`note-${number}`],
        place,
      }
      if (inOrder.has(number))
        return { ...base, verdict: 'consistent', message: `Note ${number} is marked in its order.` }
      const words = `Note ${number} is first marked ${outOfPlace(number, numbers)}`
      return isOrdered
        ? { ...base, verdict: 'inconsistent', message: `${words}.` }
        : { ...base, verdict: 'undetermined', message: `${words}; but these notes have another order.` }
    })
  },
}
