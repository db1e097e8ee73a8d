// Is the site of an address that of the paper or publisher which the note names?
import type { CleanCitation } from '../model/citation.ts'
import type { Answer, Verdict } from '../model/finding.ts'
import { type HostFit, hostFit } from '../text/host-name.ts'
import type { Check } from './check.ts'
import { ALIKE, headlineFit } from './headline.ts'

const WORDS: Readonly<Record<HostFit, string>> = {
  same: 'the names fit',
  alike: 'the names share some letters',
  unnamed: 'the host does not say whose it is',
  other: 'the names have nothing in common: a copy elsewhere, or the site of somebody else',
}

/** A site whose address carries the very title may be the publisher's own under another name. */
const isOwnPage = (citation: CleanCitation): boolean => (headlineFit(citation)?.share ?? 0) >= ALIKE

const judged = (citation: CleanCitation, fit: HostFit): { verdict: Verdict; words: string } => {
  const words = WORDS[fit]
  if (fit === 'same') return { verdict: 'consistent', words }
  if (fit !== 'other') return { verdict: 'undetermined', words }
  return isOwnPage(citation)
    ? {
        verdict: 'undetermined',
        words: 'the names have nothing in common, but the address carries the title',
      }
    : { verdict: 'inconsistent', words }
}

const answer = (citation: CleanCitation): Answer => {
  const { note, source, container, publisher, authors, url_host } = citation
  const houses = [container, publisher].filter((name) => name !== '')
  const base = {
    of: [String(note), source],
    claims: [],
    evidence: [`note-${note}`],
    found: url_host,
    expected: houses.join(', '),
  }
  if (houses.length === 0)
    return { ...base, verdict: 'not_applicable', message: `Note ${note} names no paper, site or publisher.` }
  const { verdict, words } = judged(citation, hostFit(url_host, [...houses, ...authors]))
  const message = `Note ${note} names ${houses.join(', ')}, its address is at ${url_host}: ${words}.`
  return { ...base, verdict, message }
}

export const publisherFitsHost: Check = {
  id: 'publisher-fits-host',
  asks: 'Is the site of an address that of the paper or publisher which the note names?',
  catches: 'an article of The Harbour Gazette with an address at other-seas.com',
  errs: 'the publisher’s site bears another name',
  severity: 'warning',
  about: 'citation',
  run: ({ citations }) => citations.filter(({ url_host }) => url_host !== '').map(answer),
}
