// The headline in an address, held against the title that the note prints.
import type { Citation } from '../model/citation.ts'
import { slugsOf } from '../text/slug.ts'
import { type SlugFit, slugFit } from '../text/slug-fit.ts'

/** Rubrics have fewer words: "middle-east-and-africa". */
const HEADLINE = 4
const LONG_HEADLINE = 6

/** Below this share of its words, an address belongs to another headline, or to one that was changed. */
export const ALIKE = 0.5

/** @returns how the title fits the part of the address that is most like it; `null` where no part is a headline */
export const headlineFit = ({ title, url }: Citation): SlugFit | null => {
  const fits = slugsOf(url).map((slug) => slugFit(title, slug))
  const long = fits.filter(({ slug }) => slug.length >= HEADLINE)
  const candidates = long.length > 0 ? long : fits.filter(({ share }) => share >= ALIKE)
  const best = candidates.reduce<SlugFit | null>(
    (found, fit) => (found === null || fit.share > found.share ? fit : found),
    null,
  )
  return best !== null && best.share < ALIKE && best.slug.length < LONG_HEADLINE ? null : best
}
