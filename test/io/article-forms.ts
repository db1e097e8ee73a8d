// The example's article as others would publish it: its parts, and pages of HTML made from them in many dialects.
import { readFileSync } from 'node:fs'

export interface Part {
  readonly kind: 'heading' | 'paragraph'
  readonly text: string
}

export interface Written {
  readonly title: string
  readonly author: string
  readonly publisher: string
  readonly parts: readonly Part[]
  readonly notes: readonly { readonly number: number; readonly text: string }[]
}

export const EXAMPLE_TEXT = readFileSync('data/raw/example/article.txt', 'utf8')

const partsOf = (blocks: readonly string[]): Part[] =>
  blocks.map((text) => ({ kind: /[.?!](?:\[\d+\])?$/.test(text) ? 'paragraph' : 'heading', text }))

/** The example article taken apart; its end notes are lines `[n] ...`. */
export const example = (): Written => {
  const [body = '', section = ''] = EXAMPLE_TEXT.split('\n\nEnd Notes\n\n')
  const [title = '', author = '', publisher = '', ...blocks] = body.split('\n\n')
  const notes = section
    .trim()
    .split('\n')
    .map((line) => /^\[(\d+)\] (.*)$/.exec(line))
    .map((match) => ({ number: Number(match?.[1]), text: match?.[2] ?? '' }))
  return { title, author, publisher, parts: partsOf(blocks), notes }
}
