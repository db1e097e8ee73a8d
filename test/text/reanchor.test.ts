import { describe, expect, it } from 'vitest'
import { occurrences } from '../../pipeline/text/anchor.ts'
import { reanchor } from '../../pipeline/text/reanchor.ts'

const OLD = `The archipelago has wind in every month and little flat land to build on. It has 43 people and a long memory.

The bridge has 40 arches of grey stone. The old bridge had 40 arches too, until the sea took it.

Most of them live in a single port, which has a loud voice in the capital. Its yards employ some 1,400 people today.
`

const quote = (words: string, prefix = '', suffix = '') => {
  const selector = { quote: words, prefix, suffix }
  const [only, ...others] = occurrences(OLD, selector)
  if (only === undefined || others.length > 0) throw new Error(`${words} must stand once in the old text`)
  return { selector, place: only }
}

const QUOTES = [
  quote('It has 43 people'),
  quote('40 arches', 'bridge has '),
  quote('old bridge had 40 arches'),
  quote('live in a single port'),
  quote('employ some 1,400 people'),
]

const proposed = (text: string, words: string, isKnown = true) => {
  const index = QUOTES.findIndex(({ selector }) => selector.quote === words)
  const found = reanchor(QUOTES, isKnown ? OLD : null, text)[index]
  if (found === undefined) throw new Error(`no proposal for ${words}`)
  const [place] = found.places
  return { ...found, words: place === undefined ? '' : text.slice(place.start, place.end) }
}

const edited = (from: string, to: string): string => {
  expect(OLD).toContain(from)
  return OLD.replace(from, to)
}

describe.each([true, false])('a quote, the old text at hand: %s', (isKnown) => {
  it('is exact where its words stand once as they did', () => {
    const found = reanchor(QUOTES, isKnown ? OLD : null, OLD)
    expect(found.map(({ verdict, score, doubt }) => [verdict, score, doubt])).toEqual(
      QUOTES.map(() => ['exact', 1, '']),
    )
    expect(found.map(({ places }) => places)).toEqual(QUOTES.map(({ place }) => [place]))
  })

  it('is exact where its paragraph stands elsewhere, with its words around it', () => {
    const [first = '', second = '', third = ''] = OLD.split('\n\n')
    const text = `${third}\n${second}\n\n${first}\n`
    expect(proposed(text, '40 arches', isKnown)).toMatchObject({ verdict: 'exact', doubt: '' })
  })

  it('has moved where the same words are printed in another form', () => {
    const text = edited('some 1,400 people', 'some\n1,400\u00a0peo\u00adple')
    expect(proposed(text, 'employ some 1,400 people', isKnown)).toMatchObject({
      verdict: 'moved',
      words: 'employ some\n1,400\u00a0peo\u00adple',
      selector: { quote: 'employ some\n1,400\u00a0peo\u00adple', prefix: '', suffix: '' },
      doubt: '',
    })
  })

  it('has moved where words in it were edited, and says how like they are', () => {
    const text = edited('live in a single port', 'live in one single port')
    const found = proposed(text, 'live in a single port', isKnown)
    expect(found).toMatchObject({ verdict: 'figure-changed', words: 'live in one single port' })
    const other = proposed(edited('in a single port', 'in a small port'), 'live in a single port', isKnown)
    expect(other).toMatchObject({ verdict: 'moved', words: 'live in a small port' })
    expect(other.score).toBeLessThan(1)
    expect(other.score).toBeGreaterThan(0.8)
  })

  it('is an error where a figure in it is another', () => {
    const text = edited('1,400', '1,500')
    const found = proposed(text, 'employ some 1,400 people', isKnown)
    expect(found).toMatchObject({
      verdict: 'figure-changed',
      words: 'employ some 1,500 people',
      selector: null,
    })
    expect(found.figures).toHaveLength(1)
    expect(found.figures[0]?.was).toContain('1,400')
    expect(found.figures[0]?.now).toContain('1,500')
  })

  it('is lost where nothing is like it, with the nearest words if they help', () => {
    const text = edited('Most of them live in a single port, which has a loud voice in the capital. ', '')
    const found = proposed(text, 'live in a single port', isKnown)
    expect(found).toMatchObject({ verdict: 'lost', selector: null })
  })
})

describe('a quote of a text that is at hand', () => {
  it('keeps its place where the same words are added elsewhere, and gets words beside it', () => {
    const text = edited('Most of them', 'It has 43 people, they say. Most of them')
    expect(proposed(text, 'It has 43 people')).toMatchObject({
      verdict: 'moved',
      places: [QUOTES[0]?.place],
      selector: { quote: 'It has 43 people', prefix: 'on. ' },
    })
  })

  it('is found at its place where a twin elsewhere has its old words', () => {
    const text = edited('It has 43 people', 'It has 45 people').replace(
      'Most of them',
      'It has 43 people. Most of them',
    )
    const found = proposed(text, 'It has 43 people')
    expect(found).toMatchObject({ verdict: 'figure-changed', words: 'It has 45 people' })
  })

  it('is lost, not its twin, where it was taken out', () => {
    const text = edited('The bridge has 40 arches of grey stone. ', '')
    expect(proposed(text, '40 arches')).toMatchObject({ verdict: 'lost' })
    expect(proposed(text, 'old bridge had 40 arches')).toMatchObject({ verdict: 'exact', doubt: '' })
  })

  it('is doubted where its very words stand once, but in another passage', () => {
    const text = edited(' It has 43 people and a long memory.', '').replace(
      'in the capital.',
      'in the capital. It has 43 people.',
    )
    expect(proposed(text, 'It has 43 people')).toMatchObject({
      verdict: 'exact',
      doubt: 'it stands among other words than before: this may be another passage',
    })
  })

  it('is an error where a figure at its end goes on, though its words stand there once', () => {
    const sought = [
      { selector: { quote: '43 people', prefix: '', suffix: '' }, place: { start: 81, end: 90 } },
    ]
    expect(OLD.slice(81, 90)).toBe('43 people')
    const [found] = reanchor(sought, OLD, edited('43 people', '143 people'))
    expect(found).toMatchObject({ verdict: 'figure-changed' })
    expect(found?.figures[0]?.now).toContain('143')
  })

  it('is found where its figure is most of it', () => {
    const sought = [
      { selector: { quote: '43 people', prefix: '', suffix: '' }, place: { start: 81, end: 90 } },
    ]
    const [found] = reanchor(sought, OLD, edited('43 people', '1,250,000 people'))
    expect(found).toMatchObject({ verdict: 'figure-changed' })
  })
})

describe('a quote of a text that is not at hand', () => {
  it('is ambiguous where several places are as good, and all are named', () => {
    const sought = [{ selector: { quote: 'single  port', prefix: '', suffix: '' }, place: null }]
    const [found] = reanchor(sought, null, `${OLD} A single port.`)
    expect(found?.verdict).toBe('ambiguous')
    expect(found?.places).toHaveLength(2)
  })

  it('is told from its twin by the words that the table has beside it', () => {
    const text = edited('The bridge has 40 arches', 'The bridge has 40\u00a0arches')
    expect(proposed(text, '40 arches', false)).toMatchObject({ verdict: 'moved', words: '40\u00a0arches' })
  })

  it('is doubted where nothing but its likeness tells its place', () => {
    const sought = [{ selector: { quote: 'live in a single port', prefix: '', suffix: '' }, place: null }]
    const [found] = reanchor(sought, null, edited('in a single port', 'in a small port'))
    expect(found).toMatchObject({
      verdict: 'moved',
      doubt: 'found by its likeness alone: nothing else says that this is the place',
    })
  })

  it('is found at its place among the others, by its distance and because nothing else is like it', () => {
    const text = edited('live in a single port', 'live in her port')
    expect(proposed(text, 'live in a single port', false)).toMatchObject({
      verdict: 'moved',
      words: 'live in her port',
      doubt: '',
    })
  })

  it('is doubted at its place where something else is nearly as like it', () => {
    const text = `${edited('live in a single port', 'live in her port')} They arrive in her port.`
    expect(proposed(text, 'live in a single port', false).doubt).not.toBe('')
  })

  it('is told from its twin by its distance from the others, where the words beside both are new', () => {
    const old =
      'Two ports lie there. The crowd cheered. A boy laughed. It rained over the yards. The crowd cheered. Nobody came.'
    const place = (words: string) => ({ start: old.indexOf(words), end: old.indexOf(words) + words.length })
    const sought = [
      { selector: { quote: 'Two ports lie', prefix: '', suffix: '' }, place: place('Two ports lie') },
      {
        selector: { quote: 'The crowd cheered', prefix: '', suffix: '. A boy' },
        place: place('The crowd cheered'),
      },
      { selector: { quote: 'Nobody came', prefix: '', suffix: '' }, place: place('Nobody came') },
    ]
    const [, found] = reanchor(sought, null, old.replace('A boy', 'It was late. A boy'))
    expect(found).toMatchObject({ verdict: 'moved', places: [place('The crowd cheered')], doubt: '' })
  })

  it('is doubted where it stands out of the order of the others', () => {
    const text = edited(' It has 43 people and a long memory.', '').replace(
      'in the capital.',
      'in the capital. It has 43 people.',
    )
    expect(proposed(text, 'It has 43 people', false)).toMatchObject({ verdict: 'exact' })
    expect(proposed(text, 'It has 43 people', false).doubt).not.toBe('')
  })
})
