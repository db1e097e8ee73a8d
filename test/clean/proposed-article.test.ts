import { describe, expect, it } from 'vitest'
import { proposedArticle } from '../../pipeline/clean/proposed-article.ts'
import { articleSchema } from '../../pipeline/model/article.ts'
import { type ArticleFacts, NO_FACTS } from '../../pipeline/model/article-text.ts'
import { proseOf } from '../../pipeline/text/prose.ts'

const SOURCE = { sha256: 'a'.repeat(64), utf16_length: 10 }

const propose = (text: string, facts: Partial<ArticleFacts> = {}) => {
  const proposed = proposedArticle('tolmay', { ...NO_FACTS, ...facts }, proseOf(text), SOURCE)
  expect(articleSchema.parse(JSON.parse(JSON.stringify(proposed.article)))).toEqual(proposed.article)
  return proposed
}

const FACTS: ArticleFacts = {
  title: 'Fish and Ice',
  authors: ['Oona Vesk'],
  published: '2023-05-09',
  publisher: 'Tidewater Notes',
  url: 'https://notes.example.org/fish-and-ice',
  language: 'en',
}

const TEXT = 'Fish and Ice\n\nOona Vesk\n\nTolmay lives on what its boats bring home.'

describe('proposedArticle', () => {
  it('is what the file tells, with nothing wanting', () => {
    const { article, wanting } = propose(TEXT, FACTS)
    expect(article).toEqual({
      article: 'tolmay',
      title: 'Fish and Ice',
      authors: ['Oona Vesk'],
      publisher: 'Tidewater Notes',
      series: null,
      url: 'https://notes.example.org/fish-and-ice',
      language: 'en',
      form: false,
      published: {
        date: '2023-05-09',
        stated: false,
        basis: 'The file that the text came from says so; the text does not print it.',
      },
      text: SOURCE,
    })
    expect(wanting).toEqual([])
  })

  it('says in words what the file does not tell', () => {
    const { article, wanting } = propose(TEXT)
    expect(article).toMatchObject({
      title: 'Fish and Ice',
      authors: [],
      publisher: 'Publisher not read',
      url: null,
    })
    expect(article.published).toEqual({
      date: null,
      stated: false,
      basis: 'Not read: nobody has looked it up yet.',
    })
    expect(wanting.map((line) => line.split(':')[0])).toEqual([
      'title',
      'authors',
      'publisher',
      'url',
      'published.date',
      'language',
    ])
  })

  it('takes no sentence for a title', () => {
    expect(propose('It sold 43 tanks.\n\nIt did.').article.title).toBe('Title not read')
    expect(propose(`${'word '.repeat(30)}\n\nIt did.`).article.title).toBe('Title not read')
  })

  it.each([
    ['Fish and Ice\n\nOona Vesk, 9 May 2023\n\nIt is so.', null, '2023-05-09', true],
    ['Fish and Ice\n\n9 May 2023\n\nIt is so.', '2023-05-09', '2023-05-09', true],
    ['Fish and Ice\n\n9 May 2023\n\nIt is so.', '2023-05-10', '2023-05-10', false],
    ['Fish and Ice\n\n9 May 2023\n\nChanged on 10 May 2023\n\nIt is so.', null, null, false],
    ['Fish and Ice\n\nIt is so, and was so on 9 May 2023.', null, null, false],
    ['Fish and Ice since 2011\n\nIt is so.', null, null, false],
  ])('dates %j, of which the file says %s, as %s', (text, published, date, stated) => {
    expect(propose(text, { published }).article.published).toMatchObject({ date, stated })
  })

  it.each([
    ['url', { url: 'notes' }, { url: null }],
    ['language', { language: 'english' }, { language: 'en' }],
    ['published.date', { published: '2023-02-30' }, {}],
  ])('asks for %s where what the file tells is none', (field, facts, expected) => {
    const { article, wanting } = propose(TEXT, { ...FACTS, ...facts })
    expect(article).toMatchObject(expected)
    expect(wanting.map((line) => line.split(':')[0])).toEqual([field])
  })
})
