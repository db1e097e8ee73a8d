import { describe, expect, it } from 'vitest'
import { urlDate, urlHost } from '../../pipeline/text/url-date.ts'

const dated = (path: string): string | null => urlDate(`https://news.example${path}`)?.text ?? null

describe('urlDate', () => {
  it.each([
    ['/2016/04/30/a-title', '2016-04-30'],
    ['/2016/04/30', '2016-04-30'],
    ['/2016/apr/30/a-title', '2016-04-30'],
    ['/world/2016/Sept/05/a', '2016-09-05'],
    ['/2016/december/31/a', '2016-12-31'],
    ['/a-title-2016-04-30', '2016-04-30'],
    ['/a-2016-04-30-b', '2016-04-30'],
    ['/news/20160430.html', '2016-04-30'],
    ['/20160229', '2016-02-29'],
    ['/2016/04/a-title', '2016-04'],
    ['/2016/04', '2016-04'],
  ])('of %s is %s', (path, date) => {
    expect(dated(path)).toBe(date)
  })

  it.each([
    '/a/20209911',
    '/a/20160230',
    '/a/20150229.html',
    '/a/2015-02-29',
    '/a/120160430',
    '/a/201604301',
    '/a/12016-04-30',
    '/a/20161330',
    '/2016/marketing/12/a',
    '/2016/decisions/12/a',
    '/2016/a-title',
    '/1816/04/30/a',
    '/a/2016430',
    '',
  ])('finds no date in %s', (path) => {
    expect(dated(path)).toBeNull()
  })

  it('trusts a path of year, month and day before a number elsewhere', () => {
    expect(dated('/2016/04/30/record-20150101')).toBe('2016-04-30')
  })

  it('gives the days that the date spans', () => {
    expect(urlDate('https://news.example/2016/04/x')).toEqual({
      text: '2016-04',
      start: '2016-04-01',
      end: '2016-04-30',
    })
  })
})

describe('urlHost', () => {
  it.each([
    ['https://www.News.example/a?b#c', 'news.example'],
    ['http://news.example:8080', 'news.example'],
    ['https://archive.www.example', 'archive.www.example'],
    ['www.news.example', ''],
    ['not an address', ''],
    ['', ''],
  ])('of %j is %j', (url, host) => {
    expect(urlHost(url)).toBe(host)
  })
})
