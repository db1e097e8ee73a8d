// Places said to be of one state and to lie in another: "the Danish town of Malmö in Sweden".
import { DEMONYMS, STATE_NAMES } from '../model/nation.ts'
import type { Found, Rule } from './passage-rule.ts'
import { bodyMatches } from './prose.ts'
import { PROPER } from './state-words.ts'

/** What lies in one state only: not ports, bases or embassies, which another may hold. */
const PLACES =
  'city|town|village|province|region|district|municipality|capital|county|island|settlement|suburb|prefecture|governorate'

/** Older ties, and peoples, are no contradiction: "the ancient Greek city of Ephesus in Turkey". */
const NOT_OF_OLD =
  '(?<!\\b(?:ancient|former|formerly|historic|historically|old|once|then|ethnic|ethnically|mostly|largely|predominantly|majority|medieval|classical|occupied)[\\s-])'

const ADJECTIVE = '(?<adjective>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?)\\s+(?:\\p{Ll}+\\s+){0,2}'
const PART = '(?:(?:(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?)\\s+)?'

const PATTERN = new RegExp(
  `${NOT_OF_OLD}(?<!\\p{L})${ADJECTIVE}(?:${PLACES})\\s+(?:of\\s+)?(?<name>${PROPER})(?:,?\\s+in|,)\\s+(?:the\\s+)?${PART}(?<state>${PROPER})(?!\\p{L}|-|['’]s)`,
  'gu',
)

/** "The Danish" and "Danish" alike. */
const ofWhich = (words: string): string =>
  DEMONYMS.get(words) ?? DEMONYMS.get(words.split(' ').at(-1) ?? '') ?? ''

const nameOf = (words: string): string =>
  STATE_NAMES.get(words) ?? STATE_NAMES.get(words.split(' ')[0] ?? '') ?? ''

/** The state of the adjective, the state that it is said to lie in, the place. */
export const place: Rule = {
  rule: 'place',
  find: (prose) =>
    bodyMatches(prose, PATTERN).flatMap(({ start, end, groups }): Found[] => {
      const { adjective = '', state = '', name = '' } = groups
      const [of, within] = [ofWhich(adjective), nameOf(state)]
      return of === '' || within === '' ? [] : [{ start, end, value: [of, within, name] }]
    }),
}
