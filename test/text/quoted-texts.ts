// The texts that lie at hand with the rows that quote them: the invented example always, Insight 298 where it is.
import { existsSync, readFileSync } from 'node:fs'
import { parseTable } from '../../pipeline/io/csv.ts'
import { claimTable, dismissalTable } from '../../pipeline/model/claim.ts'
import { occurrences, type Sought } from '../../pipeline/text/anchor.ts'

export interface QuotedText {
  readonly article: string
  readonly text: string
  /** What its claims quote, and what its dismissals do, with their places. */
  readonly claims: readonly (Sought & { readonly place: NonNullable<Sought['place']> })[]
  readonly dismissals: QuotedText['claims']
}

const rowsOf = (article: string, text: string) => {
  const read = (file: string): string => readFileSync(`data/raw/${article}/${file}`, 'utf8')
  const placed = (rows: readonly { row: Sought['selector'] }[]): QuotedText['claims'] =>
    rows.flatMap(({ row }) => occurrences(text, row).map((place) => ({ selector: row, place })))
  return {
    claims: placed(parseTable(read('claims.csv'), 'claims.csv', claimTable).value),
    dismissals: placed(parseTable(read('dismissals.csv'), 'dismissals.csv', dismissalTable).value),
  }
}

const FILES = [
  { article: 'example', file: 'data/raw/example/article.txt' },
  { article: 'insight-298', file: '../shared/articles/insight-298/article.txt' },
]

export const quotedTexts: readonly QuotedText[] = FILES.flatMap(({ article, file }) => {
  if (!existsSync(file)) {
    console.log(`Nothing is tried on the text of ${article}: ${file} is not there.`)
    return []
  }
  const text = readFileSync(file, 'utf8')
  return [{ article, text, ...rowsOf(article, text) }]
})
