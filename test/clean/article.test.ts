import { describe, expect, it } from 'vitest'
import { articleProblems } from '../../pipeline/clean/article.ts'
import { article } from '../dossier.ts'
import { lines } from './located.ts'

const source = { text: 'x'.repeat(100), sha256: 'f'.repeat(64) }
const HINT = '(write the new value only if article.txt is the edition that was annotated)'

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
