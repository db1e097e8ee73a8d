import { describe, expect, it } from 'vitest'
import { articleProblems, withText } from '../../pipeline/clean/article.ts'
import { article } from '../dossier.ts'
import { lines } from './located.ts'

const source = { text: 'x'.repeat(100), sha256: 'f'.repeat(64) }
const at = (path: readonly string[]) => ({ file: 'article.json', line: path.length, column: 5 })

describe('articleProblems', () => {
  it('accepts the article of its folder with its text, or with none', () => {
    expect(articleProblems(article, 'tiny', source, at)).toEqual([])
    expect(articleProblems(article, 'tiny', null, at)).toEqual([])
  })

  it('refuses the article of another folder', () => {
    expect(lines(articleProblems(article, 'other', null, at))).toEqual([
      'article.json:1:5: other-article: expected "article": "other", as the folder is called, found "tiny"',
    ])
  })

  it('refuses another text, by its hash and by its length: what the file says, what the text has, what to write', () => {
    const other = { text: 'x'.repeat(99), sha256: 'e'.repeat(64) }
    const [says, has] = ['f'.repeat(64), 'e'.repeat(64)]
    expect(lines(articleProblems(article, 'tiny', other, at))).toEqual([
      `article.json:2:5: other-text: expected "sha256" ${says}, as article.json says, found ${has} in article.txt (if the text that lies there is meant, write ${has}; if it is another edition, make reanchor)`,
      'article.json:2:5: other-text: expected "utf16_length" 100, as article.json says, found 99 in article.txt (if the text that lies there is meant, write 99; if it is another edition, make reanchor)',
    ])
  })
})

describe('article.json with another text', () => {
  it('has its hash and its length, and every other byte as it was', () => {
    const json = `{ "title": "The sha256 of it",\n  "text": {"utf16_length":1,  "sha256" : "${'0'.repeat(64)}"} }\n`
    const changed = withText(json, 'a'.repeat(64), 3734)
    expect(changed).toBe(json.replace('0'.repeat(64), 'a'.repeat(64)).replace(':1,', ':3734,'))
  })
})
