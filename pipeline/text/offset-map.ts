// Offset map: from a rewritten text back to the one that it was made of, and forth.
import type { Span } from './anchor.ts'

/** A stretch of the rewritten text, up to the next one. */
interface Piece {
  /** Where it begins in the rewritten text. */
  readonly at: number
  /** Where what it stands for begins in the source. */
  readonly from: number
  /** Whether both go on unit by unit; else it stands for its source as a whole. */
  readonly isEven: boolean
}

/** Both ways, in UTF-16 code units, half open. What was rewritten as a whole is given as a whole. */
export interface OffsetMap {
  /** The source of a span of the rewritten text. */
  readonly source: (span: Span) => Span
  /** What became of a span of the source; empty where nothing did. */
  readonly rewritten: (span: Span) => Span
}

/** The last piece that begins at or before the offset, by either end of the map. */
const pieceAt = (pieces: readonly Piece[], by: 'at' | 'from', offset: number): number => {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.[by] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const OTHER = { at: 'from', from: 'at' } as const

const mapped = (pieces: readonly Piece[], by: 'at' | 'from', { start, end }: Span): Span => {
  const to = OTHER[by]
  const edge = (offset: number, side: 0 | 1): number => {
    const index = pieceAt(pieces, by, offset)
    const [piece, next] = [pieces[index], pieces[index + 1]]
    if (piece === undefined) return 0
    if (piece.isEven) return piece[to] + offset - piece[by] + side
    return side === 0 || next === undefined ? piece[to] : next[to]
  }
  const first = edge(start, 0)
  return start === end ? { start: first, end: first } : { start: first, end: edge(end - 1, 1) }
}

/** Writes the text piece by piece, and keeps the map. */
export class Rewriting {
  readonly #parts: string[] = []
  readonly #pieces: Piece[] = []
  #at = 0
  #from = 0
  last = ''

  /** Writes `words` for the next `length` code units of the source; `isEven` where they stand for them one by one. */
  put(words: string, length: number, isEven: boolean): void {
    const before = this.#pieces.at(-1)
    const goesOn = isEven && before?.isEven === true && before.from - before.at === this.#from - this.#at
    if (!goesOn) this.#pieces.push({ at: this.#at, from: this.#from, isEven })
    if (words !== '') {
      this.#parts.push(words)
      this.last = words.slice(-1)
    }
    this.#at += words.length
    this.#from += length
  }

  end(): { text: string; map: OffsetMap } {
    const pieces = [...this.#pieces, { at: this.#at, from: this.#from, isEven: true }]
    return {
      text: this.#parts.join(''),
      map: {
        source: (span) => mapped(pieces, 'at', span),
        rewritten: (span) => mapped(pieces, 'from', span),
      },
    }
  }
}
