// Draws specs to SVG and PNG in this one process, as the chart stage does: OUT SPEC…; run by the benchmark of charts.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Drawing } from '../../pipeline/charts/drawing.ts'
import { render } from '../../pipeline/io/render.ts'

const [out = '', ...specs] = process.argv.slice(2)

const pictures: [string, Awaited<ReturnType<typeof render>>][] = []
for (const file of specs) {
  const id = basename(file, '.vl.json')
  const spec: Drawing['spec'] = JSON.parse(readFileSync(file, 'utf8'))
  pictures.push([id, await render({ id, title: id, alt: id, relations: [], claims: [], figures: [], spec })])
}
for (const [id, { svg, png }] of pictures) {
  writeFileSync(join(out, `${id}.svg`), svg)
  writeFileSync(join(out, `${id}.png`), await png)
}
