// Every numeral of every quote changed in turn, and every quoted sentence taken out: neither may pass unnoticed.
import { describe, expect, it } from 'vitest'
import { touches } from '../../pipeline/text/anchor.ts'
import { numerals } from '../../pipeline/text/numerals.ts'
import { reanchor } from '../../pipeline/text/reanchor.ts'
import { sentences } from '../../pipeline/text/sentences.ts'
import { quotedTexts } from './quoted-texts.ts'

/** Number words with others that could stand in their place. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/eleven/i, 'twelve'],
  [/three-quarters/i, 'two-thirds'],
  [/tenths/i, 'eighths'],
  [/million/i, 'billion'],
  [/decade/i, 'century'],
  [/second/i, 'third'],
  [/first/i, 'fifth'],
  [/third/i, 'quarter'],
  [/two/i, 'six'],
  [/three/i, 'four'],
  [/four/i, 'five'],
  [/five/i, 'six'],
  [/six/i, 'nine'],
  [/seven/i, 'eight'],
  [/\b(?:one|a)\b/i, 'nine'],
]

/** Another figure of the same form: its last digit turned (of a decade the tens), or another word; `null` without either. */
const another = (surface: string): string | null => {
  const digit = /\d(?=0s\b)|\d(?=\D*$)/.exec(surface)
  if (digit !== null) {
    const turned = String((Number(digit[0]) + 1) % 10)
    return `${surface.slice(0, digit.index)}${turned}${surface.slice(digit.index + 1)}`
  }
  const word = OTHERS.find(([pattern]) => pattern.test(surface))
  if (word === undefined) return null
  const [pattern, other] = word
  return surface.replace(pattern, (old) =>
    /^\p{Lu}/u.test(old) ? other.charAt(0).toUpperCase() + other.slice(1) : other,
  )
}

interface Change {
  readonly quote: string
  readonly was: string
  readonly now: string
  readonly text: string
  readonly index: number
}

const changesOf = ({ text, claims }: (typeof quotedTexts)[number]): Change[] =>
  claims.flatMap(({ selector: { quote }, place }, index) =>
    numerals(quote).flatMap(({ start, surface }) => {
      const now = another(surface)
      const at = place.start + start
      if (now === null) return []
      return [
        { quote, was: surface, now, index, text: text.slice(0, at) + now + text.slice(at + surface.length) },
      ]
    }),
  )

describe.each(quotedTexts)('in the text of $article', (quoted) => {
  const changes = changesOf(quoted)

  it(`each of ${changes.length} numerals of its claims, changed, is an error that names both figures`, () => {
    expect(changes.length).toBeGreaterThan(20)
    const missed = changes.filter(({ text, index, was, now }) => {
      const proposal = reanchor(quoted.claims, quoted.text, text)[index]
      const isNamed = proposal?.figures.some((figure) => figure.was.includes(was) && figure.now.includes(now))
      return proposal?.verdict !== 'figure-changed' || isNamed !== true
    })
    expect(missed.map(({ quote, was, now }) => [quote, was, now])).toEqual([])
  })

  it('is none settled where the old text is not at hand', () => {
    const settled = changes.filter(({ text, index }) => {
      const proposal = reanchor(quoted.claims, null, text)[index]
      return (proposal?.verdict === 'exact' || proposal?.verdict === 'moved') && proposal.doubt === ''
    })
    expect(settled.map(({ quote, was, now }) => [quote, was, now])).toEqual([])
  })

  const quotes = [...quoted.claims, ...quoted.dismissals]
  const gone = sentences(quoted.text).filter((sentence) =>
    quotes.some(({ place }) => touches(sentence, place)),
  )

  it.each(['known', 'unknown'])(
    `no quote of ${gone.length} sentences, taken out in turn, is settled on a twin with the old text %s`,
    (knowledge) => {
      expect(gone.length).toBeGreaterThan(15)
      const wrong = gone.flatMap((sentence) => {
        const text = quoted.text.slice(0, sentence.start) + quoted.text.slice(sentence.end)
        const proposals = reanchor(quotes, knowledge === 'known' ? quoted.text : null, text)
        return quotes.flatMap(({ selector: { quote }, place }, index) => {
          const { verdict, doubt } = proposals[index] ?? { verdict: 'lost', doubt: '' }
          const isSettled = (verdict === 'exact' || verdict === 'moved') && doubt === ''
          return isSettled === touches(sentence, place) ? [[quote, verdict]] : []
        })
      })
      expect(wrong).toEqual([])
    },
  )
})
