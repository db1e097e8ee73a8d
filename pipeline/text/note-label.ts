// The labels of notes: how a marker and its note are numbered, in digits, Roman numerals or signs.

const LABEL = /^(\d{1,4}|[ivxlc]{1,7}|[a-z]|[*†‡§¶#]{1,4})$/i
const WORDED = /^(?:(?:foot|end)?note|fn\.?|n\.?)\s*(\d{1,4})$/i

/** @returns the label without its brackets and full stop, `null` where the text is none */
export const noteLabel = (text: string): string | null => {
  const bare = text
    .trim()
    .replace(/^[[({^]+\s*|\s*[\])}.:]+$/g, '')
    .trim()
  const digits = bare.normalize('NFKC')
  return LABEL.exec(digits)?.[1] ?? WORDED.exec(digits)?.[1] ?? null
}

const ROMAN: readonly (readonly [sign: string, value: number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

const roman = (value: number): string => {
  const next = ROMAN.find(([, each]) => each <= value)
  return next === undefined ? '' : next[0] + roman(value - next[1])
}

export interface Numbering {
  /** The numbers in the order of the notes; a sign that is no number stays as it is. */
  readonly labels: readonly string[]
  /** Where the numbers are not the printed ones, why. */
  readonly remark: string | null
}

const NUMBERED_ANEW =
  'Several lists of notes use the same numbers: the notes are numbered anew, from 1, in the order of the page.'
const ROMAN_NUMBERS = 'The notes are numbered i, ii, iii: the text numbers them 1, 2, 3.'

/** Roman numerals count where each is the next of its kind. */
const fromRoman = (labels: readonly string[]): string[] => {
  let count = 0
  return labels.map((label) => {
    if (label.toLowerCase() !== roman(count + 1)) return label
    count += 1
    return String(count)
  })
}

const isNumber = (label: string): boolean => /^\d+$/.test(label)

/** Numbers from 1 in order; signs stay. */
const anew = (labels: readonly string[]): string[] => {
  let count = 0
  return labels.map((label) => {
    if (isNumber(label)) count += 1
    return isNumber(label) ? String(count) : label
  })
}

/** @param labels of the notes in the order in which they stand */
export const numbered = (labels: readonly string[]): Numbering => {
  const digits = fromRoman(labels)
  const numbers = digits.filter(isNumber)
  if (new Set(numbers).size < numbers.length) return { labels: anew(digits), remark: NUMBERED_ANEW }
  const isRoman = digits.some((label, index) => label !== labels[index])
  return { labels: digits, remark: isRoman ? ROMAN_NUMBERS : null }
}
