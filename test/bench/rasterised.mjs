// One SVG to one PNG in a process of its own: what Vega-Lite's vl2png does after drawing, which needs a canvas.
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const [svg, png, ...fontFiles] = process.argv.slice(2)
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' }
const picture = new Resvg(readFileSync(svg, 'utf8'), { font, fitTo: { mode: 'zoom', value: 2 } })
writeFileSync(png, picture.render().asPng())
