// annotations.jsonld: each claim as a W3C Web Annotation, for annotation tools that show the verdicts beside the text.
import type { Anchor, CleanClaim } from '../model/claim.ts'
import type { Audit, Figure } from './schema.ts'
import { visible, webAddress } from './visible.ts'
import { CLAIM_VERDICTS, thenWords } from './words.ts'

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** Half a character, which no UTF-8 file can hold, becomes the sign for one that cannot be shown. */
const wellFormed = (words: string): string => words.replace(/\p{Cs}/gu, '\ufffd')

/** The text by its hash (RFC 6920): positions count in that very text, and not in the page it was published on. */
const textName = (sha256: string): string => {
  const bytes = sha256.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? []
  const base64 = btoa(String.fromCharCode(...bytes))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

const body = (purpose: 'tagging' | 'assessing' | 'commenting', value: string) => ({
  type: 'TextualBody',
  purpose,
  value: visible(value),
  format: 'text/plain',
  language: 'en',
})

/** The verdict, why, and whatever else does not fit in these words. */
const bodiesOf = (figure: Figure, { findings }: Audit) => {
  const { claim, verdict, why, repair, decided_by } = figure
  const mend = repair === '' ? '' : `Smallest repair: ${repair}.`
  const answer = [`${claim}: ${why}`, mend, thenWords(figure)].filter((part) => part !== '').join(' ')
  const others = findings.filter(
    (row) =>
      row.claims.includes(claim) &&
      row.verdict === 'inconsistent' &&
      row.about !== 'summary' &&
      row.excused === null &&
      row.finding !== decided_by,
  )
  return [
    body('tagging', CLAIM_VERDICTS[verdict].label),
    body('assessing', answer),
    ...others.map(({ message }) => body('commenting', message)),
  ]
}

/** By the words first, which survive a new edition; then by the place, in Unicode code points as the standard counts. */
const selectorsOf = ({ quote, prefix, suffix }: CleanClaim, anchor: Anchor | undefined) => {
  const words = {
    type: 'TextQuoteSelector',
    exact: wellFormed(quote),
    ...(prefix === '' ? {} : { prefix: wellFormed(prefix) }),
    ...(suffix === '' ? {} : { suffix: wellFormed(suffix) }),
  }
  // An anchor of other words says nothing of these.
  if (anchor === undefined || anchor.quote !== quote || anchor.start_code_point === null) return [words]
  return [words, { type: 'TextPositionSelector', start: anchor.start_code_point, end: anchor.end_code_point }]
}

const collectionId = ({ article }: Audit): string => `urn:claimcheck:${encodeURIComponent(article.article)}`

const annotation = (figure: Figure, claim: CleanClaim, anchor: Anchor | undefined, audit: Audit) => {
  const { text_sha256, url } = audit.article
  const scope = url === null ? null : webAddress(url)
  return {
    id: `${collectionId(audit)}/claim/${encodeURIComponent(claim.claim)}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: bodiesOf(figure, audit),
    target: {
      source: textName(text_sha256),
      ...(scope === null ? {} : { scope }),
      selector: selectorsOf(claim, anchor),
    },
  }
}

/**
 * @param claims of the dossier
 * @param anchors where their quotes stand
 * @returns a collection with one page that holds one annotation a claim, in the order of the article; ready for JSON
 */
export const annotationsOf = (
  audit: Audit,
  claims: readonly CleanClaim[],
  anchors: readonly Anchor[],
): Record<string, unknown> => {
  const anchorOf = new Map(anchors.map((anchor) => [anchor.claim, anchor]))
  const claimOf = new Map(claims.map((claim) => [claim.claim, claim]))
  const items = audit.figures.flatMap((figure) => {
    const claim = claimOf.get(figure.claim)
    return claim === undefined ? [] : [annotation(figure, claim, anchorOf.get(claim.claim), audit)]
  })
  const id = collectionId(audit)
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: visible(`Audit of the figures: ${audit.article.title}`),
    total: items.length,
    first: { id: `${id}/page/1`, type: 'AnnotationPage', startIndex: 0, items },
  }
}
