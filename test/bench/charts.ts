// How fast the charts are drawn: all to SVG and PNG in one process, beside Vega-Lite's own command once a chart.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as vega from 'vega'
import { compile } from 'vega-lite'
import { fontFiles } from '../../pipeline/io/fonts.ts'
import { renderSvg } from '../../pipeline/io/render.ts'
import { type Benchmark, type Outcome, sideBySide } from './benchmark.ts'

const BIN = 'node_modules/.bin'
const ROUNDS = 3

const specsOf = (article: string): string[] => {
  const folder = `charts/${article}`
  return readdirSync(folder)
    .filter((name) => name.endsWith('.vl.json'))
    .sort()
    .map((name) => join(folder, name))
}

const inOneProcess = (specs: readonly string[], out: string): void => {
  execFileSync(join(BIN, 'tsx'), ['test/bench/drawn.ts', out, ...specs])
}

const hasCanvas = (spec: string, out: string): boolean =>
  spawnSync(join(BIN, 'vl2png'), [spec, join(out, 'try.png')]).status === 0

/** Two commands a chart, as its users call them; where vl2png has no canvas, vl2svg and a rasteriser in its place. */
const onceAChart = (specs: readonly string[], out: string, canvas: boolean): void => {
  specs.forEach((spec, index) => {
    const [svg, png] = [join(out, `${index}.svg`), join(out, `${index}.png`)]
    execFileSync(join(BIN, 'vl2svg'), [spec, svg])
    if (canvas) execFileSync(join(BIN, 'vl2png'), ['--scale', '2', spec, png])
    else {
      execFileSync(join(BIN, 'vl2svg'), [spec, svg])
      execFileSync(process.execPath, ['test/bench/rasterised.mjs', svg, png, ...fontFiles('')])
    }
  })
}

type Spec = Parameters<typeof compile>[0]

const compiledAndDrawn = async (spec: Spec): Promise<void> => {
  const view = new vega.View(vega.parse(compile(structuredClone(spec)).spec), { renderer: 'none' })
  await view.toSVG()
  view.finalize()
}

/** What nobody can go below, and what we add to it: our typeface, traces and tidying; in this process, warm. */
const overFloor = async (specs: readonly Spec[]): Promise<{ floor: number; ours: number }> => {
  const times = { floor: [] as number[], ours: [] as number[] }
  const ours = async (spec: Spec): Promise<void> => {
    await renderSvg({ id: 'a', title: 'a', alt: 'a', relations: [], claims: [], figures: [], spec })
  }
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, draw] of [
      ['floor', compiledAndDrawn],
      ['ours', ours],
    ] as const) {
      const start = performance.now()
      for (const spec of specs) await draw(spec)
      if (round > 0) times[name].push(performance.now() - start)
    }
  return { floor: Math.min(...times.floor), ours: Math.min(...times.ours) }
}

const measure = async (article: string): Promise<Outcome> => {
  const files = specsOf(article)
  const out = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'))
  const canvas = hasCanvas(files[0] ?? '', out)
  const [one = 0, each = 0] = sideBySide(
    [() => inOneProcess(files, out), () => onceAChart(files, out, canvas)],
    0,
    ROUNDS,
  )
  rmSync(out, { recursive: true })
  const { floor, ours } = await overFloor(files.map((file): Spec => JSON.parse(readFileSync(file, 'utf8'))))
  const line = {
    dossier: article,
    charts: String(files.length),
    'one process ms': one.toFixed(0),
    'once a chart ms': each.toFixed(0),
    ratio: (each / one).toFixed(1),
    'floor ms': floor.toFixed(0),
    'ours ms': ours.toFixed(0),
    'over floor': (ours / floor).toFixed(2),
  }
  const how = canvas
    ? 'vl2svg and vl2png'
    : 'vl2svg, and vl2svg with a rasteriser as vl2png (which finds no canvas here)'
  return {
    lines: [line],
    verdict: `${article}: ${(each / one).toFixed(1)} times as fast as ${how}, once a chart`,
  }
}

export const charts: Benchmark = {
  name: 'charts',
  title: [
    'Drawing all charts of a dossier to SVG and PNG, start of the process included.',
    'one process: ours; once a chart: two commands of Vega-Lite a chart, on the same specs;',
    'floor: compiling and drawing SVG alone, in a process that is warm; ours: the same with typeface, traces and tidying.',
  ].join('\n'),
  cases: ['insight-298', 'example'],
  measure,
}
