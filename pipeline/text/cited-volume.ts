// Volume and issue of a journal, in the ways in which notes number them.
import { CUT, cut } from './remainder.ts'

const NUMBER = '\\d{1,3}(?:\\s?[-–/]\\s?\\d{1,3})?'
const VOLUME = '(?<volume>\\d{1,4}|[IVXLC]+)'
const ISSUE = `(?<issue>${NUMBER})`
const NO = '(?:no|nos|nr|issue|iss)\\b\\.?\\s*'

/** In order of precedence; the bare number of the last form stands between the journal's name and the year. */
const FORMS: readonly { readonly source: string; readonly isCertain: boolean }[] = [
  { source: `\\bvol(?:ume)?\\b\\.?\\s*${VOLUME}(?:\\s*,?\\s*\\(?${NO}${ISSUE}\\)?)?`, isCertain: true },
  { source: `(?<![\\p{L}\\p{N}])${VOLUME}\\s*,?\\s+${NO}${ISSUE}`, isCertain: true },
  { source: `(?<![\\p{L}\\p{N}])${VOLUME}\\s?\\(${ISSUE}\\)`, isCertain: true },
  { source: `(?<![\\p{L}\\p{N}])${VOLUME}:${ISSUE}(?=\\s*[${CUT},])`, isCertain: true },
  { source: `\\b${NO}${ISSUE}`, isCertain: true },
  {
    source: `(?<=\\p{L},?\\s)(?<volume>\\d{1,3})(?=\\s*,?\\s*${CUT}\\s*[:,]\\s*(?:pp?\\.\\s*)?\\d)`,
    isCertain: false,
  },
]

const patterns = FORMS.map(({ source, isCertain }) => ({ pattern: new RegExp(source, 'giu'), isCertain }))

export interface Numbering {
  readonly volume: string
  readonly issue: string
  readonly isCertain: boolean
  readonly rest: string
}

/**
 * @param text a tail whose year has been cut out, so that a number before the cut can be told from a page
 * @returns the first volume and the first issue; what repeats them is cut out too
 */
export const takeVolume = (text: string): Numbering => {
  let [rest, volume, issue, isCertain] = [text, '', '', true]
  for (const each of patterns) {
    if (!each.isCertain && (volume !== '' || issue !== '')) continue
    const matches = [...rest.matchAll(each.pattern)]
    volume ||= matches[0]?.groups?.volume ?? ''
    issue ||= matches[0]?.groups?.issue ?? ''
    isCertain &&= each.isCertain || matches.length === 0
    for (const match of matches.reverse())
      rest = cut(rest, { start: match.index, end: match.index + match[0].length })
  }
  return { volume, issue: issue.replace(/\s/g, ''), isCertain, rest }
}
