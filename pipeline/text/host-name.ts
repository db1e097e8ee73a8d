// Hosts: whether the name of a site can be that of the paper or body which a note names.
import { plainWord } from '../model/spelling.ts'
import { isFunctionWord } from './title-words.ts'

/**
 * `same`: the host is made of the name; `unnamed`: a platform of many publishers, or a host without a name of its own;
 * `alike`: some letters are shared; `other`: nothing is
 */
export type HostFit = 'same' | 'alike' | 'unnamed' | 'other'

/** Archives, publishers' libraries, social media, shorteners: they carry what others publish. */
const PLATFORMS = new Set(
  'academia.edu archive.is archive.org archive.ph bit.ly blogspot.com brill.com cambridge.org dailymotion.com degruyter.com dergipark.org.tr doi.org ebscohost.com elgaronline.com elibrary.ru emerald.com facebook.com github.com google.com handle.net hathitrust.org instagram.com issuu.com jhu.edu jstor.org lexisnexis.com linkedin.com lulu.com mdpi.com medium.com msn.com nexis.com oup.com proquest.com reddit.com reliefweb.int researchgate.net sagepub.com sciencedirect.com scribd.com semanticscholar.org shorturl.at springer.com ssrn.com substack.com t.co t.me tandfonline.com telegra.ph tiktok.com tinyurl.com tumblr.com twitter.com wikileaks.org wikipedia.org wiley.com wordpress.com x.com yahoo.com youtu.be youtube.com zenodo.org'.split(
    ' ',
  ),
)

/** Second-level names that stand for a sort of owner, and labels that stand for a part of a site. */
const SORTS = new Set('ac co com edu gob gouv gov go gv mil net nom or org'.split(' '))
const PARTS = new Set(
  'www www2 m amp blog blogs data docs en eng english example fr files home info invalid library localhost media news online papers portal press pub publications pubs research site static test tr ru web'.split(
    ' ',
  ),
)

/** What sites put before or behind their name. */
const AFFIXES = /^(?:the|my|get)|(?:news|online|daily|media|net|tv|live|today|mag|magazine)$/g

const labelsOf = (host: string): string[] => {
  const labels = host.toLowerCase().split('.').slice(0, -1)
  return labels.filter((label) => !SORTS.has(label) && !PARTS.has(label))
}

const isPlatform = (host: string): boolean => {
  const labels = host.toLowerCase().split('.')
  return labels.some((_, index) => PLATFORMS.has(labels.slice(index).join('.')))
}

const wordsOf = (name: string): string[] =>
  plainWord(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Whether the label is made of beginnings of the words, in order; words may be left out: "jpost" of Jerusalem Post. */
const isMadeOf = (label: string, words: readonly string[], used: number, longest: number): boolean => {
  if (label === '') return used >= 2 && (longest >= 3 || used === words.length || used >= 3)
  return words.some((word, index) => {
    const rest = words.slice(index + 1)
    for (let length = Math.min(word.length, label.length); length > 0; length -= 1) {
      if (!label.startsWith(word.slice(0, length))) continue
      if (isMadeOf(label.slice(length), [...rest], used + 1, Math.max(longest, length))) return true
    }
    return false
  })
}

/** Two letters are the initials of all words or nothing. */
const areInitials = (label: string, words: readonly string[]): boolean =>
  words.length > 1 && words.map((word) => word[0] ?? '').join('') === label

const LONGEST = 30
/** Longer ones would take long to try, and nobody writes them. */
const LONGEST_ABBREVIATION = 12

/** A label or a key as one word against a name: as it is, as its initials, or made of its beginnings. */
export const isShortFor = (short: string, name: string): boolean => {
  const words = wordsOf(name)
  const telling = words.filter((word) => !isFunctionWord(word))
  const label = short.slice(0, LONGEST)
  const whole = [words.join(''), telling.join('')]
  if (label.length >= 3 && whole.some((text) => text.includes(label))) return true
  if (whole.some((text) => text.length >= 3 && label.includes(text))) return true
  if (telling.some((word) => word.length >= 4 && label.includes(word))) return true
  if ([words, telling].some((each) => areInitials(label, each))) return true
  return (
    label.length >= 3 &&
    label.length <= LONGEST_ABBREVIATION &&
    [words, telling].some((each) => isMadeOf(label, each.slice(0, 8), 0, 0))
  )
}

const isLabelOf = (label: string, name: string): boolean => {
  const pieces = [label, label.replaceAll('-', ''), ...label.split('-'), label.replace(AFFIXES, '')]
  return pieces.some((piece) => piece.length >= 2 && isShortFor(piece, name))
}

const ALIKE = 4

const shareLetters = (label: string, name: string): boolean =>
  wordsOf(name).some((word) =>
    label.split('-').some((part) => part.length >= ALIKE && word.startsWith(part.slice(0, ALIKE))),
  )

/**
 * @param host without `www.`
 * @param names of the paper, site, publisher or body, of which one suffices
 */
export const hostFit = (host: string, names: readonly string[]): HostFit => {
  const labels = labelsOf(host)
  if (labels.some((label) => names.some((name) => isLabelOf(label, name)))) return 'same'
  if (labels.length === 0 || isPlatform(host)) return 'unnamed'
  return labels.some((label) => names.some((name) => shareLetters(label, name))) ? 'alike' : 'other'
}
