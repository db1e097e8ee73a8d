// Drawings to pictures: a Vega-Lite spec to SVG and PNG, with no browser, and the same bytes on every machine.
import { Resvg } from '@resvg/resvg-js'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Drawing } from '../charts/drawing.ts'
import { FAMILY, fontFaces, fontFiles, textWidth, weightOf } from './fonts.ts'

/** Pixels of the PNG to one of the SVG. */
const ZOOM = 2

/** A spec that warns does not say what it draws: every warning is a slip of ours. */
const compiled = (spec: TopLevelSpec): vega.Spec => {
  const warnings: string[] = []
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, input) => warnings.push(input.join(' ')))
  const { spec: result } = compile(spec, { logger })
  if (warnings.length > 0) throw new Error(`Vega-Lite warns: ${warnings.join('; ')}`)
  return result
}

/** Vega guesses widths where it has no canvas; ours are the typeface's own. */
vega.textMetrics.width = ({ fontSize = 11, fontWeight, limit = 0 }, text) => {
  const width = textWidth(String(text ?? ''), fontSize, fontWeight)
  return limit > 0 ? Math.min(width, limit) : width
}

const plotted = async (spec: TopLevelSpec): Promise<string> => {
  vega.resetSVGDefIds()
  const view = new vega.View(vega.parse(compiled(spec)), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  if (svg.includes('NaN')) throw new Error('a place in the picture is no number')
  return svg
}

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const

const escaped = (text: string): string =>
  ENTITIES.reduce((sofar, [plain, entity]) => sofar.replaceAll(plain, entity), text)

const unescaped = (text: string): string =>
  ENTITIES.reduceRight((sofar, [plain, entity]) => sofar.replaceAll(entity, plain), text)

/** The characters that the picture shows in each weight. */
const charactersByWeight = (svg: string): Map<number, Set<string>> => {
  const used = new Map<number, Set<string>>()
  for (const [, attributes = '', content = ''] of svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)) {
    const weight = weightOf(/font-weight="([^"]+)"/.exec(attributes)?.[1])
    const characters = used.get(weight) ?? new Set<string>()
    for (const character of unescaped(content.replace(/<[^>]*>/g, ''))) characters.add(character)
    used.set(weight, characters)
  }
  return used
}

/** The root element's tag with a role, and behind it name, description and typeface. */
const described = (svg: string, { id, title, alt }: Drawing, faces: string): string =>
  svg.replace(
    /<svg\b([^>]*)>/,
    (_, attributes: string) =>
      `<svg${attributes} role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escaped(title)}</title>` +
      `<desc id="${id}-desc">${escaped(alt)}</desc><style>${faces}</style>`,
  )

const rasterised = (svg: string): Uint8Array =>
  new Resvg(svg, {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: ZOOM },
  })
    .render()
    .asPng()

export interface Picture {
  readonly svg: string
  readonly png: Uint8Array
}

/**
 * Call it for one drawing after another: Vega numbers its definitions in one place.
 * @throws where the spec warns or a place is no number
 */
export const render = async (drawing: Drawing): Promise<Picture> => {
  const svg = await plotted(drawing.spec)
  const faces = await fontFaces(charactersByWeight(svg))
  return { svg: `${described(svg, drawing, faces)}\n`, png: rasterised(svg) }
}
