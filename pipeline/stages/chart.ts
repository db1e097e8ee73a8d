// chart: each chart that the dossier has something to show for, as spec, SVG and PNG, and a page that holds them.
import { DOSSIER_READS, readDossier } from '../io/dossier.ts'
import { main, type Stage } from '../io/stage.ts'
import { findingTable } from '../model/finding.ts'

/** Loaded when there is something to draw: `package` reads the declaration below alone, and Vega takes a second to load. */
const studio = async () => ({
  ...(await import('../charts/register.ts')),
  ...(await import('../charts/page.tsx')),
  ...(await import('../io/render.ts')),
})

export const chart: Stage = {
  verb: 'chart',
  reads: [...DOSSIER_READS, 'data/clean/{article}/findings.csv'],
  writes: [
    'charts/{article}/*.vl.json',
    'charts/{article}/*.svg',
    'charts/{article}/*.png',
    'charts/{article}/index.html',
  ],
  run: async (desk) => {
    const dossier = readDossier(desk)
    const findings = desk.rows('data/clean/{article}/findings.csv', findingTable)
    if (dossier === null || desk.problems.length > 0) return
    const { CHARTS, page, render } = await studio()
    const drawings = CHARTS.flatMap(({ id, shows, draw }) => {
      const drawing = draw(dossier)
      if (drawing !== null) return [drawing]
      desk.say(`no chart ${id}: nothing to show (${shows})`)
      return []
    })
    for (const drawing of drawings) {
      const { svg, png } = await render(drawing)
      desk.write('charts/{article}/*.vl.json', `${JSON.stringify(drawing.spec, null, 2)}\n`, drawing.id)
      desk.write('charts/{article}/*.svg', svg, drawing.id)
      desk.write('charts/{article}/*.png', png, drawing.id)
    }
    desk.write('charts/{article}/index.html', page({ dossier, drawings, findings }))
  },
}

await main(import.meta.url, chart)
