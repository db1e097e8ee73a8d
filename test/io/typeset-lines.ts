// Lines of type for the test's PDFs: words put side by side until they fill a measure, the last one divided if it may be.

export interface Type {
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
}

/** Letters without a space between them; markers are raised. */
export interface Run {
  readonly text: string
  readonly isRaised: boolean
}
export type Word = readonly Run[]

export interface Line {
  readonly words: readonly Word[]
  readonly type: Type
  readonly indent: number
  readonly isLast: boolean
}

/** The width of a text in a size of type, in points. */
export type Measure = (text: string, size: number) => number

/** The size of raised digits, of their line's. */
export const RAISED = 0.62

/** "years.[2]" is a word and a raised 2. */
export const wordsOf = (text: string): Word[] =>
  text.split(' ').map((word) =>
    word
      .split(/(\[\d+\])/)
      .filter((run) => run !== '')
      .map((run) => ({ text: run.replace(/[[\]]/g, ''), isRaised: /^\[\d+\]$/.test(run) })),
  )

export const callsIn = ({ words }: Line): number[] =>
  words.flat().flatMap(({ text, isRaised }) => (isRaised ? [Number(text)] : []))

export const widthOf = (word: Word, { size }: Type, measure: Measure): number =>
  word.reduce((sum, run) => sum + measure(run.text, run.isRaised ? size * RAISED : size), 0)

/** Where a word may be divided: behind marks that are its own, else with a hyphen between two of its letters. */
const divisions = (text: string, divides: boolean): { readonly head: string; readonly tail: string }[] => {
  const own = [...text.matchAll(/(?<=\p{L})[-/]|(?<=\d)–/gu)].map(({ index }) => index + 1)
  const isPlain = divides && /^\p{L}{7,}[.,;:]?$/u.test(text)
  const made = isPlain ? [...text.matchAll(/(?<=\p{L}{2}[aeiou])(?=[b-df-hj-np-tv-z]\p{L}{2})/gu)] : []
  return [
    ...own.map((at) => ({ head: text.slice(0, at), tail: text.slice(at) })),
    ...made.map(({ index }) => ({ head: `${text.slice(0, index)}-`, tail: text.slice(index) })),
  ]
}

const plain = (text: string): Run => ({ text, isRaised: false })

export interface Column {
  readonly width: number
  readonly measure: Measure
  /** Whether words may get a hyphen at a line's end. */
  readonly divides: boolean
}

/** @param indent of the first line, in points */
export const linesOf = (text: string, type: Type, column: Column, indent: number): Line[] => {
  const { width, measure, divides } = column
  const space = measure(' ', type.size)
  const made: Line[] = []
  let words: Word[] = []
  let used = indent
  const close = (isLast: boolean): void => {
    made.push({ words, type, indent: made.length === 0 ? indent : 0, isLast })
    words = []
    used = 0
  }
  const queue = wordsOf(text)
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const start = used + (words.length === 0 ? 0 : space)
    if (start + widthOf(word, type, measure) > width) {
      const [first = plain(''), ...rest] = word
      const fits = ({ head }: { readonly head: string }): boolean => start + measure(head, type.size) <= width
      const cut = divisions(first.text, divides).findLast(fits)
      if (cut !== undefined) words.push([plain(cut.head)])
      queue.unshift(cut === undefined ? word : [plain(cut.tail), ...rest])
      close(false)
    } else {
      words.push(word)
      used = start + widthOf(word, type, measure)
    }
  }
  close(true)
  return made
}
