// The charts' typeface, Inter (SIL Open Font License): its files, the widths of its words, and subsets to embed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'

const require = createRequire(import.meta.url)

const FOLDERS = new Map([
  [400, '400Regular/Inter_400Regular.ttf'],
  [600, '600SemiBold/Inter_600SemiBold.ttf'],
])

export const FAMILY = 'Inter'

/** A weight as Vega writes it: a number, "bold", "normal" or nothing. */
type Weight = number | string | undefined

/** @throws on a weight that the charts do not use */
export const weightOf = (weight: Weight): number => {
  const number = weight === 'bold' ? 600 : weight === undefined || weight === 'normal' ? 400 : Number(weight)
  if (!FOLDERS.has(number)) throw new Error(`no font file for weight ${weight}`)
  return number
}

const pathOf = (weight: number): string =>
  require.resolve(`@expo-google-fonts/inter/${FOLDERS.get(weight) ?? ''}`)

/** Paths of the font files, for the rasteriser. */
export const fontFiles = (): string[] => [...FOLDERS.keys()].map(pathOf)

/** Kerning alone, as in the subsets: what else the typeface can do changes no width of ours, and takes most of the time. */
const FEATURES = Object.fromEntries(
  ['calt', 'ccmp', 'clig', 'curs', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig'].map((name) => [
    name,
    false,
  ]),
)

interface Face {
  readonly bytes: Buffer
  readonly font: Font
  /** Widths at a size of one, of the texts that were asked for: Vega asks for each many times. */
  readonly widths: Map<string, number>
}

const faces = new Map<number, Face>()

const faceOf = (weight: number): Face => {
  const known = faces.get(weight)
  if (known !== undefined) return known
  const bytes = readFileSync(pathOf(weight))
  const font = create(bytes)
  if (!('layout' in font)) throw new Error(`${pathOf(weight)} holds no single font`)
  const face = { bytes, font, widths: new Map<string, number>() }
  faces.set(weight, face)
  return face
}

/**
 * @param size in pixels
 * @returns the width in pixels of the text as set with kerning; a character that the typeface lacks counts as the empty
 *   box that is drawn for it
 */
export const textWidth = (text: string, size: number, weight: Weight): number => {
  const { font, widths } = faceOf(weightOf(weight))
  const known = widths.get(text)
  const width = known ?? font.layout(text, FEATURES).advanceWidth / font.unitsPerEm
  if (known === undefined) widths.set(text, width)
  return width * size
}

/** "U+20,U+25": several pictures in one page then share the typeface, each face for its own characters. */
const rangeOf = (text: string): string =>
  [...text].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`).join(',')

/** What English prose and figures are written with. */
export const USUAL = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'“”‘’–—·…×÷≤≥≈−²³€£',
]

/** @returns the typeface with these characters alone, as WOFF2 in base 64 */
export const subset = async (weight: number, characters: readonly string[]): Promise<string> => {
  const { default: subsetFont } = await import('subset-font')
  const bytes = await subsetFont(faceOf(weight).bytes, [...characters].sort().join(''), {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
  })
  return bytes.toString('base64')
}

const here = dirname(fileURLToPath(import.meta.url))

/** The usual characters, made once: `vitest -u` makes them again where the typeface's version has changed. */
export const usualSubset = (weight: number): string =>
  readFileSync(join(here, `inter-${weight}.woff2.txt`), 'utf8').trimEnd()

const ruleOf = (weight: number, characters: readonly string[], woff2: string): string =>
  `@font-face{font-family:${FAMILY};font-weight:${weight};src:url(data:font/woff2;base64,${woff2}) format('woff2');unicode-range:${rangeOf([...characters].sort().join(''))}}`

/**
 * @param used the characters that each weight has to show
 * @returns `@font-face` rules with the usual characters, and others for those that are not, as WOFF2 data addresses
 */
export const fontFaces = async (used: ReadonlyMap<number, ReadonlySet<string>>): Promise<string> => {
  const rules: string[] = []
  for (const [weight, characters] of [...used].sort(([a], [b]) => a - b)) {
    const others = [...characters].filter((character) => !USUAL.includes(character))
    rules.push(ruleOf(weight, USUAL, usualSubset(weight)))
    if (others.length > 0) rules.push(ruleOf(weight, others, await subset(weight, others)))
  }
  return rules.join('')
}
