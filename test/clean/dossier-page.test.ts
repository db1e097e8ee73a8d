import { describe, expect, it } from 'vitest'
import { citedWords, dossierPage, foundWords, tasks } from '../../pipeline/clean/dossier-page.ts'
import { proposalsFor } from '../../pipeline/clean/proposals.ts'
import { proposedArticle } from '../../pipeline/clean/proposed-article.ts'
import { NO_FACTS } from '../../pipeline/model/article-text.ts'
import { proseOf } from '../../pipeline/text/prose.ts'

const TEXT = `Fish *and* <script>alert(1)</script> Ice

The two towns sold 43 boats six months later.[1]

End Notes

[1] Ibid., p. 9.
`

const proposals = proposalsFor(TEXT)
const proposed = proposedArticle('tolmay', NO_FACTS, proseOf(TEXT), {
  sha256: 'a'.repeat(64),
  utf16_length: 1,
})

describe('the page of a new dossier', () => {
  const page = dossierPage(proposed, proposals, ['Note 3 was empty.'])

  it('tells what was found', () => {
    expect(foundWords(proposals)).toBe(
      '5 numbers in the running text, 1 of them note markers: 3 claims and 1 dismissal proposed, nothing left over',
    )
    expect(foundWords({ ...proposals, unaccounted: 2 })).toContain('2 left over, to be quoted by hand')
    expect(citedWords(proposals)).toBe('1 end note: 1 citation proposed')
    expect(page).toContain(`${foundWords(proposals)}. ${citedWords(proposals)}.`)
  })

  it('asks for what was not read', () => {
    expect(tasks(proposed, proposals)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^article\.json, publisher: /),
        'claims.csv: 1 row with a remark in note: do what it says, then empty it',
        'citations.csv: the title of note 1 was not read',
      ]),
    )
    for (const task of tasks(proposed, proposals)) expect(page).toContain(task.split(':')[0])
  })

  it('says that the text is private, and what the reader of the file said', () => {
    expect(page).toContain('**The text is private**')
    expect(page).toContain('- Note 3 was empty.')
    expect(dossierPage(proposed, proposals, [])).not.toContain('What the reader of the file says')
  })

  it('keeps markup of the article as the text that it is', () => {
    expect(page).toContain('# Fish \\*and\\* \\<script\\>')
    expect(page).not.toMatch(/[^\\]<script/)
  })
})
