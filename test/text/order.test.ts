import { describe, expect, it } from 'vitest'
import { editionOf } from '../../pipeline/text/edition.ts'
import { expectations } from '../../pipeline/text/order.ts'

const OLD = 'The islands have wind. One port has 43 yards. It rains a lot. The yards employ many people.'

const sought = (quote: string, prefix = '') => {
  const start = OLD.indexOf(prefix + quote) + prefix.length
  return { selector: { quote, prefix, suffix: '' }, place: { start, end: start + quote.length } }
}

const QUOTES = [sought('islands have wind'), sought('43 yards'), sought('yards employ', 'The ')]

const expectedIn = (text: string, quotes: Parameters<typeof expectations>[0] = QUOTES) => {
  const edition = editionOf(text)
  const words = (span: { start: number; end: number } | null | undefined): string | null =>
    span === null || span === undefined ? null : edition.key.slice(span.start, span.end)
  const each = expectations(quotes, edition)[1]
  return { order: words(each?.order), behind: words(each?.behind), ahead: words(each?.ahead) }
}

describe('where a quote is expected', () => {
  it('is between the quotes beside it, as far from each as it stood', () => {
    const text = OLD.replace('43 yards', '50 ports')
    expect(expectedIn(text)).toEqual({
      order: '. one port has 50 ports. it rains a lot. the ',
      behind: '50 ports',
      ahead: '50 ports',
    })
  })

  it('differs by what came in between', () => {
    const text = OLD.replace('It rains', 'It rains, and rains').replace('43 yards', '50 ports')
    expect(expectedIn(text)).toMatchObject({ behind: '50 ports', ahead: 't rains,' })
  })

  it('counts the letters of the text as it is printed', () => {
    const text = OLD.replace('. It', '. \n\n It')
      .replace('43 yards', '50 ports')
      .replace('yards employ', 'yards   employ')
    expect(expectedIn(text)).toMatchObject({ behind: '50 ports', ahead: 'ports. ' })
  })

  it('is told by quotes in any case, if they stand there once', () => {
    expect(expectedIn(OLD.toUpperCase())).toMatchObject({ behind: '43 yards', ahead: '43 yards' })
    expect(expectedIn(`${OLD} islands have wind`)).toMatchObject({ behind: null, ahead: '43 yards' })
  })

  it('is not told by two that stood apart and stand in one place', () => {
    const twins = [sought('islands have wind'), sought('43 yards'), sought('Islands have wind')]
    const apart = twins.map((each, index) =>
      index === 2 ? { ...each, place: { start: 80, end: 97 } } : each,
    )
    expect(expectedIn(OLD, apart)).toEqual({ order: null, behind: null, ahead: null })
  })

  it('is nowhere between quotes that have changed sides', () => {
    const text = 'The yards employ many people. One port has 43 yards. The islands have wind.'
    expect(expectedIn(text).order).toBeNull()
  })

  it('is not known of a quote without a place', () => {
    const quotes = QUOTES.map((each) => ({ ...each, place: null }))
    expect(expectedIn(OLD, quotes)).toEqual({ order: null, behind: null, ahead: null })
  })
})
