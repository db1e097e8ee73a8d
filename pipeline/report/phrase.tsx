// Small pieces of text that every part of the page uses: links, quotes, long answers.
import { webAddress } from './visible.ts'

/** The link to an element of this page; an id may hold characters that an address may not. */
export const fragment = (id: string): string => `#${encodeURIComponent(id)}`

/** The id of a claim's place in the reading view, and of a finding's row. */
export const placeId = (claim: string): string => `_at-${claim}`
export const findingId = (finding: string): string => `_finding-${finding}`

export const ClaimLink = ({ claim }: { readonly claim: string }) => (
  <a class="id" href={fragment(claim)}>
    {claim}
  </a>
)

export const ClaimLinks = ({ claims }: { readonly claims: readonly string[] }) => (
  <span class="ids">
    {claims.map((claim) => (
      <ClaimLink key={claim} claim={claim} />
    ))}
  </span>
)

/** The link to a finding's row in the table of all findings; its name is for who points at it, and for paper. */
export const FindingLink = ({ finding }: { readonly finding: string }) => (
  <a
    class="finding-link"
    href={fragment(findingId(finding))}
    title={finding}
    aria-label={`details: ${finding}`}
  >
    details
  </a>
)

/** Words of the article in its language; their direction stays inside. */
export const Quote = ({ text, lang }: { readonly text: string; readonly lang: string }) => (
  <q class="quote">
    <bdi lang={lang}>{text}</bdi>
  </q>
)

/** A link for an address of the web; anything else stays text. */
export const Address = ({ url, label }: { readonly url: string; readonly label?: string }) => {
  const href = webAddress(url)
  const words = <bdi>{label ?? url}</bdi>
  if (href === null) return words
  return (
    <a href={href} rel="noreferrer noopener">
      {words}
    </a>
  )
}

const LONGEST = 600

/** Where a long answer can be broken: after a clause that ends beyond half of what is shown. */
const breakOf = (text: string, shown: number): number => {
  const at = text.indexOf('; ', shown / 2)
  return at < 0 ? text.length : at + 2
}

/** A text in full; of one longer than `shown` characters the rest unfolds, and on paper follows in the same line. */
export const Long = ({ text, shown = LONGEST }: { readonly text: string; readonly shown?: number }) => {
  const at = text.length <= shown ? text.length : breakOf(text, shown)
  if (at === text.length) return <p>{text}</p>
  return (
    <div class="long">
      <p>
        {text.slice(0, at)}
        <span class="cut">…</span>
      </p>
      <details>
        <summary>the rest of this answer</summary>
        <p>{text.slice(at)}</p>
      </details>
    </div>
  )
}
