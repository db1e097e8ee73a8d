// Stray characters: what a file conversion left behind, and no reader can see or read.
import { counted } from '../model/english.ts'
import type { Found, Rule } from './passage-rule.ts'
import { type Prose, paragraphOf } from './prose.ts'

/** What each kind of character is, in words that follow "a". */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['character of a private font', /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu],
  ['replacement for a lost character', /\u{FFFD}|\u{FFFC}/gu],
  [
    'character without width',
    /[\u200B\u2060\uFEFF]|(?<=[\p{scx=Latn}\s])[\u200C\u200D](?=[\p{scx=Latn}\s])/gu,
  ],
  ['control character', /(?![\n\r\t])\p{Cc}/gu],
  ['mark that turns the direction of the text', /[\u202A-\u202E\u2066-\u2069]/gu],
  ['text read in the wrong encoding', /â€[™œ˜“”\u009d]|Ã[©¨¼¶¤¡³±]|Â[£§°\u00a0]/gu],
]

const code = (characters: string): string =>
  [...characters]
    .map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')

const WORDS_SHOWN = 4

/** The words before it: the character itself shows nothing. */
const wordsBefore = ({ text, ...prose }: Prose, place: number): string => {
  const { start } = paragraphOf({ text, ...prose }, place)
  const words = text
    .slice(start, place)
    .replace(/[\p{C}\p{Co}]/gu, ' ')
    .trim()
    .split(/\s+/u)
  return words.slice(-WORDS_SHOWN).join(' ')
}

export const strayCharacter: Rule = {
  rule: 'stray-character',
  scanned: ({ text }) => counted(text.length, 'character'),
  find: (prose) =>
    KINDS.flatMap(([kind, pattern]) =>
      [...prose.text.matchAll(pattern)].map(
        ({ 0: found, index }): Found => ({
          start: index,
          end: index + found.length,
          value: [code(found), kind],
          shown: wordsBefore(prose, index),
        }),
      ),
    ),
}
