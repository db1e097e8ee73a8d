// extract: the article's text and the annotated quotes become mentions, notes, passages and anchors.
import { anchorClaims, dismissalProblems } from '../clean/anchors.ts'
import { articleProblems } from '../clean/article.ts'
import { articleKeys } from '../io/article-keys.ts'
import { main, type Stage } from '../io/stage.ts'
import { articleSchema } from '../model/article.ts'
import { anchorTable, claimTable, dismissalTable } from '../model/claim.ts'
import { mentionTable } from '../model/mention.ts'
import { noteTable } from '../model/note.ts'
import { outlineTable } from '../model/outline.ts'
import { passageTable } from '../model/passage.ts'
import { mentionsOf } from '../text/accounts.ts'
import { cellCure } from '../text/cell-cure.ts'
import { outlineOf } from '../text/outline.ts'
import { notesOf } from '../text/parsed-notes.ts'
import { passagesIn } from '../text/passages.ts'

export const extract: Stage = {
  verb: 'extract',
  reads: [
    'data/raw/{article}/article.txt',
    'data/raw/{article}/article.json',
    'data/raw/{article}/claims.csv',
    'data/raw/{article}/dismissals.csv',
  ],
  writes: [
    'data/clean/{article}/mentions.csv',
    'data/clean/{article}/notes.csv',
    'data/clean/{article}/passages.csv',
    'data/clean/{article}/outline.csv',
    'data/clean/{article}/anchors.csv',
  ],
  cure: cellCure,
  run: (desk) => {
    const article = desk.json('data/raw/{article}/article.json', articleSchema)
    const claims = desk.table('data/raw/{article}/claims.csv', claimTable)
    const dismissals = desk.table('data/raw/{article}/dismissals.csv', dismissalTable)
    const source = desk.text('data/raw/{article}/article.txt')
    if (article === null || source === null) return
    desk.refuse(articleProblems(article, desk.article, source, articleKeys(desk)))
    desk.refuse(dismissalProblems(dismissals, source.text))
    const { value: anchors, problems } = anchorClaims(claims, source.text, source.sha256)
    desk.refuse(problems)
    const anchored = anchors.flatMap(({ claim, start, end }) =>
      start === null || end === null ? [] : [{ claim, start, end }],
    )
    desk.writeTable(
      'data/clean/{article}/mentions.csv',
      mentionsOf(
        source.text,
        anchored,
        dismissals.map(({ row }) => row),
      ),
      mentionTable,
    )
    desk.writeTable('data/clean/{article}/notes.csv', notesOf(source.text), noteTable)
    desk.writeTable('data/clean/{article}/passages.csv', passagesIn(source.text), passageTable)
    desk.writeTable('data/clean/{article}/outline.csv', outlineOf(source.text), outlineTable)
    desk.writeTable('data/clean/{article}/anchors.csv', anchors, anchorTable)
    desk.say(`${anchors.length} quotes verified in the text`)
  },
}

await main(import.meta.url, extract)
