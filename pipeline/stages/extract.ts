// extract: the article's text and the annotated quotes become mentions and anchors.
import { anchorClaims } from '../clean/anchors.ts'
import { main, type Stage } from '../io/stage.ts'
import { articleSchema } from '../model/article.ts'
import { anchorTable, claimTable, dismissalTable } from '../model/claim.ts'
import { mentionTable } from '../model/mention.ts'
import { mentionsOf } from '../text/accounts.ts'

export const extract: Stage = {
  verb: 'extract',
  reads: [
    'data/raw/{article}/article.txt',
    'data/raw/{article}/article.json',
    'data/raw/{article}/claims.csv',
    'data/raw/{article}/dismissals.csv',
  ],
  writes: ['data/clean/{article}/mentions.csv', 'data/clean/{article}/anchors.csv'],
  run: (desk) => {
    const article = desk.json('data/raw/{article}/article.json', articleSchema)
    const claims = desk.table('data/raw/{article}/claims.csv', claimTable)
    const dismissals = desk.rows('data/raw/{article}/dismissals.csv', dismissalTable)
    const source = desk.text('data/raw/{article}/article.txt')
    if (article === null || source === null) return
    if (source.sha256 !== article.text.sha256)
      desk.refuse([
        {
          file: desk.path('data/raw/{article}/article.txt'),
          line: 1,
          column: 1,
          code: 'other-text',
          expected: `the text that article.json names, SHA-256 ${article.text.sha256}`,
          found: source.sha256,
          hint: 'if this is the right edition, write its hash and length into article.json',
        },
      ])
    const { value: anchors, problems } = anchorClaims(claims, source.text, source.sha256)
    desk.refuse(problems)
    const anchored = anchors.flatMap(({ claim, start, end }) =>
      start === null || end === null ? [] : [{ claim, start, end }],
    )
    desk.writeTable(
      'data/clean/{article}/mentions.csv',
      mentionsOf(source.text, anchored, dismissals),
      mentionTable,
    )
    desk.writeTable('data/clean/{article}/anchors.csv', anchors, anchorTable)
    desk.say(`${anchors.length} quotes verified in the text`)
  },
}

await main(import.meta.url, extract)
