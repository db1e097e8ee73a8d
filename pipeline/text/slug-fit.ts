// A title held against the slug of its address: which words are one, nearly one, run together, left out or added.
import { isNearWord, isSameWord } from '../model/spelling.ts'
import { asDigits, isArticle, isFunctionWord, type TitleWord, titleWords } from './title-words.ts'

export interface SlugFit {
  /** The slug's words as it has them. */
  readonly slug: readonly string[]
  /** Share of the slug's telling words that the title has too, from 0 to 1. */
  readonly share: number
  /** Words that the slug runs together, though a space parts them in the title. */
  readonly joined: readonly { readonly slug: string; readonly words: string }[]
  readonly near: readonly { readonly slug: string; readonly word: string }[]
  /** Telling words of the title that the slug leaves out between two that it has. */
  readonly missing: readonly string[]
  /** Telling words of the slug between two that the title has too. */
  readonly added: readonly string[]
  /** Articles of the slug that the title lacks: sites leave articles out, and never put them in. */
  readonly articles: readonly string[]
}

/** A step of the alignment: how many words of the title become how many of the slug. */
interface Step {
  readonly title: number
  readonly slug: number
  readonly score: number
  readonly is: 'same' | 'near' | 'joined' | 'skip'
}

const SKIPS: readonly Step[] = [
  { title: 1, slug: 0, score: 0, is: 'skip' },
  { title: 0, slug: 1, score: 0, is: 'skip' },
]

const SAME = 3
const NEAR = 2
const LONGEST_JOIN = 3

const isOne = ({ word, isPossessive }: TitleWord, slug: string): boolean =>
  isSameWord(word, asDigits(slug)) ||
  (isPossessive && word.endsWith('s') && isSameWord(word.slice(0, -1), slug))

/** Several words of the title as one of the slug; inside one printed word that is only a lost hyphen. */
const joins = (title: readonly TitleWord[], slug: string): Step[] => {
  const steps: Step[] = []
  for (let count = 2; count <= Math.min(LONGEST_JOIN, title.length); count += 1) {
    const taken = title.slice(0, count)
    if (taken.map(({ word }) => word).join('') !== slug) continue
    const isPrinted = new Set(taken.map(({ printed }) => printed)).size === 1
    steps.push({ title: count, slug: 1, score: SAME * count, is: isPrinted ? 'same' : 'joined' })
  }
  return steps
}

const stepsAt = (title: readonly TitleWord[], slug: readonly string[]): Step[] => {
  const [word, other] = [title[0], slug[0]]
  if (word === undefined || other === undefined) return []
  const steps = joins(title, other)
  if (`${other}${slug[1] ?? ''}` === word.word && slug.length > 1)
    steps.push({ title: 1, slug: 2, score: SAME + 1, is: 'same' })
  if (isOne(word, other)) steps.push({ title: 1, slug: 1, score: SAME, is: 'same' })
  else if (isNearWord(word.word, other)) steps.push({ title: 1, slug: 1, score: NEAR, is: 'near' })
  return steps
}

/** The alignment that matches most, as steps from the first word on. */
const align = (title: readonly TitleWord[], slug: readonly string[]): Step[] => {
  const best = new Map<string, { score: number; step: Step | null }>()
  const at = (i: number, j: number) => best.get(`${i} ${j}`) ?? { score: 0, step: null }
  for (let i = title.length; i >= 0; i -= 1)
    for (let j = slug.length; j >= 0; j -= 1) {
      const steps = [...stepsAt(title.slice(i, i + LONGEST_JOIN), slug.slice(j, j + 2)), ...SKIPS]
      for (const step of steps) {
        if (i + step.title > title.length || j + step.slug > slug.length) continue
        const score = step.score + at(i + step.title, j + step.slug).score
        if (at(i, j).step === null || score > at(i, j).score) best.set(`${i} ${j}`, { score, step })
      }
    }
  const steps: Step[] = []
  let [i, j] = [0, 0]
  for (let next = at(i, j).step; next !== null; next = at(i, j).step) {
    steps.push(next)
    i += next.title
    j += next.slug
  }
  return steps
}

interface Aligned {
  readonly is: Step['is']
  readonly title: string
  readonly slug: string
}

const aligned = (title: readonly TitleWord[], slug: readonly string[]): Aligned[] => {
  let [i, j] = [0, 0]
  return align(title, slug).map((step) => {
    const words = title.slice(i, i + step.title).map(({ word }) => word)
    const parts = slug.slice(j, j + step.slug)
    i += step.title
    j += step.slug
    return { is: step.is, title: words.join(' '), slug: parts.join(' ') }
  })
}

const isTelling = (word: string): boolean => word !== '' && !isFunctionWord(word) && !/^\d+$/.test(word)

const inBetween = (rows: readonly Aligned[]): readonly Aligned[] => {
  const found = rows.map(({ is }) => is !== 'skip')
  return rows.slice(found.indexOf(true), found.lastIndexOf(true) + 1)
}

/** No headline has more words; the alignment takes the square of their number. */
const LONGEST = 60

/** @returns how the title fits the slug */
export const slugFit = (title: string, whole: readonly string[]): SlugFit => {
  const slug = whole.slice(0, LONGEST)
  const rows = aligned(titleWords(title).slice(0, LONGEST), slug)
  const between = inBetween(rows).filter(({ is }) => is === 'skip')
  const telling = slug.filter(isTelling)
  const found = rows
    .filter(({ is }) => is !== 'skip')
    .flatMap((row) => row.slug.split(' '))
    .filter(isTelling)
  return {
    slug,
    share: telling.length === 0 ? 0 : found.length / telling.length,
    joined: rows.filter(({ is }) => is === 'joined').map((row) => ({ slug: row.slug, words: row.title })),
    near: rows.filter(({ is }) => is === 'near').map((row) => ({ slug: row.slug, word: row.title })),
    missing: between.map((row) => row.title).filter(isTelling),
    added: between.map((row) => row.slug).filter(isTelling),
    articles: rows
      .filter(({ is }) => is === 'skip')
      .map((row) => row.slug)
      .filter(isArticle),
  }
}
