// SVG as Vega writes it, made fit to be published: figures traced and named, no noise, light and dark.
import type { Drawing } from '../charts/drawing.ts'
import { DARK, FONT } from '../charts/theme.ts'
import type { DrawnFigure } from '../model/drawn-figure.ts'
import { periodText } from '../model/period-text.ts'

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const

const escaped = (text: string): string =>
  ENTITIES.reduce((sofar, [plain, entity]) => sofar.replaceAll(plain, entity), text)

const unescaped = (text: string): string =>
  ENTITIES.reduceRight((sofar, [plain, entity]) => sofar.replaceAll(entity, plain), text)

/** A mark with its description, which is its ids; Vega escapes `&`, `<`, `>` and quotes in it. */
const TRACED = /<(\w+) aria-label="([^"]*)" role="graphics-symbol" aria-roledescription="[^"]*"/g

/**
 * What Vega says to readers of the screen of every mark would be noise beside the picture's own description; of marks
 * that stand for figures the ids stay, as data.
 */
const quiet = (svg: string): string =>
  svg
    .replace(TRACED, '<$1 data-ids="$2"')
    .replace(/ (?:aria-[a-z]+|role|pointer-events)="[^"]*"| class="mark-[^"]*"/g, '')
    .replace(/<g\/>/g, '')

/** Attributes that hold places and sizes, and numbers there with more than two decimals. */
const PLACES = / (d|transform|x2?|y2?|width|height|stroke-width)="([^"]*)"/g
const LONG = /-?\d+\.\d{3,}(?:e-\d+)?/g

const rounded = (digits: string): string => String(Number(Number(digits).toFixed(2)))

/** Hundredths of a pixel, one font for all, and nothing that is not seen. */
const tidied = (svg: string): string =>
  svg
    .replace(/<path class="(?:back|fore)ground"[^>]*\bd="(?:|M0,0h0v0h0Z)"[^>]*\/>/g, '')
    .replace(
      PLACES,
      (_, attribute: string, value: string) => ` ${attribute}="${value.replace(LONG, rounded)}"`,
    )
    .replaceAll(` font-family="${FONT}"`, '')
    .replaceAll(' opacity="1"', '')

/** Names of definitions are unique in a page that holds several pictures. */
const prefixed = (svg: string, prefix: string): string =>
  svg.replace(/ id="([^"]*)"/g, ` id="${prefix}-$1"`).replace(/url\(#/g, `url(#${prefix}-`)

/** "Military expenditure, 2012: US$3.25 billion": what a mark says when it is pointed at. */
const nameOf = ({ what, period, text }: DrawnFigure): string =>
  `${what}${period === null ? '' : `, ${periodText(period)}`}: ${text}`

/** What every mark is called, by its ids. */
export const namesOf = (figures: readonly DrawnFigure[]): Map<string, string> =>
  new Map(figures.map((figure) => [figure.ids.join(';'), nameOf(figure)]))

/** Every mark of a figure with its name as a title, which browsers show without a script. */
const named = (svg: string, figures: readonly DrawnFigure[]): string => {
  const names = namesOf(figures)
  return svg.replace(
    /<(\w+)( data-ids="([^"]*)"[^>]*?)(\/?)>/g,
    (mark, tag: string, attributes: string, ids: string, empty: string) => {
      const name = names.get(unescaped(ids))
      if (name === undefined) return mark
      const title = `<title>${escaped(name)}</title>`
      return empty === '' ? `<${tag}${attributes}>${title}` : `<${tag}${attributes}>${title}</${tag}>`
    },
  )
}

/** Changes the colours of pictures where the reader wants dark pages; the PNG and print stay light. */
export const DARK_RULES = `@media screen and (prefers-color-scheme:dark){${[...DARK]
  .flatMap(([light, dark]) =>
    ['fill', 'stroke'].map((paint) => `.marks [${paint}="${light}"]{${paint}:${dark}}`),
  )
  .join('')}}`

/** The characters that the picture shows, by font weight as Vega writes it. */
export const charactersOf = (svg: string): [weight: string | undefined, characters: string][] =>
  [...svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', content = '']) => [
    /font-weight="([^"]+)"/.exec(attributes)?.[1],
    unescaped(content.replace(/<title>.*?<\/title>|<[^>]*>/gs, '')),
  ])

/** @returns the picture without fonts and dark colours, which a page that holds several of them has once */
export const published = (svg: string, { title, alt, figures }: Drawing, prefix: string): string => {
  const body = named(prefixed(tidied(quiet(svg)), prefix), figures)
  const [name, description] = [`${prefix}-title`, `${prefix}-desc`]
  return body.replace(
    /<svg\b([^>]*)>/,
    (_, attributes: string) =>
      `<svg${attributes} font-family="${FONT}" role="img" aria-labelledby="${name}" aria-describedby="${description}">` +
      `<title id="${name}">${escaped(title)}</title><desc id="${description}">${escaped(alt)}</desc>`,
  )
}

/** The picture with the style sheet that it needs outside a page. */
export const standalone = (svg: string, faces: string): string =>
  svg.replace('</desc>', `</desc><style>${faces}${DARK_RULES}</style>`)

/** The picture without it, and without its seal. */
export const bare = (svg: string): string =>
  svg.replace(/<style>[^<]*<\/style>|<metadata>[^<]*<\/metadata>|\n$/g, '')

/** The picture alone: what its marks are called and come from is said beside it. */
export const unnamed = (svg: string): string => svg.replace(/ data-ids="[^"]*"|<title>[^<]*<\/title>/g, '')
