// Drawings to pictures: Vega-Lite specs to SVG and PNG, with no browser, and the same bytes on every machine.
import { renderAsync } from '@resvg/resvg-js'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Drawing } from '../charts/drawing.ts'
import { exploring } from '../charts/exploring.ts'
import { FAMILY, fontFaces, fontFiles, textWidth, weightOf } from './fonts.ts'
import { charactersOf, published, standalone } from './svg.ts'

/** Pixels of the PNG to one of the SVG. */
const ZOOM = 2

/** A spec that warns does not say what it draws: every warning is a slip of ours. */
const compiled = (spec: TopLevelSpec): vega.Spec => {
  const warnings: string[] = []
  const logger = vega.logger(vega.Warn, undefined, (_method, _level, input) => warnings.push(input.join(' ')))
  // Vega marks the rows that it reads: they stay the spec's own.
  const { spec: result } = compile(structuredClone(spec), { logger })
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

/** The characters that the pictures show in each weight. */
const charactersByWeight = (svgs: readonly string[]): Map<number, Set<string>> => {
  const used = new Map<number, Set<string>>()
  for (const [written, text] of svgs.flatMap(charactersOf)) {
    const weight = weightOf(written)
    const characters = used.get(weight) ?? new Set<string>()
    for (const character of text) characters.add(character)
    used.set(weight, characters)
  }
  return used
}

const wordsIn = (svg: string): string =>
  charactersOf(svg)
    .map(([, text]) => text)
    .join('')

const rasterised = async (svg: string): Promise<Uint8Array> => {
  const image = await renderAsync(svg, {
    font: { fontFiles: fontFiles(wordsIn(svg)), loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: ZOOM },
  })
  return image.asPng()
}

export interface Picture {
  readonly svg: string
  /** Drawn beside what comes next: it needs nothing that another drawing touches. */
  readonly png: Promise<Uint8Array>
}

/** The typeface for these pictures, and for a page that shows them with words of its own. */
export const facesFor = (svgs: readonly string[]): Promise<string> => fontFaces(charactersByWeight(svgs))

/**
 * Call it for one drawing after another: Vega numbers its definitions in one place.
 * @param prefix of the ids in the SVG, so that several can stand in one page
 * @throws where the spec warns or a place is no number
 */
export const renderSvg = async (drawing: Drawing, prefix = drawing.id): Promise<string> => {
  const svg = published(await plotted(drawing.spec), drawing, prefix)
  return `${standalone(svg, await facesFor([svg]))}\n`
}

/** As `renderSvg`, with the PNG. */
export const render = async (drawing: Drawing): Promise<Picture> => {
  const svg = await renderSvg(drawing)
  return { svg, png: rasterised(svg) }
}

/** The drawing as Vega runs it in a browser, in JSON. */
export const explored = (drawing: Drawing): string => JSON.stringify(compiled(exploring(drawing)))
