// Seals: a picture says in itself what it was drawn from and what it is, so that nobody draws it again in vain.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Drawing } from '../charts/drawing.ts'
import { sha256 } from './files.ts'
import { usualFile, WEIGHTS } from './fonts.ts'
import { DARK_RULES, namesOf } from './svg.ts'

/** The files of one chart that take time to draw. */
export interface Drawn {
  /** At the width of a page, sealed, and of a phone. */
  readonly svg: string
  readonly phone: string
  readonly png: Uint8Array
}

const here = dirname(fileURLToPath(import.meta.url))

/** What makes pictures of drawings: our code for it, the small font files, and the version of every package. */
const renderer = (): string =>
  sha256(
    [
      ...['render.ts', 'svg.ts', 'fonts.ts', '../../package-lock.json'].map((file) => join(here, file)),
      ...WEIGHTS.flatMap((weight) => [usualFile(weight, 'ttf'), usualFile(weight, 'woff2')]),
    ]
      .map((path) => sha256(readFileSync(path)))
      .join(),
  )

/** Whether pictures are to be drawn again that stand as they would be drawn: `make -B` proves that they come out the same. */
export const isDrawnAnew = (): boolean => (process.env.REDRAW ?? '') !== ''

/** All that the pictures depend on, as a hash: the renderer, and of every drawing its spec, its words and its marks' names. */
export const sourceOf = (drawings: readonly Drawing[]): string => {
  const parts = drawings.map(({ id, spec, title, alt, figures }) => [
    id,
    spec,
    title,
    alt,
    [...namesOf(figures)],
  ])
  return sha256(JSON.stringify([renderer(), DARK_RULES, parts]))
}

const SEAL = /<metadata>([^<]*)<\/metadata>/

const sealOf = ({ svg, phone, png }: Drawn, source: string): string =>
  `drawn from sha256:${source}, drawn as sha256:${sha256([svg, phone].map(sha256).join() + sha256(png))}`

/** @returns the chart's files, the SVG with the seal in it */
export const sealed = (drawn: Drawn, source: string): Drawn => ({
  ...drawn,
  svg: drawn.svg.replace('</desc>', `</desc><metadata>${sealOf(drawn, source)}</metadata>`),
})

/** Whether these files are what would be drawn from this source: the seal says so, and nobody has touched them since. */
export const isSealed = (drawn: Drawn, source: string): boolean =>
  SEAL.exec(drawn.svg)?.[1] === sealOf({ ...drawn, svg: drawn.svg.replace(SEAL, '') }, source)
