// Residue: buttons of a web page, tags, and fields of a word processor that came along with the text.
import { counted } from '../model/english.ts'
import type { Found, Rule } from './passage-rule.ts'
import { wordsOf } from './prose.ts'

const LONGEST_LINE = 9

/** What a line of its own says only where it was a button or a label of the page. */
const BUTTONS = [
  'click here\\b.*',
  '(?:download|view|open|get|read) (?:the |this |as |full |a )*(?:pdf|e-?book|full (?:text|report|paper|article))\\b.*',
  '(?:read|see|load|show|learn) more(?: .*)?',
  'continue reading.*',
  'more (?:in|from) (?:this|our) .*',
  '(?:related|recommended|popular|latest) (?:articles?|posts?|content|stories)',
  'you (?:may|might) also like.*',
  'share (?:this|on|via|to)\\b.*|share|tweet|print(?: this.*)?|e-?mail this.*|save to .*',
  'subscribe(?: .*)?|sign (?:up|in)(?: .*)?|log ?in|follow us.*|join (?:our|the) (?:newsletter|mailing list).*',
  '(?:skip|jump) to (?:main )?(?:content|navigation).*|back to top|table of contents toggle',
  'advertisements?|sponsored(?: content)?|accept (?:all )?cookies.*|leave a (?:comment|reply)|post navigation',
  '(?:next|previous) (?:article|post|page)\\b.*',
]

const BUTTON = new RegExp(`^[\\s«»‹›→>•|*]*(?:${BUTTONS.join('|')})[\\s«»‹›→>|.!]*$`, 'iu')

/** Wherever they stand. */
const LEFTOVERS: readonly (readonly [string, RegExp])[] = [
  ['a button', /\bCLICK HERE\b(?! [a-z])/g],
  [
    'a tag',
    /<\/?(?:p|br|div|span|strong|em|b|i|a|h\d|li|ul|table|td|tr|img|sup|sub)(?:\s[^<>\n]{0,200})?\/?>/gi,
  ],
  [
    'an escaped sign',
    /&(?:nbsp|amp|quot|apos|lt|gt|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|#x?[0-9a-f]{1,6});/gi,
  ],
  [
    'a broken field',
    /Error! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid)\.?/gi,
  ],
  [
    'a mark of a chat program',
    /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\bturn\d+(?:search|view|news)\d+\b/g,
  ],
  ['filler text', /\blorem ipsum\b/gi],
  ['an open place', /\[(?:insert|add|todo|tbd|tk|xx+|citation needed)\b[^\]\n]{0,60}\]/gi],
  ['an open place', /\bTO-?DO\b/g],
]

export const webResidue: Rule = {
  rule: 'web-residue',
  scanned: (prose) => counted(prose.paragraphs.length, 'line'),
  find: (prose) => {
    const buttons = prose.paragraphs.filter((line) => {
      const words = wordsOf(prose, line)
      return words.split(/\s+/).length <= LONGEST_LINE && BUTTON.test(words)
    })
    const leftovers = LEFTOVERS.flatMap(([kind, pattern]) =>
      [...prose.text.matchAll(pattern)].map(
        ({ 0: found, index }): Found => ({ start: index, end: index + found.length, value: [kind] }),
      ),
    )
    const apart = leftovers.filter(
      ({ start }) => !buttons.some((line) => line.start <= start && start < line.end),
    )
    return [...buttons.map((line): Found => ({ ...line, value: ['a button'] })), ...apart]
  },
}
