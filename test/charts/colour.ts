// Colour as readers see it: contrast, distance, colour blindness, greyscale.

type Triple = readonly [number, number, number]

const dot = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z

/** Linear RGB from 0 to 1 of a colour such as #c2410c. */
const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = (hex: string): number => dot([0.2126, 0.7152, 0.0722], linear(hex))

/** WCAG 2.2, "contrast ratio". */
export const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** A colour at an opacity over another. */
export const over = (colour: string, opacity: number, ground: string): string => {
  const mixed = [1, 3, 5].map((at) => {
    const [top, below] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round((top ?? 0) * opacity + (below ?? 0) * (1 - opacity))
  })
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

type Matrix = readonly [Triple, Triple, Triple]

/** Machado, Oliveira & Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1. */
export const VISIONS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

export type Lab = Triple

const toLab = (rgb: Triple): Lab => {
  const clipped: Triple = [
    Math.min(1, Math.max(0, rgb[0])),
    Math.min(1, Math.max(0, rgb[1])),
    Math.min(1, Math.max(0, rgb[2])),
  ]
  const curve = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], clipped) / 0.95047)
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], clipped))
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], clipped) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** CIELAB of a colour as seen. */
export const seen = (hex: string, vision: keyof typeof VISIONS): Lab => {
  const [red, green, blue] = VISIONS[vision]
  const rgb = linear(hex)
  return toLab([dot(red, rgb), dot(green, rgb), dot(blue, rgb)])
}

/** From 0 for black to 100 for white: what greyscale leaves of a colour. */
export const lightness = (hex: string): number => seen(hex, 'full')[0]

const DEGREE = Math.PI / 180

const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / DEGREE + 360) % 360

/** CIEDE2000, after Sharma, Wu & Dalal (2005). */
export const distance = ([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number => {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const stretch = 1.5 - 0.5 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))
  const [c1, c2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)]
  const [h1, h2] = [hue(stretch * a1, b1), hue(stretch * a2, b2)]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * DEGREE)
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const far = Math.abs(h1 - h2) > 180
  const h = c1 * c2 === 0 ? h1 + h2 : (h1 + h2 + (far ? (h1 + h2 < 360 ? 360 : -360) : 0)) / 2
  const cosine = (factor: number, shift: number): number => Math.cos((factor * h + shift) * DEGREE)
  const t = 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63)
  const [sl, sc, sh] = [
    1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2),
    1 + 0.045 * c,
    1 + 0.015 * c * t,
  ]
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * DEGREE)
  const [L, C, H] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh]
  return Math.sqrt(L ** 2 + C ** 2 + H ** 2 + rotation * C * H)
}

/** Every two of a list. */
export const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]))
