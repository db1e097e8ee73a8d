// chart: each chart that the dossier has something to show for, as spec, table, SVG and PNG, and a page that holds them.
import type { Shown } from '../charts/chart-article.tsx'
import type { Chart, Drawing, Examined } from '../charts/drawing.ts'
import { printTable } from '../io/csv.ts'
import type { Desk } from '../io/desk.ts'
import { DOSSIER_READS, readDossier } from '../io/dossier.ts'
import type { Drawn } from '../io/seal.ts'
import { main, type Stage } from '../io/stage.ts'
import { drawnFigureTable } from '../model/drawn-figure.ts'
import { counted } from '../model/english.ts'
import { findingTable } from '../model/finding.ts'
import { sensitivityTable } from '../model/sensitivity.ts'

/** Loaded when there is something to draw: `package` reads the declaration below alone, and Vega takes a second to load. */
const studio = async () => ({
  ...(await import('../charts/drawing.ts')),
  ...(await import('../charts/register.ts')),
  ...(await import('../charts/page.tsx')),
  ...(await import('../io/browser.ts')),
  ...(await import('../io/render.ts')),
  ...(await import('../io/seal.ts')),
  ...(await import('../io/svg.ts')),
})

type Studio = Awaited<ReturnType<typeof studio>>

const SVG = 'charts/{article}/*.svg'
const PHONE = 'charts/{article}/phone/*.svg'
const PNG = 'charts/{article}/*.png'

/** One chart at the two widths that the page shows. */
interface Sheet {
  readonly page: Drawing
  readonly phone: Drawing
}

const sheetOf = ({ draw }: Chart, dossier: Examined, { WIDTHS }: Studio): Sheet | null => {
  const [page, phone] = [draw(dossier, WIDTHS.page), draw(dossier, WIDTHS.phone)]
  return page === null || phone === null ? null : { page, phone }
}

/** The chart's pictures as an earlier run has left them; `null` where any is missing. */
const standing = (desk: Desk, id: string): Drawn | null => {
  const [svg, phone, png] = [SVG, PHONE, PNG].map((declared) => desk.standing(declared, id))
  if (svg == null || phone == null || png == null) return null
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  return { svg: text(svg), phone: text(phone), png }
}

/** Draws the chart, unless what stands in its place was drawn from the same, and writes it. */
const drawn = async (
  desk: Desk,
  { page, phone }: Sheet,
  tools: Studio,
): Promise<Drawn & { anew: boolean }> => {
  const source = tools.sourceOf([page, phone])
  const old = tools.isDrawnAnew() ? null : standing(desk, page.id)
  const anew = old === null || !tools.isSealed(old, source)
  const pictures = anew
    ? tools.sealed(
        { ...(await tools.render(page)), phone: await tools.renderSvg(phone, `${phone.id}-phone`) },
        source,
      )
    : old
  desk.write('charts/{article}/*.vl.json', `${JSON.stringify(page.spec, null, 2)}\n`, page.id)
  const figures = page.figures.map((row, index) => ({ ...row, figure: index + 1 }))
  desk.write('charts/{article}/*.csv', printTable(figures, drawnFigureTable), page.id)
  desk.write(PHONE, pictures.phone, page.id)
  desk.write(SVG, pictures.svg, page.id)
  desk.write(PNG, pictures.png, page.id)
  return { ...pictures, anew }
}

export const chart: Stage = {
  verb: 'chart',
  reads: [...DOSSIER_READS, 'data/clean/{article}/findings.csv', 'data/clean/{article}/sensitivity.csv'],
  writes: [
    'charts/{article}/*.vl.json',
    'charts/{article}/*.csv',
    PHONE,
    SVG,
    PNG,
    'charts/{article}/index.html',
  ],
  run: async (desk) => {
    const dossier = readDossier(desk)
    const findings = desk.rows('data/clean/{article}/findings.csv', findingTable)
    const rates = desk.rows('data/clean/{article}/sensitivity.csv', sensitivityTable)
    if (dossier === null || desk.problems.length > 0) return
    const tools = await studio()
    const shown: Shown[] = []
    let anew = 0
    for (const each of tools.CHARTS) {
      const sheet = sheetOf(each, { ...dossier, findings, rates }, tools)
      if (sheet === null) {
        desk.say(`no chart ${each.id}: nothing to show (${each.shows})`)
        continue
      }
      const pictures = await drawn(desk, sheet, tools)
      anew += pictures.anew ? 1 : 0
      shown.push({
        drawing: sheet.page,
        page: tools.bare(pictures.svg),
        phone: tools.unnamed(tools.bare(pictures.phone)),
        vega: tools.explored(sheet.page),
      })
    }
    desk.say(`${anew} of ${counted(shown.length, 'chart')} drawn anew`)
    const svgs = shown.flatMap(({ page, phone }) => [page, phone])
    const sheets = [await tools.pageFaces(svgs), tools.DARK_RULES]
    const script = tools.exploreScript()
    const contents = {
      dossier,
      shown,
      findings,
      sheets,
      script,
      vega: tools.vegaRuntime(),
      inlined: tools.inlined,
    }
    desk.write('charts/{article}/index.html', tools.page(contents))
  },
}

await main(import.meta.url, chart)
