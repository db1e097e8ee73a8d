// Persons printed once with a middle initial and once without: "Ilse Brandrup" and "Ilse M. Brandrup".
import type { Span } from './anchor.ts'
import type { Found, Rule } from './passage-rule.ts'

const LETTERS = "\\p{Lu}\\p{Ll}+(?:[-’']\\p{Lu}?\\p{Ll}+)*"
const WITH = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?<given>${LETTERS})\\s+(?<initial>\\p{Lu}\\.)\\s+(?<family>${LETTERS})`,
  'gu',
)

const places = (text: string, words: string): Span[] => {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length)))
      spans.push({ start: at, end: at + words.length })
  return spans
}

/** The form without the initial, the form with it. */
export const nameInitial: Rule = {
  rule: 'name-initial',
  find: ({ text }) => {
    const persons = new Map<string, Found>()
    for (const { index, groups } of text.matchAll(WITH)) {
      const { given = '', initial = '', family = '' } = groups ?? {}
      const [bare, full] = [`${given} ${family}`, `${given} ${initial} ${family}`]
      const [without] = places(text, bare)
      if (without === undefined || persons.has(bare)) continue
      const other = { start: index, end: index + full.length }
      persons.set(bare, { ...without, value: [bare, full], other })
    }
    return [...persons.values()]
  },
}
