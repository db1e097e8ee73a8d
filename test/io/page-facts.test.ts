import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { pageFacts } from '../../pipeline/io/page-facts.ts'
import { NO_FACTS } from '../../pipeline/model/article-text.ts'

const facts = (head: string, body = '', open = '<html>') =>
  pageFacts(parseHTML(`${open}<head>${head}</head><body>${body}</body></html>`).document)

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('pageFacts', () => {
  it('says nothing where the page says nothing', () => {
    expect(facts('', '<p>Words of 4 May 2023 by Marit Oske.</p>')).toEqual(NO_FACTS)
  })

  it('reads citation tags before all others', () => {
    const head =
      meta('citation_title', 'Grain In') +
      meta('citation_author', 'Oske, Marit') +
      meta('citation_author', 'Jory Talven') +
      meta('citation_publication_date', '2023/5/4') +
      meta('citation_publisher', 'Narrow Seas') +
      '<meta property="og:title" content="Grain In | Site"><meta property="og:site_name" content="Site">' +
      '<link rel="canonical" href="https://a.example/b">'
    expect(facts(head, '', '<html lang="en-GB">')).toEqual({
      title: 'Grain In',
      authors: ['Marit Oske', 'Jory Talven'],
      published: '2023-05-04',
      publisher: 'Narrow Seas',
      url: 'https://a.example/b',
      language: 'en',
    })
  })

  it.each([
    ['an article', { '@type': 'NewsArticle' }],
    ['one of several types', { '@type': ['Thing', 'Report'] }],
  ])('reads JSON-LD of %s', (_, type) => {
    const article = {
      ...type,
      headline: 'Grain In',
      author: [{ '@type': 'Person', name: 'Marit Oske' }, 'Jory Talven'],
      datePublished: '2023-05-04T23:30:00+02:00',
      publisher: { name: 'Narrow Seas' },
      inLanguage: 'de',
    }
    const expected = {
      title: 'Grain In',
      authors: ['Marit Oske', 'Jory Talven'],
      published: '2023-05-04',
      publisher: 'Narrow Seas',
      url: null,
      language: 'de',
    }
    expect(facts(linked(article))).toEqual(expected)
    expect(facts(linked({ '@graph': [{ '@type': 'WebSite' }, article] }))).toEqual(expected)
    expect(facts(linked([{ '@type': 'BreadcrumbList' }, article]))).toEqual(expected)
  })

  it('passes over JSON-LD that is broken or in another form', () => {
    const broken = '<script type="application/ld+json">{"@type": "Article", </script>'
    expect(
      facts(`${broken}${linked({ '@type': 'Article', author: 7, headline: {} })}<title>T</title>`),
    ).toEqual({
      ...NO_FACTS,
      title: 'T',
    })
  })

  it('takes the site out of the title where the heading shows it', () => {
    expect(facts('<title>Grain In | Narrow Seas</title>', '<h1>Grain In</h1>').title).toBe('Grain In')
    expect(facts('<title>Grain In | Narrow Seas</title>', '<h1>Menu</h1>').title).toBe(
      'Grain In | Narrow Seas',
    )
  })

  it('reads a byline and a time element where there are no tags', () => {
    const body =
      '<article><p class="byline">By Marit Oske and Jory Talven</p><time datetime="2023-05">May</time></article>'
    expect(facts('', body)).toMatchObject({ authors: ['Marit Oske', 'Jory Talven'], published: '2023-05' })
  })

  it('takes no address for a name and no word for an address', () => {
    const head =
      '<meta property="article:author" content="https://a.example/oske"><link rel="canonical" href="/here">'
    expect(facts(head)).toEqual(NO_FACTS)
  })
})
