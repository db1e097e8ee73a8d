// The example's article as others would publish it: its parts, and pages of HTML made from them in many dialects.
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { parseTable } from '../../pipeline/io/csv.ts'
import { claimTable } from '../../pipeline/model/claim.ts'
import { occurrences } from '../../pipeline/text/anchor.ts'

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

/** The text without author and publisher, which pages print in places of their own. */
export const bodyOnly = (text: string): string => {
  const { author, publisher } = example()
  return text
    .split('\n\n')
    .filter((block) => block !== author && block !== publisher)
    .join('\n\n')
}

const CLAIMS = parseTable(readFileSync('data/raw/example/claims.csv', 'utf8'), 'claims.csv', claimTable)

/** Every quote of the example stands in the text as it is, and once. */
export const expectAnchored = (text: string): void => {
  expect(CLAIMS.value.length).toBeGreaterThan(15)
  for (const { row } of CLAIMS.value)
    expect([row.quote, occurrences(text, row).length]).toEqual([row.quote, 1])
}

/**
 * The article as Word numbers it: every marker calls a note of its own, in order, and a marker without a note is none.
 */
export const renumbered = (written: Written = example()): Written => {
  const notes: { number: number; text: string }[] = []
  const parts = written.parts.map(({ kind, text }) => ({
    kind,
    text: text.replace(/\[(\d+)\]/g, (_, digits: string) => {
      const note = written.notes.find(({ number }) => number === Number(digits))
      if (note === undefined) return ''
      notes.push({ number: notes.length + 1, text: note.text })
      return `[${notes.length}]`
    }),
  }))
  return { ...written, parts, notes }
}

/** The article as this project keeps articles. */
export const asText = ({ title, author, publisher, parts, notes }: Written): string => {
  const blocks = [title, author, publisher, ...parts.map(({ text }) => text), 'End Notes']
  return `${blocks.join('\n\n')}\n\n${notes.map(({ number, text }) => `[${number}] ${text}`).join('\n')}\n`
}
