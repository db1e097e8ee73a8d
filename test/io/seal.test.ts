import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WIDTHS } from '../../pipeline/charts/drawing.ts'
import { partAgainstTotal } from '../../pipeline/charts/part-against-total.ts'
import { type Drawn, isSealed, sealed, sourceOf } from '../../pipeline/io/seal.ts'
import { harbour } from '../charts/dossier.ts'

const drawing = partAgainstTotal.draw(harbour(), WIDTHS.page)
if (drawing === null) throw new Error('nothing drawn')

const drawn: Drawn = {
  svg: '<svg><title>a</title><desc>b</desc><path/></svg>\n',
  phone: '<svg><desc>b</desc></svg>\n',
  png: new Uint8Array([1, 2, 3]),
}

describe('the seal', () => {
  const source = sourceOf([drawing])
  const whole = sealed(drawn, source)

  it('says in the picture what it was drawn from and what it is', () => {
    expect(whole.svg).toMatch(
      /<\/desc><metadata>drawn from sha256:[0-9a-f]{64}, drawn as sha256:[0-9a-f]{64}<\/metadata>/,
    )
    expect(whole.svg.replace(/<metadata>.*<\/metadata>/, '')).toBe(drawn.svg)
    expect(isSealed(whole, source)).toBe(true)
  })

  it('breaks where any file has been touched, or has no seal', () => {
    expect(isSealed({ ...whole, svg: whole.svg.replace('<path/>', '<path d=""/>') }, source)).toBe(false)
    expect(isSealed({ ...whole, phone: `${whole.phone} ` }, source)).toBe(false)
    expect(isSealed({ ...whole, png: new Uint8Array([1, 2, 4]) }, source)).toBe(false)
    expect(isSealed(drawn, source)).toBe(false)
  })

  it('breaks where the spec, the words or the name of a mark is another', () => {
    const { spec, figures } = drawing
    const others = [
      { ...drawing, spec: { ...spec, background: '#000000' } },
      { ...drawing, title: 'Another finding' },
      { ...drawing, alt: 'In other words' },
      { ...drawing, figures: figures.map((figure) => ({ ...figure, text: 'another figure' })) },
    ]
    for (const other of others) expect(isSealed(whole, sourceOf([other]))).toBe(false)
    expect(isSealed(whole, sourceOf([drawing, drawing]))).toBe(false)
    expect(sourceOf([structuredClone({ ...drawing, figures: [] })])).toBe(
      sourceOf([{ ...drawing, figures: [] }]),
    )
  })
})

describe('the renderer', () => {
  /** What it takes from elsewhere: its own files, which the seal hashes, and what the seal's source says in other words. */
  const KNOWN = {
    'render.ts': ['../charts/exploring.ts', './fonts.ts', './svg.ts'],
    'svg.ts': ['../charts/theme.ts', '../model/period-text.ts'],
    'fonts.ts': [],
  }

  it.each(Object.entries(KNOWN))('%s takes nothing that the seal does not know of', (file, known) => {
    const source = readFileSync(`pipeline/io/${file}`, 'utf8')
    const taken = [...source.matchAll(/^import (?!type)[^']*'(\.[^']*)'$/gm)].map(([, path]) => path)
    expect(taken).toEqual(known)
  })
})
