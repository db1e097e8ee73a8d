import { describe, expect, it } from 'vitest'
import { articleProblems, withText } from '../../pipeline/clean/article.ts'
import { article } from '../dossier.ts'
import { lines } from './located.ts'

const source = { text: 'x'.repeat(100), sha256: 'f'.repeat(64) }
const HINT =
  '(if this is the edition that was annotated, write the new value; if it is another, make reanchor)'

describe('articleProblems', () => {
  it('accepts the article of its folder with its text, or with none', () => {
    expect(articleProblems(article, 'tiny', source, 'article.json')).toEqual([])
    expect(articleProblems(article, 'tiny', null, 'article.json')).toEqual([])
  })

  it('refuses the article of another folder', () => {
    expect(lines(articleProblems(article, 'other', null, 'article.json'))).toEqual([
      'article.json:1:1: other-article: expected "article": "other", as the folder is called, found "tiny"',
    ])
  })

  it('refuses another text, by its hash and by its length', () => {
    const other = { text: 'x'.repeat(99), sha256: 'e'.repeat(64) }
    expect(lines(articleProblems(article, 'tiny', other, 'article.json'))).toEqual([
      `article.json:1:1: other-text: expected "sha256" of article.txt, which is ${'e'.repeat(64)}, found ${'f'.repeat(64)} ${HINT}`,
      `article.json:1:1: other-text: expected "utf16_length" of article.txt, which is 99, found 100 ${HINT}`,
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
