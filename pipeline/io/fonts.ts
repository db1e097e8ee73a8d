// The charts' typeface, Inter (SIL Open Font License): its files, the widths of its words, and subsets to embed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'

export const FAMILY = 'Inter'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))

const PACKAGED = new Map([
  [400, '400Regular/Inter_400Regular.ttf'],
  [600, '600SemiBold/Inter_600SemiBold.ttf'],
])

export const WEIGHTS = [...PACKAGED.keys()]

/** A weight as Vega writes it: a number, "bold", "normal" or nothing. */
type Weight = number | string | undefined

/** @throws on a weight that the charts do not use */
export const weightOf = (weight: Weight): number => {
  const number = weight === 'bold' ? 600 : weight === undefined || weight === 'normal' ? 400 : Number(weight)
  if (!PACKAGED.has(number)) throw new Error(`no font file for weight ${weight}`)
  return number
}

const packaged = (weight: number): string =>
  require.resolve(`@expo-google-fonts/inter/${PACKAGED.get(weight) ?? ''}`)

/** What English prose and figures are written with. */
export const USUAL = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'“”‘’–—·…×÷≤≥≈−²³€£',
]

const usual = new Set(USUAL)

/** The typeface with the usual characters and their kerning alone: small, and set in a fraction of the time. */
export const usualFile = (weight: number, format: 'ttf' | 'woff2'): string =>
  join(here, `inter/${weight}.${format}`)

const FORMATS = { ttf: 'truetype', woff2: 'woff2' } as const

/** @returns a font file with these characters alone */
export const subset = async (
  weight: number,
  characters: readonly string[],
  format: keyof typeof FORMATS,
): Promise<Buffer> => {
  const { default: subsetFont } = await import('subset-font')
  return subsetFont(readFileSync(packaged(weight)), [...characters].sort().join(''), {
    targetFormat: FORMATS[format],
    keepFeatures: ['kern'],
    // Family, licence, and the names by which a weight is found.
    preserveNameIds: [0, 13, 14, 16, 17],
    noHinting: true,
  })
}

const isUsual = (text: string): boolean => [...text].every((character) => usual.has(character))

/** Paths of the font files for a text, for the rasteriser: the whole ones where the small ones lack a character. */
export const fontFiles = (text: string): string[] =>
  WEIGHTS.map((weight) => (isUsual(text) ? usualFile(weight, 'ttf') : packaged(weight)))

interface Face {
  readonly font: Font
  /** Widths at a size of one, of the texts that were asked for: Vega asks for each many times. */
  readonly widths: Map<string, number>
}

const faces = new Map<string, Face>()

const faceOf = (path: string): Face => {
  const known = faces.get(path)
  if (known !== undefined) return known
  const font = create(readFileSync(path))
  if (!('layout' in font)) throw new Error(`${path} holds no single font`)
  const face = { font, widths: new Map<string, number>() }
  faces.set(path, face)
  return face
}

/** Kerning alone, as in the subsets. */
const FEATURES = Object.fromEntries(
  ['calt', 'ccmp', 'clig', 'curs', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig'].map((name) => [
    name,
    false,
  ]),
)

/**
 * @param size in pixels
 * @returns the width in pixels of the text as set with kerning; a character that the typeface lacks counts as the empty
 *   box that is drawn for it
 */
export const textWidth = (text: string, size: number, weight: Weight): number => {
  const number = weightOf(weight)
  const { font, widths } = faceOf(isUsual(text) ? usualFile(number, 'ttf') : packaged(number))
  const width = widths.get(text) ?? font.layout(text, FEATURES).advanceWidth / font.unitsPerEm
  widths.set(text, width)
  return width * size
}

/** "U+20,U+25": several pictures in one page then share the typeface, each face for its own characters. */
const rangeOf = (characters: readonly string[]): string =>
  [...characters]
    .sort()
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`)
    .join(',')

const ruleOf = (weight: number, characters: readonly string[], woff2: Buffer): string =>
  `@font-face{font-family:${FAMILY};font-weight:${weight};src:url(data:font/woff2;base64,${woff2.toString('base64')}) format('woff2');unicode-range:${rangeOf(characters)}}`

/**
 * @param used the characters that each weight has to show
 * @returns `@font-face` rules with the usual characters, and others for those that are not, as WOFF2 data addresses
 */
export const fontFaces = async (used: ReadonlyMap<number, ReadonlySet<string>>): Promise<string> => {
  const rules: string[] = []
  for (const [weight, characters] of [...used].sort(([a], [b]) => a - b)) {
    rules.push(ruleOf(weight, USUAL, readFileSync(usualFile(weight, 'woff2'))))
    const others = [...characters].filter((character) => !usual.has(character))
    if (others.length > 0) rules.push(ruleOf(weight, others, await subset(weight, others, 'woff2')))
  }
  return rules.join('')
}
