// Does the title that a note prints fit the headline in its address?
import type { CleanCitation } from '../model/citation.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import type { SlugFit } from '../text/slug-fit.ts'
import { isFunctionWord } from '../text/title-words.ts'
import type { Check } from './check.ts'
import { ALIKE, headlineFit } from './headline.ts'

/** Sites that leave out more than these shorten on purpose. */
const FEW = 2

/** A title can be translated, the address not: only an English address can be known to be another headline. */
const isEnglish = (slug: readonly string[]): boolean => slug.filter(isFunctionWord).length >= 2

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

const isBetweenWords = ({ words }: { words: string }): boolean => words.split(' ').some(isFunctionWord)

/** What is likely a mistake, in the title or in the address. */
const mistakes = ({ joined, near, added }: SlugFit): string[] => [
  ...joined
    .filter(isBetweenWords)
    .map(
      ({ slug, words }) =>
        `the address runs “${words}” together (“${slug}”): a hyphen is lost, and it may not open`,
    ),
  ...near.map(({ slug, word }) => `the title has “${word}”, the address “${slug}”`),
  ...(added.length > 0 && added.length <= FEW
    ? [`the title lacks ${quoted(added)}, which the address has`]
    : []),
]

/** What may be one, or the site's habit. */
const doubts = ({ joined, missing, articles, added }: SlugFit): string[] => [
  ...joined
    .filter((join) => !isBetweenWords(join))
    .map(({ slug, words }) => `the address writes “${words}” as one word (“${slug}”)`),
  ...(added.length > FEW ? [`the title lacks ${quoted(added)}`] : []),
  ...(missing.length > 0 && missing.length <= FEW ? [`the address lacks ${quoted(missing)}`] : []),
  ...(articles.length > 0 ? [`the title lacks ${quoted(articles)}, which the address has`] : []),
]

const judged = (fit: SlugFit): { verdict: Verdict; words: string } => {
  const address = `“${fit.slug.join('-')}”`
  if (fit.share === 0 && isEnglish(fit.slug))
    return { verdict: 'inconsistent', words: `the address has another headline: ${address}` }
  if (fit.share < ALIKE)
    return { verdict: 'undetermined', words: `the headline in the address differs much: ${address}` }
  const [wrong, open] = [mistakes(fit), doubts(fit)]
  if (wrong.length > 0) return { verdict: 'inconsistent', words: [...wrong, ...open].join('; ') }
  if (open.length > 0) return { verdict: 'undetermined', words: open.join('; ') }
  return { verdict: 'consistent', words: 'title and address have the same words' }
}

const answer = (citation: CleanCitation): Answer => {
  const { note, source, title, url_host } = citation
  const fit = headlineFit(citation)
  const base = { of: [String(note), source], claims: [], evidence: [`note-${note}`], found: title }
  if (fit === null)
    return {
      ...base,
      verdict: 'not_applicable',
      message: `The address of note ${note} holds no headline.`,
    }
  const { verdict, words } = judged(fit)
  return {
    ...base,
    verdict,
    expected: fit.slug.join('-'),
    message: `Note ${note}, “${title}” at ${url_host}: ${words}.`,
  }
}

export const titleFitsAddress: Check = {
  id: 'title-fits-address',
  asks: 'Does the title that a note prints fit the headline in its address?',
  catches: '“Conquers of the Sea” for an address with conquerors-of-the-sea; an address with worse-orbetter',
  errs: 'the paper changed its headline after publishing, and kept the address',
  severity: 'warning',
  about: 'citation',
  run: ({ citations }) => citations.filter(({ url }) => url !== '').map(answer),
}
