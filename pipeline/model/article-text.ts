// An article's text as it is read from a file of any form, with what the file tells of the article.
import type { Checked } from './problem.ts'

/** What the file itself says of its article; nothing is guessed. */
export interface ArticleFacts {
  readonly title: string | null
  readonly authors: readonly string[]
  /** EDTF. */
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** Two letters, ISO 639-1. */
  readonly language: string | null
}

export const NO_FACTS: ArticleFacts = {
  title: null,
  authors: [],
  published: null,
  publisher: null,
  url: null,
  language: null,
}

export interface ArticleText extends ArticleFacts {
  /** Plain text: paragraphs with a blank line between them, markers `[n]`, notes as lines `[n] ...` under "End Notes". */
  readonly text: string
  /** What was left out, joined or doubtful, for the user to read: one sentence each. */
  readonly remarks: readonly string[]
}

/** What is told counts more than what is read off the text. */
export const withFacts = (read: ArticleText, told: ArticleFacts): ArticleText => ({
  ...read,
  title: told.title ?? read.title,
  authors: told.authors.length > 0 ? told.authors : read.authors,
  published: told.published ?? read.published,
  publisher: told.publisher ?? read.publisher,
  url: told.url ?? read.url,
  language: told.language ?? read.language,
})

/** `null` where there are problems. */
export type Reading = Checked<ArticleText | null>

/** The reading of a file that cannot be read. */
export const unreadable = (
  file: string,
  [code, expected, found]: readonly [code: string, expected: string, found: string],
  hint?: string,
): Reading => ({
  value: null,
  problems: [{ file, line: 1, column: 1, code, expected, found, ...(hint === undefined ? {} : { hint }) }],
})
